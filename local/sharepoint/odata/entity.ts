/** What the server knows of its answers before any flavour of JSON is chosen. */
export type Primitive = string | number | boolean | null;
export type Complex = { readonly kind: 'complex'; readonly type: string; readonly properties: Readonly<Record<string, Value>> };
export type Values = { readonly kind: 'values'; readonly of: string; readonly values: readonly Value[] };
export type Value = Primitive | Complex | Values;

export const complex = (type: string, properties: Readonly<Record<string, Value>>): Complex => ({ kind: 'complex', type, properties });
export const values = (of: string, given: readonly Value[]): Values => ({ kind: 'values', of, values: given });

/** Names and EDM types of an entity's properties. `onRequest` ones are given only when selected. */
export type Shape = {
  readonly type: string;
  /** As it stands in metadata addresses: `SP.ApiData.Lists`. */
  readonly set: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly onRequest?: Readonly<Record<string, string>>;
  readonly links: readonly string[];
  /** Its names are data: one it lacks is passed over when it is selected, not refused. */
  readonly open?: true;
};

/** A thing with properties, read only as far as the client asks. */
export type Entity = {
  readonly kind: 'entity';
  readonly shape: Shape;
  /** Relative to `_api`: `Web/Lists(guid'…')`. */
  readonly path: string;
  readonly etag?: string;
  value(property: string): Value;
  /** Null when there is nothing at the other end; undefined when this server cannot follow the link. */
  follow(link: string): Entity | EntitySet | null | undefined;
};

export type EntitySet = {
  readonly kind: 'set';
  readonly shape: Shape;
  readonly path: string;
  entities(): readonly Entity[];
};

/** An entity after `$select` and `$expand`: what is left to write. */
export type ProjectedEntity = {
  readonly kind: 'entity';
  readonly type: string;
  readonly set: string;
  readonly path: string;
  readonly etag?: string;
  readonly properties: readonly ProjectedProperty[];
  readonly links: readonly ProjectedLink[];
};

export type ProjectedProperty = { readonly name: string; readonly edm: string; readonly value: Value };
export type ProjectedLink = { readonly name: string; readonly content: Projected | undefined };

export type ProjectedSet = {
  readonly kind: 'set';
  readonly set: string;
  readonly path: string;
  readonly entities: readonly ProjectedEntity[];
  readonly nextLink?: string;
};

export type Projected = ProjectedEntity | ProjectedSet;
