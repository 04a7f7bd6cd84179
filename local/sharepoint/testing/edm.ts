import { complexTypes } from '../shapes/complexTypes';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

const isText = (value: unknown): value is string => typeof value === 'string';

/** How each EDM type is written in JSON; `null` only where SharePoint answers it. */
const written: Readonly<Record<string, (value: unknown) => boolean>> = {
  'Edm.Boolean': value => typeof value === 'boolean',
  'Edm.Byte': value => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 256,
  'Edm.DateTime': value => value === null || (isText(value) && moment.test(value)),
  'Edm.Double': value => value === null || typeof value === 'number',
  'Edm.Guid': value => value === null || (isText(value) && guid.test(value)),
  'Edm.Int16': Number.isInteger,
  'Edm.Int32': value => value === null || Number.isInteger(value),
  'Edm.Int64': value => isText(value) && /^-?\d+$/.test(value),
  'Edm.String': value => value === null || isText(value),
  // A content type's id is a structure of its own on content types, and plain text on items.
  'SP.ContentTypeId': value => isText(value) && /^0x[0-9A-F]+$/i.test(value),
};

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong with a value of this type in this flavour, each with its place; nothing when all is well. */
export const edmProblems = (edm: string, value: unknown, verbose: boolean, place: string): readonly string[] => {
  const of = /^Collection\((.+)\)$/.exec(edm)?.[1];
  if (of !== undefined) return collectionProblems(of, value, verbose, place);
  const properties = complexTypes[edm];
  if (properties && isObject(value)) return complexProblems(edm, properties, value, verbose, place);
  const check = written[edm];
  if (!check) return properties && value === null ? [] : [`${place}: the type ${edm} is listed nowhere, or ${JSON.stringify(value)} is none`];
  return check(value) ? [] : [`${place}: ${JSON.stringify(value)} is no ${edm}`];
};

const collectionProblems = (of: string, value: unknown, verbose: boolean, place: string): readonly string[] => {
  if (value === null) return [];
  if (verbose && (!isObject(value) || !isObject(value.__metadata) || value.__metadata.type !== `Collection(${of})`)) return [`${place}: no Collection(${of}) in the verbose flavour`];
  const inner = verbose && isObject(value) ? value.results : value;
  if (!Array.isArray(inner)) return [`${place}: no list`];
  return inner.flatMap((one, index) => edmProblems(of, one, verbose, `${place}[${index}]`));
};

const complexProblems = (type: string, properties: Readonly<Record<string, string>>, value: Json, verbose: boolean, place: string): readonly string[] => {
  const { __metadata: metadata, ...rest } = value;
  const typed = !verbose || (isObject(metadata) && metadata.type === type) ? [] : [`${place}: the verbose flavour does not name ${type}`];
  return [...typed, ...nameProblems(Object.keys(properties), Object.keys(rest), place), ...Object.entries(rest).flatMap(([name, inner]) =>
    Object.hasOwn(properties, name) ? edmProblems(properties[name] ?? '', inner, verbose, `${place}.${name}`) : []
  )];
};

/** Names that are missing, and names that nobody listed. */
export const nameProblems = (listed: readonly string[], given: readonly string[], place: string): readonly string[] => [
  ...listed.filter(name => !given.includes(name)).map(name => `${place}.${name}: missing`),
  ...given.filter(name => !listed.includes(name)).map(name => `${place}.${name}: not listed`),
];
