import type { Context } from '../context';
import { errors } from '../errors';
import { hasArguments, numberArgument, textArgument } from '../odata/arguments';
import { entryOf, flagOf, textOf } from '../odata/body';
import type { Segment } from '../odata/segments';
import { requireRights, webRights } from '../security/access';
import { rights } from '../security/permissionMask';
import { groupShape } from '../shapes/principal';
import {
  addGroup, addMember, membersOf, principalById, principalKinds, principalNamed, principalsOf, removeGroup, removeMember, setOwner, updateGroup,
} from '../storage/principals';
import type { Principal } from '../storage/principals';
import { answerEntities, answerEntity, created, propertyResource } from './answers';
import { canEditMembers, canManageGroup, canViewMembers, ensureUser, groupEntity, groupSet, principalEntity, userEntity, userSet } from './principals';
import { action, done, merged, reading, refuseUnbuilt } from './resource';
import type { Answer, Resource, WriteRequest } from './resource';
import { byLoginName, userById, userResource } from './users';

export const siteGroupsResource = (context: Context, segment: Segment): Resource => {
  requireRights(webRights(context), rights.browseUserInfo);
  if (hasArguments(segment)) return groupResource(context, byId(context, numberArgument(segment)));
  return {
    name: 'SiteGroups',
    get: query => answerEntities(groupSet(context, principalsOf(context.db, context.web.siteId, principalKinds.group), 'Web/SiteGroups'), query),
    post: request => add(context, request),
    step: inner => {
      switch (inner.name) {
        case 'getbyid':
          return groupResource(context, byId(context, numberArgument(inner)));
        case 'getbyname':
          return groupResource(context, byName(context, textArgument(inner)));
        case 'removebyid':
          return action('RemoveById', () => remove(context, byId(context, numberArgument(inner))));
        case 'removebyloginname':
          return action('RemoveByLoginName', () => remove(context, byName(context, textArgument(inner))));
        default:
          return undefined;
      }
    },
  };
};

const byId = (context: Context, id: number): Principal => {
  const group = principalById(context.db, context.web.siteId, id);
  if (group?.kind !== principalKinds.group) throw errors.groupUnknown();
  return group;
};

const byName = (context: Context, name: string): Principal => {
  const group = principalNamed(context.db, context.web.siteId, principalKinds.group, name);
  if (!group) throw errors.groupUnknown();
  return group;
};

const add = (context: Context, { body }: WriteRequest): Answer => {
  requireRights(webRights(context), rights.createGroups);
  const wish = groupFrom(entryOf(body, ['SP.Group']));
  if (!wish.title) throw errors.argumentInvalid('The title of a group may not be empty.');
  if (principalNamed(context.db, context.web.siteId, principalKinds.group, wish.title)) throw errors.groupNameTaken();
  if (!context.acting.principal) throw errors.accessDenied();
  const group = addGroup(context.db, context.web.siteId, wish.title, wish.description ?? '', context.acting.principal.id, wish.onlyMembersView ?? true);
  // Whoever makes a group owns it and is its first member.
  addMember(context.db, group, context.acting.principal.id);
  if (wish.membersEdit) updateGroup(context.db, group, { ...settingsOf(group), membersEdit: true });
  return created(groupEntity(context, byId(context, group.id)));
};

type GroupWish = { readonly title?: string; readonly description?: string; readonly onlyMembersView?: boolean; readonly membersEdit?: boolean };

const groupFrom = (entry: ReadonlyMap<string, unknown>): GroupWish =>
  Object.assign({}, ...[...entry].map(([name, value]) => readProperty(name, value))) as GroupWish;

const readProperty = (name: string, value: unknown): GroupWish => {
  switch (name) {
    case 'Title':
      return { title: textOf(value)?.trim() };
    case 'Description':
      return { description: textOf(value) ?? '' };
    case 'OnlyAllowMembersViewMembership':
      return { onlyMembersView: flagOf(value) ?? true };
    case 'AllowMembersEditMembership':
      return { membersEdit: flagOf(value) ?? false };
    case 'AllowRequestToJoinLeave':
    case 'AutoAcceptRequestToJoinLeave':
      if (flagOf(value) === true) throw errors.notBuilt(`${name} of a group`);
      return {};
    case 'RequestToJoinLeaveEmailSetting':
      return {};
    default:
      throw errors.propertyUnknown(name, groupShape.type);
  }
};

const settingsOf = (group: Principal): Required<GroupWish> => ({
  title: group.title,
  description: group.description,
  onlyMembersView: group.onlyMembersView === 1,
  membersEdit: group.membersEdit === 1,
});

const remove = (context: Context, group: Principal): Answer => {
  requireManage(context, group);
  removeGroup(context.db, group);
  return done('RemoveById');
};

const requireManage = (context: Context, group: Principal): void => {
  if (!canManageGroup(context, group)) throw errors.accessDenied();
};

export const groupResource = (context: Context, group: Principal): Resource => ({
  name: 'Group',
  get: query => answerEntity(groupEntity(context, group), query),
  merge: ({ body }) => {
    requireManage(context, group);
    const wish = groupFrom(entryOf(body, ['SP.Group']));
    const namesake = wish.title === undefined ? undefined : principalNamed(context.db, group.siteId, principalKinds.group, wish.title);
    if (namesake && namesake.id !== group.id) throw errors.groupNameTaken();
    updateGroup(context.db, group, { ...settingsOf(group), ...wish });
    return merged();
  },
  step: segment => {
    switch (segment.name) {
      case 'users':
        return groupUsersResource(context, group, segment);
      case 'owner': {
        const owner = group.ownerId === null ? undefined : principalById(context.db, group.siteId, group.ownerId);
        if (!owner) throw errors.userIdUnknown();
        return reading('Owner', query => answerEntity(principalEntity(context, owner), query));
      }
      case 'setuserasowner':
        return action('SetUserAsOwner', () => {
          requireManage(context, group);
          const owner = principalById(context.db, group.siteId, numberArgument(segment, 'ownerid'));
          if (!owner) throw errors.userIdUnknown();
          setOwner(context.db, group, owner.id);
          return done('SetUserAsOwner');
        });
      default:
        return propertyResource(groupEntity(context, group), segment.name);
    }
  },
});

const groupUsersResource = (context: Context, group: Principal, segment: Segment): Resource => {
  const requireEdit = (): void => {
    if (!canEditMembers(context, group)) throw errors.accessDenied();
  };
  const member = (user: Principal): Resource => {
    requireView(context, group);
    if (!membersOf(context.db, group).some(one => one.id === user.id)) throw errors.userIdUnknown();
    return userResource(context, user);
  };
  if (hasArguments(segment)) return member(byLoginName(context, textArgument(segment)));
  const path = `Web/SiteGroups/GetById(${group.id})/Users`;
  return {
    name: 'Users',
    get: query => {
      requireView(context, group);
      return answerEntities(userSet(context, membersOf(context.db, group), path), query);
    },
    post: ({ body }) => {
      requireEdit();
      const loginName = textOf(entryOf(body, ['SP.User']).get('LoginName') ?? null);
      if (!loginName) throw errors.argumentMissing('LoginName');
      const user = ensureUser(context, loginName);
      addMember(context.db, group, user.id);
      return created(userEntity(context, user));
    },
    step: inner => {
      switch (inner.name) {
        case 'getbyid':
          return member(userById(context, numberArgument(inner)));
        case 'getbyloginname':
          return member(byLoginName(context, textArgument(inner)));
        case 'removebyid':
          return action('RemoveById', () => {
            requireEdit();
            removeMember(context.db, group, numberArgument(inner));
            return done('RemoveById');
          });
        case 'removebyloginname':
          return action('RemoveByLoginName', () => {
            requireEdit();
            removeMember(context.db, group, byLoginName(context, textArgument(inner)).id);
            return done('RemoveByLoginName');
          });
        default:
          refuseUnbuilt(inner, ['GetByEmail', 'Add'], 'group users');
          return undefined;
      }
    },
  };
};

const requireView = (context: Context, group: Principal): void => {
  if (!canViewMembers(context, group)) throw errors.accessDenied();
};
