import type { CamlOrder, CamlView } from '../caml/camlQuery';
import type { Context } from '../context';
import { errors } from '../errors';
import { itemById, tableOf } from '../storage/itemTable';
import type { Stored } from '../storage/itemTable';
import { camlColumns, isFollowed, requireCamlField, shownPath } from './camlColumns';
import { camlFilter } from './camlFilter';
import type { Columns } from './filterSql';
import { folderScope, requireFolder } from './folderScope';
import { entityPropertyName } from '../columns/internalNames';
import type { ItemModel } from '../items/itemModel';
import { readPage } from './itemPage';
import type { ItemPage, ItemQuestion } from './itemPage';
import { readToken } from './pageToken';
import type { ItemOrder, PageToken } from './pageToken';

export type CamlRequest = {
  readonly view: CamlView;
  /** Server-relative; undefined for the list itself. */
  readonly folder: string | undefined;
  /** `Paged=TRUE&p_ID=4`, with or without a question mark. */
  readonly position: string | undefined;
};

/** What a view in CAML asks of the list. Groups come before the view's own order. */
export const camlQuestion = (context: Context, model: ItemModel, { view, folder, position }: CamlRequest): ItemQuestion => {
  const columns = camlColumns(context, model);
  const orders = [...(view.groupBy?.orders ?? []), ...view.orderBy].map(order => orderOf(model, columns, order));
  return {
    columns,
    filter: view.where && camlFilter(context, model, columns, view.where),
    within: folderScope(model.list, folder === undefined ? model.list.url : requireFolder(context.db, model.list, folder), view.scope),
    orders,
    token: position === undefined ? undefined : positionIn(context, model, position, orders),
    size: view.rowLimit,
  };
};

export const camlPage = (context: Context, model: ItemModel, request: CamlRequest): ItemPage => readPage(context, model, camlQuestion(context, model, request));

const orderOf = (model: ItemModel, columns: Columns, { field: wanted, descending }: CamlOrder): ItemOrder => {
  const field = requireCamlField(model, wanted);
  const column = columns.find(isFollowed(model, field) ? shownPath(field) : [entityPropertyName(field.internalName)]);
  if (field.type === 'Note' || ['none', 'texts', 'numbers'].includes(column.comparable)) throw errors.camlInvalid();
  return { column, descending };
};

/** Clients often name only the id of the last row: its place in the order is then looked up. */
const positionIn = (context: Context, model: ItemModel, position: string, orders: readonly ItemOrder[]): PageToken => {
  const token = readToken(position.replace(/^\?/, ''), orders, id => keysOf(context, model, id, orders));
  if (!token) throw errors.camlInvalid();
  return token;
};

const keysOf = (context: Context, model: ItemModel, id: number, orders: readonly ItemOrder[]): readonly Stored[] | undefined => {
  if (!itemById(context.db, model.list.id, id)) return undefined;
  const keys = context.db.one<Readonly<Record<string, Stored>>>(
    `SELECT ${orders.map(({ column }, index) => `${column.sql} AS o${index}`).join(', ')} FROM ${tableOf(model.list.id)} i WHERE i.id = ?`,
    ...orders.flatMap(({ column }) => column.values),
    id
  );
  return orders.map((_, index) => keys?.[`o${index}`] ?? null);
};
