import type { Context } from '../context';
import { errors } from '../errors';
import { recycledAttachment, removeAttachment } from '../storage/attachments';
import { fieldsOf } from '../storage/fields';
import { itemById } from '../storage/itemTable';
import type { ItemRow } from '../storage/itemTable';
import { listById, listByTitle, recycledList, setRecycled } from '../storage/lists';
import type { List } from '../storage/lists';
import { recycledKinds, takeFromBin } from '../storage/recycleBin';
import type { Recycled } from '../storage/recycleBin';
import { restoreFile } from './attachFile';
import { itemModelOf } from './itemModel';
import type { ItemModel } from './itemModel';
import { forgetItem, recycledRows, restoreItem } from './recycleItem';
import { deleteListForGood } from '../lists/removeList';

/** Back where it was, as it was. What has lost its place since stays in the bin. */
export const restoreRecycled = (context: Context, thing: Recycled): void => {
  switch (thing.kind) {
    case recycledKinds.list:
      if (listByTitle(context.db, thing.webId, thing.title)) throw errors.listTitleTaken();
      setRecycled(context.db, thing.listId, false);
      break;
    case recycledKinds.attachment: {
      const { list, row } = placeOf(context, thing);
      if (!row) throw errors.recycledUnknown();
      restoreFile(context, modelOf(context, list), row, thing.guid);
      break;
    }
    default: {
      const { list, row } = placeOf(context, thing);
      if (row) throw errors.recycledUnknown();
      restoreItem(context, modelOf(context, list), thing.content);
    }
  }
  takeFromBin(context.db, thing.guid);
};

const modelOf = (context: Context, list: List): ItemModel => itemModelOf(list, fieldsOf(context.db, list.id));

const placeOf = (context: Context, thing: Recycled): { readonly list: List; readonly row: ItemRow | undefined } => {
  const list = listById(context.db, thing.listId);
  if (!list || thing.itemId === null) throw errors.recycledUnknown();
  return { list, row: itemById(context.db, list.id, thing.itemId) };
};

export const deleteRecycled = (context: Context, thing: Recycled): void => {
  takeFromBin(context.db, thing.guid);
  switch (thing.kind) {
    case recycledKinds.list: {
      const list = recycledList(context.db, thing.listId);
      if (list) deleteListForGood(context, list);
      break;
    }
    case recycledKinds.attachment: {
      const attachment = recycledAttachment(context.db, thing.guid);
      if (attachment) removeAttachment(context.db, attachment);
      break;
    }
    default:
      for (const row of recycledRows(thing.content)) forgetItem(context, thing.listId, row);
  }
};
