import type { Context } from '../context';
import { errors } from '../errors';
import { conditionsOf, whereOf } from '../query/itemPage';
import type { ItemQuestion } from '../query/itemPage';
import type { ItemModel } from '../items/itemModel';
import { tableOf } from '../storage/itemTable';
import type { ItemRow, Stored } from '../storage/itemTable';
import type { Field } from '../storage/fields';
import { isGroupable } from './renderedCell';

/** One group of rows: the values that its rows share, in the order of the group columns. */
export type Group = {
  readonly keys: readonly Stored[];
  readonly count: number;
  /** `2_` for the second group, `2_1_` for the first one inside it. */
  readonly index: string;
  /** A row of the group, by its id. */
  readonly sample: number;
};

const mostLevels = 2;

/** Every group of the answer, level by level: those of the first column, and those inside them. */
export const groupsOf = (context: Context, model: ItemModel, question: ItemQuestion, fields: readonly Field[]): readonly (readonly Group[])[] => {
  if (fields.length > mostLevels || fields.some(field => !isGroupable(field))) throw errors.camlInvalid();
  return fields.map((_, level) => groupsAt(context, model, question, level + 1));
};

type Counted = Readonly<Record<`o${number}`, Stored>> & { readonly count: number; readonly sample: number };

const groupsAt = (context: Context, model: ItemModel, question: ItemQuestion, levels: number): readonly Group[] => {
  const orders = question.orders.slice(0, levels);
  const conditions = conditionsOf(context, model, question);
  const names = orders.map((_, index) => `o${index}`);
  const counted = context.db.all<Counted>(
    `SELECT ${orders.map(({ column }, index) => `${column.sql} AS o${index}`).join(', ')}, count(*) AS count, min(i.id) AS sample
     FROM ${tableOf(model.list.id)} i ${whereOf(conditions)} GROUP BY ${names.join(', ')}
     ORDER BY ${orders.map(({ descending }, index) => `o${index} ${descending ? 'DESC' : 'ASC'}`).join(', ')}`,
    ...orders.flatMap(({ column }) => column.values),
    ...conditions.flatMap(condition => condition.values)
  );
  const places: number[] = [];
  let before: readonly Stored[] = [];
  return counted.map(row => {
    const keys = keysOf(row, levels);
    const changed = keys.findIndex((key, level) => key !== before[level] || before.length === 0);
    for (let level = changed; level < levels; level++) places[level] = level === changed ? (places[level] ?? 0) + 1 : 1;
    before = keys;
    return { keys, count: row.count, sample: row.sample, index: `${places.join('_')}_` };
  });
};

export const keysOf = (row: ItemRow | Counted, levels: number): readonly Stored[] => {
  const keys = row as unknown as Readonly<Record<string, Stored | undefined>>;
  return Array.from({ length: levels }, (_, level) => keys[`o${level}`] ?? null);
};
