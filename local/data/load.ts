import type { Administration } from '../../src/provisioning/administration';
import type { FirstSettings } from '../../src/provisioning/change';
import { desiredSiteFor } from '../../src/provisioning/desiredSiteFor';
import { SetupError, setUpSite } from '../../src/provisioning/setUp';
import { sharePointAdministration } from '../../src/store/sharePoint/administration/sharePointAdministration';
import { sharePointStore } from '../../src/store/sharePoint/sharePointStore';
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

  const administration = sharePointAdministration(asOwner);
  await setUp(administration, rows.settings);
  await seatPeople(administration);

  await loadRows(sharePointStore(nodeConnection(siteUrl, 'isam')), rows, await userIdsOf(asOwner));
};

const setUp = async (administration: Administration, { title, administration: name }: FirstSettings): Promise<void> => {
  try {
    await setUpSite(administration, desiredSiteFor(new Date().getFullYear()), { title, administration: name });
  } catch (cause) {
    if (cause instanceof SetupError) throw new Error(`${cause.list ?? cause.change.kind}: ${cause.message}`, { cause });
    throw cause;
  }
};
