import type { Context } from '../context';
import { errors } from '../errors';
import { rowsBelow, renameBelow } from '../storage/fileRows';
import { spreadFolderScopes } from '../storage/itemTable';
import { requireFree } from './checkOut';
import { filesIn, foldersIn } from './folderContents';
import { moveToList } from './moveToList';
import type { Folder, FolderInList } from './place';
import { nameTaken } from './takenName';
import { copyFile, relocate, rowAtDestination, settled } from './transfer';
import type { Destination } from './transfer';
import { requireList } from './writeFile';
import { addFolder } from './writeFolder';

/** Folders are never laid over each other: a name that is taken is refused, or another one is found. */
export const copyFolder = (context: Context, folder: Folder, wanted: Destination, keepsBoth: boolean, keepsAuthor: boolean): FolderInList => {
  const destination = freeDestination(folder, wanted, keepsBoth);
  const made = addFolder(destination.context, destination.folder, destination.name);
  for (const file of filesIn(context, folder)) {
    copyFile(context, file, { context: destination.context, folder: made, name: file.row.leaf ?? '' }, { taken: 'refuse', keepsAuthor });
  }
  for (const inner of foldersIn(context, folder)) {
    copyFolder(context, inner, { context: destination.context, folder: made, name: inner.row?.leaf ?? '' }, false, keepsAuthor);
  }
  return made;
};

/** A folder takes what lies in it along. */
export const moveFolder = (context: Context, folder: Folder, wanted: Destination, keepsBoth: boolean, keepsEditor: boolean): void => {
  const { list } = requireList(folder);
  const { row, path } = folder;
  if (!row) throw errors.notBuilt('moving the folder of a whole list');
  const destination = freeDestination(folder, wanted, keepsBoth);
  const below = rowsBelow(context.db, list.id, path);
  for (const inner of below) requireFree(context, list, inner);
  relocate(context, { list, row, path }, destination, keepsEditor);
  const moved = `${destination.folder.path}/${destination.name}`;
  if (destination.folder.list.id === list.id) {
    renameBelow(context.db, list.id, path, moved);
    spreadFolderScopes(context.db, list);
    return;
  }
  // Nearest first: a folder is there before what lies in it.
  for (const inner of below) {
    const dir = `${moved}${(inner.dir ?? '').slice(path.length)}`;
    moveToList(context, { list, row: inner }, { context: destination.context, list: destination.folder.list, dir, name: inner.leaf ?? '' });
  }
};

const freeDestination = (folder: Folder, wanted: Destination, keepsBoth: boolean): Destination => {
  if (`${wanted.folder.path}/`.toLowerCase().startsWith(`${folder.path}/`.toLowerCase())) throw errors.movedIntoItself();
  const destination = settled(wanted, keepsBoth ? 'keepBoth' : 'refuse');
  const existing = rowAtDestination(destination);
  if (existing && existing.id !== folder.row?.id) throw nameTaken(destination.context, destination.folder, existing);
  return destination;
};
