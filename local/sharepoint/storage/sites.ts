import type { Database } from './database';

/** What has been set of a site collection, by SharePoint's own names; what nobody has set is not there. */
export type SiteSettings = Readonly<Record<string, string | boolean>>;

export const siteSettingsOf = (db: Database, siteId: number): SiteSettings =>
  JSON.parse(db.one<{ settings: string }>('SELECT settings FROM sites WHERE id = ?', siteId)?.settings ?? '{}') as SiteSettings;

export const setSiteSettings = (db: Database, siteId: number, settings: SiteSettings): void => {
  db.run('UPDATE sites SET settings = ? WHERE id = ?', JSON.stringify(settings), siteId);
};
