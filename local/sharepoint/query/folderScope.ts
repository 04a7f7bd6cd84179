import type { CamlScope } from '../caml/camlQuery';
import { errors } from '../errors';
import type { Database } from '../storage/database';
import { tableOf } from '../storage/itemTable';
import type { List } from '../storage/lists';
import type { Sql } from './filterSql';

/** Which rows a view looks at: those of one folder or of everything below it, with or without the folders themselves. */
export const folderScope = (list: List, folder: string, scope: CamlScope): readonly Sql[] => {
  const recursive = scope === 'Recursive' || scope === 'RecursiveAll';
  const items: readonly Sql[] = scope === 'FilesOnly' || scope === 'Recursive' ? [{ text: 'i.object_type = 0', values: [] }] : [];
  if (isRoot(list, folder)) return recursive ? items : [{ text: '(i.dir IS NULL OR i.dir = ?)', values: [list.url] }, ...items];
  // '0' is the sign after '/': everything that begins with the folder and a slash.
  if (recursive) return [{ text: '(i.dir = ? OR (i.dir > ? AND i.dir < ?))', values: [folder, `${folder}/`, `${folder}0`] }, ...items];
  return [{ text: 'i.dir = ?', values: [folder] }, ...items];
};

/** A folder by its server-relative address; it must be there. */
export const requireFolder = (db: Database, list: List, address: string): string => {
  const folder = address.replace(/\/+$/, '');
  if (isRoot(list, folder)) return list.url;
  const slash = folder.lastIndexOf('/');
  const parent = folder.slice(0, slash);
  const found = db.one(
    `SELECT 1 AS there FROM ${tableOf(list.id)} i WHERE i.object_type = 1 AND i.leaf = ? AND coalesce(i.dir, ?) = ? COLLATE NOCASE`,
    folder.slice(slash + 1), list.url, parent
  );
  if (!found) throw errors.fileUnknown();
  return folder;
};

const isRoot = (list: List, folder: string): boolean => folder.toLowerCase() === list.url.toLowerCase();
