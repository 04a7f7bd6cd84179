import { errors } from '../errors';
import { isObject } from './body';
import type { Entity, Value } from './entity';

/**
 * Clients send whole objects back. A property that this server does not keep may be told to be what it is, and nothing else;
 * one that SharePoint does not know is refused as SharePoint does.
 */
export const requireUnchanged = (entity: Entity, told: ReadonlyMap<string, unknown>): void => {
  const { shape } = entity;
  for (const [name, value] of told) {
    if (!Object.hasOwn({ ...shape.properties, ...shape.onRequest }, name)) throw errors.propertyUnknown(name, shape.type);
    if (!isSame(entity.value(name), value)) throw errors.notBuilt(`setting ${name} of ${shape.type}`);
  }
};

const isSame = (present: Value, told: unknown): boolean => {
  if (typeof present !== 'object' || present === null) return present === told;
  if (present.kind === 'complex') return isObject(told) && Object.entries(present.properties).every(([name, value]) => isSame(value, told[name]));
  const list = isObject(told) ? told.results : told;
  return Array.isArray(list) && list.length === present.values.length && present.values.every((value, index) => isSame(value, list[index]));
};
