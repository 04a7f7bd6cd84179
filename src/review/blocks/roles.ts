import type { ItemIn } from '../../registers/reading';
import type { BlockContext, Listed } from './context';
import { listed } from './context';

export type RolesBlock = { readonly kind: 'roles'; readonly roles: Listed<ItemIn<'roles'>> };

export const rolesBlock = ({ readings }: BlockContext): RolesBlock => ({
  kind: 'roles',
  roles: listed('roles', readings.roles, [], ['title', 'filled'])
});
