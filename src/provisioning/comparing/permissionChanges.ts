import type { DesiredList } from '../desiredSite';
import type { FoundRegister, FoundSite } from '../foundSite';
import { grantsMissing, isLeftWithCaller } from '../principals';

import type { Comparison } from './comparison';
import { nothing } from './comparison';

/** What a list's holders lack. Taking away what somebody has too much of is a repair that a person asks for. */
export const permissionChanges = (list: DesiredList, found: FoundRegister, site: FoundSite): Comparison => {
  const { inheritsPermissions: breaksInheritance, holdings } = found;
  if (holdings === undefined && !breaksInheritance) return nothing;
  const held = breaksInheritance ? [] : holdings ?? [];
  const missing = grantsMissing(site, list.grants, held);
  if (!breaksInheritance && missing.length === 0 && !isLeftWithCaller(site, held)) return nothing;
  return { ...nothing, changes: [{ kind: 'setPermissions', list, missing, breaksInheritance }] };
};
