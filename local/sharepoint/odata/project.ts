import { errors } from '../errors';
import type { Entity, EntitySet, Projected, ProjectedEntity, ProjectedLink, ProjectedProperty, ProjectedSet, Shape } from './entity';
import type { Selection } from './selection';

export const projectEntity = (entity: Entity, selection: Selection): ProjectedEntity => ({
  kind: 'entity',
  type: entity.shape.type,
  set: entity.shape.set,
  path: entity.path,
  etag: entity.etag,
  properties: propertiesOf(entity, selection),
  links: linksOf(entity, selection),
});

const projectSet = (set: EntitySet, selection: Selection): ProjectedSet => ({
  kind: 'set',
  set: set.shape.set,
  path: set.path,
  entities: set.entities().map(entity => projectEntity(entity, selection)),
});

const propertiesOf = (entity: Entity, selection: Selection): readonly ProjectedProperty[] => {
  const { shape } = entity;
  const names = selection.names === undefined ? [...Object.keys(shape.properties), ...expandedProperties(shape, selection)] : selectedNames(shape, selection.names);
  return names.map(name => ({
    name,
    edm: shape.properties[name] ?? shape.onRequest?.[name] ?? 'Edm.String',
    value: entity.value(name),
  }));
};

/** A property that is only given on request may be asked for by `$expand` too, as CLI for Microsoft 365 does. */
const expandedProperties = (shape: Shape, selection: Selection): readonly string[] =>
  [...selection.expanded.keys()].flatMap(name => sameNames(Object.keys(shape.onRequest ?? {}), name));

const selectedNames = (shape: Shape, wanted: readonly string[]): readonly string[] => {
  const found = new Set<string>();
  for (const name of wanted) {
    if (name === '*') {
      Object.keys(shape.properties).forEach(property => found.add(property));
    } else {
      // Items have both Id and ID: asking for one gives both.
      const properties = sameNames([...Object.keys(shape.properties), ...Object.keys(shape.onRequest ?? {})], name);
      properties.forEach(property => found.add(property));
      if (properties.length > 0) continue;
      if (sameName(shape.links, name) === undefined && !shape.open) throw errors.fieldOrPropertyUnknown(name);
    }
  }
  return [...found];
};

const linksOf = (entity: Entity, selection: Selection): readonly ProjectedLink[] => {
  for (const [name, { written }] of selection.expanded) {
    // PnPjs expands properties too ("$expand=TimeZone/Information"): harmless, the property is there anyhow.
    if (sameName(entity.shape.links, name) === undefined && !isProperty(entity.shape, name)) throw errors.fieldOrPropertyUnknown(written);
  }
  const { names } = selection;
  return entity.shape.links.flatMap((name): ProjectedLink[] => {
    const inner = selection.expanded.get(name.toLowerCase());
    if (inner === undefined) {
      const mentioned = names === undefined || names.includes('*') || sameName(names, name) !== undefined;
      return mentioned ? [{ name, content: undefined }] : [];
    }
    const target = entity.follow(name);
    if (target === undefined) throw errors.notBuilt(`expanding ${name} of ${entity.shape.type}`);
    // An empty lookup is answered like a link that was not followed.
    return [{ name, content: target === null ? undefined : project(target, inner) }];
  });
};

export const project = (target: Entity | EntitySet, selection: Selection): Projected =>
  target.kind === 'entity' ? projectEntity(target, selection) : projectSet(target, selection);

const isProperty = (shape: Shape, name: string): boolean =>
  sameName([...Object.keys(shape.properties), ...Object.keys(shape.onRequest ?? {})], name) !== undefined;

const sameNames = (names: readonly string[], wanted: string): readonly string[] => {
  const lower = wanted.toLowerCase();
  return names.filter(name => name.toLowerCase() === lower);
};

export const sameName = (names: readonly string[], wanted: string): string | undefined => sameNames(names, wanted)[0];
