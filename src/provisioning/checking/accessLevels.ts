import type { DesiredList } from '../desiredSite';
import { roleKinds } from '../desiredSite';
import type { FoundPrincipal, FoundSite, Holding } from '../foundSite';
import { callerHoldsEveryList, principalId } from '../principals';

export type Level = 'read' | 'edit' | 'manage';

const order: readonly Level[] = ['read', 'edit', 'manage'];

/** SharePoint's kinds: Reader, restricted reader; Contributor, Reviewer. A level of the site's own may hold any right. */
const levels: Readonly<Record<number, Level>> = { [roleKinds.read]: 'read', 8: 'read', [roleKinds.contribute]: 'edit', 7: 'edit' };

const rank = (level: Level | undefined): number => (level ? order.indexOf(level) : -1);

const isAbove = (level: Level | undefined, allowed: Level | undefined): boolean => rank(level) > rank(allowed);

const highest = (all: readonly (Level | undefined)[]): Level | undefined =>
  all.reduce<Level | undefined>((high, level) => (isAbove(level, high) ? level : high), undefined);

export const levelOf = ({ roles }: Pick<Holding, 'roles'>): Level | undefined => highest(roles.map(role => levels[role] ?? 'manage'));

/** Everyone, everyone except external users, and all users of one way to sign in: claims that stand for all people at once. */
export const isEveryone = ({ loginName }: FoundPrincipal): boolean => {
  const login = loginName.toLowerCase();
  return login === 'c:0(.s|true' || login.startsWith('c:0!.s|') || login.startsWith('c:0-.f|rolemanager|spo-grid-all-users/');
};

export const isSharingLink = ({ title, loginName }: FoundPrincipal): boolean =>
  title.startsWith('SharingLinks.') || loginName.startsWith('SharingLinks.');

/** What the permission table gives somebody on a list. Owners and the site's administrators may everything. */
const allowedOn = (list: DesiredList, site: FoundSite, holder: FoundPrincipal): Level | undefined => {
  const isAdministrator = [...site.administrators, ...(site.siteGroups.owners?.members ?? [])].some(({ id }) => id === holder.id);
  if (isAdministrator || holder.id === site.siteGroups.owners?.id) return 'manage';
  // Whoever has no other way to a list keeps the personal one: without it, nobody could mend the list.
  if (site.caller.id === holder.id && (site.caller.isSiteAdministrator || !callerHoldsEveryList(site))) return 'manage';
  const granted = list.grants.filter(({ to }) => {
    if (isEveryone(holder)) return 'siteGroup' in to && to.siteGroup === 'visitors';
    return principalId(site, to) === holder.id;
  });
  return highest(granted.map(({ role }) => levelOf({ roles: [role] })));
};

/** Those who have more on a list, or on one of its rows, than the table gives them. */
export const excessIn = (list: DesiredList, site: FoundSite, holdings: readonly Holding[]): readonly { readonly principal: FoundPrincipal; readonly level: Level }[] =>
  holdings.flatMap(({ principal, roles }) => {
    const level = levelOf({ roles });
    return level && isAbove(level, allowedOn(list, site, principal)) ? [{ principal, level }] : [];
  });
