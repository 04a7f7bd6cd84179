import { ensureBrowser } from './installedBrowser';

export default ensureBrowser;
