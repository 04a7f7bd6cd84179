import { createSite } from '../../src/provisioning/createSite';
import { sharePointStore } from '../../src/store/sharePoint/sharePointStore';
import { siteAdministration } from '../../src/store/sharePoint/siteAdministration';
import type { SiteName } from './farm';
import { siteUrlOf } from './farm';
import { loadRows } from './loadRows';
import { nodeConnection } from './nodeConnection';
import { seatPeople, userIdsOf } from './people';
import { rowsOfSite } from './sites';

/**
 * Fills one site of the local SharePoint as people would: an owner sets it up and seats its people, and ISAM writes
 * the rows. The empty site is left as SharePoint delivers it.
 */
export const loadSite = async (name: SiteName, sharePointOrigin: string): Promise<void> => {
  const rows = rowsOfSite[name];
  if (!rows) return;
  const siteUrl = `${sharePointOrigin}${siteUrlOf(name)}`;
  const asOwner = nodeConnection(siteUrl, 'admin');

  const setup = siteAdministration(asOwner);
  const { title, administration } = rows.settings;
  for await (const _step of createSite(setup, { title, administration }));
  await seatPeople(setup);

  await loadRows(sharePointStore(nodeConnection(siteUrl, 'isam')), rows, await userIdsOf(asOwner));
};
