import type { MembershipType } from '../caml/camlQuery';
import type { Context } from '../context';
import { scopeOfWeb } from '../security/access';
import { membersOf, principalById, principalKinds, principalsOf } from '../storage/principals';
import { assignmentsOf } from '../storage/roles';

/** The ids of the people or groups that a `Membership` element speaks of. */
export const memberIds = (context: Context, type: MembershipType, groupId: number | undefined): readonly number[] => {
  const { db, web, acting } = context;
  const withAccess = (kind: number): readonly number[] =>
    [...new Set(assignmentsOf(db, scopeOfWeb(context)).map(assignment => assignment.principalId))].filter(id => principalById(db, web.siteId, id)?.kind === kind);
  switch (type) {
    case 'SPWeb.AllUsers':
      return principalsOf(db, web.siteId, principalKinds.user).map(user => user.id);
    case 'SPWeb.Users':
      return withAccess(principalKinds.user);
    case 'SPWeb.Groups':
      return withAccess(principalKinds.group);
    case 'CurrentUserGroups':
      return acting.principalIds.filter(id => id !== acting.principal?.id);
    case 'SPGroup': {
      const group = groupId === undefined ? undefined : principalById(db, web.siteId, groupId);
      return group?.kind === principalKinds.group ? membersOf(db, group).map(user => user.id) : [];
    }
  }
};
