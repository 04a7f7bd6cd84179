import type { Context } from '../context';
import { errors } from '../errors';
import { farmUserNamed, loginNameOf } from '../farm';
import { flagArgument, namedNumber, textArgument } from '../odata/arguments';

import type { Entity, EntitySet, Value } from '../odata/entity';
import type { Segment } from '../odata/segments';
import { roleIds } from '../security/builtInRoles';
import type { Subject } from '../security/access';
import { includes, maskValue, rights } from '../security/permissionMask';
import type { PermissionMask } from '../security/permissionMask';
import { roleAssignmentShape } from '../shapes/principal';
import { groupIdsOf, principalById, principalKinds, principalNamed } from '../storage/principals';
import {
  addAssignment, addScope, assignmentsOf, copyAssignments, removeAssignment, removePrincipalFrom, removeScope, roleDefinitionById,
} from '../storage/roles';
import { answerEntities, answerEntity } from './answers';
import { principalEntity } from './principals';
import { action, done, emptied, reading, valued } from './resource';
import type { Answer, Resource } from './resource';
import { roleDefinitionSet } from './roleDefinitions';

/** A web, list or item, as far as its permissions are concerned. */
export type Securable = {
  readonly path: string;
  /** Its own scope, when it does not inherit. */
  readonly scopeId: number | null;
  readonly parentScopeId: number;
  /** Scopes above that principals need Limited Access to, nearest first. */
  readonly scopesAbove: readonly number[];
  readonly scopeKey: { readonly listId: number | null; readonly itemId: number | null };
  rightsOf(subject: Subject): PermissionMask;
  /** Called after every change, with the scope the object has from then on. */
  changed(scopeId: number | null): void;
  clearScopesBelow(): void;
};

export const securableValue = (context: Context, securable: Securable, property: string): Value | undefined => {
  if (property === 'HasUniqueRoleAssignments') return securable.scopeId !== null;
  if (property === 'EffectiveBasePermissions') return maskValue(securable.rightsOf(context.acting));
  return undefined;
};

export const roleAssignmentSet = (context: Context, securable: Securable): EntitySet => {
  requireRight(context, securable, rights.enumeratePermissions);
  const assignments = assignmentsOf(context.db, securable.scopeId ?? securable.parentScopeId);
  const path = `${securable.path}/RoleAssignments`;
  const principalIds = [...new Set(assignments.map(assignment => assignment.principalId))];
  return {
    kind: 'set',
    shape: roleAssignmentShape,
    path,
    entities: () => principalIds.map(id => roleAssignmentEntity(context, path, id, assignments.filter(one => one.principalId === id).map(one => one.roleId))),
  };
};

const roleAssignmentEntity = (context: Context, path: string, principalId: number, roleIdsGiven: readonly number[]): Entity => ({
  kind: 'entity',
  shape: roleAssignmentShape,
  path: `${path}/GetByPrincipalId(${principalId})`,
  value: () => principalId,
  follow: link => {
    if (link === 'Member') {
      const principal = principalById(context.db, context.web.siteId, principalId);
      return principal ? principalEntity(context, principal) : null;
    }
    return roleDefinitionSet(roleIdsGiven.flatMap(id => roleDefinitionById(context.db, context.web.siteId, id) ?? []), `${path}/GetByPrincipalId(${principalId})/RoleDefinitionBindings`);
  },
});

const requireRight = (context: Context, securable: Securable, right: PermissionMask): void => {
  if (!includes(securable.rightsOf(context.acting), right)) throw errors.accessDenied();
};

/** The steps below a web, list or item that concern permissions. */
export const securableStep = (context: Context, securable: Securable, segment: Segment): Resource | undefined => {
  switch (segment.name) {
    case 'roleassignments':
      return roleAssignmentsResource(context, securable);
    case 'breakroleinheritance':
      return action('BreakRoleInheritance', () =>
        breakInheritance(context, securable, flagArgument(segment, 'copyroleassignments', true), flagArgument(segment, 'clearsubscopes', false))
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
    if (copy) copyAssignments(context.db, securable.parentScopeId, scopeId);
    // Nobody is left with access but the one who did it.
    else if (context.acting.principal) addAssignment(context.db, scopeId, context.acting.principal.id, roleIds.fullControl);
    securable.changed(scopeId);
  }
  return done('BreakRoleInheritance');
};

const resetInheritance = (context: Context, securable: Securable): Answer => {
  requireRight(context, securable, rights.managePermissions);
  if (securable.scopeKey.listId === null && context.web.parentId === null) throw errors.rootCannotInherit();
  if (securable.scopeId !== null) {
    securable.changed(null);
    removeScope(context.db, securable.scopeId);
  }
  return done('ResetRoleInheritance');
};

const roleAssignmentsResource = (context: Context, securable: Securable): Resource => ({
  name: 'RoleAssignments',
  get: query => answerEntities(roleAssignmentSet(context, securable), query),
  step: segment => {
    switch (segment.name) {
      case 'roleassignments':
      case 'getbyprincipalid':
        return roleAssignmentResource(context, securable, numberIn(segment));
      case 'addroleassignment':
        return action('AddRoleAssignment', () => {
          addRole(context, securable, namedNumber(segment, 'principalid'), namedNumber(segment, 'roledefid'));
          return done('AddRoleAssignment');
        });
      case 'removeroleassignment':
        return action('RemoveRoleAssignment', () => {
          const scopeId = requireOwnScope(context, securable);
          removeAssignment(context.db, scopeId, namedNumber(segment, 'principalid'), namedNumber(segment, 'roledefid'));
          securable.changed(scopeId);
          return done('RemoveRoleAssignment');
        });
      default:
        return undefined;
    }
  },
});

const numberIn = (segment: Segment): number => {
  const [first] = segment.positional;
  const named = segment.named.get('principalid');
  const argument = first ?? named;
  if (argument?.kind === 'number') return argument.value;
  throw errors.argumentMissing('principalId');
};

const roleAssignmentResource = (context: Context, securable: Securable, principalId: number): Resource => {
  const entity = (): Entity => {
    const found = roleAssignmentSet(context, securable).entities().find(candidate => candidate.value('PrincipalId') === principalId);
    if (!found) throw errors.roleAssignmentUnknown();
    return found;
  };
  return {
    name: 'RoleAssignment',
    get: query => answerEntity(entity(), query),
    delete: () => {
      const scopeId = requireOwnScope(context, securable);
      removePrincipalFrom(context.db, scopeId, principalId);
      securable.changed(scopeId);
      return emptied();
    },
    step: segment => {
      if (segment.name !== 'member' && segment.name !== 'roledefinitionbindings') return undefined;
      const target = entity().follow(segment.name === 'member' ? 'Member' : 'RoleDefinitionBindings');
      if (!target) return undefined;
      return reading(segment.written, query => (target.kind === 'set' ? answerEntities(target, query) : answerEntity(target, query)));
    },
  };
};

const requireOwnScope = (context: Context, securable: Securable): number => {
  requireRight(context, securable, rights.managePermissions);
  if (securable.scopeId === null) throw errors.inheritsPermissions();
  return securable.scopeId;
};

const addRole = (context: Context, securable: Securable, principalId: number, roleId: number): void => {
  const scopeId = requireOwnScope(context, securable);
  if (!principalById(context.db, context.web.siteId, principalId)) throw errors.roleAssignmentUnknown();
  if (!roleDefinitionById(context.db, context.web.siteId, roleId)) throw errors.roleUnknown();
  if (roleId === roleIds.limitedAccess) throw errors.argumentInvalid('You cannot grant a user the limited access permission level.');
  addAssignment(context.db, scopeId, principalId, roleId);
  // Whoever may see something may find the way there.
  for (const above of securable.scopesAbove) {
    if (!assignmentsOf(context.db, above).some(assignment => assignment.principalId === principalId)) {
      addAssignment(context.db, above, principalId, roleIds.limitedAccess);
    }
  }
  securable.changed(scopeId);
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

