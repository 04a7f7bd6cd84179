import type { Database } from './database';

/** A type's row belongs to a list, or to a web when `list_id` is null. */
export const contentTypeSchema = `
CREATE TABLE content_types (
  id INTEGER PRIMARY KEY, web_id INTEGER NOT NULL, list_id INTEGER, string_id TEXT NOT NULL COLLATE NOCASE, definition TEXT NOT NULL
);
CREATE UNIQUE INDEX content_types_of_list ON content_types (list_id, string_id) WHERE list_id IS NOT NULL;
CREATE UNIQUE INDEX content_types_of_web ON content_types (web_id, string_id) WHERE list_id IS NULL;
`;

/** A column that belongs to a type. What is null is as the column itself says. */
export type FieldLink = { readonly guid: string; readonly name: string; readonly required: boolean | null; readonly hidden: boolean | null };

export type ContentTypeDefinition = {
  readonly name: string;
  readonly description: string;
  readonly group: string;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  readonly sealed: boolean;
  /** SharePoint's own, which nobody may delete. */
  readonly builtIn: boolean;
  readonly fieldLinks: readonly FieldLink[];
  /** Addresses and components of forms, and other texts that are only kept. */
  readonly texts: Readonly<Record<string, string | null>>;
};

export type ContentType = ContentTypeDefinition & {
  readonly id: number;
  readonly webId: number;
  readonly listId: number | null;
  /** `0x0100…` */
  readonly stringId: string;
};

type Row = { readonly id: number; readonly webId: number; readonly listId: number | null; readonly stringId: string; readonly definition: string };

const columns = 'id, web_id AS webId, list_id AS listId, string_id AS stringId, definition';

const typeOf = ({ definition, ...row }: Row): ContentType => ({ ...(JSON.parse(definition) as ContentTypeDefinition), ...row });

export const webContentTypes = (db: Database, webId: number): readonly ContentType[] =>
  db.all<Row>(`SELECT ${columns} FROM content_types WHERE web_id = ? AND list_id IS NULL ORDER BY id`, webId).map(typeOf);

export const listContentTypes = (db: Database, listId: number): readonly ContentType[] =>
  db.remember(`content types of ${listId}`, () => db.all<Row>(`SELECT ${columns} FROM content_types WHERE list_id = ? ORDER BY id`, listId).map(typeOf));

/** Whether a type, of a web or a list of the site, descends from this one. */
export const hasHeirs = (db: Database, siteId: number, stringId: string): boolean =>
  db.one(
    `SELECT 1 AS there FROM content_types WHERE web_id IN (SELECT id FROM webs WHERE site_id = ?)
     AND length(string_id) > length(?) AND substr(string_id, 1, length(?)) = ? COLLATE NOCASE LIMIT 1`,
    siteId, stringId, stringId, stringId
  ) !== undefined;

export const addContentType = (db: Database, webId: number, listId: number | null, stringId: string, definition: ContentTypeDefinition): ContentType => {
  const { lastId } = db.run('INSERT INTO content_types (web_id, list_id, string_id, definition) VALUES (?, ?, ?, ?)', webId, listId, stringId, JSON.stringify(definition));
  db.forget();
  return { ...definition, id: lastId, webId, listId, stringId };
};

export const updateContentType = (db: Database, type: ContentType, change: Partial<ContentTypeDefinition>): ContentType => {
  const changed = { ...definitionOf(type), ...change };
  db.run('UPDATE content_types SET definition = ? WHERE id = ?', JSON.stringify(changed), type.id);
  db.forget();
  return { ...type, ...changed };
};

export const removeContentType = (db: Database, type: ContentType): void => {
  db.run('DELETE FROM content_types WHERE id = ?', type.id);
  db.forget();
};

/** What is told of a type, without the row it is kept in. */
export const definitionOf = ({ id: _id, webId: _web, listId: _list, stringId: _string, ...definition }: ContentType): ContentTypeDefinition => definition;
