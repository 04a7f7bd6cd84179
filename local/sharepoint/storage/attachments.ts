import type { Database } from './database';

/** Files that hang on items. One that lies in the recycle bin by itself carries the bin's id for it; those of a recycled item wait here for the item. */
export const attachmentTables = `
CREATE TABLE attachments (
  id INTEGER PRIMARY KEY, list_id INTEGER NOT NULL, item_id INTEGER NOT NULL, name TEXT NOT NULL, recycled TEXT, content BLOB NOT NULL
);
CREATE UNIQUE INDEX attachment_names ON attachments (list_id, item_id, fold(name)) WHERE recycled IS NULL;
CREATE UNIQUE INDEX recycled_attachments ON attachments (recycled) WHERE recycled IS NOT NULL;
`;

export type Attachment = { readonly id: number; readonly listId: number; readonly itemId: number; readonly name: string };

const columns = 'id, list_id AS listId, item_id AS itemId, name';
const ofItem = 'list_id = ? AND item_id = ? AND recycled IS NULL';

export const attachmentsOf = (db: Database, listId: number, itemId: number): readonly Attachment[] =>
  db.all<Attachment>(`SELECT ${columns} FROM attachments WHERE ${ofItem} ORDER BY name`, listId, itemId);

export const attachmentNamed = (db: Database, listId: number, itemId: number, name: string): Attachment | undefined =>
  db.one<Attachment>(`SELECT ${columns} FROM attachments WHERE ${ofItem} AND fold(name) = fold(?)`, listId, itemId, name);

export const contentOf = (db: Database, attachment: Attachment): Buffer =>
  db.one<{ content: Buffer }>('SELECT content FROM attachments WHERE id = ?', attachment.id)?.content ?? Buffer.alloc(0);

export const addAttachment = (db: Database, listId: number, itemId: number, name: string, content: Buffer): Attachment => {
  const { lastId } = db.run('INSERT INTO attachments (list_id, item_id, name, content) VALUES (?, ?, ?, ?)', listId, itemId, name, content);
  return { id: lastId, listId, itemId, name };
};

export const replaceContent = (db: Database, attachment: Attachment, content: Buffer): void => {
  db.run('UPDATE attachments SET content = ? WHERE id = ?', content, attachment.id);
};

export const removeAttachment = (db: Database, attachment: Attachment): void => {
  db.run('DELETE FROM attachments WHERE id = ?', attachment.id);
};

export const recycleAttachment = (db: Database, attachment: Attachment, bin: string): void => {
  db.run('UPDATE attachments SET recycled = ? WHERE id = ?', bin, attachment.id);
};

export const recycledAttachment = (db: Database, bin: string): Attachment | undefined =>
  db.one<Attachment>(`SELECT ${columns} FROM attachments WHERE recycled = ?`, bin);

export const restoreAttachment = (db: Database, bin: string): void => {
  db.run('UPDATE attachments SET recycled = NULL WHERE recycled = ?', bin);
};

export const removeAttachmentsOf = (db: Database, listId: number, itemId: number): void => {
  db.run(`DELETE FROM attachments WHERE ${ofItem}`, listId, itemId);
};

export const removeAttachmentsOfList = (db: Database, listId: number): void => {
  db.run('DELETE FROM attachments WHERE list_id = ?', listId);
};
