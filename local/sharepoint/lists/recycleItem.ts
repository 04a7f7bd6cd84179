import { randomUUID } from 'node:crypto';

import type { Context } from '../context';
import { itemETag, requireMatch } from '../odata/etag';
import { removeAttachmentsOf } from '../storage/attachments';
import { columnOf, deleteItem, insertItem } from '../storage/itemTable';
import type { ItemRow } from '../storage/itemTable';
import { removeVersionsOf } from '../storage/itemVersions';
import { noteItemChange, noteItemDeletion } from '../storage/lists';
import { removeScope } from '../storage/roles';
import { putInBin, recycledKinds } from '../storage/recycleBin';
import { isoSeconds } from '../time/siteTime';
import { leafOf } from './itemModel';
import type { ItemModel } from './itemModel';
import { settleRelations } from './lookupRelations';
import { writerOf } from './writeItem';

export const removeItem = (context: Context, model: ItemModel, row: ItemRow, ifMatch: string | undefined): void => {
  requireMatch(ifMatch, itemETag(row.guid, row.version));
  settleRelations(context, model.list, row.id, (related, other) => {
    removeItem(context, related, other, undefined);
  });
  takeAway(context, model, row);
  forgetItem(context, model.list.id, row);
};

const takeAway = (context: Context, model: ItemModel, row: ItemRow): void => {
  deleteItem(context.db, model.list.id, row.id);
  noteItemDeletion(context.db, model.list.id, isoSeconds(context.now));
};

/** What belongs to an item that is gone for good: its permissions, earlier versions and files. */
export const forgetItem = (context: Context, listId: number, row: ItemRow): void => {
  if (row.scope_id !== null) removeScope(context.db, row.scope_id);
  if (row.major > 1) removeVersionsOf(context.db, listId, row.id);
  if (row.attachments > 0) removeAttachmentsOf(context.db, listId, row.id);
};

/** The row goes to the recycle bin as it stands; permissions, versions and files wait for it where they are. */
export const recycleItem = (context: Context, model: ItemModel, row: ItemRow): string => {
  settleRelations(context, model.list, row.id, (related, other) => recycleItem(context, related, other));
  const guid = randomUUID();
  const { list } = model;
  const title = model.fields.find(field => field.internalName === 'Title');
  putInBin(context.db, {
    guid,
    siteId: context.web.siteId,
    webId: context.web.id,
    kind: recycledKinds.item,
    listId: list.id,
    itemId: row.id,
    title: String((title && row[columnOf(title)]) ?? leafOf(row)),
    dirName: (row.dir ?? list.url).replace(/^\//, ''),
    leafName: leafOf(row),
    author: row.author,
    deletedBy: writerOf(context),
    deletedAt: isoSeconds(context.now),
    content: JSON.stringify(row),
    stage: 1,
  });
  takeAway(context, model, row);
  return guid;
};

/** Puts a recycled row back, with the cells whose columns are still there. */
export const restoreItem = (context: Context, model: ItemModel, content: string): void => {
  const row = JSON.parse(content) as ItemRow;
  insertItem(context.db, model.list.id, { ...row, ...keptCells(model, row) });
  noteItemChange(context.db, model.list.id, 1, isoSeconds(context.now));
};

/** Columns that have been deleted since are passed over. */
const keptCells = (model: ItemModel, row: ItemRow): Partial<ItemRow> => {
  const columns = new Set<string>(model.fields.filter(field => field.builtIn === undefined).map(columnOf));
  return Object.fromEntries(Object.keys(row).filter(name => /^f\d+$/.test(name) && !columns.has(name)).map(name => [name, undefined]));
};
