import type { Database } from './database';

/** SharePoint's ChangeType. */
export const changeTypes = {
  add: 1, update: 2, remove: 3, rename: 4, restore: 7, roleAdd: 8, roleDelete: 9, roleUpdate: 10, assignmentAdd: 11, assignmentDelete: 12,
  memberAdd: 13, memberDelete: 14, scopeAdd: 17, scopeDelete: 18,
} as const;

export type ChangeKind = 'item' | 'list' | 'field' | 'view' | 'web' | 'group' | 'user';

/** What kind of row an item's change was about. */
export const itemShapes = { item: 0, file: 1, folder: 2 } as const;

/** One line of the log. Times are UTC to the second. */
export type Change = {
  readonly id: number;
  readonly at: string;
  readonly actor: number | null;
  readonly webGuid: string | null;
  readonly listId: number | null;
  readonly listGuid: string | null;
  readonly kind: ChangeKind;
  readonly type: number;
  /** Of the item, group or user. */
  readonly number: number | null;
  /** Of the item, list, field, view or web. */
  readonly guid: string | null;
  readonly shape: number;
};

const into = 'INSERT INTO changes (at, actor, site_id, web_id, web_guid, list_id, list_guid, kind, type, number, guid, shape)';
const head = 'SELECT request_moment(), request_actor()';

/** Nothing is told of the parts of a list that is gone. */
const ofList = (list: string, kind: ChangeKind, type: string | number, number: string, guid: string, shape: string | number = 0): string =>
  `${into} ${head}, w.site_id, w.id, w.guid, l.id, l.guid, '${kind}', ${type}, ${number}, ${guid}, ${shape}
   FROM lists l JOIN webs w ON w.id = l.web_id WHERE l.id = ${list} AND l.recycled = 0;`;

const ofWeb = (web: string, type: string | number): string =>
  `${into} ${head}, w.site_id, w.id, w.guid, NULL, NULL, 'web', ${type}, NULL, w.guid, 0 FROM webs w WHERE ${web};`;

const ofPrincipal = (row: string, type: number): string =>
  `${into} ${head}, ${row}.site_id, NULL, NULL, NULL, NULL, CASE ${row}.kind WHEN 8 THEN 'group' ELSE 'user' END, ${type}, ${row}.id, NULL, 0;`;

const ofMembership = (row: string, type: number): string =>
  `${into} ${head}, ${row}.site_id, NULL, NULL, NULL, NULL, 'group', ${type}, ${row}.group_id, NULL, 0;`;

const ofAssignment = (row: string, type: number): string =>
  `${into} ${head}, s.site_id, s.web_id, w.guid, l.id, l.guid, CASE WHEN s.item_id IS NOT NULL THEN 'item' WHEN s.list_id IS NOT NULL THEN 'list' ELSE 'web' END,
   ${type}, s.item_id, CASE WHEN s.item_id IS NOT NULL THEN NULL ELSE coalesce(l.guid, w.guid) END, 0
   FROM scopes s JOIN webs w ON w.id = s.web_id LEFT JOIN lists l ON l.id = s.list_id WHERE s.id = ${row}.scope_id AND coalesce(l.recycled, 0) = 0;`;

/** The list itself, whether or not it has just come from or gone to the bin. */
const ofListItself = (row: string, type: string | number): string =>
  `${into} ${head}, w.site_id, w.id, w.guid, ${row}.id, ${row}.guid, 'list', ${type}, NULL, ${row}.guid, 0 FROM webs w WHERE w.id = ${row}.web_id;`;

const scopeChange = `CASE WHEN NEW.scope_id IS NULL THEN ${changeTypes.scopeDelete} ELSE ${changeTypes.scopeAdd} END`;

const on = (name: string, event: string, statement: string, when = ''): string =>
  `CREATE TRIGGER ${name} AFTER ${event} ${when === '' ? '' : `WHEN ${when}`} BEGIN ${statement} END;`;

/**
 * The log is written by triggers: whatever changes a row is told in the same transaction, and no writer can forget it.
 * `request_moment` and `request_actor` say when and who (see `Database.transaction`).
 */
export const changeLogSchema = `
CREATE TABLE changes (
  id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, actor INTEGER, site_id INTEGER NOT NULL, web_id INTEGER, web_guid TEXT,
  list_id INTEGER, list_guid TEXT, kind TEXT NOT NULL, type INTEGER NOT NULL, number INTEGER, guid TEXT, shape INTEGER NOT NULL
);
CREATE INDEX changes_of_list ON changes (list_id);
CREATE INDEX recycled_items ON recycle_bin (list_id, item_id);

${on('list_added', 'INSERT ON lists', ofListItself('NEW', changeTypes.add))}
${on('list_changed', 'UPDATE OF title, settings ON lists', ofListItself('NEW', changeTypes.update), 'NEW.title <> OLD.title OR NEW.settings <> OLD.settings')}
${on('list_recycled', 'UPDATE OF recycled ON lists', ofListItself('NEW', `CASE NEW.recycled WHEN 0 THEN ${changeTypes.restore} ELSE ${changeTypes.remove} END`), 'NEW.recycled <> OLD.recycled')}
${on('list_scoped', 'UPDATE OF scope_id ON lists', ofListItself('NEW', scopeChange), 'NEW.scope_id IS NOT OLD.scope_id')}
${on('list_removed', 'DELETE ON lists', ofListItself('OLD', changeTypes.remove), 'OLD.recycled = 0')}
${on('field_added', 'INSERT ON fields', ofList('NEW.list_id', 'field', changeTypes.add, 'NULL', 'NEW.guid'), "json_extract(NEW.definition, '$.canBeDeleted')")}
${on('field_changed', 'UPDATE ON fields', ofList('NEW.list_id', 'field', changeTypes.update, 'NULL', 'NEW.guid'), 'NEW.definition <> OLD.definition')}
${on('field_removed', 'DELETE ON fields', ofList('OLD.list_id', 'field', changeTypes.remove, 'NULL', 'OLD.guid'))}
${on('view_added', 'INSERT ON views', ofList('NEW.list_id', 'view', changeTypes.add, 'NULL', 'NEW.guid'))}
${on('view_changed', 'UPDATE ON views', ofList('NEW.list_id', 'view', changeTypes.update, 'NULL', 'NEW.guid'), 'NEW.definition <> OLD.definition')}
${on('view_removed', 'DELETE ON views', ofList('OLD.list_id', 'view', changeTypes.remove, 'NULL', 'OLD.guid'))}
${on('web_added', 'INSERT ON webs', ofWeb('w.id = NEW.id', changeTypes.add))}
${on('web_changed', 'UPDATE OF title, description, settings ON webs', ofWeb('w.id = NEW.id', changeTypes.update))}
${on('web_scoped', 'UPDATE OF scope_id ON webs', ofWeb('w.id = NEW.id', scopeChange), 'NEW.parent_id IS NOT NULL AND NEW.scope_id IS NOT OLD.scope_id')}
${on('web_removed', 'DELETE ON webs', `${into} ${head}, OLD.site_id, OLD.id, OLD.guid, NULL, NULL, 'web', ${changeTypes.remove}, NULL, OLD.guid, 0;`)}
${on('principal_added', 'INSERT ON principals', ofPrincipal('NEW', changeTypes.add))}
${on('principal_changed', 'UPDATE ON principals', ofPrincipal('NEW', changeTypes.update))}
${on('principal_removed', 'DELETE ON principals', ofPrincipal('OLD', changeTypes.remove))}
${on('member_added', 'INSERT ON memberships', ofMembership('NEW', changeTypes.memberAdd))}
${on('member_removed', 'DELETE ON memberships', ofMembership('OLD', changeTypes.memberDelete))}
${on('role_added', 'INSERT ON role_definitions', ofWeb('w.site_id = NEW.site_id AND w.parent_id IS NULL', changeTypes.roleAdd))}
${on('role_changed', 'UPDATE ON role_definitions', ofWeb('w.site_id = NEW.site_id AND w.parent_id IS NULL', changeTypes.roleUpdate))}
${on('role_removed', 'DELETE ON role_definitions', ofWeb('w.site_id = OLD.site_id AND w.parent_id IS NULL', changeTypes.roleDelete))}
${on('assignment_added', 'INSERT ON role_assignments', ofAssignment('NEW', changeTypes.assignmentAdd))}
${on('assignment_removed', 'DELETE ON role_assignments', ofAssignment('OLD', changeTypes.assignmentDelete))}
`;

/** The triggers of one list's items. A row that comes while its like lies in the bin is one that comes back. */
export const itemTriggers = (table: string, listId: number): string => {
  const shape = (row: string): string => `CASE WHEN ${row}.leaf IS NULL THEN ${itemShapes.item} WHEN ${row}.object_type = 1 THEN ${itemShapes.folder} ELSE ${itemShapes.file} END`;
  const added = `CASE WHEN EXISTS (SELECT 1 FROM recycle_bin WHERE list_id = ${listId} AND item_id = NEW.id) THEN ${changeTypes.restore} ELSE ${changeTypes.add} END`;
  const changed = `CASE WHEN NEW.scope_id IS NOT OLD.scope_id THEN ${scopeChange}
    WHEN NEW.leaf IS NOT OLD.leaf OR NEW.dir IS NOT OLD.dir THEN ${changeTypes.rename} ELSE ${changeTypes.update} END`;
  const item = (type: string | number, row: 'NEW' | 'OLD'): string => ofList(String(listId), 'item', type, `${row}.id`, `${row}.guid`, shape(row));
  return [
    on(`${table}_added`, `INSERT ON ${table}`, item(added, 'NEW')),
    on(`${table}_changed`, `UPDATE OF version, scope_id, dir, leaf ON ${table}`, item(changed, 'NEW')),
    on(`${table}_removed`, `DELETE ON ${table}`, item(changeTypes.remove, 'OLD')),
  ].join('\n');
};

const columns = 'id, at, actor, web_guid AS webGuid, list_id AS listId, list_guid AS listGuid, kind, type, number, guid, shape';

/** Whose changes: of a site with all its webs, of one web, or of one list. */
export type ChangeOwner = { readonly siteId: number; readonly webId?: number; readonly listId?: number };

export type ChangeRange = { readonly after: number; readonly upTo: number | undefined; readonly latestFirst: boolean; readonly limit: number };

export const changesOf = (db: Database, owner: ChangeOwner, kinds: readonly ChangeKind[], types: readonly number[], range: ChangeRange): readonly Change[] =>
  db.all<Change>(
    `SELECT ${columns} FROM changes
     WHERE ${whose(owner)} = ? AND id > ? AND id <= ? AND kind IN (SELECT value FROM json_each(?)) AND type IN (SELECT value FROM json_each(?))
     ORDER BY id ${range.latestFirst ? 'DESC' : 'ASC'} LIMIT ?`,
    owner.listId ?? owner.webId ?? owner.siteId, range.after, range.upTo ?? Number.MAX_SAFE_INTEGER, JSON.stringify(kinds), JSON.stringify(types), range.limit
  );

const whose = ({ webId, listId }: ChangeOwner): string => (listId !== undefined ? 'list_id' : webId !== undefined ? '+web_id' : '+site_id');

export const lastChange = (db: Database): number => db.one<{ id: number | null }>('SELECT max(id) AS id FROM changes')?.id ?? 0;

/** The last change before this moment; tokens that clients make themselves name only a time. */
export const lastChangeBefore = (db: Database, moment: string): number =>
  db.one<{ id: number }>('SELECT id FROM changes WHERE at < ? ORDER BY id DESC LIMIT 1', moment)?.id ?? 0;

export const forgetChangesBefore = (db: Database, moment: string): void => {
  db.run('DELETE FROM changes WHERE at < ?', moment);
};
