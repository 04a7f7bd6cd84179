import { decode, restNameOf } from '../registers/decode';
import type { RawRow } from '../registers/decode';
import { encode } from '../registers/encode';
import type { Problem } from '../registers/problem';
import { shown } from '../registers/problem';
import type { RegisterKey } from '../registers/registers';
import { registers } from '../registers/registers';
import type { AnyRegister, Column, FieldsIn } from '../registers/schema';
import { StoreError } from './registerStore';
import type { SiteTime } from './siteTime';

type Fields<K extends RegisterKey> = FieldsIn<(typeof registers)[K]>;

const invalid = (register: AnyRegister, problems: readonly Problem[]): StoreError =>
  new StoreError(
    'invalid',
    `${register.title}: ${problems.map(({ field, code, value }) => `${field} ${code}${value && ` '${value}'`}`).join('; ')}`,
    problems
  );

const encoded = <K extends RegisterKey>(key: K, fields: Partial<Fields<K>>, time: SiteTime): RawRow => {
  const register: AnyRegister = registers[key];
  const columns: Record<string, Column> = register.columns;
  try {
    const row = encode(registers[key], fields, time.midnightOf);
    // A key that is no choice would otherwise be left out of the request, and nobody told.
    const lost = Object.entries(fields).filter(([field, value]) => {
      const column = columns[field];
      return column && value !== undefined && row[restNameOf(column)] === undefined;
    });
    if (lost.length === 0) return row;
    throw invalid(
      register,
      lost.map(([field, value]) => ({ register, id: undefined, field, code: 'notAChoice', value: shown(value) }))
    );
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError('invalid', error instanceof Error ? error.message : String(error));
  }
};

const check = (register: AnyRegister, row: RawRow, time: SiteTime, fields?: readonly string[]): void => {
  const { damaged } = decode(register, row, time.zone, fields);
  if (damaged) throw invalid(register, damaged.problems);
};

/** A whole row as it will be written. SharePoint does not check what it is given over REST, so this does. */
export const soundRow = <K extends RegisterKey>(key: K, fields: Fields<K>, time: SiteTime): RawRow => {
  const row = encoded(key, fields, time);
  check(registers[key], row, time);
  return row;
};

/**
 * The changed part of a row as it will be written.
 * @param current gives the stored row, asked for only when a rule reads both changed and unchanged fields
 */
export const soundChange = async <K extends RegisterKey>(
  key: K,
  fields: Partial<Fields<K>>,
  time: SiteTime,
  current: () => Promise<RawRow>
): Promise<RawRow> => {
  const register: AnyRegister = registers[key];
  const change = encoded(key, fields, time);
  const changed = Object.keys(fields);
  check(register, change, time, changed);

  const touched = register.rules.filter(rule => (rule.reads as readonly string[]).some(field => changed.includes(field)));
  if (touched.some(rule => !(rule.reads as readonly string[]).every(field => changed.includes(field)))) {
    const reads = touched.flatMap(rule => rule.reads as readonly string[]);
    check(register, { ...(await current()), ...change }, time, reads);
  }
  return change;
};
