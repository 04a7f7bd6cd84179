import type { DesiredSite, SiteGroup } from '../../../provisioning/desiredSite';
import type { FoundCaller, FoundGroup, FoundPrincipal, FoundSite, Right } from '../../../provisioning/foundSite';
import type { Answer } from '../answers';
import { answeredAs, valueIn, visibleIn } from '../answers';
import type { IWeb } from '../web';
import type { Many, RawPrincipal } from './rawPrincipals';
import { principalFields, principalFrom } from './rawPrincipals';

type RawCaller = RawPrincipal & { readonly IsSiteAdmin: boolean; readonly Groups: readonly { readonly Id: number }[] };
type RawGroup = { readonly Id?: number; readonly Title: string; readonly OnlyAllowMembersViewMembership: boolean };
type RawUser = RawPrincipal & {
  readonly IsSiteAdmin: boolean;
  readonly IsShareByEmailGuestUser?: boolean;
  readonly IsEmailAuthenticationGuestUser?: boolean;
};
type AskedGroup = { readonly group: Promise<Answer<RawGroup>>; readonly members: Promise<Answer<Many<RawPrincipal>>> };

const groupFields = ['Id', 'Title', 'OnlyAllowMembersViewMembership'] as const;

/** A site may lack one of the usual groups, and a caller may see a group without its members. */
export type AskedPeople = {
  readonly caller: Promise<Answer<RawCaller>>;
  readonly siteGroups: Readonly<Record<SiteGroup, AskedGroup>>;
  readonly groups: readonly AskedGroup[];
  readonly users: Promise<Answer<Many<RawUser>>>;
};

export const askPeople = (desired: DesiredSite, batched: IWeb): AskedPeople => {
  const ask = (endpoint: IWeb['associatedOwnerGroup']): AskedGroup => ({
    group: answeredAs(endpoint.select(...groupFields)<RawGroup>()),
    members: answeredAs(endpoint.users.select(...principalFields)<Many<RawPrincipal>>())
  });
  return {
    caller: answeredAs(batched.currentUser.select(...principalFields, 'IsSiteAdmin', 'Groups/Id').expand('Groups')<RawCaller>()),
    siteGroups: {
      owners: ask(batched.associatedOwnerGroup),
      members: ask(batched.associatedMemberGroup),
      visitors: ask(batched.associatedVisitorGroup)
    },
    groups: desired.groups.map(({ title }) => ask(batched.siteGroups.getByName(title))),
    users: answeredAs(
      batched.siteUsers.select(...principalFields, 'IsSiteAdmin', 'IsShareByEmailGuestUser', 'IsEmailAuthenticationGuestUser')<Many<RawUser>>()
    )
  };
};

const groupFrom = async (asked: AskedGroup): Promise<FoundGroup | undefined> => {
  const group = visibleIn(await asked.group);
  const members = await asked.members;
  if (group?.Id === undefined) return undefined;
  return {
    id: group.Id,
    title: group.Title,
    onlyMembersSeeMembers: group.OnlyAllowMembersViewMembership,
    members: visibleIn(members)?.value.map(principalFrom)
  };
};

const isGuest = (user: RawUser): boolean =>
  user.LoginName.toLowerCase().includes('#ext#') || user.IsShareByEmailGuestUser === true || user.IsEmailAuthenticationGuestUser === true;

type FoundPeople = Pick<FoundSite, 'caller' | 'siteGroups' | 'groups' | 'administrators' | 'guests'>;

export const peopleFrom = async (asked: AskedPeople, rights: ReadonlySet<Right>): Promise<FoundPeople> => {
  const { owners, members, visitors } = asked.siteGroups;
  const caller = valueIn(await asked.caller);
  const groups = (await Promise.all(asked.groups.map(groupFrom))).filter(group => group !== undefined);
  const users = visibleIn(await asked.users)?.value ?? [];
  return {
    caller: callerFrom(caller, rights),
    siteGroups: { owners: await groupFrom(owners), members: await groupFrom(members), visitors: await groupFrom(visitors) },
    groups: new Map(groups.map(group => [group.title, group])),
    administrators: users.filter(user => user.IsSiteAdmin).map(principalFrom),
    guests: users.filter(isGuest).map((user): FoundPrincipal => principalFrom(user))
  };
};

const callerFrom = (caller: RawCaller, rights: ReadonlySet<Right>): FoundCaller => ({
  ...principalFrom(caller),
  isSiteAdministrator: caller.IsSiteAdmin,
  groups: caller.Groups.map(({ Id }) => Id),
  rights
});
