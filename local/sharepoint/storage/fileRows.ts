import type { Database } from './database';
import { tableOf } from './itemTable';
import type { ItemRow } from './itemTable';

/** A condition on the item table's alias `i`, and the values bound to it. */
type Condition = { readonly text: string; readonly values: readonly (string | number | null)[] };

/** Names and folders are compared without regard to case; the indexes of itemTable.ts serve these very expressions. */
export const rowNamed = (db: Database, listId: number, dir: string | null, leaf: string): ItemRow | undefined =>
  db.one<ItemRow>(`SELECT * FROM ${tableOf(listId)} i WHERE i.leaf IS NOT NULL AND fold(i.dir) IS fold(?) AND fold(i.leaf) = fold(?)`, dir, leaf);

export const rowWithGuid = (db: Database, listId: number, guid: string): ItemRow | undefined =>
  db.one<ItemRow>(`SELECT * FROM ${tableOf(listId)} i WHERE i.leaf IS NOT NULL AND i.guid = ?`, guid);

const child = 'i.leaf IS NOT NULL AND fold(i.dir) IS fold(?) AND i.object_type = ?';

/** Files (0) or folders (1) that lie directly in a folder, by name. */
export const childrenOf = (db: Database, listId: number, dir: string | null, objectType: number, visible: Condition | undefined, most: number): readonly ItemRow[] =>
  db.all<ItemRow>(
    `SELECT * FROM ${tableOf(listId)} i WHERE ${child} ${visible ? `AND ${visible.text}` : ''} ORDER BY fold(i.leaf) LIMIT ?`,
    dir, objectType, ...(visible?.values ?? []), most
  );

/** What lies directly in a folder: files, folders and, in lists, items. */
export const countChildren = (db: Database, listId: number, dir: string): number =>
  db.one<{ readonly count: number }>(`SELECT count(*) AS count FROM ${tableOf(listId)} i WHERE i.dir IS NOT NULL AND fold(i.dir) = fold(?)`, dir)?.count ?? 0;

/** What lies in folders of the list, and not directly in it. */
export const countInFolders = (db: Database, listId: number): number =>
  db.one<{ readonly count: number }>(`SELECT count(*) AS count FROM ${tableOf(listId)} WHERE dir IS NOT NULL`)?.count ?? 0;

/** `/a/b` holds what lies in it and in the folders below it: `0` is the character that follows the slash. */
const below = 'i.dir IS NOT NULL AND (fold(i.dir) = fold(?) OR (fold(i.dir) >= fold(?) || \'/\' AND fold(i.dir) < fold(?) || \'0\'))';

/** Everything in a folder at any depth, nearest first. */
export const rowsBelow = (db: Database, listId: number, path: string): readonly ItemRow[] =>
  db.all<ItemRow>(`SELECT * FROM ${tableOf(listId)} i WHERE ${below} ORDER BY length(i.dir), i.id`, path, path, path);

export const renameBelow = (db: Database, listId: number, from: string, to: string): void => {
  db.run(`UPDATE ${tableOf(listId)} AS i SET dir = ? || substr(i.dir, ?) WHERE ${below}`, to, from.length + 1, from, from, from);
};

/** Bytes and number of the files of a list, or of a folder of it. */
export const sumOfFiles = (db: Database, listId: number, path: string | undefined): { readonly count: number; readonly bytes: number } =>
  db.one<{ readonly count: number; readonly bytes: number }>(
    `SELECT count(*) AS count, coalesce(sum(file_size), 0) AS bytes FROM ${tableOf(listId)} i WHERE i.object_type = 0 AND i.leaf IS NOT NULL ${path === undefined ? '' : `AND ${below}`}`,
    ...(path === undefined ? [] : [path, path, path])
  ) ?? { count: 0, bytes: 0 };
