import type { Context } from '../../context';
import { errors } from '../../errors';
import { farmUserNamed, loginNameOf, principalNameOf } from '../../farm';
import { complex } from '../../odata/entity';
import type { Entity, EntitySet } from '../../odata/entity';
import { includes, rights } from '../../security/permissionMask';
import { webRights } from '../../security/access';
import { groupShape, userShape } from '../../shapes/principal';
import { addUser, groupIdsOf, membersOf, principalById, principalKinds, principalNamed } from '../../storage/principals';
import type { Principal } from '../../storage/principals';

export const userEntity = (context: Context, user: Principal, path = `Web/GetUserById(${user.id})`): Entity => ({
  kind: 'entity',
  shape: userShape,
  path,
  value: property => {
    switch (property) {
      case 'Id':
        return user.id;
      case 'LoginName':
        return user.loginName;
      case 'Title':
        return user.title;
      case 'Email':
        return user.email;
      case 'PrincipalType':
        return principalKinds.user;
      case 'IsSiteAdmin':
        return user.siteAdmin === 1;
      case 'Expiration':
        return '';
      case 'UserPrincipalName':
        return user.loginName.split('|').at(-1) ?? null;
      case 'UserId':
        return complex('SP.UserIdInfo', { NameId: String(user.id).padStart(16, '1003'), NameIdIssuer: 'urn:federation:microsoftonline' });
      default:
        return false;
    }
  },
  follow: link => (link === 'Groups' ? groupSet(context, groupsOfUser(context, user), `${path}/Groups`) : undefined),
});

export const groupEntity = (context: Context, group: Principal, path = `Web/SiteGroups/GetById(${group.id})`): Entity => ({
  kind: 'entity',
  shape: groupShape,
  path,
  value: property => {
    switch (property) {
      case 'Id':
        return group.id;
      case 'LoginName':
      case 'Title':
        return group.title;
      case 'PrincipalType':
        return principalKinds.group;
      case 'Description':
        return group.description;
      case 'AllowMembersEditMembership':
        return group.membersEdit === 1;
      case 'OnlyAllowMembersViewMembership':
        return group.onlyMembersView === 1;
      case 'OwnerTitle':
        return ownerOf(context, group)?.title ?? '';
      case 'AllowRequestToJoinLeave':
        return group.allowRequests === 1;
      case 'AutoAcceptRequestToJoinLeave':
        return group.acceptRequests === 1;
      case 'RequestToJoinLeaveEmailSetting':
        return group.requestEmail;
      case 'CanCurrentUserEditMembership':
        return canEditMembers(context, group);
      case 'CanCurrentUserManageGroup':
        return canManageGroup(context, group);
      case 'CanCurrentUserViewMembership':
        return canViewMembers(context, group);
      default:
        return false;
    }
  },
  follow: link => {
    if (link === 'Users') {
      if (!canViewMembers(context, group)) throw errors.accessDenied();
      return userSet(context, membersOf(context.db, group), `${path}/Users`);
    }
    const owner = ownerOf(context, group);
    return link === 'Owner' && owner ? principalEntity(context, owner) : undefined;
  },
});

export const principalEntity = (context: Context, principal: Principal): Entity =>
  principal.kind === principalKinds.group ? groupEntity(context, principal) : userEntity(context, principal);

export const userSet = (context: Context, users: readonly Principal[], path: string): EntitySet => ({
  kind: 'set',
  shape: userShape,
  path,
  entities: () => users.map(user => userEntity(context, user)),
});

export const groupSet = (context: Context, groups: readonly Principal[], path: string): EntitySet => ({
  kind: 'set',
  shape: groupShape,
  path,
  entities: () => groups.map(group => groupEntity(context, group)),
});

export const groupsOfUser = (context: Context, user: Principal): readonly Principal[] =>
  groupIdsOf(context.db, user.siteId, user.id).flatMap(id => principalById(context.db, user.siteId, id) ?? []);

const ownerOf = (context: Context, group: Principal): Principal | undefined =>
  group.ownerId === null ? undefined : principalById(context.db, group.siteId, group.ownerId);

const isMember = (context: Context, group: Principal): boolean => context.acting.principalIds.includes(group.id);

/** Its owner, a member of the group that owns it, or an administrator of the site collection. */
export const canManageGroup = (context: Context, group: Principal): boolean =>
  context.acting.siteAdmin || (group.ownerId !== null && context.acting.principalIds.includes(group.ownerId));

export const canEditMembers = (context: Context, group: Principal): boolean =>
  canManageGroup(context, group) || (group.membersEdit === 1 && isMember(context, group));

export const canViewMembers = (context: Context, group: Principal): boolean =>
  group.onlyMembersView === 0 ||
  isMember(context, group) ||
  canManageGroup(context, group) ||
  includes(webRights(context), rights.managePermissions);

/** A person of the farm as a user of this site collection, made at need. */
export const ensureUser = (context: Context, name: string): Principal => {
  const person = farmUserNamed(context.farm, name);
  if (!person) throw errors.userToEnsureUnknown(name);
  const loginName = loginNameOf(person);
  return (
    principalNamed(context.db, context.web.siteId, principalKinds.user, loginName) ??
    addUser(context.db, context.web.siteId, { loginName, title: person.title, email: person.email || principalNameOf(person) })
  );
};
