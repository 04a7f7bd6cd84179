import { manifestsIn } from '../../local/workbench/package/sppkg';
import type { Expected, SourceManifest } from './expected';
import { assetNames, textOf } from './packageFiles';
import type { PackageFiles } from './packageFiles';

type Resource =
  | { readonly type: 'path'; readonly path: string }
  | { readonly type: 'localizedPath'; readonly defaultPath: string; readonly paths?: Readonly<Record<string, string>> }
  | { readonly type: 'component'; readonly id: string; readonly version: string };

type BuiltManifest = SourceManifest & {
  readonly version: string;
  readonly requiresCustomScript?: boolean;
  readonly loaderConfig: {
    readonly internalModuleBaseUrls: readonly string[];
    readonly entryModuleId: string;
    readonly scriptResources: Readonly<Record<string, Resource>>;
  };
};

/** SharePoint puts the address of the package's own scripts in place of this. */
const ownAssets = ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'];

const builtManifests = (files: PackageFiles): readonly BuiltManifest[] =>
  [...files.keys()]
    .filter(name => /\/WebPart_[\w-]+\.xml$/.test(name))
    .flatMap(name => manifestsIn(textOf(files, name)) as unknown as readonly BuiltManifest[]);

const pathsOf = (resource: Resource): readonly string[] => {
  if (resource.type === 'path') return [resource.path];
  return resource.type === 'localizedPath' ? [resource.defaultPath, ...Object.values(resource.paths ?? {})] : [];
};

/** The files that a bundle's own loader fetches later: it holds the hash of each. */
const laterProblems = (files: PackageFiles, entry: string): readonly string[] => {
  const hashes = Array.from(textOf(files, `ClientSideAssets/${entry}`).matchAll(/"([0-9a-f]{20})"/g), match => match[1] ?? '');
  const assets = assetNames(files);
  return hashes.filter(hash => !assets.some(name => name.endsWith(`_${hash}.js`))).map(hash => `${entry} loads a part ${hash} that is missing`);
};

const loaderProblems = ({ alias, loaderConfig }: BuiltManifest, files: PackageFiles): readonly string[] => {
  const { internalModuleBaseUrls, entryModuleId, scriptResources } = loaderConfig;
  const assets = assetNames(files);
  const paths = Object.values(scriptResources).flatMap(pathsOf);
  return [
    ...(JSON.stringify(internalModuleBaseUrls) === JSON.stringify(ownAssets) ? [] : [`${alias}: scripts are fetched from ${internalModuleBaseUrls.join(', ')}`]),
    ...(scriptResources[entryModuleId]?.type === 'path' ? [] : [`${alias}: the entry ${entryModuleId} is no script of its own`]),
    ...paths.filter(path => !assets.includes(path)).map(path => `${alias}: ${path} is missing`),
    ...paths.filter(path => path.endsWith('.js')).flatMap(path => laterProblems(files, path))
  ];
};

const wordsOf = ({ alias, componentType, supportedHosts, preconfiguredEntries }: SourceManifest): string =>
  JSON.stringify({ alias, componentType, supportedHosts, preconfiguredEntries });

const oneComponent = (built: BuiltManifest, expected: Expected, files: PackageFiles): readonly string[] => {
  const source = expected.manifests.find(({ id }) => id === built.id);
  if (!source) return [`${built.alias} (${built.id}) is no component of the source`];
  return [
    ...(wordsOf(built) === wordsOf(source) ? [] : [`${built.alias}: alias, type, hosts or entries differ from the source`]),
    ...(built.version === expected.version ? [] : [`${built.alias}: version ${built.version}, not ${expected.version}`]),
    ...(built.requiresCustomScript ? [`${built.alias}: requires custom script`] : []),
    ...loaderProblems(built, files)
  ];
};

/** What is wrong with the components that the package installs. */
export const componentProblems = (files: PackageFiles, expected: Expected): readonly string[] => {
  const built = builtManifests(files);
  const absent = expected.manifests.filter(({ id }) => !built.some(manifest => manifest.id === id));
  return [...absent.map(({ alias }) => `${alias} is not in the package`), ...built.flatMap(manifest => oneComponent(manifest, expected, files))];
};
