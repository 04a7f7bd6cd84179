import type { Context } from '../context';
import { errors } from '../errors';
import { parseFilter } from '../odata/filterParser';
import { parseOrderBy } from '../odata/orderBy';
import type { QueryOptions } from '../odata/queryOptions';
import { visibleItems } from '../security/access';
import { tableOf } from '../storage/itemTable';
import type { ItemRow } from '../storage/itemTable';
import { filterSql } from './filterSql';
import type { Columns, Sql } from './filterSql';
import { itemColumns } from './itemColumns';
import type { ItemModel } from './itemModel';
import { continuation, readToken, writeToken } from './pageToken';
import type { ItemOrder } from './pageToken';
import { narrowingPart, viewThreshold } from './threshold';

export const defaultPage = 100;
export const largestPage = 5000;

export type ItemPage = {
  readonly rows: readonly ItemRow[];
  /** Where the next page begins, when there is one. */
  readonly nextToken: string | undefined;
};

/** One page of a list's items, as far as the acting user may see them. */
export const itemPage = (context: Context, model: ItemModel, query: QueryOptions): ItemPage => {
  const expanded = new Set(query.expand.map(path => (path.split('/')[0] ?? '').toLowerCase()));
  const columns = itemColumns(context, model, expanded);
  const filter = query.filter === undefined ? undefined : parseFilter(query.filter);
  const orders = ordersOf(query, columns);
  const conditions: Sql[] = [];
  const visible = visibleItems(context, model.list);
  if (visible) conditions.push(visible);
  if (filter) conditions.push(filterSql(filter, columns));
  requireWithinThreshold(context, model, orders, columns, filter);

  const token = query.skipToken === undefined ? undefined : readToken(query.skipToken, orders);
  if (token) conditions.push(continuation(orders, token));
  const size = Math.min(query.top ?? defaultPage, largestPage);
  if (size === 0) throw errors.optionInvalid('$top', '0');
  const rows = select(context, model, conditions, orders, size + 1);
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return { rows: page, nextToken: rows.length > size && last ? writeToken(orders, last) : undefined };
};

const ordersOf = (query: QueryOptions, columns: Columns): readonly ItemOrder[] => {
  const orders = parseOrderBy(query.orderBy).map(({ path, descending }) => ({ column: columns.find(path), descending }));
  for (const { column } of orders) {
    if (['none', 'texts', 'numbers'].includes(column.comparable)) throw errors.fieldNotFilterable(column.name, column.field.type);
  }
  return orders;
};

const select = (context: Context, model: ItemModel, conditions: readonly Sql[], orders: readonly ItemOrder[], limit: number): readonly ItemRow[] => {
  const keys = orders.map(({ column }, index) => `, ${column.sql} AS o${index}`).join('');
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.map(condition => condition.text).join(' AND ')}`;
  const order = [...orders.map(({ descending }, index) => `o${index} ${descending ? 'DESC' : 'ASC'}`), 'i.id ASC'].join(', ');
  return context.db.all<ItemRow>(
    `SELECT i.*${keys} FROM ${tableOf(model.list.id)} i ${where} ORDER BY ${order} LIMIT ?`,
    ...orders.flatMap(({ column }) => column.values),
    ...conditions.flatMap(condition => condition.values),
    limit
  );
};

/** Counts rows looked at, not rows given: a small `$top` does not help an unindexed filter. */
const requireWithinThreshold = (
  context: Context, model: ItemModel, orders: readonly ItemOrder[], columns: Columns, filter: ReturnType<typeof parseFilter> | undefined
): void => {
  if (model.list.itemCount <= viewThreshold) return;
  if (filter) {
    const narrowing = narrowingPart(filter, columns);
    if (!narrowing || matchesTooMany(context, model, narrowing)) throw errors.throttledByThreshold();
    return;
  }
  const [first] = orders;
  if (first && !first.column.field.indexed && first.column.field.builtIn !== 'id') throw errors.throttledByThreshold();
};

const matchesTooMany = (context: Context, model: ItemModel, narrowing: Sql): boolean => {
  const counted = context.db.one<{ count: number }>(
    `SELECT count(*) AS count FROM (SELECT 1 FROM ${tableOf(model.list.id)} i WHERE ${narrowing.text} LIMIT ?)`,
    ...narrowing.values,
    viewThreshold + 1
  );
  return (counted?.count ?? 0) > viewThreshold;
};
