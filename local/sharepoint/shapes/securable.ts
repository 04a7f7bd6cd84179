/** What webs, lists and items have in common: permissions of their own, or inherited ones. */
export const securableOnRequest = {
  EffectiveBasePermissions: 'SP.BasePermissions',
  HasUniqueRoleAssignments: 'Edm.Boolean',
} as const;

/** What lists and items have besides. */
export const securableForUI = { EffectiveBasePermissionsForUI: 'SP.BasePermissions' } as const;

export const securableLinks = ['FirstUniqueAncestorSecurableObject', 'RoleAssignments'] as const;
