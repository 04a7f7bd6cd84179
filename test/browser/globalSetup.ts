import { ensureBrowser } from './installedBrowser';
import { shareLoadedSites } from './loadedSite';

const prepare = async (): Promise<() => void> => {
  await ensureBrowser();
  return shareLoadedSites();
};

export default prepare;
