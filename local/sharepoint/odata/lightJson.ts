import { addressOf } from './address';
import type { Flavour } from './flavour';
import type { Projected, ProjectedEntity, ProjectedSet, Value } from './entity';

type Json = Record<string, unknown>;

/** JSON light in its three degrees, in OData 3 (`odata.type`) and 4 (`@odata.type`) spelling. */
export type LightWriter = { readonly flavour: Flavour; readonly apiUrl: string };

const annotation = (writer: LightWriter, name: string): string => (writer.flavour.v4 ? `@odata.${name}` : `odata.${name}`);
const context = (writer: LightWriter): string => (writer.flavour.v4 ? '@odata.context' : 'odata.metadata');
const typeName = (writer: LightWriter, type: string): string => (writer.flavour.v4 ? `#${type}` : type);

export const lightDocument = (writer: LightWriter, content: Projected): Json =>
  content.kind === 'entity'
    ? {
        ...head(writer, writer.flavour.v4 ? `${content.set}/$entity` : `${content.set}/@Element`),
        ...lightEntity(writer, content),
      }
    : { ...head(writer, content.set), ...lightSet(writer, content) };

export const lightValue = (writer: LightWriter, type: string, value: Value): Json => {
  if (value === null) return { ...head(writer, 'Edm.Null'), [annotation(writer, 'null')]: true };
  const json = valueJson(value);
  const bare = typeof json === 'object' && !Array.isArray(json) ? (json as Json) : { value: json };
  return { ...head(writer, type), ...bare };
};

const head = (writer: LightWriter, fragment: string): Json =>
  writer.flavour.metadata === 'none' ? {} : { [context(writer)]: `${writer.apiUrl}/$metadata#${fragment}` };

const lightSet = (writer: LightWriter, set: ProjectedSet): Json => ({
  value: set.entities.map(entity => lightEntity(writer, entity)),
  ...(set.nextLink === undefined ? {} : { [annotation(writer, 'nextLink')]: set.nextLink }),
});

const lightEntity = (writer: LightWriter, entity: ProjectedEntity): Json => {
  const json: Json = {};
  const { metadata } = writer.flavour;
  if (metadata !== 'none') {
    json[annotation(writer, 'type')] = typeName(writer, entity.type);
    json[annotation(writer, 'id')] = addressOf(writer.apiUrl, entity.path);
    if (entity.etag !== undefined) json[annotation(writer, 'etag')] = entity.etag;
    json[annotation(writer, 'editLink')] = entity.path;
  }
  for (const link of entity.links) {
    if (link.content !== undefined) json[link.name] = lightLink(writer, link.content);
    else if (metadata === 'full') json[`${link.name}@${writer.flavour.v4 ? 'odata.navigationLink' : 'odata.navigationLinkUrl'}`] = `${entity.path}/${link.name}`;
  }
  for (const property of entity.properties) {
    if (metadata === 'full' && isAnnotated(property.edm, property.value)) {
      json[`${property.name}@odata.type`] = writer.flavour.v4 ? `#${property.edm.replace(/^Edm\./, '')}` : property.edm;
    }
    json[property.name] = valueJson(property.value);
  }
  return json;
};

const lightLink = (writer: LightWriter, content: Projected): unknown =>
  content.kind === 'set' ? content.entities.map(entity => lightEntity(writer, entity)) : lightEntity(writer, content);

/** JSON itself says what is text, truth or a whole number; only other types need a note. */
const isAnnotated = (edm: string, value: Value): boolean =>
  value !== null && !['Edm.String', 'Edm.Boolean', 'Edm.Int32', 'Edm.Double'].includes(edm);

const valueJson = (value: Value): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if (value.kind === 'values') return value.values.map(valueJson);
  return Object.fromEntries(Object.entries(value.properties).map(([name, inner]) => [name, valueJson(inner)]));
};
