import { DOMParser } from '@xmldom/xmldom';
import type { Expected } from './expected';
import { assetFolder, assetNames, textOf } from './packageFiles';
import type { PackageFiles } from './packageFiles';

const attributesIn = (xml: string, element: string, attribute: string): readonly string[] =>
  Array.from(new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName(element)).map(found => found.getAttribute(attribute) ?? '');

const isRelationships = (name: string): boolean => name.endsWith('.rels');

/** Every file must be reached from the package's root, and nothing that is named may be missing. */
const relationshipProblems = (files: PackageFiles): readonly string[] => {
  const targets = [...files.keys()]
    .filter(isRelationships)
    .flatMap(name => attributesIn(textOf(files, name), 'Relationship', 'Target').map(target => target.replace(/^\//, '')));
  const missing = targets.filter(target => !files.has(target)).map(target => `${target} is named but missing`);
  const unnamed = [...files.keys()]
    .filter(name => !isRelationships(name) && name !== '[Content_Types].xml' && !targets.includes(name))
    .map(name => `${name} is not named by any relationship, so nothing installs it`);
  return [...missing, ...unnamed];
};

const contentTypeProblems = (files: PackageFiles): readonly string[] => {
  const known = attributesIn(textOf(files, '[Content_Types].xml') || '<none/>', 'Default', 'Extension');
  const used = new Set([...files.keys()].map(name => name.split('.').pop() ?? ''));
  return [...used].filter(extension => !known.includes(extension)).map(extension => `.${extension} has no content type`);
};

/** The solution is deployed tenant-wide, yet SPFx carries the components in a feature's elements. */
const featureProblems = (files: PackageFiles, { solution, manifests }: Expected): readonly string[] =>
  solution.features.flatMap(({ id, version }) => {
    const name = `feature_${id}.xml`;
    const xml = textOf(files, name);
    if (!xml) return [`${name} is missing`];
    const [foundId] = attributesIn(xml, 'Feature', 'Id');
    const [foundVersion] = attributesIn(xml, 'Feature', 'Version');
    return [
      ...(foundId === id ? [] : [`${name}: Id is ${foundId}`]),
      ...(foundVersion === version ? [] : [`${name}: Version is ${foundVersion}, not ${version}`]),
      ...manifests.map(manifest => `${id}/WebPart_${manifest.id}.xml`).flatMap(element => (files.has(element) ? [] : [`${element} is missing`]))
    ];
  });

const assetsFeatureProblems = (files: PackageFiles): readonly string[] =>
  assetNames(files).length > 0 && files.has('ClientSideAssets.xml') ? [] : [`${assetFolder} or its feature is missing: the scripts are not in the package`];

/** What is wrong with how the package's parts hang together. */
export const structureProblems = (files: PackageFiles, expected: Expected): readonly string[] => [
  ...relationshipProblems(files),
  ...contentTypeProblems(files),
  ...featureProblems(files, expected),
  ...assetsFeatureProblems(files)
];
