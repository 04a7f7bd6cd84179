import { DOMParser } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ComponentManifest } from '../runtime/manifest';

/** A solution package, as the app catalog gets it. */
export interface SolutionPackage {
  /** Changes when the package does. */
  readonly key: string;
  readonly manifests: readonly ComponentManifest[];
  /** A file of ClientSideAssets, by its plain name. */
  asset(name: string): Buffer | undefined;
}

const assets = 'ClientSideAssets/';

export const readPackage = (file: string): SolutionPackage => {
  const bytes = readFileSync(file);
  const entries = new Map(Object.entries(unzipSync(bytes)));
  const elements = [...entries].filter(([name]) => /\/WebPart_[\w-]+\.xml$/.test(name));
  return {
    key: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
    manifests: elements.flatMap(([, content]) => manifestsIn(Buffer.from(content).toString('utf8'))),
    asset: name => {
      const content = entries.get(assets + name);
      return content && Buffer.from(content);
    }
  };
};

/** A feature's elements carry each component's manifest as an attribute. */
export const manifestsIn = (xml: string): readonly ComponentManifest[] =>
  Array.from(new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('ClientSideComponent')).map(
    element => JSON.parse(element.getAttribute('ComponentManifest') ?? '') as ComponentManifest
  );

/**
 * What the app catalog does at installation: the address of the assets is filled in. A manifest that says nothing about
 * the old Fabric style sheet is also told no, or the framework fetches that sheet's fonts from Microsoft's network.
 */
export const installedAt = (baseUrl: string, manifest: ComponentManifest): ComponentManifest => ({
  ...manifest,
  loadLegacyFabricCss: manifest.loadLegacyFabricCss ?? false,
  loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [baseUrl] }
});
