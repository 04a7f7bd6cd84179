import { registers } from '../../src/registers/registers';
import type { Column, FieldsIn } from '../../src/registers/schema';
import type { UserKey } from './farm';
import type { FilledKey, Row } from './row';

type Fields<K extends FilledKey> = FieldsIn<(typeof registers)[K]>;

type Entry = readonly [field: string, value: unknown];

/** Gives SharePoint's ids for what a row names; undefined while the row is not there yet. */
export type Ids = {
  readonly rowId: (list: string, key: string) => number | undefined;
  readonly userId: (key: UserKey) => number | undefined;
};

const columnsOf = (register: FilledKey): Readonly<Record<string, Column>> => registers[register].columns;

/** The row as a person would fill it in: names resolved to ids, absent questions answered no, absent choices empty. */
export const filledIn = <K extends FilledKey>(register: K, row: Row<K>, ids: Ids): Fields<K> => {
  const absent = Object.entries(columnsOf(register)).flatMap(([field, { type }]): readonly Entry[] =>
    type === 'boolean' ? [[field, false]] : type === 'multiChoice' ? [[field, []]] : []
  );
  const told = Object.entries(row).filter(([field]) => field !== 'key');
  const present = told.map(([field, value]): Entry => [field, resolved(columnsOf(register)[field], value, ids)]);
  return Object.fromEntries([...absent, ...present]) as Fields<K>;
};

const resolved = (column: Column | undefined, value: unknown, ids: Ids): unknown => {
  if (column?.type === 'lookup') return found(ids.rowId(column.list, String(value)), `${column.list} har ingen rad '${String(value)}' före den här`);
  if (column?.type === 'user') return found(ids.userId(value as UserKey), `Ingen användare har nyckeln '${String(value)}'`);
  return value;
};

const found = (id: number | undefined, refusal: string): number => {
  if (id === undefined) throw new Error(refusal);
  return id;
};
