import type { Database } from './database';
import type { FileKey } from './fileContents';

/** Files that arrive in pieces: the pieces lie here until the last one has come. */
export const uploadSchema = `
CREATE TABLE uploads (guid TEXT PRIMARY KEY, list_id INTEGER NOT NULL, item_id INTEGER NOT NULL, user_id INTEGER NOT NULL, size INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TABLE upload_parts (id INTEGER PRIMARY KEY, upload TEXT NOT NULL, bytes BLOB NOT NULL);
CREATE INDEX parts_of_upload ON upload_parts (upload);
`;

export type Upload = FileKey & { readonly guid: string; readonly userId: number; readonly size: number };

export const uploadOf = (db: Database, guid: string): Upload | undefined =>
  db.one<Upload>('SELECT guid, list_id AS listId, item_id AS itemId, user_id AS userId, size FROM uploads WHERE guid = ?', guid);

export const addUpload = (db: Database, guid: string, { listId, itemId }: FileKey, userId: number): void => {
  db.run('INSERT INTO uploads (guid, list_id, item_id, user_id) VALUES (?, ?, ?, ?)', guid, listId, itemId, userId);
};

export const addPart = (db: Database, guid: string, bytes: Buffer): void => {
  db.run('INSERT INTO upload_parts (upload, bytes) VALUES (?, ?)', guid, bytes);
  db.run('UPDATE uploads SET size = size + ? WHERE guid = ?', bytes.length, guid);
};

export const partsOf = (db: Database, guid: string): readonly Buffer[] =>
  db.all<{ readonly bytes: Buffer }>('SELECT bytes FROM upload_parts WHERE upload = ? ORDER BY id', guid).map(part => part.bytes);

export const removeUpload = (db: Database, guid: string): void => {
  db.run('DELETE FROM upload_parts WHERE upload = ?', guid);
  db.run('DELETE FROM uploads WHERE guid = ?', guid);
};

export const removeUploadsOf = (db: Database, { listId, itemId }: FileKey): void => {
  db.run('DELETE FROM upload_parts WHERE upload IN (SELECT guid FROM uploads WHERE list_id = ? AND item_id = ?)', listId, itemId);
  db.run('DELETE FROM uploads WHERE list_id = ? AND item_id = ?', listId, itemId);
};

export const removeUploadsOfList = (db: Database, listId: number): void => {
  db.run('DELETE FROM upload_parts WHERE upload IN (SELECT guid FROM uploads WHERE list_id = ?)', listId);
  db.run('DELETE FROM uploads WHERE list_id = ?', listId);
};
