import type { Context } from '../../context';
import { errors } from '../../errors';
import { farmUserNamed, loginNameOf } from '../../farm';
import { flagArgument, hasArguments, textArgument } from '../../odata/arguments';
import type { Entity } from '../../odata/entity';
import type { Segment } from '../../odata/segments';
import type { Subject } from '../../security/access';
import { roleIds } from '../../security/builtInRoles';
import { dropScopes, giveWayTo } from '../../security/limitedAccess';
import { includes, maskValue, rights } from '../../security/permissionMask';
import type { PermissionMask } from '../../security/permissionMask';
import { groupIdsOf, principalKinds, principalNamed } from '../../storage/principals';
import { addAssignment, addScope, copyAssignments } from '../../storage/roles';
import { answerEntity } from '../answers';
import { action, done, reading, valued } from '../resource';
import type { Answer, Resource } from '../resource';
import { roleAssignmentResource, roleAssignmentSet, roleAssignmentsResource } from './roleAssignments';
import { firstUnique, requireRight, scopesAbove } from './securable';
import type { Securable } from './securable';

export const securableLink = (context: Context, securable: Securable, link: string): ReturnType<Entity['follow']> => {
  if (link === 'RoleAssignments') return roleAssignmentSet(context, securable);
  if (link === 'FirstUniqueAncestorSecurableObject') return firstUnique(securable).entity();
  return undefined;
};

/** The steps below a web, list or item that concern permissions. */
export const securableStep = (context: Context, securable: Securable, segment: Segment): Resource | undefined => {
  switch (segment.name) {
    case 'roleassignments':
      return hasArguments(segment) ? roleAssignmentResource(context, securable, segment) : roleAssignmentsResource(context, securable);
    case 'firstuniqueancestorsecurableobject':
      return reading('FirstUniqueAncestorSecurableObject', query => answerEntity(firstUnique(securable).entity(), query));
    case 'breakroleinheritance':
      return action('BreakRoleInheritance', () =>
        breakInheritance(context, securable, flagArgument(segment, 'copyroleassignments', true), flagArgument(segment, 'clearsubscopes', false, 1))
      );
    case 'resetroleinheritance':
      return action('ResetRoleInheritance', () => resetInheritance(context, securable));
    case 'getusereffectivepermissions':
      return reading('GetUserEffectivePermissions', () => {
        requireRight(context, securable, rights.enumeratePermissions);
        return valued('GetUserEffectivePermissions', 'SP.BasePermissions', maskValue(securable.rightsOf(subjectNamed(context, textArgument(segment, 'username')))));
      });
    case 'doesuserhavepermissions':
      return reading('DoesUserHavePermissions', () =>
        valued('DoesUserHavePermissions', 'Edm.Boolean', includes(securable.rightsOf(context.acting), maskArgument(segment)))
      );
    default:
      return undefined;
  }
};

const breakInheritance = (context: Context, securable: Securable, copy: boolean, clear: boolean): Answer => {
  requireRight(context, securable, rights.managePermissions);
  if (clear) securable.clearScopesBelow();
  if (securable.scopeId === null) {
    const { listId, itemId } = securable.scopeKey;
    const scopeId = addScope(context.db, context.web.siteId, context.web.id, listId, itemId);
    if (copy) copyAssignments(context.db, firstUnique(securable).scopeId, scopeId);
    else if (context.acting.principal) {
      // Nobody is left with access but the one who did it.
      addAssignment(context.db, scopeId, context.acting.principal.id, roleIds.fullControl);
      giveWayTo(context.db, scopesAbove(securable), context.acting.principal.id);
    }
    securable.changed(scopeId);
  }
  return done('BreakRoleInheritance');
};

const resetInheritance = (context: Context, securable: Securable): Answer => {
  requireRight(context, securable, rights.managePermissions);
  if (!securable.parent()) throw errors.rootCannotInherit();
  if (securable.scopeId !== null) {
    securable.changed(null);
    dropScopes(context.db, [securable.scopeId]);
  }
  return done('ResetRoleInheritance');
};

const subjectNamed = (context: Context, name: string): Subject => {
  const person = farmUserNamed(context.farm, name);
  const principal = person && principalNamed(context.db, context.web.siteId, principalKinds.user, loginNameOf(person));
  if (!person) throw errors.userIdUnknown();
  if (!principal) return { principalIds: [], siteAdmin: false };
  return { principalIds: [principal.id, ...groupIdsOf(context.db, context.web.siteId, principal.id)], siteAdmin: principal.siteAdmin === 1 };
};

const maskArgument = (segment: Segment): PermissionMask => {
  const argument = segment.positional[0] ?? segment.named.get('mask') ?? segment.named.get('permissionmask');
  const given = argument?.kind === 'json' ? (argument.value as Readonly<Record<string, unknown>>) : undefined;
  const high = Number(given?.High);
  const low = Number(given?.Low);
  if (!Number.isInteger(high) || !Number.isInteger(low)) throw errors.argumentMissing('permissionMask');
  return { high, low };
};

