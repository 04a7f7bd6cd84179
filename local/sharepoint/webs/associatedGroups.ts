import { languageOf } from '../locale/language';
import type { Words } from '../locale/language';
import { roleIds } from '../security/builtInRoles';
import type { Database } from '../storage/database';
import { addGroup, principalKinds, principalNamed, setOwner, updateGroup } from '../storage/principals';
import type { Principal } from '../storage/principals';
import { addAssignment } from '../storage/roles';
import { setWebGroups, webById } from '../storage/webs';
import type { Web, WebGroups } from '../storage/webs';

type Kind = { readonly key: keyof WebGroups; readonly roleId: number; readonly ending: Words };
type AllGroups = Readonly<Record<keyof WebGroups, number>>;

const kinds = {
  owners: { key: 'owners', roleId: roleIds.fullControl, ending: { 1053: ' – ägare', 1033: ' Owners' } },
  visitors: { key: 'visitors', roleId: roleIds.read, ending: { 1053: ' – besökare', 1033: ' Visitors' } },
  members: { key: 'members', roleId: roleIds.edit, ending: { 1053: ' – medlemmar', 1033: ' Members' } },
} satisfies Readonly<Record<keyof WebGroups, Kind>>;

/** Makes the associated groups that a web with permissions of its own lacks; those it shares with its parent are not its own. */
export const ensureAssociatedGroups = (db: Database, web: Web, scopeId: number, nameSeed: string): AllGroups => {
  const parent = web.parentId === null ? undefined : webById(db, web.parentId);
  const present: WebGroups = { owners: web.ownerGroup, members: web.memberGroup, visitors: web.visitorGroup };
  const shared = new Set([parent?.ownerGroup, parent?.memberGroup, parent?.visitorGroup]);
  const ensure = ({ key, roleId, ending }: Kind, owners?: number): number => {
    const own = present[key];
    if (own !== null && !shared.has(own)) return own;
    const group = groupNamed(db, web.siteId, `${nameSeed}${ending[languageOf(web.language)]}`);
    if (owners !== undefined) setOwner(db, group, owners);
    addAssignment(db, scopeId, group.id, roleId);
    return group.id;
  };
  // The owners own themselves and the other two.
  const owners = ensure(kinds.owners);
  const groups = { owners, visitors: ensure(kinds.visitors, owners), members: ensure(kinds.members, owners) };
  setWebGroups(db, web.id, groups);
  return groups;
};

const groupNamed = (db: Database, siteId: number, name: string): Principal => {
  const known = principalNamed(db, siteId, principalKinds.group, name);
  if (known) return known;
  const group = addGroup(db, siteId, name);
  updateGroup(db, group, { onlyMembersView: 0 });
  return group;
};
