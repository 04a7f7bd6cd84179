import type { Database } from '../storage/database';
import { addAssignment, assignmentsOf, isAssignedBelow, removeAssignment, removePrincipalFrom, removeScope, scopesBelow, siteOfScope, waysOf } from '../storage/roles';
import { roleIds } from './builtInRoles';

/** Where an assignment is taken away: the scope itself, and those above it, nearest first. */
export type Place = { readonly scopeId: number; readonly scopesAbove: readonly number[] };

/** Whoever may see something may find the way there: Limited Access on everything above, where they have nothing. */
export const giveWayTo = (db: Database, scopesAbove: readonly number[], principalId: number): void => {
  for (const above of scopesAbove) {
    if (rolesOf(db, above, principalId).length === 0) addAssignment(db, above, principalId, roleIds.limitedAccess);
  }
};

/** Limited Access that leads nowhere any more goes away by itself. */
export const takeWayFrom = (db: Database, scopesAbove: readonly number[], principalId: number): void => {
  for (const above of scopesAbove) {
    const roles = rolesOf(db, above, principalId);
    const onlyWay = roles.length === 1 && roles[0] === roleIds.limitedAccess;
    if (onlyWay && !isAssignedBelow(db, above, principalId)) removeAssignment(db, above, principalId, roleIds.limitedAccess);
  }
};

/** Takes one level away. Who still has something further down keeps the way there. */
export const removeRole = (db: Database, place: Place, principalId: number, roleId: number): void => {
  removeAssignment(db, place.scopeId, principalId, roleId);
  if (isAssignedBelow(db, place.scopeId, principalId)) giveWayTo(db, [place.scopeId], principalId);
  takeWayFrom(db, place.scopesAbove, principalId);
};

/** Takes everything away, here and further down: nobody keeps something they cannot find the way to. */
export const removePrincipal = (db: Database, place: Place, principalId: number): void => {
  for (const scopeId of [place.scopeId, ...scopesBelow(db, place.scopeId)]) removePrincipalFrom(db, scopeId, principalId);
  takeWayFrom(db, place.scopesAbove, principalId);
};

/** What has permissions of its own no more, or is gone: nobody needs the way to it. */
export const dropScopes = (db: Database, scopeIds: readonly number[]): void => {
  const siteId = scopeIds[0] === undefined ? undefined : siteOfScope(db, scopeIds[0]);
  if (siteId === undefined) return;
  const principalIds = new Set(scopeIds.flatMap(id => assignmentsOf(db, id)).map(({ principalId }) => principalId));
  for (const id of scopeIds) removeScope(db, id);
  for (const id of principalIds) takeWayFrom(db, waysOf(db, siteId, id), id);
};

const rolesOf = (db: Database, scopeId: number, principalId: number): readonly number[] =>
  assignmentsOf(db, scopeId).filter(assignment => assignment.principalId === principalId).map(assignment => assignment.roleId);
