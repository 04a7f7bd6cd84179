import { errors } from '../errors';

/** The JSON a client sent; in the verbose flavour every entry names its type. */
export type Body = { readonly json: Readonly<Record<string, unknown>>; readonly verbose: boolean };

export const emptyBody: Body = { json: {}, verbose: false };

export const parseBody = (text: string, contentType: string | undefined): Body => {
  if (text.trim() === '') return emptyBody;
  const type = (contentType ?? 'application/json').toLowerCase();
  if (!type.includes('json') && !type.startsWith('text/plain')) throw errors.notBuilt(`request bodies of the type ${contentType}`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw errors.jsonInvalid();
  }
  if (!isObject(json)) throw errors.nodeUnexpected(Array.isArray(json) ? 'StartArray' : 'PrimitiveValue', 'StartObject');
  return { json, verbose: /odata(\.metadata)?\s*=\s*verbose/.test(type) };
};

export const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** The properties of an entry to be written, without annotations. `types` are the type names a verbose body may carry. */
export const entryOf = (body: Body, types: readonly string[]): ReadonlyMap<string, unknown> => {
  const { __metadata: metadata, ...json } = body.json;
  if (body.verbose) requireType(metadata, types);
  else if (metadata !== undefined) throw errors.propertyUnknown('__metadata', types[0] ?? '');
  return new Map(Object.entries(json).filter(([name]) => !isAnnotation(name)));
};

const requireType = (metadata: unknown, types: readonly string[]): void => {
  const type = isObject(metadata) ? metadata.type : undefined;
  if (typeof type !== 'string' || type === '') throw errors.entryWithoutType();
  if (!types.includes(type)) throw errors.typeUnknown(type);
};

const isAnnotation = (name: string): boolean => /(^|@)odata\./.test(name);

/** The arguments of an action, bare or under `parameters`, case kept. */
export const parametersOf = (body: Body): Readonly<Record<string, unknown>> => {
  const { parameters } = body.json;
  return isObject(parameters) ? parameters : body.json;
};

/** The properties of the creation information that an action takes; its type need not be named, but may not be another. */
export const parameterEntry = (body: Body, type: string): ReadonlyMap<string, unknown> => {
  const { __metadata: metadata, ...json } = parametersOf(body);
  if (metadata !== undefined) requireType(metadata, [type]);
  return new Map(Object.entries(json).filter(([name]) => !isAnnotation(name)));
};

export const textOf = (value: unknown): string | null => {
  if (value === null) return null;
  if (typeof value === 'string') return value;
  throw isPrimitive(value) ? errors.valueUnconvertible('Edm.String') : errors.nodeUnexpected('StartObject', 'PrimitiveValue');
};

export const numberOf = (value: unknown, edm = 'Edm.Int32'): number | null => {
  if (value === null) return null;
  if (typeof value === 'number' && (edm !== 'Edm.Int32' || Number.isInteger(value))) return value;
  throw isPrimitive(value) ? errors.valueUnconvertible(edm) : errors.nodeUnexpected('StartObject', 'PrimitiveValue');
};

export const flagOf = (value: unknown): boolean | null => {
  if (value === null || typeof value === 'boolean') return value;
  throw isPrimitive(value) ? errors.valueUnconvertible('Edm.Boolean') : errors.nodeUnexpected('StartObject', 'PrimitiveValue');
};

/** `[…]`, or `{ results: […] }` as verbose clients write it. */
export const arrayOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  if (isObject(value) && Array.isArray(value.results)) return value.results;
  throw errors.nodeUnexpected(isPrimitive(value) ? 'PrimitiveValue' : 'StartObject', 'StartArray');
};

const isPrimitive = (value: unknown): boolean => value === null || typeof value !== 'object';

/** A path as it travels in bodies: a text, or SharePoint's resource path `{ DecodedUrl: '…' }`. */
export const decodedPathIn = (value: unknown): string | undefined => {
  const path = isObject(value) ? value.DecodedUrl : value;
  return typeof path === 'string' ? path : undefined;
};
