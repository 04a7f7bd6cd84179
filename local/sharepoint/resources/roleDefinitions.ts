import type { Context } from '../context';
import { errors } from '../errors';
import { numberArgument, textArgument } from '../odata/arguments';
import type { Entity, EntitySet } from '../odata/entity';
import { maskValue } from '../security/permissionMask';
import { roleDefinitionShape } from '../shapes/principal';
import { roleDefinitionsOf } from '../storage/roles';
import type { RoleDefinition } from '../storage/roles';
import { answerEntities, answerEntity, propertyResource } from './answers';
import type { Resource } from './resource';

export const roleDefinitionEntity = (role: RoleDefinition): Entity => ({
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
    const entity = roleDefinitionEntity(role);
    return { name: 'RoleDefinition', get: query => answerEntity(entity, query), step: segment => propertyResource(entity, segment.name) };
  };
  return {
    name: 'RoleDefinitions',
    get: query => answerEntities(roleDefinitionSet(all(), 'Web/RoleDefinitions'), query),
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
