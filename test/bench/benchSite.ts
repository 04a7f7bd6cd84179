import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { farmOf, siteUrlOf } from '../../local/data/farm';
import { nodeConnection } from '../../local/data/nodeConnection';
import { sharePointOf } from '../../local/start/localSite';
import type { RawRow } from '../../src/registers/decode';
import { incidents } from '../../src/registers/incidents';
import { itemCountOf, listOf } from '../../src/store/sharePoint/rows';
import { transportOf } from '../../src/store/sharePoint/transport';
import { together, webOf } from '../../src/store/sharePoint/web';
import { manyIncidents } from './manyIncidents';

const site = 'kungsholmen-2025';
const rowsInOneRequest = 100;

export type BenchSite = {
  readonly siteUrl: string;
  /** Adds incidents through REST, as ISAM, until the list holds so many. */
  readonly fill: (count: number) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** The local SharePoint in a process of its own, with Kungsholmen's example site in it. */
export const benchSite = async (): Promise<BenchSite> => {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'lg-bench-'));
  const clear = (): Promise<void> => rm(dataFolder, { recursive: true, force: true });
  const options = { port: 0, dataFolder, site, reset: false, build: false } as const;
  const sharePoint = await sharePointOf(options, farmOf(site)).catch(async (cause: unknown) => {
    await clear();
    throw cause;
  });
  const siteUrl = `${sharePoint.origin}${siteUrlOf(site)}`;
  const web = webOf(siteUrl, transportOf(nodeConnection(siteUrl, 'isam')).send);

  const add = async (rows: readonly RawRow[]): Promise<void> => {
    await Promise.all(await together(web, batched => rows.map(row => listOf(batched, siteUrl, incidents).items.add({ ...row }))));
  };

  return {
    siteUrl,
    fill: async count => {
      const missing = manyIncidents(count - (await itemCountOf(listOf(web, siteUrl, incidents))));
      for (let from = 0; from < missing.length; from += rowsInOneRequest) await add(missing.slice(from, from + rowsInOneRequest));
    },
    stop: async () => {
      await sharePoint.stop();
      await clear();
    }
  };
};
