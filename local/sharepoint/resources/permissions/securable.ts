import type { Context } from '../../context';
import { errors } from '../../errors';
import type { Entity, Value } from '../../odata/entity';
import type { Subject } from '../../security/access';
import { includes, maskValue } from '../../security/permissionMask';
import type { PermissionMask } from '../../security/permissionMask';

/** A web, list or item, as far as its permissions are concerned. */
export type Securable = {
  readonly path: string;
  /** Its own scope, when it does not inherit. */
  readonly scopeId: number | null;
  readonly scopeKey: { readonly listId: number | null; readonly itemId: number | null };
  /** What it inherits from; there is nothing above the first web of a site. */
  parent(): Securable | undefined;
  entity(): Entity;
  rightsOf(subject: Subject): PermissionMask;
  /** Called after every change, with the scope the object has from then on. */
  changed(scopeId: number | null): void;
  clearScopesBelow(): void;
};

export type UniqueSecurable = Securable & { readonly scopeId: number };

/** The nearest with permissions of its own, itself first. */
export const firstUnique = (securable: Securable): UniqueSecurable => {
  if (securable.scopeId !== null) return { ...securable, scopeId: securable.scopeId };
  const parent = securable.parent();
  if (!parent) throw new Error(`${securable.path} has no permissions.`);
  return firstUnique(parent);
};

/** The scopes of what lies above, nearest first: who may see it must find the way there. */
export const scopesAbove = (securable: Securable): readonly number[] => {
  const parent = securable.parent();
  if (!parent) return [];
  return parent.scopeId === null ? scopesAbove(parent) : [parent.scopeId, ...scopesAbove(parent)];
};

export const securableValue = (context: Context, securable: Securable, property: string): Value | undefined => {
  if (property === 'HasUniqueRoleAssignments') return securable.scopeId !== null;
  // On a screen one may do what one may do anywhere: nothing here is locked.
  if (property === 'EffectiveBasePermissions' || property === 'EffectiveBasePermissionsForUI') return maskValue(securable.rightsOf(context.acting));
  return undefined;
};

export const requireRight = (context: Context, securable: Securable, right: PermissionMask): void => {
  if (!includes(securable.rightsOf(context.acting), right)) throw errors.accessDenied();
};
