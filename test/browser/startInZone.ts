import { farmOf, siteUrlOf, timeZones } from '../../local/data/farm';
import { sharePointOf } from '../../local/start/localSite';
import { builtPackage } from '../../local/start/solutionPackage';
import { startOptions } from '../../local/start/startOptions';
import { listen } from '../../local/workbench/host/server';
import { openWorkbench } from '../../local/workbench/host/workbench';

/** As `npm start`, but on a site in the time zone that the last word names. */
const start = async (words: readonly string[]): Promise<void> => {
  const zone = words[words.length - 1] as keyof typeof timeZones;
  const options = startOptions(words.slice(0, -1));
  const host = await listen(options.port);
  const packageFile = await builtPackage(options.build);
  const farm = farmOf(options.site, timeZones[zone]);
  const local = await sharePointOf(options, farm);
  host.serve(await openWorkbench({ packageFile, farm, sharePointOrigin: local.origin, pagesFolder: local.pagesFolder }));
  process.once('SIGTERM', () => void Promise.all([host.close(), local.stop()]).then(() => process.exit(0)));
  const page = `${siteUrlOf(options.site)}/SitePages/Ledningens-genomgang.aspx`;
  console.log(`Ledningens genomgång: http://${options.site}.localhost:${host.port}${page}`);
};

start(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
