import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { installed } from '../projectRoot';
import type { ComponentManifest, ScriptResource } from './manifest';

/** A manifest that Microsoft publishes in an npm package, and which package that is. */
export interface PublishedManifest {
  readonly packageName: string;
  readonly manifest: ComponentManifest;
}

/** Every manifest in the installed `@microsoft/*` packages, but for the assemblies', which describe a bundle and no component. */
export const publishedManifests = (): readonly PublishedManifest[] =>
  readdirSync(installed('@microsoft')).flatMap(packageName => {
    const folder = installed('@microsoft', packageName, 'dist');
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter(file => file.endsWith('.manifest.json'))
      .map(file => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as ComponentManifest)
      .filter(manifest => !manifest.alias.endsWith('-assembly'))
      .map(manifest => ({ packageName, manifest }));
  });

/** The manifest as SharePoint would serve it: marked as Microsoft's own, with an address and with texts in English. */
export const servedFrom = (baseUrl: string, manifest: ComponentManifest): ComponentManifest => ({
  ...manifest,
  isInternal: true,
  loadLegacyFabricCss: manifest.loadLegacyFabricCss ?? false,
  loaderConfig: {
    ...manifest.loaderConfig,
    internalModuleBaseUrls: [baseUrl],
    scriptResources: Object.fromEntries(
      Object.entries(manifest.loaderConfig.scriptResources).map(([name, resource]) => [name, inEnglish(resource)])
    )
  }
});

// In npm a `default` file holds the keys of its texts, not the texts. SharePoint's own has English there.
const inEnglish = (resource: ScriptResource): ScriptResource => {
  if (resource.type !== 'localizedPath') return resource;
  const english = resource.paths['en-US'] ?? resource.defaultPath;
  return english === undefined ? resource : { ...resource, defaultPath: english, paths: { ...resource.paths, default: english } };
};
