import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Farm } from '../../sharepoint/farm';
import { readPackage, installedAt, type SolutionPackage } from '../package/sppkg';
import { builtScripts, type BuiltScripts } from '../runtime/builtScripts';
import { missingComponents, runtimeManifests } from '../runtime/manifests';
import type { ComponentManifest } from '../runtime/manifest';
import { savedPagesIn, type SavedPages } from './savedPages';

export interface WorkbenchOptions {
  readonly packageFile: string;
  readonly farm: Farm;
  readonly sharePointOrigin: string;
  /** Where saved pages are kept. */
  readonly pagesFolder: string;
}

/** All that the host's pages are made of, read once at the start. */
export interface Workbench {
  readonly farm: Farm;
  readonly sharePointOrigin: string;
  readonly solution: SolutionPackage;
  readonly scripts: BuiltScripts;
  readonly savedPages: SavedPages;
  /** The runtime's and the package's addresses, which change when their content does. */
  readonly runtimeBase: string;
  readonly packageBase: string;
  manifestsFor(origin: string): readonly ComponentManifest[];
}

export type Handler = (request: IncomingMessage, response: ServerResponse, address: URL) => void | Promise<void>;

export const openWorkbench = async (options: WorkbenchOptions): Promise<Workbench> => {
  const scripts = await builtScripts();
  const solution = readPackage(options.packageFile);
  const runtimeBase = `/_runtime/${scripts.key}`;
  const packageBase = `/_package/${solution.key}`;
  const missing = missingComponents(runtimeManifests(runtimeBase, scripts));
  if (missing.length > 0) console.error(`SPFx asks for components that nothing provides: ${missing.join(', ')}`);
  return {
    farm: options.farm,
    sharePointOrigin: options.sharePointOrigin,
    solution,
    scripts,
    savedPages: savedPagesIn(options.pagesFolder),
    runtimeBase,
    packageBase,
    manifestsFor: origin => [
      ...runtimeManifests(origin + runtimeBase, scripts),
      ...solution.manifests.map(manifest => installedAt(`${origin}${packageBase}/`, manifest))
    ]
  };
};
