import { randomUUID } from 'node:crypto';

import type { Context } from '../context';
import { requireFree } from '../files/checkOut';
import { isFile, isFolder, pathOf } from '../files/place';
import { freshName } from '../files/takenName';
import { remakeFolders } from '../files/writeFolder';
import { itemETag, requireMatch } from '../odata/etag';
import { dropScopes } from '../security/limitedAccess';
import { removeAttachmentsOf } from '../storage/attachments';
import { removeContents } from '../storage/fileContents';
import { rowsBelow } from '../storage/fileRows';
import { columnOf, deleteItem, insertItem } from '../storage/itemTable';
import type { ItemRow } from '../storage/itemTable';
import { removeVersionsOf } from '../storage/itemVersions';
import { noteItemChange, noteItemDeletion } from '../storage/lists';
import type { List } from '../storage/lists';
import { putInBin, recycledKinds } from '../storage/recycleBin';
import { removeUploadsOf } from '../storage/uploads';
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
  for (const gone of withContents(context, model.list, row)) {
    takeAway(context, model, gone);
    forgetItem(context, model.list.id, gone);
  }
};

/** A folder goes with everything in it; what somebody else has checked out goes nowhere. */
const withContents = (context: Context, list: List, row: ItemRow): readonly ItemRow[] => {
  const rows = isFolder(row) ? [row, ...rowsBelow(context.db, list.id, pathOf(list, row))] : [row];
  for (const each of rows) requireFree(context, list, each);
  return rows;
};

export const takeAway = (context: Context, model: ItemModel, row: ItemRow): void => {
  deleteItem(context.db, model.list.id, row.id);
  noteItemDeletion(context.db, model.list.id, isoSeconds(context.now));
};

/** What belongs to an item that is gone for good: its permissions, earlier versions and files. */
export const forgetItem = (context: Context, listId: number, row: ItemRow): void => {
  if (row.scope_id !== null) dropScopes(context.db, [row.scope_id]);
  if (row.major > 1) removeVersionsOf(context.db, listId, row.id);
  if (row.attachments > 0) removeAttachmentsOf(context.db, listId, row.id);
  if (!isFile(row)) return;
  removeContents(context.db, { listId, itemId: row.id });
  removeUploadsOf(context.db, { listId, itemId: row.id });
};

const kindOf = (row: ItemRow): number => (isFile(row) ? recycledKinds.file : isFolder(row) ? recycledKinds.folder : recycledKinds.item);

/** The row goes to the recycle bin as it stands, and what lies in a folder with it; permissions, versions and files wait for it where they are. */
export const recycleItem = (context: Context, model: ItemModel, row: ItemRow): string => {
  settleRelations(context, model.list, row.id, (related, other) => recycleItem(context, related, other));
  const guid = randomUUID();
  const { list } = model;
  const title = row.leaf === null ? model.fields.find(field => field.internalName === 'Title') : undefined;
  const rows = withContents(context, list, row);
  putInBin(context.db, {
    guid,
    siteId: context.web.siteId,
    webId: context.web.id,
    kind: kindOf(row),
    listId: list.id,
    itemId: row.id,
    title: String((title && row[columnOf(title)]) ?? leafOf(row)),
    dirName: (row.dir ?? list.url).replace(/^\//, ''),
    leafName: leafOf(row),
    author: row.author,
    deletedBy: writerOf(context),
    deletedAt: isoSeconds(context.now),
    content: JSON.stringify(rows),
    stage: 1,
  });
  for (const gone of rows) takeAway(context, model, gone);
  return guid;
};

/** The rows that one thing in the bin consists of: a folder comes before what lies in it. */
export const recycledRows = (content: string): readonly ItemRow[] => JSON.parse(content) as ItemRow[];

/** Puts recycled rows back, with the cells whose columns are still there. Folders above them that are gone are made again. */
export const restoreItem = (context: Context, model: ItemModel, content: string): void => {
  const { list } = model;
  const rows = recycledRows(content);
  const [first] = rows;
  if (first && first.leaf !== null) freshName(context, remakeFolders(context, list, first.dir), first.leaf);
  for (const row of rows) {
    insertItem(context.db, list.id, { ...row, ...keptCells(model, row) });
    noteItemChange(context.db, list.id, 1, isoSeconds(context.now));
  }
};

/** Columns that have been deleted since are passed over. */
const keptCells = (model: ItemModel, row: ItemRow): Partial<ItemRow> => {
  const columns = new Set<string>(model.fields.filter(field => field.builtIn === undefined).map(columnOf));
  return Object.fromEntries(Object.keys(row).filter(name => /^f\d+$/.test(name) && !columns.has(name)).map(name => [name, undefined]));
};
