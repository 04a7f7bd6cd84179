import type { Database } from './database';

export const recycledKinds = { file: 1, item: 3, list: 4, folder: 5, attachment: 7 } as const;

export type Recycled = {
  readonly guid: string;
  readonly siteId: number;
  readonly webId: number;
  readonly kind: number;
  readonly listId: number;
  readonly itemId: number | null;
  readonly title: string;
  readonly dirName: string;
  readonly leafName: string;
  readonly author: number;
  readonly deletedBy: number;
  readonly deletedAt: string;
  /** The item's row as JSON; empty for a list, whose rows stay where they are. */
  readonly content: string;
  /** 1 = the site's bin, 2 = the bin of the site collection's administrators. */
  readonly stage: number;
};

const columns = `guid, site_id AS siteId, web_id AS webId, kind, list_id AS listId, item_id AS itemId, title, dir_name AS dirName, leaf_name AS leafName,
  author, deleted_by AS deletedBy, deleted_at AS deletedAt, content, stage`;

export const recycledOfWeb = (db: Database, webId: number): readonly Recycled[] =>
  db.all<Recycled>(`SELECT ${columns} FROM recycle_bin WHERE web_id = ? ORDER BY deleted_at DESC, rowid DESC`, webId);

export const recycledOfSite = (db: Database, siteId: number): readonly Recycled[] =>
  db.all<Recycled>(`SELECT ${columns} FROM recycle_bin WHERE site_id = ? ORDER BY deleted_at DESC, rowid DESC`, siteId);

export const putInBin = (db: Database, thing: Recycled): void => {
  db.run(
    `INSERT INTO recycle_bin (guid, site_id, web_id, kind, list_id, item_id, title, dir_name, leaf_name, author, deleted_by, deleted_at, content, stage)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    thing.guid, thing.siteId, thing.webId, thing.kind, thing.listId, thing.itemId, thing.title, thing.dirName, thing.leafName,
    thing.author, thing.deletedBy, thing.deletedAt, thing.content, thing.stage
  );
};

export const takeFromBin = (db: Database, guid: string): void => {
  db.run('DELETE FROM recycle_bin WHERE guid = ?', guid);
};

export const moveToSecondStage = (db: Database, guid: string): void => {
  db.run('UPDATE recycle_bin SET stage = 2 WHERE guid = ?', guid);
};
