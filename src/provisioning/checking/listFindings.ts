import type { Change, Finding } from '../change';
import type { DesiredList, Grant } from '../desiredSite';
import type { FoundPrincipal, FoundRegister, FoundSite } from '../foundSite';
import { grantsMissing, principalId } from '../principals';

import { excessIn } from './accessLevels';

/** The owners have the list before anybody loses it, and whoever loses all of it gets back what the table gives them. */
const revoking = (list: DesiredList, missing: readonly Grant[], site: FoundSite, from: FoundPrincipal): readonly Change[] => {
  const give = (grants: readonly Grant[]): readonly Change[] =>
    grants.length > 0 ? [{ kind: 'setPermissions', list, missing: grants, breaksInheritance: false }] : [];
  return [
    ...give(missing.filter(({ to }) => 'siteGroup' in to && to.siteGroup === 'owners')),
    { kind: 'revoke', list, from },
    ...give(list.grants.filter(({ to }) => principalId(site, to) === from.id))
  ];
};

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
      repair: inherits ? set : revoking(list, missing, site, principal)
    })
  );
  const tooLittle: readonly Finding[] =
    !inherits && missing.length > 0 ? [{ severity: 'warning', fault: { kind: 'tooLittleAccess', list, grants: missing }, repair: set }] : [];
  return [...inheritance, ...tooMuch, ...tooLittle];
};
