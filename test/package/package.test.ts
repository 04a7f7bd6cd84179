import { gzipSync, strToU8, unzipSync, zipSync } from 'fflate';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../local/workbench/projectRoot';
import { expectedPackage } from './expected';
import type { Expected } from './expected';
import { solutionProblems } from './manifestProblems';
import { assetFolder, assetNames, filesIn, packageBytes, textOf } from './packageFiles';
import type { PackageFiles } from './packageFiles';
import { packageProblems } from './packageProblems';

const expected = expectedPackage();
const [webPart] = expected.manifests;
const id = webPart?.id ?? '';
const [feature] = expected.solution.features;
const elements = `${feature?.id}/WebPart_${id}.xml`;

const built = (): PackageFiles => filesIn(packageBytes());

test('det byggda paketet är som källan säger, helt och utan något som inte hör dit', () => {
  expect(packageProblems(built(), expected)).toEqual([]);
});

test('paketets inställningar: för hela organisationen, med skripten i paketet, utan behörigheter till andra tjänster', () => {
  expect(solutionProblems(expected)).toEqual([]);
});

test('varje fils storlek skrivs upp, och paketet är mindre än en megabyte', () => {
  const bytes = packageBytes();
  const sizes = [...filesIn(bytes)].map(([name, content]) => ({ name, bytes: content.length, gzip: gzipSync(content).length }));
  const folder = path.join(projectRoot, 'temp/package');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'sizes.json'), `${JSON.stringify({ package: bytes.length, files: sizes }, undefined, 2)}\n`);
  expect(bytes.length).toBeLessThan(1_000_000);
});

/** A copy of the built package with one thing wrong, zipped and opened again as a real one. */
const tampered = (change: (files: Record<string, Uint8Array>) => void): PackageFiles => {
  const files = unzipSync(packageBytes());
  change(files);
  return filesIn(zipSync(files, { level: 0 }));
};

const replaced =
  (name: string, from: string | RegExp, to: string) =>
  (files: Record<string, Uint8Array>): void => {
    const before = textOf(new Map(Object.entries(files)), name);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${name} does not say ${String(from)}`);
    files[name] = strToU8(after);
  };

const removed =
  (name: string) =>
  (files: Record<string, Uint8Array>): void => {
    if (!files[name]) throw new Error(`${name} is not there`);
    delete files[name];
  };

const added =
  (name: string, content: string) =>
  (files: Record<string, Uint8Array>): void => {
    files[name] = strToU8(content);
  };

const assetLike = (pattern: RegExp): string => `${assetFolder}${assetNames(built()).find(name => pattern.test(name))}`;
const entry = (): string => assetLike(/^management-review-web-part_/);
const appended = (name: string, text: string) => (files: Record<string, Uint8Array>): void => {
  files[name] = strToU8(textOf(new Map(Object.entries(files)), name) + text);
};

type Tampering = readonly [what: string, change: () => (files: Record<string, Uint8Array>) => void, problem: RegExp];

const tamperings: readonly Tampering[] = [
  ['ett annat produkt-id', () => replaced('AppManifest.xml', expected.solution.id, '00000000-0000-0000-0000-000000000000'), /ProductID/],
  ['en annan version', () => replaced('AppManifest.xml', / Version="[^"]+"/, ' Version="9.9.9.0"'), /Version is "9/],
  ['installation webbplats för webbplats', () => replaced('AppManifest.xml', 'SkipFeatureDeployment="true"', 'SkipFeatureDeployment="false"'), /SkipFeatureDeployment/],
  ['en egen domän', () => replaced('AppManifest.xml', 'IsDomainIsolated="false"', 'IsDomainIsolated="true"'), /IsDomainIsolated/],
  ['en begäran om behörighet till Graph', () => replaced('AppManifest.xml', '</Properties>', '</Properties><WebApiPermissionRequests></WebApiPermissionRequests>'), /other services/],
  ['en annan utvecklare', () => replaced('AppManifest.xml', 'websiteUrl&quot;:&quot;', 'websiteUrl&quot;:&quot;https://example.org'), /DeveloperProperties/],
  ['ingen beskrivning', () => replaced('AppManifest.xml', /<LongDescription>.*<\/LongDescription>/, ''), /LongDescription/],
  ['inget manifest', () => removed('AppManifest.xml'), /AppManifest\.xml is missing/],
  ['ett skript som fattas', () => removed(assetLike(/^chunk\.review_/)), /chunk\.review_\w+\.js is named but missing/],
  ['en del som ingångsskriptet laddar men som fattas', () => removed(assetLike(/^chunk\.charts_/)), /loads a part [0-9a-f]{20} that is missing/],
  ['ett ingångsskript med annat namn', () => replaced(elements, /management-review-web-part_[0-9a-f]+\.js/, 'management-review-web-part_0.js'), /_0\.js is missing/],
  ['en webbdel som fattas', () => removed(elements), /is not in the package/],
  ['en webbdel med annat id', () => replaced(elements, new RegExp(id, 'g'), '11111111-1111-1111-1111-111111111111'), /no component of the source/],
  ['en webbdel som inte längre får stå i Teams', () => replaced(elements, '&quot;TeamsTab&quot;,', ''), /hosts or entries differ/],
  ['en webbdel av annan version', () => replaced(elements, '&quot;version&quot;:&quot;', '&quot;version&quot;:&quot;8'), /version 8/],
  ['en webbdel som kräver egna skript', () => replaced(elements, '&quot;manifestVersion', '&quot;requiresCustomScript&quot;:true,&quot;manifestVersion'), /requires custom script/],
  ['skript från ett annat nät', () => replaced(elements, 'HTTPS://SPCLIENTSIDEASSETLIBRARY/', 'https://cdn.example.org/'), /fetched from https:\/\/cdn/],
  ['skript från den egna datorn', () => replaced(elements, 'HTTPS://SPCLIENTSIDEASSETLIBRARY/', 'https://localhost:4321/dist/'), /own computer/],
  ['en feature som fattas', () => removed(`feature_${feature?.id}.xml`), /feature_.*\.xml is missing/],
  ['en feature av annan version', () => replaced(`feature_${feature?.id}.xml`, / Version="[^"]+"/, ' Version="7.0.0.0"'), /Version is 7/],
  ['filer utan egen feature', () => removed('ClientSideAssets.xml'), /scripts are not in the package/],
  ['en fil som ingen relation nämner', () => added(`${assetFolder}lös.js`, ''), /lös\.js is not named/],
  ['ett filslag utan innehållstyp', () => added(`${assetFolder}tecken.woff2`, ''), /\.woff2 has no content type/],
  ['en källkarta', () => added(`${assetFolder}a.js.map`, '{}'), /does not belong/],
  ['en hänvisning till en källkarta', () => appended(entry(), '\n//# sourceMappingURL=a.js.map'), /points to a source map/],
  ['ett test', () => added(`${assetFolder}a.test.js`, ''), /does not belong/],
  ['exempeldata', () => appended(entry(), 'const s="Påhittat exempel";'), /example data or tests/],
  ['adressen till den egna datorn i ett skript', () => appended(entry(), 'fetch("http://127.0.0.1:1")'), /own computer/],
  ['eval', () => appended(entry(), ';eval("1")'), /evaluates text/],
  ['new Function', () => appended(entry(), ';new Function("return 1")()'), /evaluates text/],
  ['en Teams-ikon som fattas', () => removed(`${assetFolder}${id}_color.png`), /_color\.png is missing/],
  ['en Teams-ikon av fel storlek', () => (files): void => {
    files[`${assetFolder}${id}_outline.png`] = files[`${assetFolder}${id}_color.png`] ?? new Uint8Array();
  }, /192×192, not 32×32/],
  ['ett skript som inget laddar', () => added(`${assetFolder}chunk.old_00000000000000000000.js`, ''), /loaded by nothing/]
];

test.each(tamperings)('ett paket med %s avslöjas', (_, change, problem) => {
  expect(packageProblems(tampered(change()), expected).join('\n')).toMatch(problem);
});

test.each<readonly [string, Partial<Expected['solution']>, RegExp]>([
  ['skripten någon annanstans', { includeClientSideAssets: false }, /includeClientSideAssets/],
  ['installation webbplats för webbplats', { skipFeatureDeployment: false }, /skipFeatureDeployment/],
  ['egen domän', { isDomainIsolated: true }, /isDomainIsolated/],
  ['behörighet till andra tjänster', { webApiPermissionRequests: [{ resource: 'Microsoft Graph', scope: 'User.Read' }] }, /webApiPermissionRequests/],
  ['annan version än package.json', { version: '3.0.0.0' }, /version 3/]
])('inställningar med %s avslöjas', (_, changes, problem) => {
  expect(solutionProblems({ ...expected, solution: { ...expected.solution, ...changes } }).join('\n')).toMatch(problem);
});
