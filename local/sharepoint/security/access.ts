import type { Context } from '../context';
import { errors } from '../errors';
import type { Sql } from '../query/filterSql';
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
  withoutClosed(list, rightsInScope(context, scopeOfList(context, list), subject));

export const itemRights = (context: Context, list: List, row: ItemRow, subject: Subject = context.acting): PermissionMask =>
  withoutOthers(list, row, subject, withoutClosed(list, rightsInScope(context, scopeOfItem(context, list, row), subject)));

/** ReadSecurity and WriteSecurity of lists. They bind everybody who has no right to override them. */
export const readOwn = 2;
export const writeOwn = 2;
export const writeNone = 4;

const overrides = (mask: PermissionMask): boolean => includes(mask, rights.cancelCheckout);
const changing = [rights.editListItems, rights.deleteListItems, rights.deleteVersions].reduce(union, noRights);
const reading = [rights.viewListItems, rights.openItems, rights.viewVersions].reduce(union, noRights);

/** A list that nobody writes to. */
const withoutClosed = ({ settings }: List, mask: PermissionMask): PermissionMask =>
  settings.writeSecurity !== writeNone || overrides(mask) ? mask : without(mask, union(changing, rights.addListItems));

/** What others have made. Folders are seen by everybody: one's own items may lie in them. */
const withoutOthers = ({ settings }: List, row: ItemRow, subject: Subject, mask: PermissionMask): PermissionMask => {
  if (subject.principalIds.includes(row.author) || overrides(mask)) return mask;
  if (settings.readSecurity === readOwn && row.object_type === 0) return without(mask, union(reading, changing));
  return settings.writeSecurity === writeOwn ? without(mask, changing) : mask;
};

export const requireRights = (mask: PermissionMask, wanted: PermissionMask): void => {
  if (!includes(mask, wanted)) throw errors.accessDenied();
};

/** Limited Access, given to those who may see one item of a list, opens the list but shows nothing else in it. */
export const canOpenList = (context: Context, list: List): boolean => canViewList(context, list) || canSeeSomeItem(context, list);

export const canViewList = (context: Context, list: List): boolean => includes(listRights(context, list), rights.viewListItems);

const scopesGranting = `SELECT a.scope_id FROM role_assignments a JOIN role_definitions d ON d.site_id = ? AND d.id = a.role_id
  WHERE (d.low & ?) <> 0 AND a.principal_id IN (SELECT value FROM json_each(?))`;

const granting = ({ web, acting }: Context, right: PermissionMask): Sql['values'] => [web.siteId, right.low, JSON.stringify(acting.principalIds)];

const canSeeSomeItem = (context: Context, list: List): boolean =>
  context.db.one(
    `SELECT 1 AS there FROM scopes WHERE list_id = ? AND item_id IS NOT NULL AND id IN (${scopesGranting}) LIMIT 1`,
    list.id, ...granting(context, rights.viewListItems)
  ) !== undefined;

/** The condition on items of the list that the acting user may see, or nothing when that is all of them. */
export const visibleItems = (context: Context, list: List): Sql | undefined => {
  if (context.acting.siteAdmin) return undefined;
  const open = itemsGranting(context, list, rights.viewListItems);
  const overridden = list.settings.readSecurity === readOwn ? itemsGranting(context, list, rights.cancelCheckout) : undefined;
  if (!overridden) return open;
  const own: Sql = { text: `(i.author = ? OR i.object_type = 1 OR ${overridden.text})`, values: [context.acting.principal?.id ?? null, ...overridden.values] };
  return open ? { text: `${open.text} AND ${own.text}`, values: [...open.values, ...own.values] } : own;
};

/** The condition on items for which the acting user has a right, by the permissions that hold there; nothing when that is all of them. */
const itemsGranting = (context: Context, list: List, right: PermissionMask): Sql | undefined => {
  const all = includes(rightsInScope(context, scopeOfList(context, list), context.acting), right);
  if (all && !hasItemScopes(context.db, list.id)) return undefined;
  const scope = 'coalesce(i.scope_id, i.inherited_scope)';
  const granted = `${scope} IN (${scopesGranting})`;
  return { text: all ? `(${scope} IS NULL OR ${granted})` : `(${scope} IS NOT NULL AND ${granted})`, values: granting(context, right) };
};

export const canViewItem = (context: Context, list: List, row: ItemRow): boolean =>
  includes(itemRights(context, list, row), rights.viewListItems);
