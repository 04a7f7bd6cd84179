import { DOMParser } from '@xmldom/xmldom';
import type { Expected } from './expected';
import { textOf } from './packageFiles';
import type { PackageFiles } from './packageFiles';

const differs = (what: string, found: unknown, wanted: unknown): readonly string[] =>
  JSON.stringify(found) === JSON.stringify(wanted) ? [] : [`AppManifest.xml: ${what} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`];

/** What is wrong with what the app catalog reads first. */
export const manifestProblems = (files: PackageFiles, { version, solution }: Expected): readonly string[] => {
  const xml = textOf(files, 'AppManifest.xml');
  if (!xml) return ['AppManifest.xml is missing'];
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const app = document.documentElement;
  const attribute = (name: string): string => app?.getAttribute(name) ?? '';
  const within = (name: string): string => document.getElementsByTagName(name)[0]?.textContent?.trim() ?? '';
  const developer = within('DeveloperProperties');
  return [
    ...differs('ProductID', attribute('ProductID'), solution.id),
    ...differs('Name', attribute('Name'), solution.name),
    ...differs('Version', attribute('Version'), `${version}.0`),
    ...differs('IsClientSideSolution', attribute('IsClientSideSolution'), 'true'),
    // Without it a tenant-wide deployment would still have to be added on every site.
    ...differs('SkipFeatureDeployment', attribute('SkipFeatureDeployment'), 'true'),
    ...differs('IsDomainIsolated', attribute('IsDomainIsolated'), 'false'),
    ...differs('DeveloperProperties', developer && JSON.parse(developer), solution.developer),
    ...differs('ShortDescription', within('ShortDescription'), solution.metadata.shortDescription.default),
    ...differs('LongDescription', within('LongDescription'), solution.metadata.longDescription.default),
    ...(/WebApiPermission/i.test(xml) ? ['AppManifest.xml: asks for permissions to other services'] : [])
  ];
};

/** What config/package-solution.json itself must say, whatever was built from it. */
export const solutionProblems = ({ version, solution }: Expected): readonly string[] => [
  ...(solution.includeClientSideAssets ? [] : ['includeClientSideAssets is off: the scripts would lie somewhere else']),
  ...(solution.skipFeatureDeployment ? [] : ['skipFeatureDeployment is off']),
  ...(solution.isDomainIsolated ? ['isDomainIsolated is on'] : []),
  ...(solution.webApiPermissionRequests?.length ? ['webApiPermissionRequests are asked for'] : []),
  ...[solution, ...solution.features].flatMap(part => (part.version === `${version}.0` ? [] : [`version ${part.version} is not package.json's ${version}`]))
];
