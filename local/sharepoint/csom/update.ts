import { errors } from '../errors';
import { entityOf, writing } from './csomObject';
import type { CsomObject } from './csomObject';
import type { Parameter } from './request';

/** Writes what was set. Clients send numbers and truths as text; they are read by the type of the property. */
export const update = (object: CsomObject): void => {
  const { resource, pending } = object;
  if (!resource.merge) throw errors.notBuilt(`updating ${resource.name} in CSOM`);
  if (pending.size === 0) return;
  const types = new Map(entityOf(object).properties.map(({ name, edm }) => [name, edm]));
  resource.merge(writing(Object.fromEntries([...pending].map(([name, value]) => [name, jsonOf(value, types.get(name))]))));
  pending.clear();
};

const jsonOf = (parameter: Parameter, edm: string | undefined): unknown => {
  switch (parameter.kind) {
    case 'text':
      return textAs(parameter.value, edm);
    case 'null':
      return null;
    case 'list':
      return parameter.values.map(value => jsonOf(value, undefined));
    case 'object':
      return Object.fromEntries([...parameter.properties].map(([name, value]) => [name, jsonOf(value, undefined)]));
    case 'path':
      throw errors.notBuilt('objects as values in CSOM');
    default:
      return parameter.value;
  }
};

const textAs = (text: string, edm: string | undefined): unknown => {
  if (edm === 'Edm.Boolean') {
    if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
    throw errors.valueUnconvertible(edm);
  }
  if (edm === 'Edm.Int32' || edm === 'Edm.Double') {
    const number = Number(text);
    if (text.trim() === '' || !Number.isFinite(number)) throw errors.valueUnconvertible(edm);
    return number;
  }
  return text;
};
