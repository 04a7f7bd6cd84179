import type { Database } from './database';

export type Web = {
  readonly id: number;
  readonly guid: string;
  readonly siteId: number;
  readonly siteGuid: string;
  readonly siteUrl: string;
  readonly parentId: number | null;
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly language: number;
  readonly timeZone: number;
  readonly created: string;
  readonly modified: string;
  readonly scopeId: number | null;
  readonly ownerGroup: number | null;
  readonly memberGroup: number | null;
  readonly visitorGroup: number | null;
};

const columns = `w.id, w.guid, w.site_id AS siteId, s.guid AS siteGuid, s.url AS siteUrl, w.parent_id AS parentId, w.url, w.title, w.description,
  w.language, w.time_zone AS timeZone, w.created, w.modified, w.scope_id AS scopeId,
  w.owner_group AS ownerGroup, w.member_group AS memberGroup, w.visitor_group AS visitorGroup`;
const from = 'FROM webs w JOIN sites s ON s.id = w.site_id';

export const webById = (db: Database, id: number): Web | undefined => db.one<Web>(`SELECT ${columns} ${from} WHERE w.id = ?`, id);

export const webByUrl = (db: Database, url: string): Web | undefined => db.one<Web>(`SELECT ${columns} ${from} WHERE w.url = ?`, url);

export const updateWeb = (db: Database, id: number, title: string, description: string, modified: string): void => {
  db.run('UPDATE webs SET title = ?, description = ?, modified = ? WHERE id = ?', title, description, modified, id);
};

export const setting = (db: Database, name: string): string => db.one<{ value: string }>('SELECT value FROM settings WHERE name = ?', name)?.value ?? '';
