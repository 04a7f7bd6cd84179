import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Farm } from '../farm';
import type { Faults } from '../faults/faults';
import { startSharePoint } from '../server';
import type { SharePointOptions } from '../server';
import type { RunningSharePoint } from '../server';
import { clientOf } from './client';
import type { Client } from './client';

/** A farm of two sites, in Stockholm and on the Pacific coast, with one person of each kind. */
export const testFarm: Farm = {
  defaultUser: 'owner',
  users: [
    { key: 'owner', title: 'Olga Ägare', email: 'owner@stad.example' },
    { key: 'member', title: 'Mats Medlem', email: 'member@stad.example' },
    { key: 'visitor', title: 'Vera Besökare', email: 'visitor@stad.example' },
    { key: 'admin', title: 'Adam Administratör', email: 'admin@stad.example' },
    { key: 'stranger', title: 'Frida Främling', email: 'stranger@stad.example' },
  ],
  sites: [
    {
      url: '/sites/stockholm', title: 'Stockholm', timeZoneId: 4, language: 1053,
      owners: ['owner'], members: ['member'], visitors: ['visitor'], siteAdmins: ['admin'],
    },
    { url: '/sites/pacific', title: 'Pacific', timeZoneId: 13, language: 1033, owners: ['owner'], members: ['member'], visitors: ['visitor'] },
  ],
};

export type TestSite = {
  readonly origin: string;
  readonly directory: string;
  /** What clients are to trust; only with https. */
  readonly certificateFile: string | undefined;
  /** The server's clock stands still until the test moves it. */
  moveClock(moment: string): void;
  /** What goes wrong on demand. */
  readonly faults: Faults;
  as(user: string, site?: string): Client;
  stop(): Promise<void>;
  /** Stops the server and starts it again on the same data. */
  restart(): Promise<void>;
};

export const startTestSite = async (farm: Farm = testFarm, more: Pick<SharePointOptions, 'https'> = {}): Promise<TestSite> => {
  const directory = mkdtempSync(join(tmpdir(), 'local-sharepoint-'));
  let now = new Date('2026-11-23T17:35:00Z');
  const start = (): ReturnType<typeof startSharePoint> =>
    startSharePoint({ port: 0, dataDirectory: directory, farm, clock: () => now, faults: true, ...more });
  const running = { server: await start() };
  return {
    get origin() {
      return running.server.origin;
    },
    directory,
    get certificateFile() {
      return running.server.certificateFile;
    },
    moveClock: moment => {
      now = new Date(moment);
    },
    get faults() {
      return faultsOf(running.server);
    },
    as: (user, site = 'stockholm') => clientOf(() => `${running.server.origin}/sites/${site}/_api`, user),
    stop: async () => {
      await running.server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
    restart: async () => {
      await running.server.stop();
      Object.assign(running, { server: await start() });
    },
  };
};

const faultsOf = ({ local }: RunningSharePoint): Faults => {
  if (!local) throw new Error('The server was started without faults.');
  return local.faults;
};
