import { SPQueryable, spPost } from '@pnp/sp/spqueryable.js';

import type { DesiredList, Grant, Principal, RoleKind } from '../../../provisioning/desiredSite';
import { roleKinds } from '../../../provisioning/desiredSite';
import { holdsEveryList } from '../../../provisioning/principals';
import type { FoundCaller, FoundPrincipal, Holding } from '../../../provisioning/foundSite';
import { answeredAs, requireAll, requireUnlessGone, valueIn, visibleIn } from '../answers';
import type { IList, IWeb } from '../web';
import { together } from '../web';
import type { AdministeredSite } from './administeredSite';
import { listAt } from './administeredSite';
import { askAssignments, holdingsFrom } from './rawPrincipals';

type Numbered = { readonly Id: number };
type GivenRole = { readonly principal: number; readonly role: RoleKind };

type Before = {
  readonly inherits: boolean;
  readonly holdings: readonly Holding[];
  readonly caller: Pick<FoundCaller, 'id' | 'isSiteAdministrator' | 'groups'>;
  readonly principalOf: (principal: Principal) => number | undefined;
  readonly levelOf: (role: RoleKind) => number;
};

const keyOf = (principal: Principal): string => ('group' in principal ? `group ${principal.group}` : principal.siteGroup);

const endpointOf = (web: IWeb, principal: Principal): IWeb['associatedOwnerGroup'] => {
  if ('group' in principal) return web.siteGroups.getByName(principal.group);
  return { owners: web.associatedOwnerGroup, members: web.associatedMemberGroup, visitors: web.associatedVisitorGroup }[principal.siteGroup];
};

const look = async (site: AdministeredSite, list: DesiredList): Promise<Before> => {
  const principals = [...new Map(list.grants.map(({ to }) => [keyOf(to), to])).values()];
  const roles = [...new Set(list.grants.map(({ role }) => role))];
  const asked = await together(site.web, batched => ({
    scope: answeredAs(listAt(site, list.address, batched).select('HasUniqueRoleAssignments')<{ readonly HasUniqueRoleAssignments: boolean }>()),
    holdings: askAssignments(listAt(site, list.address, batched)),
    user: answeredAs(
      batched.currentUser.select('Id', 'IsSiteAdmin', 'Groups/Id').expand('Groups')<Numbered & { readonly IsSiteAdmin: boolean; readonly Groups: readonly Numbered[] }>()
    ),
    principals: principals.map(principal => answeredAs(endpointOf(batched, principal).select('Id')<Partial<Numbered>>())),
    levels: roles.map(role => answeredAs(batched.roleDefinitions.getByType(role).select('Id')<Numbered>()))
  }));
  const ids = new Map(await Promise.all(asked.principals.map(async (answer, index) => [keyOf(principals[index] as Principal), visibleIn(await answer)?.Id] as const)));
  const levels = new Map(await Promise.all(asked.levels.map(async (answer, index) => [roles[index], valueIn(await answer).Id] as const)));
  const { Id, IsSiteAdmin, Groups } = valueIn(await asked.user);
  return {
    inherits: !valueIn(await asked.scope).HasUniqueRoleAssignments,
    holdings: holdingsFrom(valueIn(await asked.holdings)),
    caller: { id: Id, isSiteAdministrator: IsSiteAdmin, groups: Groups.map(group => group.Id) },
    principalOf: principal => ids.get(keyOf(principal)),
    levelOf: role => {
      const level = levels.get(role);
      if (level === undefined) throw new Error(`The site has no permission level of kind ${role}`);
      return level;
    }
  };
};

/** A site may lack one of its usual groups, and then nobody is left out; one of the product's own groups is never passed over. */
const givenTo = (grants: readonly Grant[], { principalOf }: Before): readonly GivenRole[] =>
  grants.flatMap(({ to, role }) => {
    const principal = principalOf(to);
    if (principal === undefined && 'group' in to) throw new Error(`The group ${to.group} is not there`);
    return principal === undefined ? [] : [{ principal, role }];
  });

const holds = (holdings: readonly Holding[], { principal, role }: GivenRole): boolean =>
  holdings.some(holding => holding.principal.id === principal && holding.roles.includes(role));

/**
 * Breaking inheritance leaves nobody but the caller on the list, so the owners are put back in the same request: another
 * owner who is setting up the site at the same time is not shut out. Rows with permissions of their own keep them: a row
 * that is held by few is not opened in passing, and one that lies open is an alarm with a button. Levels that are there without being wanted are left:
 * taking them away is the owner's decision, except for the caller's own, which SharePoint gave.
 */
export const setPermissions = async (site: AdministeredSite, list: DesiredList, missing: readonly Grant[]): Promise<void> => {
  const before = await look(site, list);
  const { inherits, caller, levelOf, principalOf } = before;
  const wanted = givenTo(inherits ? list.grants : missing, before);
  const absent = inherits ? wanted : wanted.filter(given => !holds(before.holdings, given));
  if (inherits || absent.length > 0) {
    const asked = await together(site.web, batched => {
      const at = listAt(site, list.address, batched);
      const broken = inherits ? [spPost(SPQueryable(at, 'breakroleinheritance(false,false)'))] : [];
      return [...broken, ...absent.map(({ principal, role }) => grant(at, principal, levelOf(role)))].map(part => answeredAs(part));
    });
    requireAll(await Promise.all(asked));
  }

  const own = { principal: caller.id, role: roleKinds.fullControl };
  // Whoever has nothing but the personal level keeps it: a list without a keeper cannot be mended.
  const hasItOtherwise = holdsEveryList(caller, principalOf({ siteGroup: 'owners' }));
  if ((inherits || holds(before.holdings, own)) && hasItOtherwise) await remove(listAt(site, list.address, site.web), own.principal, levelOf(own.role));
};

const grant = (list: IList, principal: number, level: number): Promise<unknown> =>
  spPost(SPQueryable(list, `roleassignments/addroleassignment(principalid=${principal},roledefid=${level})`));

const remove = async (list: IList, principal: number, level: number): Promise<void> => {
  await spPost(SPQueryable(list, `roleassignments/removeroleassignment(principalid=${principal},roledefid=${level})`));
};

/** Every level that somebody holds on the list. */
export const revoke = async (site: AdministeredSite, list: DesiredList, from: FoundPrincipal): Promise<void> => {
  requireUnlessGone(await answeredAs(listAt(site, list.address, site.web).roleAssignments.getById(from.id).delete()));
};

/** The row or file follows its list again. One that is gone has nothing to mend. */
export const inheritRow = async (site: AdministeredSite, list: DesiredList, row: number): Promise<void> => {
  requireUnlessGone(await answeredAs(listAt(site, list.address, site.web).items.getById(row).resetRoleInheritance()));
};
