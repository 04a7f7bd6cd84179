import { removeAttachmentsOfList } from './attachments';
import type { Database } from './database';
import { removeContentsOfList } from './fileContents';
import { removeVersionsOfList } from './itemVersions';
import { removeUploadsOfList } from './uploads';

/** What a list can be told about itself; more of SharePoint's settings are added here. */
export type ListSettings = {
  readonly description: string;
  readonly allowContentTypes: boolean;
  readonly contentTypesEnabled: boolean;
  /** Ids of the types on the New menu, the default first; null while nobody has ordered them. */
  readonly contentTypeOrder: readonly string[] | null;
  readonly enableVersioning: boolean;
  readonly enableMinorVersions: boolean;
  readonly enableModeration: boolean;
  readonly majorVersionLimit: number;
  readonly enableAttachments: boolean;
  readonly enableFolderCreation: boolean;
  readonly noCrawl: boolean;
  readonly hidden: boolean;
  readonly onQuickLaunch: boolean;
  readonly validationFormula: string | null;
  readonly validationMessage: string | null;
  readonly readSecurity: number;
  readonly writeSecurity: number;
  readonly direction: string;
  readonly imageUrl: string;
  readonly allowDeletion: boolean;
  readonly isSiteAssets?: true;
};

export type List = {
  readonly id: number;
  readonly guid: string;
  readonly webId: number;
  readonly title: string;
  readonly url: string;
  readonly entityName: string;
  readonly baseTemplate: number;
  readonly contentType: string;
  readonly author: number;
  readonly created: string;
  readonly modified: string;
  readonly userModified: string;
  readonly itemDeleted: string;
  readonly scopeId: number | null;
  readonly nextItem: number;
  readonly itemCount: number;
  readonly version: number;
  readonly settings: ListSettings;
};

type Row = Omit<List, 'settings'> & { readonly settings: string };

const columns = `id, guid, web_id AS webId, title, url, entity_name AS entityName, base_template AS baseTemplate, content_type AS contentType,
  author, created, modified, user_modified AS userModified, item_deleted AS itemDeleted, scope_id AS scopeId,
  next_item AS nextItem, item_count AS itemCount, version, settings`;

const listOf = (row: Row | undefined): List | undefined => row && { ...row, settings: JSON.parse(row.settings) as ListSettings };

export const listsOf = (db: Database, webId: number): readonly List[] =>
  db
    .all<Row>(`SELECT ${columns} FROM lists WHERE web_id = ? AND recycled = 0 ORDER BY title`, webId)
    .flatMap(row => listOf(row) ?? []);

/** Recycled ones too. */
export const everyListOf = (db: Database, webId: number): readonly List[] =>
  db.all<Row>(`SELECT ${columns} FROM lists WHERE web_id = ? ORDER BY id`, webId).flatMap(row => listOf(row) ?? []);

export const listById = (db: Database, id: number): List | undefined =>
  listOf(db.one<Row>(`SELECT ${columns} FROM lists WHERE id = ? AND recycled = 0`, id));

export const listByGuid = (db: Database, webId: number, guid: string): List | undefined =>
  listOf(db.one<Row>(`SELECT ${columns} FROM lists WHERE web_id = ? AND guid = ? AND recycled = 0`, webId, guid));

export const listByTitle = (db: Database, webId: number, title: string): List | undefined =>
  listOf(db.one<Row>(`SELECT ${columns} FROM lists WHERE web_id = ? AND title = ? AND recycled = 0`, webId, title));

export const listByUrl = (db: Database, webId: number, url: string): List | undefined =>
  listOf(db.one<Row>(`SELECT ${columns} FROM lists WHERE web_id = ? AND url = ? AND recycled = 0`, webId, url));

export const recycledList = (db: Database, id: number): List | undefined => listOf(db.one<Row>(`SELECT ${columns} FROM lists WHERE id = ?`, id));

/** Addresses of recycled lists stay taken: they may come back. */
export const takenUrls = (db: Database, webId: number): readonly string[] =>
  db.all<{ url: string }>('SELECT url FROM lists WHERE web_id = ?', webId).map(row => row.url);

type NewList = Pick<List, 'guid' | 'webId' | 'title' | 'url' | 'entityName' | 'baseTemplate' | 'contentType' | 'author' | 'created' | 'settings'>;

export const addList = (db: Database, list: NewList): number =>
  db.run(
    `INSERT INTO lists (guid, web_id, title, url, entity_name, base_template, content_type, author, created, modified, user_modified, item_deleted, settings)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    list.guid, list.webId, list.title, list.url, list.entityName, list.baseTemplate, list.contentType, list.author,
    list.created, list.created, list.created, list.created, JSON.stringify(list.settings)
  ).lastId;

export const updateList = (db: Database, list: List, title: string, settings: ListSettings, now: string): void => {
  db.run('UPDATE lists SET title = ?, settings = ?, modified = ?, version = version + 1 WHERE id = ?', title, JSON.stringify(settings), now, list.id);
};

/** Fields and views are part of the list: changing them moves its version. */
export const touchList = (db: Database, listId: number, now: string): void => {
  db.run('UPDATE lists SET modified = ?, version = version + 1 WHERE id = ?', now, listId);
};

export const setListScope = (db: Database, listId: number, scopeId: number | null): void => {
  db.run('UPDATE lists SET scope_id = ?, version = version + 1 WHERE id = ?', scopeId, listId);
};

export const takeItemId = (db: Database, listId: number): number => {
  const row = db.one<{ id: number }>('UPDATE lists SET next_item = next_item + 1 WHERE id = ? RETURNING next_item - 1 AS id', listId);
  if (!row) throw new Error(`List ${listId} is not there.`);
  return row.id;
};

/** `added` is 1 for an item that came, 0 for one that changed. */
export const noteItemChange = (db: Database, listId: number, added: 0 | 1, now: string): void => {
  db.run('UPDATE lists SET item_count = item_count + ?, modified = ?, user_modified = ? WHERE id = ?', added, now, now, listId);
};

export const noteItemDeletion = (db: Database, listId: number, now: string): void => {
  db.run('UPDATE lists SET item_count = item_count - 1, item_deleted = ? WHERE id = ?', now, listId);
};

export const setRecycled = (db: Database, listId: number, recycled: boolean): void => {
  db.run('UPDATE lists SET recycled = ? WHERE id = ?', recycled ? 1 : 0, listId);
};

export const removeList = (db: Database, listId: number): void => {
  // The log tells of the list as a whole, and not of its parts one by one.
  setRecycled(db, listId, true);
  db.run('DELETE FROM views WHERE list_id = ?', listId);
  db.run('DELETE FROM fields WHERE list_id = ?', listId);
  db.run('DELETE FROM content_types WHERE list_id = ?', listId);
  db.forget();
  db.run('DELETE FROM recycle_bin WHERE list_id = ?', listId);
  removeVersionsOfList(db, listId);
  removeAttachmentsOfList(db, listId);
  removeContentsOfList(db, listId);
  removeUploadsOfList(db, listId);
  db.run('DELETE FROM lists WHERE id = ?', listId);
};
