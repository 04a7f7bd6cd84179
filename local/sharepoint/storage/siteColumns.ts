import type { Database } from './database';
import type { Column, FieldDefinition } from './fields';

/** A column that belongs to a web, ready to be added to its lists. */
export type SiteColumn = Column & { readonly webId: number };

type Row = { readonly id: number; readonly guid: string; readonly webId: number; readonly internalName: string; readonly version: number; readonly definition: string };

export const siteColumnsOf = (db: Database, webId: number): readonly SiteColumn[] =>
  db.remember(`site columns of ${webId}`, () =>
    db
      .all<Row>('SELECT id, guid, web_id AS webId, internal_name AS internalName, version, definition FROM site_columns WHERE web_id = ? ORDER BY id', webId)
      .map(({ definition, ...row }) => ({ ...(JSON.parse(definition) as FieldDefinition), ...row }))
  );

export const addSiteColumn = (db: Database, webId: number, guid: string, internalName: string, definition: FieldDefinition): SiteColumn => {
  const { lastId } = db.run('INSERT INTO site_columns (guid, web_id, internal_name, definition) VALUES (?, ?, ?, ?)', guid, webId, internalName, JSON.stringify(definition));
  db.forget();
  return { ...definition, id: lastId, guid, webId, internalName, version: 1 };
};

export const updateSiteColumn = (db: Database, column: SiteColumn, definition: FieldDefinition): void => {
  db.run('UPDATE site_columns SET definition = ?, version = version + 1 WHERE id = ?', JSON.stringify(definition), column.id);
  db.forget();
};

export const removeSiteColumn = (db: Database, column: SiteColumn): void => {
  db.run('DELETE FROM site_columns WHERE id = ?', column.id);
  db.forget();
};
