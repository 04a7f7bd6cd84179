import type { Context } from '../context';
import { errors } from '../errors';
import { parseFilter } from '../odata/filterParser';
import { parseOrderBy } from '../odata/orderBy';
import type { QueryOptions } from '../odata/queryOptions';
import { visibleItems } from '../security/access';
import { tableOf } from '../storage/itemTable';
import type { ItemRow } from '../storage/itemTable';
import { filterSql } from './filterSql';
import type { Columns, ItemFilter, Sql } from './filterSql';
import { itemColumns } from './itemColumns';
import type { ItemModel } from '../items/itemModel';
import { continuation, readToken, reversed, writeToken } from './pageToken';
import type { ItemOrder, PageToken } from './pageToken';
import { narrowingPart, viewThreshold } from './threshold';

const defaultPage = 100;
export const largestPage = 5000;

export type ItemPage = {
  readonly rows: readonly ItemRow[];
  /** Where the next page begins, when there is one. */
  readonly nextToken: string | undefined;
};

/** A question about a list's items, whichever language it came in. */
export type ItemQuestion = {
  readonly columns: Columns;
  readonly filter: ItemFilter | undefined;
  /** Conditions that narrow nothing for the threshold, such as the folder. */
  readonly within: readonly Sql[];
  readonly orders: readonly ItemOrder[];
  readonly token: PageToken | undefined;
  /** Undefined for all rows at once. */
  readonly size: number | undefined;
};

/** One page of a list's items for `$filter`, `$orderby` and `$top`. */
export const itemPage = (context: Context, model: ItemModel, query: QueryOptions): ItemPage => {
  const expanded = new Set(query.expand.map(path => (path.split('/')[0] ?? '').toLowerCase()));
  const columns = itemColumns(context, model, expanded);
  const filter = query.filter === undefined ? undefined : parseFilter(query.filter);
  const orders = ordersOf(query, columns);
  const token = query.skipToken === undefined ? undefined : readToken(query.skipToken, orders);
  if (query.skipToken !== undefined && !token) throw errors.optionInvalid('$skiptoken', query.skipToken);
  const size = Math.min(query.top ?? defaultPage, largestPage);
  if (size === 0) throw errors.optionInvalid('$top', '0');
  return readPage(context, model, { columns, filter, within: [], orders, token, size });
};

/** One page of a list's items, as far as the acting user may see them. */
export const readPage = (context: Context, model: ItemModel, question: ItemQuestion): ItemPage => {
  const { orders, token, size } = question;
  const conditions = conditionsOf(context, model, question);
  requireWithinThreshold(context, model, question);
  if (token) conditions.push(continuation(orders, token));
  const read = select(context, model, conditions, token?.backwards ? reversed(orders) : orders, token?.backwards ?? false, size);
  const rows = size === undefined ? read : read.slice(0, size);
  const page = token?.backwards ? [...rows].reverse() : rows;
  const last = page.at(-1);
  const goesOn = token?.backwards === true || read.length > rows.length;
  return { rows: page, nextToken: goesOn && last ? writeToken(orders, last) : undefined };
};

/** What holds for every row of the answer, apart from where its page begins. */
export const conditionsOf = (context: Context, model: ItemModel, { filter, within, columns }: ItemQuestion): Sql[] => {
  const visible = visibleItems(context, model.list);
  return [...(visible ? [visible] : []), ...within, ...(filter ? [filterSql(filter, columns)] : [])];
};

const ordersOf = (query: QueryOptions, columns: Columns): readonly ItemOrder[] => {
  const orders = parseOrderBy(query.orderBy).map(({ path, descending }) => ({ column: columns.find(path), descending }));
  for (const { column } of orders) {
    if (['none', 'texts', 'numbers'].includes(column.comparable)) throw errors.fieldNotFilterable(column.name, column.field.type);
  }
  return orders;
};

const select = (
  context: Context, model: ItemModel, conditions: readonly Sql[], orders: readonly ItemOrder[], backwards: boolean, size: number | undefined
): readonly ItemRow[] => {
  const keys = orders.map(({ column }, index) => `, ${column.sql} AS o${index}`).join('');
  const order = [...orders.map(({ descending }, index) => `o${index} ${descending ? 'DESC' : 'ASC'}`), `i.id ${backwards ? 'DESC' : 'ASC'}`].join(', ');
  return context.db.all<ItemRow>(
    `SELECT i.*${keys} FROM ${tableOf(model.list.id)} i ${whereOf(conditions)} ORDER BY ${order} LIMIT ?`,
    ...orders.flatMap(({ column }) => column.values),
    ...conditions.flatMap(condition => condition.values),
    size === undefined ? -1 : size + 1
  );
};

export const whereOf = (conditions: readonly Sql[]): string =>
  conditions.length === 0 ? '' : `WHERE ${conditions.map(condition => condition.text).join(' AND ')}`;

/** Counts rows looked at, not rows given: a small page does not help an unindexed filter. */
export const requireWithinThreshold = (context: Context, model: ItemModel, { filter, orders, columns, size }: ItemQuestion): void => {
  if (model.list.itemCount <= viewThreshold) return;
  if (filter) {
    const narrowing = narrowingPart(filter, columns);
    if (!narrowing || matchesTooMany(context, model, narrowing)) throw errors.throttledByThreshold();
    return;
  }
  const [first] = orders;
  if (size === undefined || size > viewThreshold || (first && !first.column.indexed)) throw errors.throttledByThreshold();
};

const matchesTooMany = (context: Context, model: ItemModel, narrowing: Sql): boolean => {
  const counted = context.db.one<{ count: number }>(
    `SELECT count(*) AS count FROM (SELECT 1 FROM ${tableOf(model.list.id)} i WHERE ${narrowing.text} LIMIT ?)`,
    ...narrowing.values,
    viewThreshold + 1
  );
  return (counted?.count ?? 0) > viewThreshold;
};
