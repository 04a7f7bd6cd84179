import { instantOf, isLocalDate } from './calendar';
import type { Problem, ProblemCode } from './problem';
import { shown } from './problem';
import type { AnyRegister, Column, ItemOf } from './schema';
import type { SiteZone } from './siteZone';
import { dayInSite } from './siteZone';

/** A row as SharePoint REST gives it without metadata: internal names, `NameId` for lookups and persons. */
export type RawRow = Readonly<Record<string, unknown>>;

/** A row that has at least one value the product cannot use. The sound values are kept. */
export type DamagedRow<Item> = {
  readonly id: number;
  readonly sound: Partial<Item>;
  readonly broken: ReadonlySet<string>;
  readonly problems: readonly Problem[];
};

export type Decoded<Item> =
  | { readonly item: Item; readonly damaged?: undefined }
  | { readonly item?: undefined; readonly damaged: DamagedRow<Item> };

type Value = { readonly value: unknown } | { readonly code: ProblemCode };

const longestText = 255;

/** The name under which REST gives and takes a column's value. */
export const restNameOf = (column: Column): string =>
  column.type === 'lookup' || column.type === 'user' ? `${column.name}Id` : column.name;

/** What to ask SharePoint for: everything, or the named fields only. */
export const selectOf = (register: AnyRegister, fields?: readonly string[]): readonly string[] => [
  'Id',
  ...Object.entries(register.columns as Record<string, Column>)
    .filter(([field]) => !fields || fields.includes(field))
    .map(([, column]) => restNameOf(column))
];

/**
 * Turns a raw row into an item, or into a damaged row whose problems are named.
 * Nothing is taken for granted: SharePoint enforces neither required values, choices nor ranges on REST writes.
 */
export const decode = <R extends AnyRegister>(
  register: R,
  row: RawRow,
  zone: SiteZone,
  fields?: readonly string[]
): Decoded<ItemOf<R>> => {
  const id = Number(row.Id);
  const sound: Record<string, unknown> = { id };
  const problems: Problem[] = [];
  const columns: Record<string, Column> = register.columns;

  for (const field of fields ?? Object.keys(columns)) {
    const column = columns[field];
    if (!column) continue;
    const raw = row[restNameOf(column)];
    const read = valueOf(column, raw, zone);
    if ('code' in read) problems.push({ register, id, field, code: read.code, value: shown(raw) });
    else if (read.value !== undefined) sound[field] = read.value;
  }
  for (const rule of register.rules) {
    if (rule.reads.every(field => sound[field] !== undefined) && !rule.holds(sound as never)) {
      problems.push({ register, id, field: rule.key, code: 'ruleBroken', value: '' });
    }
  }
  if (problems.length === 0) return { item: sound as ItemOf<R> };
  return { damaged: { id, sound: sound as Partial<ItemOf<R>>, broken: brokenFields(register, problems), problems } };
};

const brokenFields = (register: AnyRegister, problems: readonly Problem[]): ReadonlySet<string> =>
  new Set(
    problems.flatMap(problem =>
      problem.code === 'ruleBroken'
        ? register.rules.filter(rule => rule.key === problem.field).flatMap(rule => rule.reads)
        : [problem.field]
    )
  );

const isEmpty = (raw: unknown): boolean => raw === undefined || raw === null || raw === '';

const valueOf = (column: Column, raw: unknown, zone: SiteZone): Value => {
  if (column.type === 'boolean') return booleanOf(raw);
  if (column.type === 'multiChoice') return choicesOf(column.choices, raw);
  if (isEmpty(raw)) return column.required ? { code: 'missing' } : { value: undefined };
  switch (column.type) {
    case 'text':
      return typeof raw !== 'string' ? { code: 'notText' } : raw.length > longestText ? { code: 'tooLong' } : { value: raw };
    case 'note':
      return typeof raw === 'string' ? { value: raw } : { code: 'notText' };
    case 'number':
      return numberOf(raw, column.min, column.max);
    case 'lookup':
    case 'user':
      return Number.isInteger(raw) && (raw as number) > 0 ? { value: raw } : { code: 'notANumber' };
    case 'choice':
      return choiceOf(column.choices, raw);
    case 'date':
      return dayOf(raw, zone);
    case 'moment': {
      const instant = typeof raw === 'string' ? instantOf(raw) : undefined;
      return instant ? { value: instant } : { code: 'notAMoment' };
    }
    case 'url':
      return linkOf(raw);
  }
};

const booleanOf = (raw: unknown): Value =>
  isEmpty(raw) ? { value: false } : typeof raw === 'boolean' ? { value: raw } : { code: 'notAChoice' };

const numberOf = (raw: unknown, min = -Infinity, max = Infinity): Value => {
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return { code: 'notANumber' };
  return raw < min || raw > max ? { code: 'outOfRange' } : { value: raw };
};

type Choices = Readonly<Record<string, string>>;

const keysByWords = new WeakMap<Choices, ReadonlyMap<unknown, string>>();

/** Turns the choices around once for each column: lists have many rows and few columns. */
const keysOf = (choices: Choices): ReadonlyMap<unknown, string> => {
  const known = keysByWords.get(choices);
  if (known) return known;
  const turned = new Map<unknown, string>(Object.entries(choices).map(([key, words]) => [words, key]));
  keysByWords.set(choices, turned);
  return turned;
};

const choiceOf = (choices: Choices, raw: unknown): Value => {
  const key = keysOf(choices).get(raw);
  return key === undefined ? { code: 'notAChoice' } : { value: key };
};

const choicesOf = (choices: Choices, raw: unknown): Value => {
  if (isEmpty(raw)) return { value: [] };
  if (!Array.isArray(raw)) return { code: 'notAChoice' };
  const keys = keysOf(choices);
  if (!raw.every(words => keys.has(words))) return { code: 'notAChoice' };
  return { value: [...keys].filter(([words]) => raw.includes(words)).map(([, key]) => key) };
};

const dayOf = (raw: unknown, zone: SiteZone): Value => {
  const midnight = typeof raw === 'string' ? instantOf(raw) : undefined;
  const day = midnight && dayInSite(Date.parse(midnight), zone);
  return day && isLocalDate(day) ? { value: day } : { code: 'notADate' };
};

const linkOf = (raw: unknown): Value => {
  const { Url: address, Description: words } = (typeof raw === 'object' && raw ? raw : {}) as Record<string, unknown>;
  if (typeof address !== 'string' || !/^(https?:\/\/|mailto:|\/)/i.test(address)) return { code: 'notALink' };
  return { value: { url: address, text: typeof words === 'string' && words ? words : address } };
};
