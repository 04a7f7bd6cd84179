import { roleIds } from '../security/builtInRoles';
import type { PermissionMask } from '../security/permissionMask';
import type { Database } from './database';
import { tableOf } from './itemTable';

export type RoleDefinition = PermissionMask & {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly kind: number;
  readonly hidden: number;
  readonly sortOrder: number;
};

const columns = 'id, name, description, kind, high, low, hidden, sort_order AS sortOrder';

export const roleDefinitionsOf = (db: Database, siteId: number): readonly RoleDefinition[] =>
  db.all<RoleDefinition>(`SELECT ${columns} FROM role_definitions WHERE site_id = ? ORDER BY sort_order`, siteId);

export const roleDefinitionById = (db: Database, siteId: number, id: number): RoleDefinition | undefined =>
  db.one<RoleDefinition>(`SELECT ${columns} FROM role_definitions WHERE site_id = ? AND id = ?`, siteId, id);

export const addRoleDefinition = (db: Database, siteId: number, role: RoleDefinition): void => {
  db.run(
    'INSERT INTO role_definitions (site_id, id, name, description, kind, high, low, hidden, sort_order) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    siteId, role.id, role.name, role.description, role.kind, role.high, role.low, role.hidden, role.sortOrder
  );
};

export const updateRoleDefinition = (db: Database, siteId: number, role: RoleDefinition): void => {
  db.run(
    'UPDATE role_definitions SET name = ?, description = ?, high = ?, low = ?, sort_order = ? WHERE site_id = ? AND id = ?',
    role.name, role.description, role.high, role.low, role.sortOrder, siteId, role.id
  );
};

/** Whoever had the level has it no more. */
export const removeRoleDefinition = (db: Database, siteId: number, id: number): void => {
  db.run('DELETE FROM role_assignments WHERE role_id = ? AND scope_id IN (SELECT id FROM scopes WHERE site_id = ?)', id, siteId);
  db.run('DELETE FROM role_definitions WHERE site_id = ? AND id = ?', siteId, id);
};

/** A scope holds the role assignments of a web, list or item that does not inherit. */
export const addScope = (db: Database, siteId: number, webId: number, listId: number | null, itemId: number | null): number =>
  db.run('INSERT INTO scopes (site_id, web_id, list_id, item_id) VALUES (?, ?, ?, ?)', siteId, webId, listId, itemId).lastId;

export const removeScope = (db: Database, scopeId: number): void => {
  db.run('DELETE FROM role_assignments WHERE scope_id = ?', scopeId);
  db.run('DELETE FROM scopes WHERE id = ?', scopeId);
};

export const itemScopesOf = (db: Database, listId: number): readonly { readonly id: number; readonly itemId: number }[] =>
  db.all('SELECT id, item_id AS itemId FROM scopes WHERE list_id = ? AND item_id IS NOT NULL', listId);

export const hasItemScopes = (db: Database, listId: number): boolean =>
  db.one('SELECT 1 AS there FROM scopes WHERE list_id = ? AND item_id IS NOT NULL LIMIT 1', listId) !== undefined;

type Assignment = { readonly principalId: number; readonly roleId: number };

export const assignmentsOf = (db: Database, scopeId: number): readonly Assignment[] =>
  db.all<Assignment>('SELECT principal_id AS principalId, role_id AS roleId FROM role_assignments WHERE scope_id = ? ORDER BY principal_id, role_id DESC', scopeId);

export const addAssignment = (db: Database, scopeId: number, principalId: number, roleId: number): void => {
  db.run('INSERT OR IGNORE INTO role_assignments (scope_id, principal_id, role_id) VALUES (?, ?, ?)', scopeId, principalId, roleId);
};

export const removeAssignment = (db: Database, scopeId: number, principalId: number, roleId: number): void => {
  db.run('DELETE FROM role_assignments WHERE scope_id = ? AND principal_id = ? AND role_id = ?', scopeId, principalId, roleId);
};

export const removePrincipalFrom = (db: Database, scopeId: number, principalId: number): void => {
  db.run('DELETE FROM role_assignments WHERE scope_id = ? AND principal_id = ?', scopeId, principalId);
};

/** Limited Access is not copied: it leads to what lies below the place it was given for. */
export const copyAssignments = (db: Database, from: number, to: number): void => {
  db.run(
    'INSERT INTO role_assignments (scope_id, principal_id, role_id) SELECT ?, principal_id, role_id FROM role_assignments WHERE scope_id = ? AND role_id <> ?',
    to, from, roleIds.limitedAccess
  );
};

/** The scopes of what lies within a web, with its subwebs, within a list or within a folder. */
export const scopesBelow = (db: Database, scopeId: number): readonly number[] => {
  const folder = db.one<{ listId: number }>('SELECT list_id AS listId FROM scopes WHERE id = ? AND item_id IS NOT NULL', scopeId);
  return db.all<{ id: number }>(folder ? belowFolder(folder.listId) : below, scopeId).map(({ id }) => id);
};

export const isAssignedBelow = (db: Database, scopeId: number, principalId: number): boolean =>
  db.one(
    'SELECT 1 AS there FROM role_assignments WHERE principal_id = ? AND scope_id IN (SELECT value FROM json_each(?)) LIMIT 1',
    principalId, JSON.stringify(scopesBelow(db, scopeId))
  ) !== undefined;

const below = `WITH RECURSIVE
  top AS (SELECT * FROM scopes WHERE id = ?),
  inner_webs(id) AS (SELECT web_id FROM top WHERE list_id IS NULL UNION SELECT w.id FROM webs w JOIN inner_webs i ON w.parent_id = i.id)
  SELECT s.id FROM scopes s, top WHERE s.id <> top.id AND top.list_id IS NULL AND s.web_id IN (SELECT id FROM inner_webs)
  UNION SELECT s.id FROM scopes s, top WHERE s.list_id = top.list_id AND s.item_id IS NOT NULL`;

/** Rows name the scope of the nearest folder above them that has its own. */
const belowFolder = (listId: number): string => `WITH RECURSIVE below(id) AS (
    SELECT scope_id FROM ${tableOf(listId)} WHERE inherited_scope = ? AND scope_id IS NOT NULL
    UNION SELECT i.scope_id FROM ${tableOf(listId)} i JOIN below b ON i.inherited_scope = b.id WHERE i.scope_id IS NOT NULL
  ) SELECT id FROM below`;

export const scopesOfList = (db: Database, listId: number): readonly number[] =>
  db.all<{ id: number }>('SELECT id FROM scopes WHERE list_id = ?', listId).map(({ id }) => id);

/** Where a principal of the scope's site has Limited Access, innermost first. */
export const waysOf = (db: Database, siteId: number, principalId: number): readonly number[] =>
  db.all<{ id: number }>(
    `SELECT s.id FROM role_assignments a JOIN scopes s ON s.id = a.scope_id JOIN webs w ON w.id = s.web_id
     WHERE s.site_id = ? AND a.principal_id = ? AND a.role_id = ? ORDER BY s.item_id IS NULL, s.list_id IS NULL, length(w.url) DESC, s.id DESC`,
    siteId, principalId, roleIds.limitedAccess
  ).map(({ id }) => id);

export const siteOfScope = (db: Database, scopeId: number): number | undefined =>
  db.one<{ siteId: number }>('SELECT site_id AS siteId FROM scopes WHERE id = ?', scopeId)?.siteId;

/** Every right that the scope gives to any of these principals. */
export const masksIn = (db: Database, siteId: number, scopeId: number, principalIds: readonly number[]): readonly PermissionMask[] =>
  db.remember(`rights in ${siteId}/${scopeId} of ${principalIds.join()}`, () =>
    db.all<PermissionMask>(
      `SELECT d.high, d.low FROM role_assignments a JOIN role_definitions d ON d.site_id = ? AND d.id = a.role_id
       WHERE a.scope_id = ? AND a.principal_id IN (SELECT value FROM json_each(?))`,
      siteId, scopeId, JSON.stringify(principalIds)
    )
  );
