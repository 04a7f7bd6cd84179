import type { Context } from '../context';
import { errors } from '../errors';
import { insertRow } from '../items/writeItem';
import { requireRights } from '../security/access';
import { rights } from '../security/permissionMask';
import { rowNamed } from '../storage/fileRows';
import { itemById } from '../storage/itemTable';
import type { List } from '../storage/lists';
import { fileName } from './fileNames';
import { dirOf, folderOfRow, isFolder, rightsIn, rootOf } from './place';
import type { Folder, FolderInList } from './place';
import { freshName } from './takenName';
import { modelOf, requireList } from './writeFile';

/** The content type Folder as the list has it. */
export const folderContentType = (list: Pick<List, 'guid'>): string => `0x012000${list.guid.replace(/-/g, '').toUpperCase()}`;

/** Refuses a name that is taken. */
export const addFolder = (context: Context, given: Folder, name: string): FolderInList => {
  const parent = requireList(given);
  requireRights(rightsIn(context, parent), rights.addListItems);
  if (!parent.list.settings.enableFolderCreation) throw errors.foldersDisabled();
  return insertFolder(context, parent, freshName(context, parent, name));
};

const insertFolder = (context: Context, parent: FolderInList, leaf: string): FolderInList => {
  const row = insertRow(context, modelOf(context, parent.list), {}, {
    object_type: 1, dir: dirOf(parent), leaf, content_type: folderContentType(parent.list),
  });
  // Read again: the database itself says what the row inherits.
  return folderOfRow(parent.list, itemById(context.db, parent.list.id, row.id) ?? row);
};

/** The folders that lead to a place in the list, made again where they are gone. */
export const remakeFolders = (context: Context, list: List, dir: string | null): FolderInList =>
  (dir ?? list.url)
    .slice(list.url.length)
    .split('/')
    .filter(name => name !== '')
    .reduce((parent, name) => {
      const row = rowNamed(context.db, list.id, dirOf(parent), name);
      return row ? folderOfRow(list, row) : insertFolder(context, parent, name);
    }, rootOf(list));

/** The folder of that name, made when it is not there. */
export const ensureFolder = (context: Context, given: Folder, name: string): FolderInList => {
  const parent = requireList(given);
  const row = rowNamed(context.db, parent.list.id, dirOf(parent), fileName(name));
  return row && isFolder(row) ? folderOfRow(parent.list, row) : addFolder(context, parent, name);
};
