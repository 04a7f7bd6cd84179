import type { Context } from '../../context';
import { errors } from '../../errors';
import { hasArguments, numberArgument, textArgument } from '../../odata/arguments';
import { entryOf, textOf } from '../../odata/body';
import type { Segment } from '../../odata/segments';
import { addMember, membersOf, removeMember } from '../../storage/principals';
import type { Principal } from '../../storage/principals';
import { answerEntities, created } from '../answers';
import { canEditMembers, canViewMembers, ensureUser, userEntity, userSet } from './principals';
import { action, done, refuseUnbuilt } from '../resource';
import type { Resource } from '../resource';
import { byLoginName, userById, userByEmail, userResource } from './users';

/** The members of a group, seen and changed by those whom the group allows. */
export const groupUsersResource = (context: Context, group: Principal, segment: Segment): Resource => {
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
        case 'getbyemail':
          return member(userByEmail(context, textArgument(inner)));
        case 'removebyid':
          return action('RemoveById', () => {
            requireEdit();
            removeMember(context.db, group, userById(context, numberArgument(inner)).id);
            return done('RemoveById');
          });
        case 'removebyloginname':
          return action('RemoveByLoginName', () => {
            requireEdit();
            removeMember(context.db, group, byLoginName(context, textArgument(inner)).id);
            return done('RemoveByLoginName');
          });
        default:
          refuseUnbuilt(inner, 'group users');
          return undefined;
      }
    },
  };
};

const requireView = (context: Context, group: Principal): void => {
  if (!canViewMembers(context, group)) throw errors.accessDenied();
};
