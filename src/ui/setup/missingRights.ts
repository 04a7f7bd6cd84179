import type { Plan } from '../../provisioning/change';
import type { FoundCaller, Right } from '../../provisioning/foundSite';
import { rightsMissing } from '../../provisioning/rightsMissing';

const ofAnOwner: readonly Right[] = ['manageLists', 'managePermissions', 'createGroups'];

/**
 * What the caller lacks to set the site up or check it. Who cannot see lists that were made before, such as a member who may
 * manage lists, would see a plan of the few that they do see: that is no plan, so they are told what an owner has.
 */
export const missingRights = (plan: Plan, caller: FoundCaller): readonly Right[] =>
  plan.conflicts.some(({ kind }) => kind === 'unseenList')
    ? ['viewLists', ...ofAnOwner.filter(right => !caller.rights.has(right))]
    : rightsMissing(plan, caller);
