import type { Context } from '../../context';
import { errors } from '../../errors';
import { numberArgument, textArgument } from '../../odata/arguments';
import { entryOf, isObject, numberOf, textOf } from '../../odata/body';
import type { Entity, EntitySet } from '../../odata/entity';
import { requireRights, webRights } from '../../security/access';
import { roleIds } from '../../security/builtInRoles';
import { maskValue, noRights, rights } from '../../security/permissionMask';
import type { PermissionMask } from '../../security/permissionMask';
import { roleDefinitionShape } from '../../shapes/principal';
import { addRoleDefinition, removeRoleDefinition, roleDefinitionsOf, updateRoleDefinition } from '../../storage/roles';
import type { RoleDefinition } from '../../storage/roles';
import { answerEntities, answerEntity, created, propertyResource } from '../answers';
import { emptied, merged } from '../resource';
import type { Resource } from '../resource';

const roleDefinitionEntity = (role: RoleDefinition): Entity => ({
  kind: 'entity',
  shape: roleDefinitionShape,
  path: `Web/RoleDefinitions(${role.id})`,
  value: property => {
    switch (property) {
      case 'BasePermissions':
        return maskValue(role);
      case 'Description':
        return role.description;
      case 'Hidden':
        return role.hidden === 1;
      case 'Id':
        return role.id;
      case 'Name':
        return role.name;
      case 'Order':
        return role.sortOrder;
      default:
        return role.kind;
    }
  },
  follow: () => undefined,
});

export const roleDefinitionSet = (roles: readonly RoleDefinition[], path: string): EntitySet => ({
  kind: 'set',
  shape: roleDefinitionShape,
  path,
  entities: () => roles.map(role => roleDefinitionEntity(role)),
});

/** Found by id, by name in the site's language, or by kind, which is the same in every language. */
export const roleDefinitionsResource = (context: Context): Resource => {
  const all = (): readonly RoleDefinition[] => roleDefinitionsOf(context.db, context.web.siteId);
  const one = (matches: (role: RoleDefinition) => boolean): Resource => {
    const role = all().find(matches);
    if (!role) throw errors.roleUnknown();
    return roleDefinitionResource(context, role);
  };
  return {
    name: 'RoleDefinitions',
    get: query => answerEntities(roleDefinitionSet(all(), 'Web/RoleDefinitions'), query),
    post: ({ body }) => {
      requireManage(context);
      const change = changesFrom(entryOf(body, [roleDefinitionShape.type]));
      const name = requireFreeName(all(), change.name ?? '');
      const id = Math.max(...all().map(role => role.id)) + 1;
      const role: RoleDefinition = { description: '', sortOrder: 0, ...noRights, ...change, id, name, kind: 0, hidden: 0 };
      addRoleDefinition(context.db, context.web.siteId, role);
      return created(roleDefinitionEntity(role));
    },
    step: segment => {
      switch (segment.name) {
        case 'getbyid':
          return one(role => role.id === numberArgument(segment));
        case 'getbytype':
          return one(role => role.kind === numberArgument(segment));
        case 'getbyname':
          return one(role => role.name.toLowerCase() === textArgument(segment).toLowerCase());
        default:
          return undefined;
      }
    },
  };
};

const roleDefinitionResource = (context: Context, role: RoleDefinition): Resource => {
  const entity = roleDefinitionEntity(role);
  const { db, web } = context;
  return {
    name: 'RoleDefinition',
    get: query => answerEntity(entity, query),
    merge: ({ body }) => {
      requireChangeable(context, role);
      const change = changesFrom(entryOf(body, [roleDefinitionShape.type]));
      if (change.name !== undefined) requireFreeName(roleDefinitionsOf(db, web.siteId).filter(other => other.id !== role.id), change.name);
      updateRoleDefinition(db, web.siteId, { ...role, ...change });
      return merged();
    },
    delete: () => {
      requireChangeable(context, role);
      removeRoleDefinition(db, web.siteId, role.id);
      return emptied();
    },
    step: segment => propertyResource(entity, segment.name),
  };
};

/** Subwebs share the levels of the first web: they are made and changed there. */
const requireManage = (context: Context): void => {
  requireRights(webRights(context), rights.managePermissions);
  if (context.web.parentId !== null) throw errors.inheritsPermissions();
};

const requireChangeable = (context: Context, role: RoleDefinition): void => {
  requireManage(context);
  if (role.id === roleIds.fullControl || role.id === roleIds.limitedAccess) throw errors.roleFixed();
};

const requireFreeName = (others: readonly RoleDefinition[], name: string): string => {
  if (name === '') throw errors.argumentInvalid('The name of a permission level may not be empty.');
  if (others.some(other => other.name.toLowerCase() === name.toLowerCase())) throw errors.roleNameTaken();
  return name;
};

type Change = Partial<Pick<RoleDefinition, 'name' | 'description' | 'sortOrder' | 'high' | 'low'>>;

const changesFrom = (entry: ReadonlyMap<string, unknown>): Change =>
  [...entry].reduce<Change>((change, [name, value]) => ({ ...change, ...readProperty(name, value) }), {});

const readProperty = (name: string, value: unknown): Change => {
  switch (name) {
    case 'Name':
      return { name: textOf(value)?.trim() ?? '' };
    case 'Description':
      return { description: textOf(value) ?? '' };
    case 'Order':
      return { sortOrder: numberOf(value) ?? 0 };
    case 'BasePermissions':
      return maskOf(value);
    default:
      throw errors.propertyUnknown(name, roleDefinitionShape.type);
  }
};

/** 64-bit numbers travel as text. */
const maskOf = (value: unknown): PermissionMask => {
  if (!isObject(value)) throw errors.nodeUnexpected('PrimitiveValue', 'StartObject');
  const half = (given: unknown): number => {
    const number = typeof given === 'string' && /^\d{1,10}$/.test(given) ? Number(given) : given;
    if (typeof number !== 'number' || !Number.isInteger(number) || number < 0 || number > 0xffffffff) throw errors.valueUnconvertible('Edm.Int64');
    return number;
  };
  return { high: half(value.High ?? 0), low: half(value.Low ?? 0) };
};
