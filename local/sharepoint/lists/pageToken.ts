import { errors } from '../errors';
import { encodeOption, pairsOf } from '../odata/queryOptions';
import type { ItemRow, Stored } from '../storage/itemTable';
import type { FilterColumn, Sql } from './filterSql';

export type ItemOrder = { readonly column: FilterColumn; readonly descending: boolean };

/** The last row of the page before: its place in every order, and its id. */
export type PageToken = { readonly keys: readonly Stored[]; readonly id: number };

/** `Paged=TRUE&p_Status=…&p_ID=4` */
export const writeToken = (orders: readonly ItemOrder[], row: ItemRow): string => {
  const keys = row as unknown as Readonly<Record<string, Stored | undefined>>;
  const sorted = orders.map(({ column }, index) => `&p_${column.field.internalName}=${encodeOption(String(keys[`o${index}`] ?? ''))}`);
  return `Paged=TRUE${sorted.join('')}&p_ID=${row.id}`;
};

export const readToken = (token: string, orders: readonly ItemOrder[]): PageToken => {
  const invalid = (): Error => errors.optionInvalid('$skiptoken', token);
  const given = new Map(pairsOf(token).map(([name, value]) => [name.toLowerCase(), value]));
  const id = given.get('p_id');
  if (given.get('paged')?.toLowerCase() !== 'true' || id === undefined || !/^\d{1,10}$/.test(id)) throw invalid();
  const keys = orders.map(({ column }): Stored => {
    const value = given.get(`p_${column.field.internalName.toLowerCase()}`);
    if (value === undefined) throw invalid();
    if (value === '') return null;
    return column.comparable === 'number' || column.comparable === 'boolean' ? Number(value) : value;
  });
  return { keys, id: Number(id) };
};

/** The rows that come after the token's row; empty cells come first when ascending. */
export const continuation = (orders: readonly ItemOrder[], token: PageToken): Sql =>
  orders.reduceRight<Sql>(
    (rest, { column, descending }, index) => {
      const key = token.keys[index] ?? null;
      const after = afterKey(column, key, descending);
      const same: Sql = { text: `${column.sql} IS ?`, values: [...column.values, key] };
      return { text: `(${after.text} OR (${same.text} AND ${rest.text}))`, values: [...after.values, ...same.values, ...rest.values] };
    },
    { text: 'i.id > ?', values: [token.id] }
  );

const afterKey = ({ sql, values }: FilterColumn, key: Stored, descending: boolean): Sql => {
  if (key === null) return descending ? { text: '0', values: [] } : { text: `${sql} IS NOT NULL`, values };
  return descending
    ? { text: `(${sql} < ? OR ${sql} IS NULL)`, values: [...values, key, ...values] }
    : { text: `${sql} > ?`, values: [...values, key] };
};
