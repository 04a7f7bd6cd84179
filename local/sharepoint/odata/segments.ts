import { errors } from '../errors';

/** One argument of a path segment: `getByTitle('x')`, `lists(guid'…')`, `addRoleAssignment(principalid=5)`, `getList(@u)`. */
export type Argument =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'guid'; readonly value: string }
  | { readonly kind: 'null' }
  | { readonly kind: 'json'; readonly value: unknown };

export type Segment = {
  /** Lower case: names in a path are matched without regard to case. */
  readonly name: string;
  /** As written, for error messages. */
  readonly written: string;
  readonly positional: readonly Argument[];
  readonly named: ReadonlyMap<string, Argument>;
};

export type Aliases = ReadonlyMap<string, string>;

/** Splits a decoded path at its slashes, but not inside quotes or parentheses. */
export const parsePath = (path: string, aliases: Aliases): readonly Segment[] =>
  splitOutsideQuotes(path, '/')
    .filter(part => part !== '')
    .map(part => parseSegment(part, aliases));

const parseSegment = (part: string, aliases: Aliases): Segment => {
  const open = part.indexOf('(');
  if (open < 0) return { name: part.toLowerCase(), written: part, positional: [], named: new Map() };
  if (!part.endsWith(')')) throw errors.expressionInvalid(part);
  const written = part.slice(0, open);
  const positional: Argument[] = [];
  const named = new Map<string, Argument>();
  for (const raw of splitOutsideQuotes(part.slice(open + 1, -1), ',')) {
    const text = raw.trim();
    if (text === '') continue;
    const assignment = /^([A-Za-z_][\w.]*)\s*=(.*)$/s.exec(text);
    if (assignment) named.set((assignment[1] ?? '').toLowerCase(), parseArgument((assignment[2] ?? '').trim(), aliases));
    else positional.push(parseArgument(text, aliases));
  }
  return { name: written.toLowerCase(), written, positional, named };
};

const parseArgument = (text: string, aliases: Aliases): Argument => {
  if (text.startsWith('@')) {
    const value = aliases.get(text.toLowerCase());
    if (value === undefined || value.startsWith('@')) throw errors.argumentMissing(text);
    return parseArgument(value.trim(), aliases);
  }
  const quoted = /^'((?:[^']|'')*)'$/s.exec(text);
  if (quoted) return { kind: 'text', value: (quoted[1] ?? '').replace(/''/g, "'") };
  const guid = /^guid'([0-9a-f-]{36})'$/i.exec(text) ?? /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i.exec(text);
  if (guid) return { kind: 'guid', value: (guid[1] ?? '').toLowerCase() };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { kind: 'number', value: Number(text) };
  if (/^(true|false)$/i.test(text)) return { kind: 'boolean', value: text.toLowerCase() === 'true' };
  if (text === 'null') return { kind: 'null' };
  if (text.startsWith('{') || text.startsWith('[')) return { kind: 'json', value: parseJson(text) };
  throw errors.expressionInvalid(text);
};

const parseJson = (text: string): unknown => {
  // Addresses often carry their JSON in single quotes: {'High':'0','Low':'1'}
  for (const candidate of [text, text.replace(/'/g, '"')]) {
    try {
      return JSON.parse(candidate) as unknown;
    } catch {
      continue;
    }
  }
  throw errors.jsonInvalid();
};

const splitOutsideQuotes = (text: string, separator: string): readonly string[] => {
  const parts: string[] = [];
  let quoted = false;
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "'") quoted = !quoted;
    else if (!quoted && (char === '(' || char === '{' || char === '[')) depth++;
    else if (!quoted && (char === ')' || char === '}' || char === ']')) depth--;
    else if (!quoted && depth === 0 && char === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
};
