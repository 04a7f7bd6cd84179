import { groups } from '../../registers/permissions';
import type { Finding } from '../change';
import { isPerson } from '../foundSite';
import type { FoundGroup, FoundSite } from '../foundSite';

import { isEveryone } from './accessLevels';

const fewOwners = 5;

/** Nobody keeps the registers, or nobody can adopt the review, while these are empty. */
const mustHaveMembers: readonly string[] = [groups.infoSecCoordinator, groups.administrationHead];

const findingsOfGroup = (group: FoundGroup, isProducts: boolean): readonly Finding[] => {
  const { title, members, onlyMembersSeeMembers } = group;
  const isHidden = members === undefined || (isProducts && onlyMembersSeeMembers);
  return [
    ...(isHidden
      ? [{ severity: 'warning', fault: { kind: 'hiddenMembers', group: title }, ...(isProducts && { repair: [{ kind: 'showMembers', group: title }] }) } satisfies Finding]
      : []),
    ...(members ?? []).filter(isEveryone).map((principal): Finding => ({ severity: 'alarm', fault: { kind: 'everyoneInGroup', group: title, principal } })),
    ...(members?.length === 0 && mustHaveMembers.includes(title) ? [{ severity: 'warning', fault: { kind: 'emptyGroup', group: title } } satisfies Finding] : [])
  ];
};

const manyOwners = ({ siteGroups, administrators }: FoundSite): readonly Finding[] => {
  const people = [...(siteGroups.owners?.members ?? []), ...administrators].filter(isPerson);
  const count = new Set(people.map(({ id }) => id)).size;
  return count > fewOwners ? [{ severity: 'warning', fault: { kind: 'manyOwners', count } }] : [];
};

/** A guest who is a member of one of the groups reads what the group reads. */
const guestsOn = ({ guests, groups: found, siteGroups }: FoundSite): readonly Finding[] => {
  if (guests.length === 0) return [];
  const members = [...found.values(), ...(siteGroups.owners ? [siteGroups.owners] : [])].flatMap(group => group.members ?? []);
  const isInside = guests.some(({ id }) => members.some(member => member.id === id));
  return [{ severity: isInside ? 'alarm' : 'warning', fault: { kind: 'guests', people: guests } }];
};

/** Who is in the groups that hold the lists. */
export const peopleFindings = (site: FoundSite): readonly Finding[] => [
  ...(site.siteGroups.owners ? findingsOfGroup(site.siteGroups.owners, false) : []),
  ...[...site.groups.values()].flatMap(group => findingsOfGroup(group, true)),
  ...manyOwners(site),
  ...guestsOn(site)
];
