import { spPost } from '@pnp/sp/spqueryable.js';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { farmOf, siteUrlOf } from '../local/data/farm';
import { nodeConnection } from '../local/data/nodeConnection';
import { loginNameOf } from '../local/sharepoint/farm';
import { startSharePoint } from '../local/sharepoint/server';
import { desiredSiteFor } from '../src/provisioning/desiredSiteFor';
import { setUpSite } from '../src/provisioning/setUp';
import { groups } from '../src/registers/permissions';
import { registers } from '../src/registers/registers';
import type { RegisterKey } from '../src/registers/registers';
import type { SharePointConnection } from '../src/store/sharePoint/connection';
import { listOf } from '../src/store/sharePoint/rows';
import { sharePointAdministration } from '../src/store/sharePoint/administration/sharePointAdministration';
import { sharePointStore } from '../src/store/sharePoint/sharePointStore';
import { transportOf } from '../src/store/sharePoint/transport';
import type { IList } from '../src/store/sharePoint/web';
import { together, webOf } from '../src/store/sharePoint/web';

import type { SiteUnderTest } from './storeUnderTest';

export interface LocalSite extends SiteUnderTest {
  readonly siteUrl: string;
  readonly otherSiteUrl: string;
  /** The list as the site's owner sees it. */
  owned(key: RegisterKey): IList;
}

/** A local SharePoint with one site that setup has been run on, as its owner would, and ISAM in her group. */
export const localSharePointSite = async (timeZoneId: number): Promise<LocalSite> => {
  const data = await mkdtemp(path.join(tmpdir(), 'lg-contract-'));
  const farm = farmOf('empty', timeZoneId);
  const server = await startSharePoint({ dataDirectory: data, farm, port: 0 });
  const siteUrl = server.origin + siteUrlOf('empty');
  const otherSiteUrl = `${server.origin}/sites/annan`;

  const owner = nodeConnection(siteUrl, 'admin');
  const administration = sharePointAdministration(owner);
  await setUpSite(administration, desiredSiteFor(2026), { title: 'Inställningar', administration: 'Provförvaltningen' });
  const isam = farm.users.find(user => user.key === 'isam');
  if (!isam) throw new Error('no isam in the farm');
  await administration.addMember(groups.infoSecCoordinator, loginNameOf(isam));

  const web = webOf(siteUrl, transportOf(owner).send);
  const owned = (key: RegisterKey, from = web): IList => listOf(from, siteUrl, registers[key]);
  const as = (user: string, url = siteUrl): ReturnType<typeof sharePointStore> => sharePointStore(nodeConnection(url, user));

  return {
    siteUrl,
    otherSiteUrl,
    owned,
    store: as('isam'),
    staff: as('medarbetare'),
    elsewhere: as('isam', otherSiteUrl),
    put: async (key, row) => (await spPost<{ readonly Id: number }>(owned(key).items, { body: JSON.stringify(row) })).Id,
    putMany: async (key, rows) => {
      for (let from = 0; from < rows.length; from += 100) {
        const part = rows.slice(from, from + 100);
        await Promise.all(await together(web, batched => part.map(row => owned(key, batched).items.add({ ...row }))));
      }
    },
    hide: async (key, id) => {
      await owned(key).items.getById(id).breakRoleInheritance(false, true);
    },
    remove: async key => {
      await owned(key).delete();
    },
    stop: async () => {
      await server.stop();
      await rm(data, { recursive: true, force: true });
    }
  };
};

/** Counts what is sent. */
export const counted = (connection: SharePointConnection): { readonly connection: SharePointConnection; readonly sent: () => number } => {
  let sent = 0;
  return {
    connection: {
      ...connection,
      fetch: (url, init) => {
        sent += 1;
        return connection.fetch(url, init);
      }
    },
    sent: () => sent
  };
};
