import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { farmUsers, timeZones } from '../../local/data/farm';
import { nodeConnection } from '../../local/data/nodeConnection';
import type { Farm, FarmUser } from '../../local/sharepoint/farm';
import { startSharePoint } from '../../local/sharepoint/server';
import type { DesiredSite } from '../../src/provisioning/desiredSite';
import { desiredSiteFor } from '../../src/provisioning/desiredSiteFor';
import { setUpSite } from '../../src/provisioning/setUp';
import { sharePointAdministration } from '../../src/store/sharePoint/administration/sharePointAdministration';
import type { SharePointConnection } from '../../src/store/sharePoint/connection';

export const desired = desiredSiteFor(2026);
export const first = { title: 'Inställningar', administration: 'Provförvaltningen' };

/** An owner who administers the site collection, and one who is a member of the owners' group and nothing more. */
export const owners = { administrator: 'admin', owner: 'otto' } as const;

const otto: FarmUser = { key: owners.owner, title: 'Otto Gran', email: 'otto.gran@stadsdel.example' };

export type AdministeredFarm = {
  /** An empty site, alike all others of the farm. */
  emptySite(): (user: string) => SharePointConnection;
  stop(): Promise<void>;
};

/** Many empty sites in one server: what happens on one does not show on another. */
export const administeredFarm = async (sites: number, users: readonly FarmUser[] = []): Promise<AdministeredFarm> => {
  const data = await mkdtemp(path.join(tmpdir(), 'lg-administration-'));
  const everybody = [...farmUsers, otto, ...users];
  const visitors = everybody.map(({ key }) => key).filter(key => key !== owners.administrator && key !== owners.owner);
  const farm: Farm = {
    defaultUser: owners.administrator,
    users: everybody,
    sites: Array.from({ length: sites }, (_, index) => ({
      url: `/sites/prov${index}`,
      title: 'Provförvaltningen',
      timeZoneId: timeZones.stockholm,
      language: 1053,
      owners: [owners.administrator, owners.owner],
      members: [],
      visitors,
      siteAdmins: [owners.administrator]
    }))
  };
  const server = await startSharePoint({ dataDirectory: data, farm, port: 0 });
  let used = 0;
  return {
    emptySite: () => {
      if (used === sites) throw new Error('The farm has no more empty sites');
      const siteUrl = `${server.origin}/sites/prov${used++}`;
      return user => nodeConnection(siteUrl, user);
    },
    stop: async () => {
      await server.stop();
      await rm(data, { recursive: true, force: true });
    }
  };
};

export const setUp = async (connection: SharePointConnection, site: DesiredSite = desired): Promise<void> => {
  await setUpSite(sharePointAdministration(connection), site, first);
};
