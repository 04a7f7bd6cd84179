import { addressOf } from './address';
import type { Projected, ProjectedEntity, Value } from './entity';

type Json = Record<string, unknown>;

/** The oldest flavour: everything under `d`, sets under `results`, links not followed under `__deferred`. */
export const verboseDocument = (apiUrl: string, content: Projected): Json => {
  if (content.kind === 'entity') return { d: verboseEntity(apiUrl, content) };
  const results = content.entities.map(entity => verboseEntity(apiUrl, entity));
  return { d: content.nextLink === undefined ? { results } : { results, __next: content.nextLink } };
};

/** The answer of a function stands under the function's name. */
export const verboseValue = (name: string, value: Value): Json => ({ d: { [name]: valueJson(value) } });

const verboseEntity = (apiUrl: string, entity: ProjectedEntity): Json => {
  const uri = addressOf(apiUrl, entity.path);
  const json: Json = {
    __metadata: { id: uri, uri, ...(entity.etag === undefined ? {} : { etag: entity.etag }), type: entity.type },
  };
  for (const link of entity.links) {
    json[link.name] = link.content === undefined ? { __deferred: { uri: `${uri}/${link.name}` } } : verboseLink(apiUrl, link.content);
  }
  for (const property of entity.properties) json[property.name] = valueJson(property.value);
  return json;
};

const verboseLink = (apiUrl: string, content: Projected): unknown =>
  content.kind === 'set' ? { results: content.entities.map(entity => verboseEntity(apiUrl, entity)) } : verboseEntity(apiUrl, content);

const valueJson = (value: Value): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if (value.kind === 'values') return { __metadata: { type: `Collection(${value.of})` }, results: value.values.map(valueJson) };
  return {
    __metadata: { type: value.type },
    ...Object.fromEntries(Object.entries(value.properties).map(([name, inner]) => [name, valueJson(inner)])),
  };
};
