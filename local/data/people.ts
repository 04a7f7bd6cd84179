import { groups } from '../../src/registers/permissions';
import type { GroupKey } from '../../src/registers/permissions';
import type { Administration } from '../../src/provisioning/administration';
import type { SharePointConnection } from '../../src/store/sharePoint/connection';
import { loginNameOf } from '../sharepoint/farm';
import { farmUsers } from './farm';
import type { UserKey } from './farm';

/** Which of the farm's people holds which of the product's roles. */
const holders: Readonly<Record<GroupKey, UserKey>> = {
  infoSecCoordinator: 'isam',
  dataProtectionOfficer: 'dso',
  managementTeam: 'ledning',
  administrationHead: 'chef',
  registrar: 'registrator'
};

const loginOf = (key: UserKey): string => {
  const user = farmUsers.find(candidate => candidate.key === key);
  if (!user) throw new Error(`Ingen användare har nyckeln '${key}'`);
  return loginNameOf(user);
};

export const seatPeople = async (site: Pick<Administration, 'addMember'>): Promise<void> => {
  for (const [group, holder] of Object.entries(holders)) {
    await site.addMember(groups[group as GroupKey], loginOf(holder));
  }
};

/** SharePoint's numbers for the farm's people on one site, for columns that hold a person. */
export const userIdsOf = async ({ siteUrl, fetch }: SharePointConnection): Promise<ReadonlyMap<UserKey, number>> => {
  const answer = await fetch(`${siteUrl}/_api/web/siteusers?$select=Id,LoginName`, {
    headers: { Accept: 'application/json;odata=nometadata' }
  });
  if (!answer.ok) throw new Error(`Webbplatsens användare kan inte läsas: ${await answer.text()}`);
  const { value } = (await answer.json()) as { readonly value: readonly { readonly Id: number; readonly LoginName: string }[] };
  return new Map(
    farmUsers.flatMap(({ key }) => {
      const found = value.find(user => user.LoginName.toLowerCase() === loginOf(key).toLowerCase());
      return found ? [[key, found.Id] as const] : [];
    })
  );
};
