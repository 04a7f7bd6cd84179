import type { Context } from '../context';
import { errors } from '../errors';
import { leafOf } from '../items/itemModel';
import { canOpenList, canViewItem, itemRights, listRights, webRights } from '../security/access';
import { includes, rights } from '../security/permissionMask';
import type { PermissionMask } from '../security/permissionMask';
import type { FileKey } from '../storage/fileContents';
import { rowNamed, rowWithGuid } from '../storage/fileRows';
import type { ItemRow } from '../storage/itemTable';
import { listsOf } from '../storage/lists';
import type { List } from '../storage/lists';
import { requireShortPath } from './fileNames';

/** The web's own folder (no list), a list's (no row), or one in a list. */
export type Folder =
  | { readonly path: string; readonly list: undefined; readonly row: undefined }
  | { readonly path: string; readonly list: List; readonly row: ItemRow | undefined };
export type FolderInList = Folder & { readonly list: List };
export type File = { readonly path: string; readonly list: List; readonly row: ItemRow };

export const pathOf = (list: List, row: ItemRow): string => `${row.dir ?? list.url}/${leafOf(row)}`;
export const isFile = (row: ItemRow): boolean => row.object_type === 0 && row.leaf !== null;
export const isFolder = (row: ItemRow): boolean => row.object_type === 1;

export const rootOf = (list: List): FolderInList => ({ path: list.url, list, row: undefined });
export const folderOfRow = (list: List, row: ItemRow): FolderInList => ({ path: pathOf(list, row), list, row });
export const fileOfRow = (list: List, row: ItemRow): File => ({ path: pathOf(list, row), list, row });
export const webFolder = (context: Context): Folder => ({ path: context.web.url, list: undefined, row: undefined });

export const keyOf = ({ list, row }: { readonly list: List; readonly row: ItemRow }): FileKey => ({ listId: list.id, itemId: row.id });

/** As rows keep it: nothing for what lies directly in the list. */
export const dirOf = (folder: FolderInList): string | null => (folder.row ? folder.path : null);

export const rightsIn = (context: Context, folder: Folder): PermissionMask => {
  if (!folder.list) return webRights(context);
  return folder.row ? itemRights(context, folder.list, folder.row) : listRights(context, folder.list);
};

/** Absolute addresses, those of the server, and those below the web come to the same; nothing at the end but the name. */
export const serverRelative = (context: Context, given: string): string => {
  const path = given.trim().replace(/^https?:\/\/[^/]+/i, '').replace(/\/+$/, '');
  const { url } = context.web;
  if (path === '' || path.toLowerCase() === url.toLowerCase()) return url;
  const whole = path.toLowerCase().startsWith(`${url.toLowerCase()}/`) ? path : `${url}/${path.replace(/^\/+/, '')}`;
  requireShortPath(whole);
  return whole;
};

/** The list that an address leads into, and the folder and name there. */
const split = (context: Context, path: string): { readonly list: List; readonly dir: string | null; readonly leaf: string | undefined } | undefined => {
  const lower = path.toLowerCase();
  const list = listsOf(context.db, context.web.id).find(candidate => `${lower}/`.startsWith(`${candidate.url.toLowerCase()}/`));
  if (!list) return undefined;
  if (lower === list.url.toLowerCase()) return { list, dir: null, leaf: undefined };
  const slash = path.lastIndexOf('/');
  return { list, dir: slash === list.url.length ? null : path.slice(0, slash), leaf: path.slice(slash + 1) };
};

const rowAt = (context: Context, path: string): { readonly list: List; readonly row: ItemRow } | undefined => {
  const parts = split(context, path);
  const row = parts?.leaf === undefined ? undefined : rowNamed(context.db, parts.list.id, parts.dir, parts.leaf);
  return parts && row && { list: parts.list, row };
};

/** Someone who may not see what lies at an address is told so, unlike one who reads a list of what is there. */
const requireVisible = (context: Context, list: List, row: ItemRow): void => {
  if (!canViewItem(context, list, row)) throw errors.accessDenied();
};

export const findFile = (context: Context, given: string): File | undefined => {
  const found = rowAt(context, serverRelative(context, given));
  if (!found || !isFile(found.row)) return undefined;
  requireVisible(context, found.list, found.row);
  return fileOfRow(found.list, found.row);
};

export const fileAt = (context: Context, given: string): File => {
  const file = findFile(context, given);
  if (!file) throw errors.fileUnknown();
  return file;
};

export const findFolder = (context: Context, given: string): Folder | undefined => {
  const path = serverRelative(context, given);
  if (path === context.web.url) return webFolder(context);
  const parts = split(context, path);
  if (!parts) return undefined;
  if (parts.leaf === undefined) {
    if (!canOpenList(context, parts.list)) throw errors.accessDenied();
    return rootOf(parts.list);
  }
  const found = rowAt(context, path);
  if (!found || !isFolder(found.row)) return undefined;
  requireVisible(context, found.list, found.row);
  return folderOfRow(found.list, found.row);
};

export const folderAt = (context: Context, given: string): Folder => {
  const folder = findFolder(context, given);
  if (!folder) throw errors.fileUnknown();
  return folder;
};

export const parentOf = (context: Context, { list, row }: { readonly list: List; readonly row: ItemRow }): FolderInList => {
  const folder = row.dir === null ? rootOf(list) : findFolder(context, row.dir);
  if (!folder?.list) throw errors.fileUnknown();
  return folder;
};

export const fileWithId = (context: Context, guid: string): File => {
  const found = rowWithId(context, guid);
  if (!found || !isFile(found.row)) throw errors.fileUnknown();
  return fileOfRow(found.list, found.row);
};

export const folderWithId = (context: Context, guid: string): Folder => {
  const list = listsOf(context.db, context.web.id).find(candidate => candidate.guid === guid);
  if (list && canOpenList(context, list)) return rootOf(list);
  if (guid === context.web.guid) return webFolder(context);
  const found = rowWithId(context, guid);
  if (!found || !isFolder(found.row)) throw errors.fileUnknown();
  return folderOfRow(found.list, found.row);
};

const rowWithId = (context: Context, guid: string): { readonly list: List; readonly row: ItemRow } | undefined => {
  for (const list of listsOf(context.db, context.web.id)) {
    const row = rowWithGuid(context.db, list.id, guid);
    if (row && includes(itemRights(context, list, row), rights.viewListItems)) return { list, row };
  }
  return undefined;
};
