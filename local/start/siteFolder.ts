import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteName } from '../data/farm';
import type { Farm } from '../sharepoint/farm';
import { StartError } from '../sharepoint/start/startError';
import type { StartOptions } from './startOptions';

/** One site's data on disk: SharePoint's own, the pages saved in edit mode and who is known there. */
export interface SiteFolder {
  readonly sharePoint: string;
  readonly pages: string;
  readonly farmFile: string;
  /** False for a new site, and for one whose loading was cut short: the mark is what loading ends with. */
  readonly isLoaded: boolean;
  markLoaded(): void;
  release(): void;
}

export const openSiteFolder = ({ dataFolder, site, reset }: StartOptions, farm: Farm): SiteFolder => {
  const folder = path.join(dataFolder, site);
  const sharePoint = path.join(folder, 'sharepoint');
  const pages = path.join(folder, 'pages');
  const farmFile = path.join(folder, 'farm.json');
  const mark = path.join(folder, 'loaded');
  const lock = path.join(folder, 'process');
  try {
    mkdirSync(folder, { recursive: true });
    takeLock(lock, site);
    const isLoaded = existsSync(mark) && !reset;
    // Half a site is no site: what an interrupted loading left is taken away before the next begins.
    if (!isLoaded) for (const old of [mark, sharePoint, pages]) rmSync(old, { recursive: true, force: true });
    writeFileSync(farmFile, JSON.stringify(farm, undefined, 2));
    return {
      sharePoint, pages, farmFile, isLoaded,
      markLoaded: () => writeFileSync(mark, `${new Date().toISOString()}\n`),
      release: () => rmSync(lock, { force: true })
    };
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`Det går inte att skriva i datakatalogen ${folder} (${(error as NodeJS.ErrnoException).code}).`);
  }
};

/** Two starts on the same data would reset and load under each other's feet. */
const takeLock = (lock: string, site: SiteName): void => {
  const owner = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
  if (owner > 0 && owner !== process.pid && isAlive(owner)) {
    throw new StartError(`Webbplatsen ${site} är redan startad från samma datakatalog, av process ${owner}. Stoppa den först, eller välj en annan katalog med --data.`);
  }
  writeFileSync(lock, String(process.pid));
};

const isAlive = (process_: number): boolean => {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
