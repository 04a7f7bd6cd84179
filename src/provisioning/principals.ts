import type { Grant, Principal } from './desiredSite';
import { roleKinds } from './desiredSite';
import type { FoundCaller, FoundSite, Holding } from './foundSite';

/** SharePoint's number of a group; undefined when the site has none such. */
export const principalId = ({ siteGroups, groups }: FoundSite, principal: Principal): number | undefined =>
  'group' in principal ? groups.get(principal.group)?.id : siteGroups[principal.siteGroup]?.id;

/** What nobody holds yet. A site may lack one of the usual three groups; then nobody is left out. */
export const grantsMissing = (site: FoundSite, grants: readonly Grant[], holdings: readonly Holding[]): readonly Grant[] =>
  grants.filter(({ to, role }) => {
    const id = principalId(site, to);
    if (id === undefined) return 'group' in to;
    return !holdings.some(({ principal, roles }) => principal.id === id && roles.includes(role));
  });

/** Only owners and the site's administrators are let into every list of the product; to others a closed list looks like none. */
export const holdsEveryList = (caller: Pick<FoundCaller, 'isSiteAdministrator' | 'groups'>, owners: number | undefined): boolean =>
  caller.isSiteAdministrator || (owners !== undefined && caller.groups.includes(owners));

export const callerHoldsEveryList = ({ caller, siteGroups }: FoundSite): boolean => holdsEveryList(caller, siteGroups.owners?.id);

/** Whoever breaks inheritance gets the list personally. Without another way to it they keep that: somebody must be able to mend it. */
export const isLeftWithCaller = (site: FoundSite, holdings: readonly Holding[]): boolean =>
  callerHoldsEveryList(site) && holdings.some(({ principal, roles }) => principal.id === site.caller.id && roles.includes(roleKinds.fullControl));
