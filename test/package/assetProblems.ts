import type { Expected } from './expected';
import { assetFolder, assetNames, textOf } from './packageFiles';
import type { PackageFiles } from './packageFiles';

/** How webpack finds the global object where there is no `globalThis`; never reached in a browser that SharePoint supports. */
const globalObjectFallback = /return this\|\|new Function\("return this"\)\(\)/g;

const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['names the developer’s own computer', /localhost|127\.0\.0\.1/i],
  ['points to a source map', /sourceMappingURL/],
  ['evaluates text as code', /\beval\(|\bnew Function\(/],
  // Example data says of itself that it is made up, and nothing else of the product does.
  ['carries example data or tests', /Påhittat (exempel|underlag)|@testing-library|\bjest\.fn\(/]
];

const ownScripts = (files: PackageFiles): readonly string[] => [...files.keys()].filter(name => name.endsWith('.js'));

const contentProblems = (files: PackageFiles): readonly string[] =>
  [...files.keys()]
    .filter(name => !/\.(png|txt)$/.test(name))
    .flatMap(name => {
      const text = textOf(files, name).replace(globalObjectFallback, '');
      return forbidden.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${name} ${what}`);
    });

const nameProblems = (files: PackageFiles): readonly string[] =>
  [...files.keys()]
    .filter(name => /\.map$|\.(test|spec)\.|__tests__|\.tsx?$/.test(name))
    .map(name => `${name} does not belong in a package`);

/** The width and height that a PNG says it has. */
const sizeOf = (png: Uint8Array): string => {
  const bytes = Buffer.from(png);
  return bytes.subarray(1, 4).toString('latin1') === 'PNG' ? `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}` : 'no PNG';
};

/** SharePoint makes the Teams app of these, so that nobody has to upload one. */
const teamsIconProblems = (files: PackageFiles, { manifests }: Expected): readonly string[] =>
  manifests
    .filter(({ supportedHosts }) => supportedHosts.some(host => host.startsWith('Teams')))
    .flatMap(({ id }) => [
      [`${assetFolder}${id}_color.png`, '192×192'],
      [`${assetFolder}${id}_outline.png`, '32×32']
    ] as const)
    .flatMap(([name, wanted]) => {
      const icon = files.get(name);
      if (!icon) return [`${name} is missing`];
      return sizeOf(icon) === wanted ? [] : [`${name} is ${sizeOf(icon)}, not ${wanted}`];
    });

/** A script that nothing names any more would be carried along for ever. */
const unusedProblems = (files: PackageFiles): readonly string[] => {
  const texts = [...files.keys()].filter(name => !name.endsWith('.rels')).map(name => textOf(files, name));
  return assetNames(files)
    .filter(name => name.endsWith('.js'))
    .filter(name => {
      const hash = /_([0-9a-f]{20})\.js$/.exec(name)?.[1];
      return !texts.some(text => text.includes(hash ? hash : name));
    })
    .map(name => `${name} is loaded by nothing`);
};

/** What is wrong with the files that SharePoint serves. */
export const assetProblems = (files: PackageFiles, expected: Expected): readonly string[] => [
  ...(ownScripts(files).length > 0 ? [] : ['there is no script']),
  ...contentProblems(files),
  ...nameProblems(files),
  ...teamsIconProblems(files, expected),
  ...unusedProblems(files)
];
