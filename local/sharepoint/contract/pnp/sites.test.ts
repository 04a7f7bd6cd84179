import '@pnp/sp/context-info';
import '@pnp/sp/sites';
import '@pnp/sp/webs';
import { _SPQueryable } from '@pnp/sp';
import type { SPFI } from '@pnp/sp';
import { SiteLogoType } from '@pnp/sp/sites';
import { _Site } from '@pnp/sp/sites/types';
import type { ISiteInfo } from '@pnp/sp/sites/types';

import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { membersOf, notBuilt, pnp } from './client';

let site: TestSite;
let sp: SPFI;

beforeAll(async () => {
  site = await startTestSite();
  sp = pnp(site, 'owner');
  await sp.web.webs.add('Under', 'under', '', 'STS', 1053, true);
});
afterAll(() => site.stop());

const refused = ['createCommunicationSite', 'createCommunicationSiteFromProps', 'createModernTeamSite', 'createModernTeamSiteFromProps', 'delete', 'setSiteLogo'];

test('every member of the class of sites is called below', () => {
  expect(membersOf(_Site)).toEqual(
    [...refused, 'exists', 'getChanges', 'getDocumentLibraries', 'getRootWeb', 'getWebUrlFromPageUrl', 'openWebById', 'rootWeb', 'update'].sort()
  );
  expect(Object.getOwnPropertyNames(_SPQueryable.prototype)).toContain('getContextInfo');
});

test('a site is read and its settings are kept, by its administrators only', async () => {
  expect(await sp.site()).toMatchObject({ Url: `${site.origin}/sites/stockholm`, ServerRelativeUrl: '/sites/stockholm', CompatibilityLevel: 15, ShareByEmailEnabled: true });
  await pnp(site, 'admin').site.update({ Classification: 'Öppen', ShareByEmailEnabled: false } as ISiteInfo);
  expect(await sp.site.select('Classification', 'ShareByEmailEnabled')()).toMatchObject({ Classification: 'Öppen', ShareByEmailEnabled: false });
  await expect(sp.site.update({ Classification: 'x' } as ISiteInfo)).rejects.toMatchObject({ status: 403 });
});

test('the root web is reached from a subweb', async () => {
  const below = pnp(site, 'owner', 'stockholm/under');
  expect(await below.site.rootWeb()).toMatchObject({ Title: 'Stockholm', Url: `${site.origin}/sites/stockholm` });
  const root = await below.site.getRootWeb();
  expect(await root.select('Title')()).toMatchObject({ Title: 'Stockholm' });
});

test('a web is opened by its id', async () => {
  const { Id } = await pnp(site, 'owner', 'stockholm/under').web.select('Id')();
  const { data, web } = await sp.site.openWebById(Id);
  expect(data).toMatchObject({ Title: 'Under' });
  expect(await web()).toMatchObject({ Title: 'Under', ServerRelativeUrl: '/sites/stockholm/under' });
  await expect(sp.site.openWebById('00000000-0000-4000-8000-000000000000')).rejects.toMatchObject({ status: 404 });
});

test('what exists, and where a page lies, is told for whole addresses', async () => {
  expect(await sp.site.exists(`${site.origin}/sites/pacific`)).toBe(true);
  expect(await sp.site.exists(`${site.origin}/sites/nowhere`)).toBe(false);
  expect(await sp.site.getWebUrlFromPageUrl(`${site.origin}/sites/stockholm/under/SitePages/Home.aspx`)).toBe(`${site.origin}/sites/stockholm/under`);
  expect(await sp.site.getWebUrlFromPageUrl(`${site.origin}/sites/stockholm/SitePages/Home.aspx`)).toBe(`${site.origin}/sites/stockholm`);
  const libraries = await sp.site.getDocumentLibraries(`${site.origin}/sites/stockholm/under`);
  expect(libraries).toMatchObject([{ Title: 'Dokument', ServerRelativeUrl: '/sites/stockholm/under/Delade dokument', AbsoluteUrl: `${site.origin}/sites/stockholm/under/Delade dokument` }]);
});

test('the context says where one is, and hands out a digest', async () => {
  const information = await pnp(site, 'owner', 'stockholm/under').web.getContextInfo();
  expect(information).toMatchObject({ SiteFullUrl: `${site.origin}/sites/stockholm`, WebFullUrl: `${site.origin}/sites/stockholm/under`, FormDigestTimeoutSeconds: 1800 });
  expect(information.SupportedSchemaVersions).toEqual(['14.0.0.0', '15.0.0.0']);
});

test('changes of a site are told', async () => {
  expect(await sp.site.getChanges({ Add: true, Web: true, List: true } as never)).toEqual(expect.arrayContaining([expect.objectContaining({ ChangeType: 1 })]));
});

test('sites are neither made nor deleted here', async () => {
  const calls = {
    createCommunicationSite: () => sp.site.createCommunicationSite('Ny', 1053, false, `${site.origin}/sites/ny`),
    createCommunicationSiteFromProps: () => sp.site.createCommunicationSiteFromProps({ Title: 'Ny', Url: `${site.origin}/sites/ny`, Owner: '' }),
    createModernTeamSite: () => sp.site.createModernTeamSite('Ny', 'ny'),
    createModernTeamSiteFromProps: () => sp.site.createModernTeamSiteFromProps({ displayName: 'Ny', alias: 'ny' }),
    delete: () => sp.site.delete(),
    setSiteLogo: () => sp.site.setSiteLogo({ relativeLogoUrl: '/sites/stockholm/logo.png', type: SiteLogoType.WebLogo, aspect: 0 }),
  };
  expect(Object.keys(calls)).toEqual(refused);
  for (const call of Object.values(calls)) await expect(call()).rejects.toMatchObject(notBuilt);
});
