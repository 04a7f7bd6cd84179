import { encodeOption, pairsOf } from '../odata/queryOptions';
import type { ItemRow, Stored } from '../storage/itemTable';
import type { FilterColumn, Sql } from './filterSql';

export type ItemOrder = { readonly column: FilterColumn; readonly descending: boolean };

/** The last row of the page before: its place in every order, and its id. Or the first row of the page after, when it leads `backwards`. */
export type PageToken = { readonly keys: readonly Stored[]; readonly id: number; readonly backwards: boolean };

/** `Paged=TRUE&p_Status=…&p_ID=4` */
export const writeToken = (orders: readonly ItemOrder[], row: ItemRow): string => {
  const keys = row as unknown as Readonly<Record<string, Stored | undefined>>;
  const sorted = orders.map(({ column }, index) => `&p_${column.field.internalName}=${encodeOption(String(keys[`o${index}`] ?? ''))}`);
  return `Paged=TRUE${sorted.join('')}&p_ID=${row.id}`;
};

/** What a token says, or nothing when it cannot be read. Keys that it lacks are `sought`; without them it cannot be read either. */
export const readToken = (token: string, orders: readonly ItemOrder[], sought?: (id: number) => readonly Stored[] | undefined): PageToken | undefined => {
  const given = new Map(pairsOf(token).map(([name, value]) => [name.toLowerCase(), value]));
  const id = given.get('p_id');
  if (given.get('paged')?.toLowerCase() !== 'true' || id === undefined || !/^\d{1,10}$/.test(id)) return undefined;
  const values = orders.map(({ column }) => given.get(`p_${column.field.internalName.toLowerCase()}`));
  const backwards = given.get('pagedprev')?.toLowerCase() === 'true';
  if (values.includes(undefined)) {
    const keys = sought?.(Number(id));
    return keys && { keys, id: Number(id), backwards };
  }
  return { keys: orders.map(({ column }, index) => keyOf(column, values[index] ?? '')), id: Number(id), backwards };
};

const keyOf = (column: FilterColumn, value: string): Stored => {
  if (value === '') return null;
  return column.comparable === 'number' || column.comparable === 'boolean' ? Number(value) : value;
};

/** The same order read from its end. */
export const reversed = (orders: readonly ItemOrder[]): readonly ItemOrder[] => orders.map(({ column, descending }) => ({ column, descending: !descending }));

/** The rows that come after the token's row, or before it when the token leads backwards; empty cells come first when ascending. */
export const continuation = (orders: readonly ItemOrder[], token: PageToken): Sql =>
  (token.backwards ? reversed(orders) : orders).reduceRight<Sql>(
    (rest, { column, descending }, index) => {
      const key = token.keys[index] ?? null;
      const after = afterKey(column, key, descending);
      const same: Sql = { text: `${column.sql} IS ?`, values: [...column.values, key] };
      return { text: `(${after.text} OR (${same.text} AND ${rest.text}))`, values: [...after.values, ...same.values, ...rest.values] };
    },
    { text: token.backwards ? 'i.id < ?' : 'i.id > ?', values: [token.id] }
  );

const afterKey = ({ sql, values }: FilterColumn, key: Stored, descending: boolean): Sql => {
  if (key === null) return descending ? { text: '0', values: [] } : { text: `${sql} IS NOT NULL`, values };
  return descending
    ? { text: `(${sql} < ? OR ${sql} IS NULL)`, values: [...values, key, ...values] }
    : { text: `${sql} > ?`, values: [...values, key] };
};
