/** What webs, lists and items have in common: permissions of their own, or inherited ones. */
export const securableOnRequest = {
  EffectiveBasePermissions: 'SP.BasePermissions',
  HasUniqueRoleAssignments: 'Edm.Boolean',
} as const;

export const securableLinks = ['FirstUniqueAncestorSecurableObject', 'RoleAssignments'] as const;
