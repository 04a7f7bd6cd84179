import type { Context } from '../../context';
import { errors } from '../../errors';
import { hasArguments, numberArgument, textArgument } from '../../odata/arguments';
import { entryOf } from '../../odata/body';
import type { Segment } from '../../odata/segments';
import { requireRights, webRights } from '../../security/access';
import { rights } from '../../security/permissionMask';
import { addGroup, addMember, principalById, principalKinds, principalNamed, principalsOf, removeGroup, setOwner, updateGroup } from '../../storage/principals';
import type { Principal } from '../../storage/principals';
import { answerEntities, answerEntity, created, propertyResource } from '../answers';
import { groupSettingsFrom } from './groupSettings';
import { groupUsersResource } from './groupUsers';
import { canManageGroup, groupEntity, groupSet, principalEntity } from './principals';
import { action, done, merged, reading } from '../resource';
import type { Answer, Resource, WriteRequest } from '../resource';
import { userById } from './users';

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
          return removal(context, 'RemoveById', byId(context, numberArgument(inner)));
        case 'removebyloginname':
          return removal(context, 'RemoveByLoginName', byName(context, textArgument(inner)));
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
  const wish = groupSettingsFrom(entryOf(body, ['SP.Group']));
  if (!wish.title) throw errors.argumentInvalid('The title of a group may not be empty.');
  requireFreeName(context, wish.title);
  if (!context.acting.principal) throw errors.accessDenied();
  const group = addGroup(context.db, context.web.siteId, wish.title, context.acting.principal.id);
  updateGroup(context.db, group, wish);
  // Whoever makes a group owns it and is its first member.
  addMember(context.db, group, context.acting.principal.id);
  return created(groupEntity(context, byId(context, group.id)));
};

const requireFreeName = (context: Context, title: string, own?: Principal): void => {
  const namesake = principalNamed(context.db, context.web.siteId, principalKinds.group, title);
  if (namesake && namesake.id !== own?.id) throw errors.groupNameTaken();
};

const removal = (context: Context, name: string, group: Principal): Resource =>
  action(name, () => {
    requireManage(context, group);
    removeGroup(context.db, group);
    return done(name);
  });

const requireManage = (context: Context, group: Principal): void => {
  if (!canManageGroup(context, group)) throw errors.accessDenied();
};

export const groupResource = (context: Context, group: Principal): Resource => ({
  name: 'Group',
  get: query => answerEntity(groupEntity(context, group), query),
  merge: ({ body }) => {
    requireManage(context, group);
    const wish = groupSettingsFrom(entryOf(body, ['SP.Group']));
    if (wish.title === '') throw errors.argumentInvalid('The title of a group may not be empty.');
    if (wish.title !== undefined) requireFreeName(context, wish.title, group);
    updateGroup(context.db, group, wish);
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
          // A group cannot be made the owner by REST: SharePoint looks among people only.
          setOwner(context.db, group, userById(context, numberArgument(segment, 'ownerid')).id);
          return done('SetUserAsOwner');
        });
      default:
        return propertyResource(groupEntity(context, group), segment.name);
    }
  },
});
