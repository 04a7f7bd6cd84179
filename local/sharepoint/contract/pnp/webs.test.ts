import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { SPFI } from '@pnp/sp';
import { Web } from '@pnp/sp/webs';
import { _Web, _Webs } from '@pnp/sp/webs/types';

import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { notBuilt, pnp, membersOf } from './client';

let site: TestSite;
let sp: SPFI;

beforeAll(async () => {
  site = await startTestSite();
  sp = pnp(site, 'owner');
});
afterAll(() => site.stop());

const refused = ['applyTheme', 'applyWebTemplate', 'availableWebTemplates', 'getStorageEntity', 'mapToIcon', 'removeStorageEntity', 'setStorageEntity'];
/** Given to webs by the modules of lists and batching. */
const hungByOthers = ['batched', 'customListTemplates', 'defaultDocumentLibrary', 'getCatalog', 'getList', 'lists', 'siteUserInfoList'];

test('every member of the classes of webs is called below, here or in the contracts of lists and batching', () => {
  expect(membersOf(_Webs)).toEqual(['add']);
  expect(membersOf(_Web).filter(name => !hungByOthers.includes(name))).toEqual(
    [...refused, 'allProperties', 'delete', 'getChanges', 'getParentWeb', 'getSubwebsFilteredForCurrentUser', 'update', 'webinfos', 'webs'].sort()
  );
});

test('a subweb is made, found, used and deleted', async () => {
  expect(await sp.web.webs.add('Nämnden', 'namnden', 'Om', 'STS', 1053, false)).toMatchObject({ Title: 'Nämnden', Description: 'Om', Language: 1053, WebTemplate: 'STS', ServerRelativeUrl: '/sites/stockholm/namnden' });
  expect((await sp.web.webs.select('Title', 'Url')()).map(({ Title, Url }) => [Title, Url])).toEqual([['Nämnden', `${site.origin}/sites/stockholm/namnden`]]);
  expect(await sp.web.webinfos()).toMatchObject([{ Title: 'Nämnden', ServerRelativeUrl: '/sites/stockholm/namnden', WebTemplate: 'STS', Configuration: 0 }]);
  expect(await sp.web.getSubwebsFilteredForCurrentUser()()).toMatchObject([{ Title: 'Nämnden' }]);
  expect(await pnp(site, 'visitor').web.getSubwebsFilteredForCurrentUser()()).toEqual([]);
  const below = pnp(site, 'owner', 'stockholm/namnden').web;
  await below.lists.add('Ärenden');
  expect((await below.lists.select('Title')()).map(({ Title }) => Title)).toEqual(['Dokument', 'Webbplatssidor', 'Ärenden']);
  const parent = await below.getParentWeb();
  expect(await parent?.select('Title')()).toMatchObject({ Title: 'Stockholm' });
  expect(await sp.web.getParentWeb()).toBeNull();
  await below.delete();
  expect(await sp.web.webinfos()).toEqual([]);
  await expect(pnp(site, 'owner', 'stockholm/namnden').web()).rejects.toMatchObject({ status: 404 });
});

test('a web is updated, and read back from its whole address', async () => {
  await sp.web.update({ Title: 'Ny', QuickLaunchEnabled: false, SiteLogoUrl: '/sites/stockholm/logo.png' });
  const web = Web([sp.web, `${site.origin}/sites/stockholm`]);
  expect(await web.select('Title', 'QuickLaunchEnabled', 'SiteLogoUrl')()).toMatchObject({ Title: 'Ny', QuickLaunchEnabled: false, SiteLogoUrl: '/sites/stockholm/logo.png' });
});

test('the property bag is read, and never written where no scripts run', async () => {
  expect(await sp.web.allProperties()).toMatchObject({ vti_x005f_defaultlanguage: 'sv-se', vti_x005f_associateownergroup: expect.stringMatching(/^\d+$/) });
  expect(await sp.web.allProperties.select('storageentitiesindex')()).not.toHaveProperty('storageentitiesindex');
  const written = await site.as('owner').merge('web/allProperties', { custom: 'x' });
  expect(written.status).toBe(403);
});

test('changes of a web are told', async () => {
  const changes = await sp.web.getChanges({ Add: true, Web: true, List: true } as never);
  expect(changes).toEqual(expect.arrayContaining([expect.objectContaining({ ChangeType: 1 })]));
});

test('what is not built is refused', async () => {
  const { web } = sp;
  const calls = {
    applyTheme: () => web.applyTheme('/a.spcolor', '/a.spfont', '/a.png', false),
    applyWebTemplate: () => web.applyWebTemplate('STS#0'),
    availableWebTemplates: () => web.availableWebTemplates()(),
    getStorageEntity: () => web.getStorageEntity('key'),
    mapToIcon: () => web.mapToIcon('a.docx'),
    removeStorageEntity: () => web.removeStorageEntity('key'),
    setStorageEntity: () => web.setStorageEntity('key', 'value'),
  };
  expect(Object.keys(calls)).toEqual(refused);
  for (const call of Object.values(calls)) await expect(call()).rejects.toMatchObject(notBuilt);
});
