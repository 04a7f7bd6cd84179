import { itemTriggers } from './changeLog';
import type { Database } from './database';
import type { Field } from './fields';

/** What stands in a column of an item's row. */
export type Stored = string | number | null;

/** The row of one item: its own columns, and `f<id>` for each field. */
export type ItemRow = {
  readonly id: number;
  readonly guid: string;
  readonly created: string;
  readonly modified: string;
  readonly author: number;
  readonly editor: number;
  readonly version: number;
  readonly major: number;
  readonly scope_id: number | null;
  /** The scope of the nearest folder with permissions of its own; null is the list's. SQLite keeps it by itself. */
  readonly inherited_scope?: number | null;
  /** 0 an item or file, 1 a folder. */
  readonly object_type: number;
  /** Server-relative folder; null for what lies directly in the list. */
  readonly dir: string | null;
  /** Name in that folder; null for items, which are named after their id. */
  readonly leaf: string | null;
  /** Null where it is the list's first content type. */
  readonly content_type: string | null;
  /** Bytes of the newest content; null for what is no file. */
  readonly file_size: number | null;
  /** How often the file's bytes have changed; null for what is no file. */
  readonly content_version: number | null;
  /** Who has checked the file out. */
  readonly checkout_user: number | null;
  readonly checkin_comment: string | null;
  /** How many files hang on it. */
  readonly attachments: number;
  readonly [field: `f${number}`]: Stored | undefined;
};

/** What the row of an item that is neither file nor folder says of files. */
export const noFile = {
  object_type: 0, dir: null, leaf: null, content_type: null, file_size: null, content_version: null, checkout_user: null, checkin_comment: null,
  attachments: 0,
} as const;

export const tableOf = (listId: number): string => `list_${listId}`;
/** A dependent lookup has no cell of its own: it reads the one it depends on. */
export const columnOf = (field: Pick<Field, 'id' | 'primary'>): `f${number}` => `f${field.primary?.id ?? field.id}`;

export const createItemTable = (db: Database, listId: number): void => {
  db.script(`CREATE TABLE ${tableOf(listId)} (
    id INTEGER PRIMARY KEY, guid TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL,
    author INTEGER NOT NULL, editor INTEGER NOT NULL, version INTEGER NOT NULL, major INTEGER NOT NULL, scope_id INTEGER, inherited_scope INTEGER,
    object_type INTEGER NOT NULL DEFAULT 0, dir TEXT COLLATE NOCASE, leaf TEXT COLLATE NOCASE, content_type TEXT,
    file_size INTEGER, content_version INTEGER, checkout_user INTEGER, checkin_comment TEXT, attachments INTEGER NOT NULL DEFAULT 0
  );
  CREATE UNIQUE INDEX names_${listId} ON ${tableOf(listId)} (fold(dir), fold(leaf)) WHERE leaf IS NOT NULL;
  CREATE INDEX files_${listId} ON ${tableOf(listId)} (guid) WHERE leaf IS NOT NULL;
  CREATE INDEX folders_${listId} ON ${tableOf(listId)} (fold(dir)) WHERE dir IS NOT NULL;
  CREATE INDEX folder_rows_${listId} ON ${tableOf(listId)} (id) WHERE object_type = 1;
  ${scopeTrigger(listId, 'INSERT')}
  ${scopeTrigger(listId, 'UPDATE OF dir')}
  ${itemTriggers(tableOf(listId), listId)}`);
};

/** What comes into a folder has the folder's permissions. */
const scopeTrigger = (listId: number, event: 'INSERT' | 'UPDATE OF dir'): string =>
  `CREATE TRIGGER scope_${event.slice(0, 6).toLowerCase()}_${listId} AFTER ${event} ON ${tableOf(listId)} ${event === 'INSERT' ? 'WHEN new.dir IS NOT NULL' : ''} BEGIN
    UPDATE ${tableOf(listId)} SET inherited_scope = (
      SELECT coalesce(f.scope_id, f.inherited_scope) FROM ${tableOf(listId)} f, lists l
      WHERE f.object_type = 1 AND l.id = ${listId} AND fold(coalesce(f.dir, l.url) || '/' || f.leaf) = fold(new.dir)
    ) WHERE id = new.id;
  END;`;

/** After a folder's permissions changed: what lies below it has those of the nearest folder that has its own. */
export const spreadFolderScopes = (db: Database, list: { readonly id: number; readonly url: string }): void => {
  const table = tableOf(list.id);
  db.run(`UPDATE ${table} SET inherited_scope = NULL WHERE inherited_scope IS NOT NULL`);
  const folders = db.all<{ scope: number; path: string }>(
    `SELECT scope_id AS scope, coalesce(dir, ?) || '/' || leaf AS path FROM ${table} WHERE object_type = 1 AND scope_id IS NOT NULL ORDER BY length(path)`,
    list.url
  );
  for (const { scope, path } of folders) {
    db.run(`UPDATE ${table} SET inherited_scope = ? WHERE fold(dir) = fold(?) OR substr(fold(dir), 1, length(?) + 1) = fold(?) || '/'`, scope, path, path, path);
  }
};

export const folderWithScope = (db: Database, listId: number, scopeId: number | null | undefined): ItemRow | undefined =>
  typeof scopeId === 'number' ? db.one<ItemRow>(`SELECT * FROM ${tableOf(listId)} WHERE object_type = 1 AND scope_id = ?`, scopeId) : undefined;

export const dropItemTable = (db: Database, listId: number): void => {
  db.script(`DROP TABLE ${tableOf(listId)}`);
};

export const addColumn = (db: Database, field: Field, type: 'TEXT' | 'REAL' | 'INTEGER'): void => {
  db.script(`ALTER TABLE ${tableOf(field.listId)} ADD COLUMN ${columnOf(field)} ${type}`);
};

export const dropColumn = (db: Database, field: Field): void => {
  dropIndex(db, field);
  db.script(`ALTER TABLE ${tableOf(field.listId)} DROP COLUMN ${columnOf(field)}`);
};

/** `expression` is the same one that filters compare, so that SQLite finds the index. */
export const createIndex = (db: Database, field: Field, expression: string): void => {
  db.script(`CREATE INDEX IF NOT EXISTS index_${field.id} ON ${tableOf(field.listId)} (${expression}, id)`);
};

export const dropIndex = (db: Database, field: Field): void => {
  db.script(`DROP INDEX IF EXISTS index_${field.id}`);
};

export const itemById = (db: Database, listId: number, id: number): ItemRow | undefined =>
  db.one<ItemRow>(`SELECT * FROM ${tableOf(listId)} WHERE id = ?`, id);

export const itemByGuid = (db: Database, listId: number, guid: string): ItemRow | undefined =>
  db.one<ItemRow>(`SELECT * FROM ${tableOf(listId)} WHERE guid = ?`, guid);

export const insertItem = (db: Database, listId: number, row: ItemRow): void => {
  const entries = Object.entries(row).filter((entry): entry is [string, Stored] => entry[1] !== undefined);
  const names = entries.map(([name]) => name).join(', ');
  db.run(`INSERT INTO ${tableOf(listId)} (${names}) VALUES (${entries.map(() => '?').join(', ')})`, ...entries.map(([, value]) => value));
};

export const updateItem = (db: Database, listId: number, id: number, change: Readonly<Record<string, Stored>>): void => {
  const names = Object.keys(change);
  db.run(`UPDATE ${tableOf(listId)} SET ${names.map(name => `${name} = ?`).join(', ')} WHERE id = ?`, ...Object.values(change), id);
};

export const forgetAttachments = (db: Database, listId: number): void => {
  db.run(`UPDATE ${tableOf(listId)} SET attachments = 0 WHERE attachments > 0`);
};

export const deleteItem = (db: Database, listId: number, id: number): void => {
  db.run(`DELETE FROM ${tableOf(listId)} WHERE id = ?`, id);
};
