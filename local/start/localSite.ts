import type { Farm } from '../sharepoint/farm';
import { StartError } from '../sharepoint/start/startError';
import { startSharePointProcess } from './sharePointProcess';
import { openSiteFolder } from './siteFolder';
import type { StartOptions } from './startOptions';

/** A running SharePoint with the site's data in it. */
export interface LocalSite {
  readonly origin: string;
  readonly pagesFolder: string;
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

export const sharePointOf = async (options: StartOptions, farm: Farm): Promise<LocalSite> => {
  const folder = openSiteFolder(options, farm);
  try {
    const { origin, ended, stop } = await startSharePointProcess(folder.sharePoint, folder.farmFile);
    if (!folder.isLoaded) {
      await load(options, origin).catch(async (error: unknown) => {
        await stop();
        throw error;
      });
      folder.markLoaded();
    }
    return {
      origin,
      ended,
      pagesFolder: folder.pages,
      stop: async () => {
        await stop();
        folder.release();
      }
    };
  } catch (error) {
    folder.release();
    throw error;
  }
};

/** Example data goes in through REST, as any client's would. It is large and only read here, the first time. */
const load = async ({ site }: StartOptions, origin: string): Promise<void> => {
  const { loadSite } = await import('../data/load');
  try {
    await loadSite(site, origin);
  } catch (error) {
    throw new StartError(`Exempeldata för ${site} kunde inte läsas in: ${error instanceof Error ? error.message : String(error)}`);
  }
};
