import type { Entity, EntitySet } from '../odata/entity';
import { projectEntity } from '../odata/project';
import type { QueryOptions } from '../odata/queryOptions';
import { noOptions } from '../odata/queryOptions';
import { selectionOf } from '../odata/selection';
import { answerSet } from '../odata/setQuery';
import type { Answer, Resource } from './resource';

export const answerEntity = (entity: Entity, query: QueryOptions): Answer => ({
  kind: 'content',
  status: 200,
  content: projectEntity(entity, selectionOf(query)),
  etag: entity.etag,
});

export const created = (entity: Entity): Answer => ({
  kind: 'content',
  status: 201,
  content: projectEntity(entity, selectionOf(noOptions)),
  etag: entity.etag,
  location: entity.path,
});

/** What a function that makes or finds something answers: the thing, with status 200. */
export const found = (entity: Entity): Answer => answerEntity(entity, noOptions);

export const answerEntities = (set: EntitySet, query: QueryOptions): Answer => ({ kind: 'content', status: 200, content: answerSet(set, query) });

/** A property of an entity as an address of its own: `web/title`. */
export const propertyResource = (entity: Entity, name: string): Resource | undefined => {
  const types = { ...entity.shape.onRequest, ...entity.shape.properties };
  const property = Object.keys(types).find(known => known.toLowerCase() === name);
  if (property === undefined) return undefined;
  return { name: property, get: () => ({ kind: 'value', name: property, edm: types[property] ?? 'Edm.String', value: entity.value(property) }) };
};
