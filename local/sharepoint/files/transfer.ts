import type { Context } from '../context';
import { errors } from '../errors';
import { recycleItem } from '../items/recycleItem';
import { writerOf } from '../items/writeItem';
import type { Cells } from '../items/writeItem';
import { itemRights, requireRights, webRights } from '../security/access';
import { rights } from '../security/permissionMask';
import { rowNamed } from '../storage/fileRows';
import { updateItem } from '../storage/itemTable';
import type { ItemRow } from '../storage/itemTable';
import { noteItemChange } from '../storage/lists';
import { webOver } from '../storage/webs';
import { isoSeconds } from '../time/siteTime';
import { sharedCells } from './carriedCells';
import { requireFree } from './checkOut';
import { fileName, freeName } from './fileNames';
import { moveToList } from './moveToList';
import { dirOf, fileOfRow, folderAt, isFile, rightsIn } from './place';
import type { File, FolderInList } from './place';
import { freshName, nameTaken } from './takenName';
import { addFile, contentOf, modelOf, requireList, saveContent } from './writeFile';

/** Where something is copied or moved to: a name in a folder, perhaps of another web of the site collection. */
export type Destination = { readonly context: Context; readonly folder: FolderInList; readonly name: string };

/** What becomes of a name that is taken. */
export type Taken = 'refuse' | 'overwrite' | 'keepBoth';

export const destinationAt = (context: Context, url: string): Destination => {
  const given = url.trim().replace(/^https?:\/\/[^/]+/i, '').replace(/\/+$/, '');
  const path = given.startsWith('/') ? given : `${context.web.url}/${given}`;
  const slash = path.lastIndexOf('/');
  const web = webOver(context.db, path.slice(0, slash));
  if (!web || web.siteId !== context.web.siteId) throw errors.notBuilt('copying and moving to another site collection');
  const there = { ...context, web };
  requireRights(webRights(there), rights.open);
  return { context: there, folder: requireList(folderAt(there, path.slice(0, slash))), name: fileName(path.slice(slash + 1)) };
};

export const rowAtDestination = ({ context, folder, name }: Destination): ItemRow | undefined => rowNamed(context.db, folder.list.id, dirOf(folder), name);

/** With another name when both are to stay. */
export const settled = (destination: Destination, taken: Taken): Destination => {
  const { context, folder, name } = destination;
  if (taken !== 'keepBoth') return destination;
  return { ...destination, name: freeName(name, candidate => rowNamed(context.db, folder.list.id, dirOf(folder), candidate) !== undefined) };
};

const isSameRow = (one: { readonly list: { readonly id: number }; readonly row: ItemRow | undefined }, other: File): boolean =>
  one.list.id === other.list.id && one.row?.id === other.row.id;

/** The current content and columns; versions stay behind. */
export const copyFile = (context: Context, file: File, wanted: Destination, { taken, keepsAuthor }: { readonly taken: Taken; readonly keepsAuthor: boolean }): File => {
  requireRights(itemRights(context, file.list, file.row), rights.openItems);
  const destination = settled(wanted, taken);
  const { context: there, folder } = destination;
  const bytes = contentOf(context, file);
  const existing = rowAtDestination(destination);
  if (existing) {
    if (taken !== 'overwrite' || !isFile(existing) || isSameRow({ list: folder.list, row: existing }, file)) throw nameTaken(there, folder, existing);
    return saveContent(there, fileOfRow(folder.list, existing), bytes);
  }
  const cells = sharedCells(modelOf(context, file.list), modelOf(there, folder.list), file.row);
  const author = keepsAuthor ? { author: file.row.author, created: file.row.created } : {};
  return addFile(there, folder, destination.name, bytes, cells, author);
};

/** The file with its id, columns and versions. */
export const moveFile = (context: Context, file: File, wanted: Destination, { taken, keepsEditor }: { readonly taken: Taken; readonly keepsEditor: boolean }): void => {
  requireFree(context, file.list, file.row);
  const destination = settled(wanted, taken);
  const existing = rowAtDestination(destination);
  const { context: there, folder } = destination;
  if (existing && !isSameRow({ list: folder.list, row: existing }, file)) {
    if (taken !== 'overwrite' || !isFile(existing)) throw nameTaken(there, folder, existing);
    requireRights(itemRights(there, folder.list, existing), rights.deleteListItems);
    requireFree(there, folder.list, existing);
    recycleItem(there, modelOf(there, folder.list), existing);
  }
  relocate(context, file, destination, keepsEditor);
};

/** Renaming needs the right to change what is there; moving, to take it away and to add it elsewhere. */
export const relocate = (context: Context, { list, row }: File, { context: there, folder, name }: Destination, keepsEditor: boolean): void => {
  const from = dirOf(folder);
  const isRename = folder.list.id === list.id && (row.dir ?? '').toLowerCase() === (from ?? '').toLowerCase();
  const mine = itemRights(context, list, row);
  requireRights(mine, isRename ? rights.editListItems : rights.deleteListItems);
  if (!isRename) requireRights(rightsIn(there, folder), rights.addListItems);
  // A change of capitals only is no clash with oneself.
  const leaf = isRename && (row.leaf ?? '').toLowerCase() === name.toLowerCase() ? name : freshName(there, folder, name);
  if (folder.list.id !== list.id) {
    moveToList(context, { list, row }, { context: there, list: folder.list, dir: from, name: leaf });
    return;
  }
  const now = isoSeconds(context.now);
  const touched: Cells = keepsEditor ? {} : { modified: now, editor: writerOf(context) };
  updateItem(context.db, list.id, row.id, { dir: from, leaf, version: row.version + 1, ...touched });
  noteItemChange(context.db, list.id, 0, now);
};
