import type { Database } from './database';

/** What a web can be told about its looks and manners; more of SharePoint's settings are added here. */
export type WebSettings = {
  readonly siteLogoUrl: string | null;
  readonly quickLaunchEnabled: boolean;
  readonly horizontalQuickLaunch: boolean;
  readonly treeViewEnabled: boolean;
  readonly megaMenuEnabled: boolean;
  readonly navAudienceTargetingEnabled: boolean;
  readonly headerEmphasis: number;
  readonly headerLayout: number;
  readonly hideTitleInHeader: boolean;
  readonly logoAlignment: number;
  readonly footerEnabled: boolean;
  readonly footerEmphasis: number;
  readonly footerLayout: number;
  readonly searchScope: number;
  readonly noCrawl: boolean;
  readonly enableMinimalDownload: boolean;
  readonly syndicationEnabled: boolean;
  readonly overwriteTranslationsOnChange: boolean;
  readonly commentsOnSitePagesDisabled: boolean;
  readonly membersCanShare: boolean;
  readonly requestAccessEmail: string;
  readonly containsConfidentialInfo: boolean;
};

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
  /** `STS`, `SITEPAGEPUBLISHING`; the number after its `#` is the configuration. */
  readonly template: string;
  readonly configuration: number;
  readonly settings: WebSettings;
  readonly created: string;
  readonly modified: string;
  readonly scopeId: number | null;
  readonly ownerGroup: number | null;
  readonly memberGroup: number | null;
  readonly visitorGroup: number | null;
};

type Row = Omit<Web, 'settings'> & { readonly settings: string };

const columns = `w.id, w.guid, w.site_id AS siteId, s.guid AS siteGuid, s.url AS siteUrl, w.parent_id AS parentId, w.url, w.title, w.description,
  w.language, w.time_zone AS timeZone, w.template, w.configuration, w.settings, w.created, w.modified, w.scope_id AS scopeId,
  w.owner_group AS ownerGroup, w.member_group AS memberGroup, w.visitor_group AS visitorGroup`;
const from = 'FROM webs w JOIN sites s ON s.id = w.site_id';

const webOf = (row: Row | undefined): Web | undefined => row && { ...row, settings: JSON.parse(row.settings) as WebSettings };

export const webById = (db: Database, id: number): Web | undefined => webOf(db.one<Row>(`SELECT ${columns} ${from} WHERE w.id = ?`, id));

/** The web that an address lies in: the one furthest down. What lies under `/sites/x` is never the root site's. */
export const webOver = (db: Database, path: string): Web | undefined => {
  const least = /^\/(?:sites|teams)\/[^/]+/i.exec(path)?.[0].length ?? 0;
  for (let url = path; ; url = url.slice(0, url.lastIndexOf('/'))) {
    const web = webByUrl(db, url);
    if (web || url.length <= least) return web;
  }
};

export const webByUrl = (db: Database, url: string): Web | undefined => webOf(db.one<Row>(`SELECT ${columns} ${from} WHERE w.url = ?`, url));

export const webByGuid = (db: Database, siteId: number, guid: string): Web | undefined =>
  webOf(db.one<Row>(`SELECT ${columns} ${from} WHERE w.site_id = ? AND w.guid = ?`, siteId, guid));

export const rootWebOf = (db: Database, siteId: number): Web => {
  const web = webOf(db.one<Row>(`SELECT ${columns} ${from} WHERE w.site_id = ? AND w.parent_id IS NULL`, siteId));
  if (!web) throw new Error(`Site ${siteId} has no root web.`);
  return web;
};

export const subwebsOf = (db: Database, webId: number): readonly Web[] =>
  db.all<Row>(`SELECT ${columns} ${from} WHERE w.parent_id = ? ORDER BY w.id`, webId).flatMap(row => webOf(row) ?? []);

type NewWeb = Pick<
  Web,
  'guid' | 'siteId' | 'parentId' | 'url' | 'title' | 'description' | 'language' | 'timeZone' | 'template' | 'configuration' | 'settings' | 'created'
>;

export const addWeb = (db: Database, web: NewWeb): Web => {
  const { lastId } = db.run(
    `INSERT INTO webs (guid, site_id, parent_id, url, title, description, language, time_zone, template, configuration, settings, created, modified)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    web.guid, web.siteId, web.parentId, web.url, web.title, web.description, web.language, web.timeZone, web.template, web.configuration,
    JSON.stringify(web.settings), web.created, web.created
  );
  const made = webById(db, lastId);
  if (!made) throw new Error(`The web ${web.url} that was just added is not there.`);
  return made;
};

export const updateWeb = (db: Database, id: number, change: Pick<Web, 'title' | 'description' | 'settings'>, modified: string): void => {
  db.run('UPDATE webs SET title = ?, description = ?, settings = ?, modified = ? WHERE id = ?', change.title, change.description, JSON.stringify(change.settings), modified, id);
};

export const setWebScope = (db: Database, id: number, scopeId: number | null): void => {
  db.run('UPDATE webs SET scope_id = ? WHERE id = ?', scopeId, id);
};

export type WebGroups = { readonly owners: number | null; readonly members: number | null; readonly visitors: number | null };

export const setWebGroups = (db: Database, id: number, groups: WebGroups): void => {
  db.run('UPDATE webs SET owner_group = ?, member_group = ?, visitor_group = ? WHERE id = ?', groups.owners, groups.members, groups.visitors, id);
};

/** Takes the web away with its permissions and what lies in its bin; its lists must be gone already. */
export const removeWeb = (db: Database, id: number): void => {
  db.run('DELETE FROM role_assignments WHERE scope_id IN (SELECT id FROM scopes WHERE web_id = ?)', id);
  db.run('DELETE FROM scopes WHERE web_id = ?', id);
  db.run('DELETE FROM recycle_bin WHERE web_id = ?', id);
  db.run('DELETE FROM content_types WHERE web_id = ?', id);
  db.run('DELETE FROM webs WHERE id = ?', id);
  db.forget();
};

export const setting = (db: Database, name: string): string => db.one<{ value: string }>('SELECT value FROM settings WHERE name = ?', name)?.value ?? '';
