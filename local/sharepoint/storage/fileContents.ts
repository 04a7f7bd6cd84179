import type { Database } from './database';

/**
 * The bytes of files. A content holds from the version it came with until the next content: versions in which only columns changed share it.
 * What a person who has checked the file out saves lies under the version that checking in will make.
 */
export const fileContentSchema = `
CREATE TABLE file_contents (
  id INTEGER PRIMARY KEY, list_id INTEGER NOT NULL, item_id INTEGER NOT NULL, since INTEGER NOT NULL, size INTEGER NOT NULL, bytes BLOB NOT NULL,
  UNIQUE (list_id, item_id, since)
);

CREATE TABLE check_outs (list_id INTEGER NOT NULL, item_id INTEGER NOT NULL, checked_in TEXT NOT NULL, PRIMARY KEY (list_id, item_id)) WITHOUT ROWID;
`;

/** A file by the list and item that it is. */
export type FileKey = { readonly listId: number; readonly itemId: number };

const at = 'FROM file_contents WHERE list_id = ? AND item_id = ? AND since <= ? ORDER BY since DESC LIMIT 1';

export const contentAt = (db: Database, { listId, itemId }: FileKey, version: number): Buffer =>
  db.one<{ readonly bytes: Buffer }>(`SELECT bytes ${at}`, listId, itemId, version)?.bytes ?? Buffer.alloc(0);

/** Bytes of the content; the content itself is not read. */
export const sizeAt = (db: Database, { listId, itemId }: FileKey, version: number): number =>
  db.one<{ readonly size: number }>(`SELECT size ${at}`, listId, itemId, version)?.size ?? 0;

export const putContent = (db: Database, { listId, itemId }: FileKey, since: number, bytes: Buffer): void => {
  db.run(
    `INSERT INTO file_contents (list_id, item_id, since, size, bytes) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (list_id, item_id, since) DO UPDATE SET size = excluded.size, bytes = excluded.bytes`,
    listId, itemId, since, bytes.length, bytes
  );
};

/** What the file held in that version, again. */
export const restoreContent = (db: Database, key: FileKey, version: number, since: number): void => {
  putContent(db, key, since, contentAt(db, key, version));
};

/** The newest content becomes the one of this version; the one it had is gone. */
export const settleContent = (db: Database, { listId, itemId }: FileKey, version: number): void => {
  const newest = db.one<{ readonly since: number }>('SELECT max(since) AS since FROM file_contents WHERE list_id = ? AND item_id = ?', listId, itemId);
  if (!newest || newest.since <= version) return;
  db.run('DELETE FROM file_contents WHERE list_id = ? AND item_id = ? AND since = ?', listId, itemId, version);
  db.run('UPDATE file_contents SET since = ? WHERE list_id = ? AND item_id = ? AND since = ?', version, listId, itemId, newest.since);
};

export const dropContentAfter = (db: Database, { listId, itemId }: FileKey, version: number): void => {
  db.run('DELETE FROM file_contents WHERE list_id = ? AND item_id = ? AND since > ?', listId, itemId, version);
};

/** Contents that neither the current version nor an earlier one shows any longer are thrown away. */
export const keepShownContents = (db: Database, { listId, itemId }: FileKey, current: number): void => {
  db.run(
    `DELETE FROM file_contents WHERE list_id = ? AND item_id = ? AND since <= ? AND since NOT IN (
       SELECT (SELECT max(c.since) FROM file_contents c WHERE c.list_id = ? AND c.item_id = ? AND c.since <= shown.major)
       FROM (SELECT major FROM item_versions WHERE list_id = ? AND item_id = ? UNION ALL SELECT ?) shown
     )`,
    listId, itemId, current, listId, itemId, listId, itemId, current
  );
};

export const moveContents = (db: Database, from: FileKey, to: FileKey): void => {
  db.run('UPDATE file_contents SET list_id = ?, item_id = ? WHERE list_id = ? AND item_id = ?', to.listId, to.itemId, from.listId, from.itemId);
};

export const removeContents = (db: Database, { listId, itemId }: FileKey): void => {
  db.run('DELETE FROM file_contents WHERE list_id = ? AND item_id = ?', listId, itemId);
  forgetCheckOut(db, { listId, itemId });
};

export const removeContentsOfList = (db: Database, listId: number): void => {
  db.run('DELETE FROM file_contents WHERE list_id = ?', listId);
  db.run('DELETE FROM check_outs WHERE list_id = ?', listId);
};

/** The row as it was when the file was checked out: what undoing goes back to. */
export const rememberCheckOut = (db: Database, { listId, itemId }: FileKey, checkedIn: string): void => {
  db.run('INSERT INTO check_outs (list_id, item_id, checked_in) VALUES (?, ?, ?)', listId, itemId, checkedIn);
};

export const checkedInRow = (db: Database, { listId, itemId }: FileKey): string | undefined =>
  db.one<{ readonly row: string }>('SELECT checked_in AS row FROM check_outs WHERE list_id = ? AND item_id = ?', listId, itemId)?.row;

export const forgetCheckOut = (db: Database, { listId, itemId }: FileKey): void => {
  db.run('DELETE FROM check_outs WHERE list_id = ? AND item_id = ?', listId, itemId);
};
