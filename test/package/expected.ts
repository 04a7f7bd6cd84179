import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../local/workbench/projectRoot';

export type SourceManifest = {
  readonly id: string;
  readonly alias: string;
  readonly componentType: string;
  readonly supportedHosts: readonly string[];
  readonly preconfiguredEntries: readonly object[];
};

type Localised = Readonly<Record<string, string>>;

type Solution = {
  readonly name: string;
  readonly id: string;
  readonly version: string;
  readonly includeClientSideAssets: boolean;
  readonly skipFeatureDeployment: boolean;
  readonly isDomainIsolated: boolean;
  readonly webApiPermissionRequests?: readonly object[];
  readonly developer: Localised;
  readonly metadata: { readonly shortDescription: Localised; readonly longDescription: Localised };
  readonly features: readonly { readonly id: string; readonly version: string }[];
};

/** What the source says that the package must be. */
export type Expected = { readonly version: string; readonly solution: Solution; readonly manifests: readonly SourceManifest[] };

const read = (name: string): unknown => JSON.parse(readFileSync(path.join(projectRoot, name), 'utf8'));

export const expectedPackage = (): Expected => ({
  version: (read('package.json') as { readonly version: string }).version,
  solution: (read('config/package-solution.json') as { readonly solution: Solution }).solution,
  manifests: readdirSync(path.join(projectRoot, 'src/webparts'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.manifest.json'))
    .map(name => read(path.join('src/webparts', name)) as SourceManifest)
});
