import type { Context } from '../context';
import { errors } from '../errors';
import { farmUserNamed, loginNameOf } from '../farm';
import { hasArguments, numberArgument, textArgument } from '../odata/arguments';
import type { Segment } from '../odata/segments';
import { requireRights, webRights } from '../security/access';
import { rights } from '../security/permissionMask';
import { principalById, principalKinds, principalNamed, principalsOf, removeUser } from '../storage/principals';
import type { Principal } from '../storage/principals';
import { answerEntities, answerEntity, propertyResource } from './answers';
import { groupSet, groupsOfUser, userEntity, userSet } from './principals';
import { action, done, emptied, refuseUnbuilt } from './resource';
import type { Resource } from './resource';

export const siteUsersResource = (context: Context, segment: Segment): Resource => {
  requireRights(webRights(context), rights.browseUserInfo);
  if (hasArguments(segment)) return userResource(context, byLoginName(context, textArgument(segment)));
  return {
    name: 'SiteUsers',
    get: query => answerEntities(userSet(context, principalsOf(context.db, context.web.siteId, principalKinds.user), 'Web/SiteUsers'), query),
    step: inner => {
      switch (inner.name) {
        case 'getbyid':
          return userResource(context, userById(context, numberArgument(inner)));
        case 'getbyemail':
          return userResource(context, byEmail(context, textArgument(inner)));
        case 'getbyloginname':
          return userResource(context, byLoginName(context, textArgument(inner)));
        case 'removebyid':
          return action('RemoveById', () => {
            remove(context, userById(context, numberArgument(inner)));
            return done('RemoveById');
          });
        case 'removebyloginname':
          return action('RemoveByLoginName', () => {
            remove(context, byLoginName(context, textArgument(inner)));
            return done('RemoveByLoginName');
          });
        default:
          refuseUnbuilt(inner, ['Add'], 'SiteUsers');
          return undefined;
      }
    },
  };
};

export const userById = (context: Context, id: number): Principal => {
  const user = principalById(context.db, context.web.siteId, id);
  if (user?.kind !== principalKinds.user) throw errors.userIdUnknown();
  return user;
};

export const byLoginName = (context: Context, loginName: string): Principal => {
  const person = farmUserNamed(context.farm, loginName);
  const user = principalNamed(context.db, context.web.siteId, principalKinds.user, person ? loginNameOf(person) : loginName);
  if (!user) throw errors.userIdUnknown();
  return user;
};

const byEmail = (context: Context, email: string): Principal => {
  const user = principalsOf(context.db, context.web.siteId, principalKinds.user).find(one => one.email.toLowerCase() === email.toLowerCase());
  if (!user) throw errors.userIdUnknown();
  return user;
};

const remove = (context: Context, user: Principal): void => {
  if (!context.acting.siteAdmin) throw errors.accessDenied();
  removeUser(context.db, user);
};

export const userResource = (context: Context, user: Principal): Resource => ({
  name: 'User',
  get: query => answerEntity(userEntity(context, user), query),
  delete: () => {
    remove(context, user);
    return emptied();
  },
  step: segment => {
    if (segment.name === 'groups') {
      return { name: 'Groups', get: query => answerEntities(groupSet(context, groupsOfUser(context, user), `Web/GetUserById(${user.id})/Groups`), query) };
    }
    refuseUnbuilt(segment, ['Alerts'], 'users');
    return propertyResource(userEntity(context, user), segment.name);
  },
});
