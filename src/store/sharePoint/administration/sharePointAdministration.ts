import type { Administration } from '../../../provisioning/administration';
import type { SharePointConnection } from '../connection';
import { administeredSite } from './administeredSite';
import { makeChange } from './makeChange';
import { addMember } from './members';
import { readSite } from './readSite';

/** Setup's hands on a SharePoint site. Readers of the review never load this. */
export const sharePointAdministration = (connection: SharePointConnection): Administration => {
  const site = administeredSite(connection);
  return {
    read: desired => readSite(site, desired),
    make: (change, desired) => makeChange(site, change, desired),
    addMember: (group, who) => addMember(site, group, who)
  };
};
