import type { Change, Finding } from '../change';
import type { DesiredList } from '../desiredSite';
import type { FoundRegister, FoundSite } from '../foundSite';
import { grantsMissing } from '../principals';

import { excessIn } from './accessLevels';

/** Who may do what on one list, against the permission table. */
export const listFindings = (list: DesiredList, register: FoundRegister, site: FoundSite): readonly Finding[] => {
  const { inheritsPermissions: inherits, holdings } = register;
  const missing = grantsMissing(site, list.grants, inherits ? [] : holdings ?? []);
  const set: readonly Change[] = [{ kind: 'setPermissions', list, missing, breaksInheritance: inherits }];
  const inheritance: readonly Finding[] = inherits ? [{ severity: 'alarm', fault: { kind: 'inherits', list }, repair: set }] : [];
  if (holdings === undefined) return [...inheritance, { severity: 'warning', fault: { kind: 'permissionsNotChecked', list } }];

  const tooMuch = excessIn(list, site, holdings).map(
    ({ principal, level }): Finding => ({
      severity: 'alarm',
      fault: { kind: 'tooMuchAccess', list, principal, level },
      // What comes from the site goes when the list gets permissions of its own.
      repair: inherits ? set : [{ kind: 'revoke', list, from: principal }]
    })
  );
  const tooLittle: readonly Finding[] =
    !inherits && missing.length > 0 ? [{ severity: 'warning', fault: { kind: 'tooLittleAccess', list, grants: missing }, repair: set }] : [];
  return [...inheritance, ...tooMuch, ...tooLittle];
};
