import { farmOf, siteUrlOf, type SiteName } from './data/farm';
import { StartError } from './sharepoint/start/startError';
import { sharePointOf } from './start/localSite';
import { builtPackage } from './start/solutionPackage';
import { startOptions } from './start/startOptions';
import { listen, type PageHost } from './workbench/host/server';
import { openWorkbench } from './workbench/host/workbench';

/** `npm start`: the built package on its page, in front of a local SharePoint with example data. */
const start = async (words: readonly string[]): Promise<void> => {
  const options = startOptions(words);
  const host = await hostOn(options.port);
  const packageFile = await builtPackage(options.build);
  const farm = farmOf(options.site);
  const local = await sharePointOf(options, farm);

  let isStopping = false;
  const stop = async (exitCode: number): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    await Promise.all([host.close(), local.stop()]);
    process.exit(exitCode);
  };
  process.once('SIGINT', () => void stop(0));
  process.once('SIGTERM', () => void stop(0));
  void local.ended.then(() => {
    if (!isStopping) console.error('Den lokala SharePoint-servern stannade. Orsaken står ovanför, om den hann säga den.');
    return stop(1);
  });

  host.serve(await openWorkbench({ packageFile, farm, sharePointOrigin: local.origin, pagesFolder: local.pagesFolder }));
  console.log(`Ledningens genomgång: ${addressOf(options.site, host.port)}`);
};

// Plain `localhost` means a local workbench to the framework, and that is not what this is.
const addressOf = (site: SiteName, port: number): string =>
  `http://${site}.localhost:${port}${siteUrlOf(site)}/SitePages/Ledningens-genomgang.aspx`;

const hostOn = async (port: number): Promise<PageHost> => {
  try {
    return await listen(port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new StartError(`Porten ${port} är upptagen. Välj en annan med --port.`);
    throw new StartError(`Porten ${port} går inte att använda (${code}). Välj en annan med --port.`);
  }
};

start(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
});
