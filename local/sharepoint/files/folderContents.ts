import type { Context } from '../context';
import { errors } from '../errors';
import { viewThreshold } from '../query/threshold';
import { canViewList, visibleItems } from '../security/access';
import { childrenOf, countChildren, countInFolders, sumOfFiles } from '../storage/fileRows';
import { listsOf } from '../storage/lists';
import { isLibrary } from '../lists/createList';
import { dirOf, fileOfRow, folderOfRow, rootOf, webFolder } from './place';
import type { File, Folder, FolderInList } from './place';

/** The files directly in a folder that the caller may see, by name. */
export const filesIn = (context: Context, folder: Folder): readonly File[] => {
  const { list } = folder;
  return list ? childRows(context, folder, 0).map(row => fileOfRow(list, row)) : [];
};

/** The web's own folder holds its libraries; other lists lie further down. */
export const foldersIn = (context: Context, folder: Folder): readonly Folder[] => {
  const { list } = folder;
  if (list) return childRows(context, folder, 1).map(row => folderOfRow(list, row));
  return listsOf(context.db, context.web.id)
    .filter(candidate => isLibrary(candidate) && canViewList(context, candidate))
    .map(rootOf);
};

const childRows = (context: Context, folder: FolderInList, objectType: number): ReturnType<typeof childrenOf> => {
  const rows = childrenOf(context.db, folder.list.id, dirOf(folder), objectType, visibleItems(context, folder.list), viewThreshold + 1);
  if (rows.length > viewThreshold) throw errors.throttledByThreshold();
  return rows;
};

export const countIn = (context: Context, { list, row, path }: Folder): number => {
  if (!list) return foldersIn(context, webFolder(context)).length;
  return row ? countChildren(context.db, list.id, path) : list.itemCount - countInFolders(context.db, list.id);
};

/** Files at any depth: how many, and their bytes. */
export const totalsIn = (context: Context, folder: Folder): { readonly count: number; readonly bytes: number } => {
  if (folder.list) return sumOfFiles(context.db, folder.list.id, folder.row ? folder.path : undefined);
  const totals = listsOf(context.db, context.web.id).map(list => sumOfFiles(context.db, list.id, undefined));
  return { count: totals.reduce((sum, one) => sum + one.count, 0), bytes: totals.reduce((sum, one) => sum + one.bytes, 0) };
};
