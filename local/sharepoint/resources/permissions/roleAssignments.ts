import type { Context } from '../../context';
import { errors } from '../../errors';
import { namedNumber } from '../../odata/arguments';
import type { Entity, EntitySet } from '../../odata/entity';
import type { Segment } from '../../odata/segments';
import { roleIds } from '../../security/builtInRoles';
import { giveWayTo, removePrincipal, removeRole } from '../../security/limitedAccess';
import { rights } from '../../security/permissionMask';
import { roleAssignmentShape } from '../../shapes/principal';
import { principalById } from '../../storage/principals';
import { addAssignment, assignmentsOf, roleDefinitionById } from '../../storage/roles';
import { answerEntities, answerEntity } from '../answers';
import { principalEntity } from '../people/principals';
import { action, done, emptied, reading } from '../resource';
import type { Resource } from '../resource';
import { roleDefinitionSet } from './roleDefinitions';
import { firstUnique, requireRight, scopesAbove } from './securable';
import type { Securable } from './securable';

export const roleAssignmentSet = (context: Context, securable: Securable): EntitySet => {
  requireRight(context, securable, rights.enumeratePermissions);
  const assignments = assignmentsOf(context.db, firstUnique(securable).scopeId);
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

/** Who has which permission levels on a web, list or item. */
export const roleAssignmentsResource = (context: Context, securable: Securable): Resource => ({
  name: 'RoleAssignments',
  get: query => answerEntities(roleAssignmentSet(context, securable), query),
  step: segment => {
    switch (segment.name) {
      case 'getbyprincipalid':
        return roleAssignmentResource(context, securable, segment);
      case 'addroleassignment':
        return action('AddRoleAssignment', () => {
          addRole(context, securable, namedNumber(segment, 'principalid'), namedNumber(segment, 'roledefid'));
          return done('AddRoleAssignment');
        });
      case 'removeroleassignment':
        return action('RemoveRoleAssignment', () => {
          const scopeId = requireOwnScope(context, securable);
          const place = { scopeId, scopesAbove: scopesAbove(securable) };
          const principalId = namedNumber(segment, 'principalid');
          // Without a level every one goes: CLI for Microsoft 365 names none.
          if (segment.named.has('roledefid')) removeRole(context.db, place, principalId, namedNumber(segment, 'roledefid'));
          else removePrincipal(context.db, place, principalId);
          securable.changed(scopeId);
          return done('RemoveRoleAssignment');
        });
      default:
        return undefined;
    }
  },
});

export const roleAssignmentResource = (context: Context, securable: Securable, given: Segment): Resource => {
  const principalId = numberIn(given);
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
      entity();
      removePrincipal(context.db, { scopeId, scopesAbove: scopesAbove(securable) }, principalId);
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

const numberIn = (segment: Segment): number => {
  const [first] = segment.positional;
  const argument = first ?? segment.named.get('principalid');
  if (argument?.kind === 'number') return argument.value;
  throw errors.argumentMissing('principalId');
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
  giveWayTo(context.db, scopesAbove(securable), principalId);
  securable.changed(scopeId);
};
