import { errors } from '../errors';
import type { Aliases } from './segments';

/** What a client asks for after the question mark. */
export type QueryOptions = {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly filter?: string;
  readonly orderBy?: string;
  readonly top?: number;
  readonly skip?: number;
  readonly skipToken?: string;
  readonly aliases: Aliases;
  /** What is neither an option of OData nor an alias: `View=…`, `Paged=TRUE`. */
  readonly others: readonly (readonly [string, string])[];
};

export const noOptions: QueryOptions = { select: [], expand: [], aliases: new Map(), others: [] };

/** What is asked of the thing that a link leads to. */
export const optionsBelow = (query: QueryOptions, link: string): QueryOptions => {
  const start = `${link.toLowerCase()}/`;
  const below = (paths: readonly string[]): readonly string[] => paths.filter(path => path.toLowerCase().startsWith(start)).map(path => path.slice(start.length));
  return { ...noOptions, select: below(query.select), expand: below(query.expand) };
};

const known = new Set(['$select', '$expand', '$filter', '$orderby', '$top', '$skip', '$skiptoken']);

export const parseQuery = (search: string): QueryOptions => {
  const given = new Map<string, string>();
  const aliases = new Map<string, string>();
  const others: (readonly [string, string])[] = [];
  for (const [name, value] of pairsOf(search)) {
    if (name.startsWith('@')) aliases.set(name.toLowerCase(), value);
    else if (name.startsWith('$')) {
      const option = name.toLowerCase();
      if (!known.has(option)) throw errors.notBuilt(`the query option ${name}`);
      given.set(option, value);
    } else others.push([name, value]);
  }
  const text = (option: string): string | undefined => given.get(option)?.trim() || undefined;
  return {
    select: listOf(text('$select')),
    expand: listOf(text('$expand')),
    filter: text('$filter'),
    orderBy: text('$orderby'),
    top: countOf('$top', text('$top')),
    skip: countOf('$skip', text('$skip')),
    skipToken: text('$skiptoken'),
    aliases,
    others,
  };
};

const listOf = (text: string | undefined): readonly string[] =>
  text === undefined ? [] : text.split(',').map(part => part.trim()).filter(part => part !== '');

const countOf = (option: string, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw errors.optionInvalid(option, text);
  return Number(text);
};

/** Name and value, decoded; a plus sign is a space. */
export const pairsOf = (search: string): readonly (readonly [string, string])[] =>
  search
    .replace(/^\?/, '')
    .split('&')
    .filter(part => part !== '')
    .map(part => {
      const equals = part.indexOf('=');
      return equals < 0 ? ([decode(part), ''] as const) : ([decode(part.slice(0, equals)), decode(part.slice(equals + 1))] as const);
    });

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    throw errors.expressionInvalid(text);
  }
};

/** Encodes as SharePoint writes its own links: a space is `+`, hexadecimal digits are lower case. */
export const encodeOption = (text: string): string =>
  encodeURIComponent(text)
    .replace(/%20/g, '+')
    .replace(/[!'()*]/g, char => (char === "'" ? '%27' : char))
    .replace(/%[0-9A-F]{2}/g, code => code.toLowerCase());
