import type { Context } from '../context';
import { errors } from '../errors';
import { itemModelOf } from '../items/itemModel';
import type { ItemModel } from '../items/itemModel';
import { isLibrary } from '../lists/createList';
import { insertRow, writeCells } from '../items/writeItem';
import type { Cells } from '../items/writeItem';
import { itemRights, requireRights } from '../security/access';
import { rights } from '../security/permissionMask';
import { contentAt, keepShownContents, putContent, sizeAt } from '../storage/fileContents';
import { fieldsOf } from '../storage/fields';
import type { ItemRow } from '../storage/itemTable';
import type { List } from '../storage/lists';
import { draftVersionOf, isCheckedOutByCaller } from './checkOut';
import { dirOf, fileOfRow, keyOf, rightsIn } from './place';
import type { File, Folder, FolderInList } from './place';
import { freshName } from './takenName';

export const modelOf = (context: Context, list: List): ItemModel => itemModelOf(list, fieldsOf(context.db, list.id));

/** Whoever has checked a file out reads what they have saved since; everybody else what was last checked in. */
const shownVersion = (context: Context, row: ItemRow): number => (isCheckedOutByCaller(context, row) ? row.major + 1 : row.major);

export const contentOf = (context: Context, file: File): Buffer => contentAt(context.db, keyOf(file), shownVersion(context, file.row));
export const sizeOf = (context: Context, file: File): number => sizeAt(context.db, keyOf(file), shownVersion(context, file.row));

export const requireList = (folder: Folder): FolderInList => {
  if (!folder.list) throw errors.notBuilt('files and folders outside lists');
  return folder;
};

/** A new file of that name in the folder; a name that is taken is refused. */
export const addFile = (context: Context, given: Folder, name: string, bytes: Buffer, cells: Cells = {}, columns: Partial<ItemRow> = {}): File => {
  const folder = requireList(given);
  requireRights(rightsIn(context, folder), rights.addListItems);
  if (!isLibrary(folder.list)) throw errors.notBuilt('files in lists that are no libraries');
  const leaf = freshName(context, folder, name);
  const row = insertRow(context, modelOf(context, folder.list), cells, {
    ...columns, dir: dirOf(folder), leaf, file_size: bytes.length, content_version: 1,
  });
  putContent(context.db, { listId: folder.list.id, itemId: row.id }, row.major, bytes);
  return fileOfRow(folder.list, row);
};

/** New bytes make a new version, unless the file is checked out: then they wait for its check-in. */
export const saveContent = (context: Context, file: File, bytes: Buffer): File => {
  const { list, row } = file;
  requireRights(itemRights(context, list, row), rights.editListItems);
  const changed = writeCells(context, modelOf(context, list), row, { file_size: bytes.length, content_version: (row.content_version ?? 0) + 1 });
  putContent(context.db, keyOf(file), draftVersionOf(changed), bytes);
  if (changed.checkout_user === null) keepShownContents(context.db, keyOf(file), changed.major);
  return fileOfRow(list, changed);
};
