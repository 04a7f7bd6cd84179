import { createSite, SetupError } from '../../src/provisioning/createSite';
import type { FirstSettings } from '../../src/provisioning/createSite';
import type { SiteAdministration } from '../../src/provisioning/siteAdministration';
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
  await setUp(setup, rows.settings);
  await seatPeople(setup);

  await loadRows(sharePointStore(nodeConnection(siteUrl, 'isam')), rows, await userIdsOf(asOwner));
};

const setUp = async (site: SiteAdministration, first: FirstSettings): Promise<void> => {
  try {
    const steps = createSite(site, { title: first.title, administration: first.administration });
    let step = await steps.next();
    while (!step.done) step = await steps.next();
  } catch (cause) {
    if (cause instanceof SetupError) throw new Error(`${cause.list ?? cause.step}: ${cause.message}`, { cause });
    throw cause;
  }
};
