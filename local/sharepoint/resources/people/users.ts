import type { Context } from '../../context';
import { errors } from '../../errors';
import { farmUserNamed, loginNameOf } from '../../farm';
import { hasArguments, numberArgument, textArgument } from '../../odata/arguments';
import { entryOf, flagOf, textOf } from '../../odata/body';
import type { Segment } from '../../odata/segments';
import { requireRights, webRights } from '../../security/access';
import { rights } from '../../security/permissionMask';
import { userShape } from '../../shapes/principal';
import { principalById, principalKinds, principalNamed, principalsOf, removeUser, updateUser } from '../../storage/principals';
import type { Principal } from '../../storage/principals';
import { answerEntities, answerEntity, created, propertyResource } from '../answers';
import { ensureUser, groupSet, groupsOfUser, userEntity, userSet } from './principals';
import { action, done, emptied, merged, reading, refuseUnbuilt } from '../resource';
import type { Resource } from '../resource';

export const siteUsersResource = (context: Context, segment: Segment): Resource => {
  requireRights(webRights(context), rights.browseUserInfo);
  if (hasArguments(segment)) return userResource(context, byLoginName(context, textArgument(segment)));
  return {
    name: 'SiteUsers',
    get: query => answerEntities(userSet(context, principalsOf(context.db, context.web.siteId, principalKinds.user), 'Web/SiteUsers'), query),
    post: ({ body }) => {
      requireRights(webRights(context), rights.managePermissions);
      const loginName = textOf(entryOf(body, ['SP.User']).get('LoginName') ?? null);
      if (!loginName) throw errors.argumentMissing('LoginName');
      return created(userEntity(context, ensureUser(context, loginName)));
    },
    step: inner => {
      switch (inner.name) {
        case 'getbyid':
          return userResource(context, userById(context, numberArgument(inner)));
        case 'getbyemail':
          return userResource(context, userByEmail(context, textArgument(inner)));
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
          refuseUnbuilt(inner, 'SiteUsers');
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

export const userByEmail = (context: Context, email: string): Principal => {
  const user = principalsOf(context.db, context.web.siteId, principalKinds.user).find(one => one.email.toLowerCase() === email.toLowerCase());
  if (!user) throw errors.userIdUnknown();
  return user;
};

const changesFrom = (entry: ReadonlyMap<string, unknown>): Parameters<typeof updateUser>[2] =>
  [...entry].reduce<Parameters<typeof updateUser>[2]>((changes, [name, value]) => {
    switch (name) {
      case 'Title':
        return { ...changes, title: textOf(value) ?? '' };
      case 'Email':
        return { ...changes, email: textOf(value) ?? '' };
      case 'IsSiteAdmin':
        return { ...changes, siteAdmin: flagOf(value) === true ? 1 : 0 };
      default:
        if (Object.hasOwn(userShape.properties, name)) throw errors.notBuilt(`setting ${name} of a user`);
        throw errors.propertyUnknown(name, userShape.type);
    }
  }, {});

/** People may change what the site says of themselves; of others, and who administers it, only its administrators. */
const requireChange = (context: Context, user: Principal, change: ReturnType<typeof changesFrom>): void => {
  if (context.acting.siteAdmin) return;
  if (change.siteAdmin !== undefined || context.acting.principal?.id !== user.id) throw errors.accessDenied();
  requireRights(webRights(context), rights.editMyUserInfo);
};

const remove = (context: Context, user: Principal): void => {
  if (!context.acting.siteAdmin) throw errors.accessDenied();
  removeUser(context.db, user);
};

export const userResource = (context: Context, user: Principal): Resource => ({
  name: 'User',
  get: query => answerEntity(userEntity(context, user), query),
  merge: ({ body }) => {
    const change = changesFrom(entryOf(body, ['SP.User']));
    requireChange(context, user, change);
    updateUser(context.db, user, change);
    return merged();
  },
  delete: () => {
    remove(context, user);
    return emptied();
  },
  step: segment => {
    if (segment.name === 'groups') {
      return reading('Groups', query => answerEntities(groupSet(context, groupsOfUser(context, user), `Web/GetUserById(${user.id})/Groups`), query));
    }
    refuseUnbuilt(segment, 'users');
    return propertyResource(userEntity(context, user), segment.name);
  },
});
