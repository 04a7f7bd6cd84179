import type { Database } from './database';
import type { ItemRow } from './itemTable';

/** Earlier versions of items, each as the row stood. Ids of items are never used again, so a recycled item's versions wait for it here. */
export const itemVersionTables = `
CREATE TABLE item_versions (
  list_id INTEGER NOT NULL, item_id INTEGER NOT NULL, major INTEGER NOT NULL, content TEXT NOT NULL, PRIMARY KEY (list_id, item_id, major)
) WITHOUT ROWID;
`;

export const addVersion = (db: Database, listId: number, row: ItemRow): void => {
  db.run('INSERT OR REPLACE INTO item_versions (list_id, item_id, major, content) VALUES (?, ?, ?, ?)', listId, row.id, row.major, JSON.stringify(row));
};

const rowOf = (kept: { readonly content: string }): ItemRow => JSON.parse(kept.content) as ItemRow;

/** Newest first, without the current one. */
export const versionsOf = (db: Database, listId: number, itemId: number): readonly ItemRow[] =>
  db.all<{ content: string }>('SELECT content FROM item_versions WHERE list_id = ? AND item_id = ? ORDER BY major DESC', listId, itemId).map(rowOf);

export const versionOf = (db: Database, listId: number, itemId: number, major: number): ItemRow | undefined => {
  const kept = db.one<{ content: string }>('SELECT content FROM item_versions WHERE list_id = ? AND item_id = ? AND major = ?', listId, itemId, major);
  return kept && rowOf(kept);
};

export const removeVersion = (db: Database, listId: number, itemId: number, major: number): void => {
  db.run('DELETE FROM item_versions WHERE list_id = ? AND item_id = ? AND major = ?', listId, itemId, major);
};

/** Leaves the newest ones, those above `major`. */
export const removeVersionsUpTo = (db: Database, listId: number, itemId: number, major: number): void => {
  db.run('DELETE FROM item_versions WHERE list_id = ? AND item_id = ? AND major <= ?', listId, itemId, major);
};

export const removeVersionsOf = (db: Database, listId: number, itemId: number): void => {
  db.run('DELETE FROM item_versions WHERE list_id = ? AND item_id = ?', listId, itemId);
};

export const removeVersionsOfList = (db: Database, listId: number): void => {
  db.run('DELETE FROM item_versions WHERE list_id = ?', listId);
};
