import type { Context } from '../context';
import { errors } from '../errors';
import type { Sql } from '../lists/filterSql';
import type { ItemRow } from '../storage/itemTable';
import type { List } from '../storage/lists';
import { hasItemScopes, masksIn } from '../storage/roles';
import { webById } from '../storage/webs';
import type { Web } from '../storage/webs';
import { allRights, includes, noRights, rights, union, without } from './permissionMask';
import type { PermissionMask } from './permissionMask';

/** Whose rights are asked for: the acting user, or someone they ask about. */
export type Subject = { readonly principalIds: readonly number[]; readonly siteAdmin: boolean };

/** Modern sites run no scripts of their own: nobody has this right there, not even administrators. */
const noScript = (mask: PermissionMask): PermissionMask => without(mask, rights.addAndCustomizePages);

const rightsInScope = (context: Context, scopeId: number, subject: Subject): PermissionMask => {
  if (subject.siteAdmin) return noScript(allRights);
  return noScript(masksIn(context.db, context.web.siteId, scopeId, subject.principalIds).reduce(union, noRights));
};

/** The scope whose assignments hold for the web: its own, or the nearest ancestor's. */
export const scopeOfWeb = (context: Context, web: Web = context.web): number => {
  if (web.scopeId !== null) return web.scopeId;
  const parent = web.parentId === null ? undefined : webById(context.db, web.parentId);
  if (!parent) throw new Error(`Web ${web.url} has no permissions.`);
  return scopeOfWeb(context, parent);
};

export const scopeOfList = (context: Context, list: List): number => list.scopeId ?? scopeOfWeb(context);
export const scopeOfItem = (context: Context, list: List, row: ItemRow): number => row.scope_id ?? row.inherited_scope ?? scopeOfList(context, list);

export const webRights = (context: Context, subject: Subject = context.acting): PermissionMask =>
  rightsInScope(context, scopeOfWeb(context), subject);

export const listRights = (context: Context, list: List, subject: Subject = context.acting): PermissionMask =>
  rightsInScope(context, scopeOfList(context, list), subject);

export const itemRights = (context: Context, list: List, row: ItemRow, subject: Subject = context.acting): PermissionMask =>
  rightsInScope(context, scopeOfItem(context, list, row), subject);

export const requireRights = (mask: PermissionMask, wanted: PermissionMask): void => {
  if (!includes(mask, wanted)) throw errors.accessDenied();
};

/** Limited Access, given to those who may see one item of a list, opens the list but shows nothing else in it. */
export const canOpenList = (context: Context, list: List): boolean => canViewList(context, list) || canSeeSomeItem(context, list);

export const canViewList = (context: Context, list: List): boolean => includes(listRights(context, list), rights.viewListItems);

const visibleScopes = `SELECT a.scope_id FROM role_assignments a JOIN role_definitions d ON d.site_id = ? AND d.id = a.role_id
  WHERE (d.low & 1) = 1 AND a.principal_id IN (SELECT value FROM json_each(?))`;

const canSeeSomeItem = (context: Context, list: List): boolean =>
  context.db.one(
    `SELECT 1 AS there FROM scopes WHERE list_id = ? AND item_id IS NOT NULL AND id IN (${visibleScopes}) LIMIT 1`,
    list.id, context.web.siteId, JSON.stringify(context.acting.principalIds)
  ) !== undefined;

/** The condition on items of the list that the acting user may see, or nothing when that is all of them. */
export const visibleItems = (context: Context, list: List): Sql | undefined => {
  if (context.acting.siteAdmin) return undefined;
  const all = canViewList(context, list);
  if (all && !hasItemScopes(context.db, list.id)) return undefined;
  const scope = 'coalesce(i.scope_id, i.inherited_scope)';
  const own = `${scope} IN (${visibleScopes})`;
  return {
    text: all ? `(${scope} IS NULL OR ${own})` : `(${scope} IS NOT NULL AND ${own})`,
    values: [context.web.siteId, JSON.stringify(context.acting.principalIds)],
  };
};

export const canViewItem = (context: Context, list: List, row: ItemRow): boolean =>
  includes(itemRights(context, list, row), rights.viewListItems);
