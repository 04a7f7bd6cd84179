import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { SiteName, timeZones } from '../../local/data/farm';
import { startLocal, startProgram, type LocalStart } from './localStart';

export type ZoneName = keyof typeof timeZones;

const variable = 'LEDNINGENS_GENOMGANG_LOADED';

/** A folder for loaded sites that every worker of a run knows. Gives what removes it. */
export const shareLoadedSites = (): (() => void) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ledningens-genomgang-loaded-'));
  process.env[variable] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
};

const start = (site: SiteName, zone: ZoneName, data: string): Promise<LocalStart> =>
  zone === 'stockholm'
    ? startLocal('--data', data, '--site', site)
    : startProgram('test/browser/startInZone.ts', '--data', data, '--site', site, zone);

/** A start with data of its own: each site is loaded once in a run, and copied for every start after that. */
export const startLoaded = async (site: SiteName, zone: ZoneName): Promise<LocalStart> => {
  const shared = path.join(process.env[variable] ?? '', `${site} ${zone}`);
  await loadedOnce(shared, () => start(site, zone, shared));
  const data = mkdtempSync(path.join(tmpdir(), 'ledningens-genomgang-'));
  cpSync(shared, data, { recursive: true });
  const local = await start(site, zone, data);
  return {
    ...local,
    stop: async () => {
      await local.stop();
      rmSync(data, { recursive: true, force: true });
    }
  };
};

/** The worker that makes the folder loads the site; the others wait for its mark. */
const loadedOnce = async (folder: string, load: () => Promise<LocalStart>): Promise<void> => {
  const mark = `${folder}.loaded`;
  while (!existsSync(mark)) {
    if (made(folder)) {
      try {
        await (await load()).stop();
        writeFileSync(mark, '');
      } catch (error) {
        rmSync(folder, { recursive: true, force: true });
        throw error;
      }
    } else {
      await delay(100);
    }
  }
};

const made = (folder: string): boolean => {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
};
