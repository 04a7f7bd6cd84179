import { readFileSync } from 'node:fs';
import { assemblyMembers, assemblyPath, requireJsPath } from './assembly';
import type { BuiltScripts } from './builtScripts';
import { missingComponents, runtimeManifests } from './manifests';
import { runtimeFile } from './runtimeFiles';
import { sharedStandIns, standIns } from './standIns';

const scripts: BuiltScripts = { key: 'key', folder: '/nowhere', needs: { reactDomRender: ['react-dom'] } };
const manifests = runtimeManifests('http://host.localhost/_runtime/key', scripts);

test('allt som Microsofts komponenter frågar efter finns på sidan', () => {
  expect(missingComponents(manifests)).toEqual([]);
});

test('ingen ställföreträdare är överflödig, och ingen komponent finns två gånger', () => {
  const ids = manifests.map(({ id, version }) => `${id} ${version}`);
  expect(new Set(ids).size).toBe(ids.length);
  const names = [...Object.keys(standIns), ...Object.values(sharedStandIns).flat()];
  expect(new Set(names).size).toBe(names.length);
});

test('sammansättningen berättar själv vilka komponenter den innehåller', () => {
  const members = assemblyMembers();
  expect(members).toHaveLength(17);
  expect(members.every(({ id, version }) => /^[0-9a-f-]{36}$/.test(id) && /^\d+\.\d+\.\d+$/.test(version))).toBe(true);
});

test('RequireJS i paketet är samma text som sammansättningen annars kör med eval', () => {
  const assembly = readFileSync(assemblyPath, 'utf8');
  const asLiteral = JSON.stringify(readFileSync(requireJsPath, 'utf8')).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'");
  expect(assembly).toContain(asLiteral);
});

test('Microsofts texter är engelska där svenska saknas, aldrig namn på texter', () => {
  const localized = manifests.flatMap(({ loaderConfig }) =>
    Object.values(loaderConfig.scriptResources).flatMap(resource => (resource.type === 'localizedPath' ? [resource.defaultPath] : []))
  );
  expect(localized.length).toBeGreaterThan(5);
  for (const file of localized) expect(JSON.stringify(file)).toMatch(/_en-us_/);
});

test('bara filer med vanliga namn lämnas ut', () => {
  expect(runtimeFile('react/react.production.min.js', scripts)).toBeDefined();
  expect(runtimeFile('react/../package.json', scripts)).toBeUndefined();
  expect(runtimeFile('microsoft/sp-loader/../package.json', scripts)).toBeUndefined();
  expect(runtimeFile('react/.hidden', scripts)).toBeUndefined();
  expect(runtimeFile('etc/passwd', scripts)).toBeUndefined();
});
