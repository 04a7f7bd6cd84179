import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { SPFI } from '@pnp/sp';
import { _List, _Lists } from '@pnp/sp/lists/types';

import { makeList } from '../../testing/lists';
import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { hungBy, membersOf, notBuilt, pnp } from './client';

let site: TestSite;
let sp: SPFI;

beforeAll(async () => {
  site = await startTestSite();
  sp = pnp(site, 'owner');
});
afterAll(() => site.stop());

const refused = ['eventReceivers', 'informationRightsManagementSettings', 'renderListFormData'];
const refusedOfWebs = ['customListTemplates', 'getCatalog', 'siteUserInfoList'];
/** Given to lists by the modules of columns and items. */
const hungByOthers = ['fields', 'items'];
/** Called in caml.test.ts. */
const calledForCaml = ['getChanges', 'getItemsByCAMLQuery', 'getListItemChangesSinceToken', 'renderListData', 'renderListDataAsStream'];

test('every public member of lists is called below, or in the contract of CAML and changes', async () => {
  expect(membersOf(_Lists)).toEqual(['add', 'ensure', 'ensureSiteAssetsLibrary', 'ensureSitePagesLibrary', 'getById', 'getByTitle']);
  const called = ['addValidateUpdateItemUsingPath', 'delete', 'effectiveBasePermissions', 'getParentInfos', 'recycle', 'relatedFields', 'reserveListItemId', 'update'];
  expect(membersOf(_List).filter(name => !hungByOthers.includes(name))).toEqual([...called, ...calledForCaml, ...refused].sort());
  const hung = await hungBy(() => import('@pnp/sp/lists/web'), async () => (await import('@pnp/sp/webs/types'))._Web);
  expect(hung).toEqual([...refusedOfWebs, 'defaultDocumentLibrary', 'getList', 'lists'].sort());
});

test('a list is added with its settings, and found by id, by title and by address', async () => {
  const made = await sp.web.lists.add('Händelser', 'Allt som hänt', 100, true, { NoCrawl: true, MajorVersionLimit: 7 });
  const wish = { Title: 'Händelser', Description: 'Allt som hänt', BaseTemplate: 100, BaseType: 0, ContentTypesEnabled: true, NoCrawl: true, MajorVersionLimit: 7 };
  expect(made).toMatchObject({ ...wish, EntityTypeName: 'HndelserList', ItemCount: 0, ParentWebUrl: '/sites/stockholm' });
  expect(await sp.web.lists.getById(made.Id)()).toMatchObject(wish);
  expect(await sp.web.lists.getByTitle('händelser')()).toMatchObject({ Id: made.Id });
  expect(await sp.web.getList('/sites/stockholm/Lists/Hndelser')()).toMatchObject({ Id: made.Id });
  await expect(sp.web.lists.add('Händelser')).rejects.toMatchObject({ status: 500 });
  await expect(sp.web.lists.getByTitle('Saknas')()).rejects.toMatchObject({ status: 404 });
  await expect(sp.web.lists.getById('00000000-0000-0000-0000-000000000001')()).rejects.toMatchObject({ status: 404 });
  await expect(sp.web.getList('/sites/stockholm/Lists/Saknas')()).rejects.toMatchObject({ status: 404 });
  await expect(sp.web.lists.add('Uppgifter', '', 107)).rejects.toMatchObject(notBuilt);
  await expect(pnp(site, 'visitor').web.lists.add('Min')).rejects.toMatchObject({ status: 403 });
});

test('a subweb has lists of its own, found in the same ways', async () => {
  await sp.web.webs.add('Nämnden', 'namnden', '', 'STS', 1053, true);
  const { web } = pnp(site, 'owner', 'stockholm/namnden');
  const { Id } = await web.lists.add('Ärenden');
  const address = '/sites/stockholm/namnden/Lists/renden';
  expect(await web.lists.getById(Id)()).toMatchObject({ Title: 'Ärenden', ParentWebUrl: '/sites/stockholm/namnden' });
  expect(await web.lists.getByTitle('Ärenden')()).toMatchObject({ Id });
  expect(await web.getList(address)()).toMatchObject({ Id });
  await expect(sp.web.lists.getById(Id)()).rejects.toMatchObject({ status: 404 });
  await expect(sp.web.lists.getByTitle('Ärenden')()).rejects.toMatchObject({ status: 404 });
  const { List, ParentWeb } = await web.getList(address).getParentInfos();
  expect([List.Id, List.RootFolderServerRelativeUrl, ParentWeb.ServerRelativeUrl, ParentWeb.Url]).toEqual([Id, address, '/sites/stockholm/namnden', `${site.origin}/sites/stockholm/namnden`]);
});

test('lists are selected, filtered, ordered, skipped and cut', async () => {
  const web = pnp(site, 'owner', 'pacific').web;
  for (const title of ['C', 'A', 'B']) await web.lists.add(title);
  expect(await web.lists.select('Title', 'BaseTemplate').filter('BaseTemplate eq 100 and Hidden eq false').orderBy('Title', false).top(2)()).toEqual([
    expect.objectContaining({ Title: 'C', BaseTemplate: 100 }), expect.objectContaining({ Title: 'B', BaseTemplate: 100 }),
  ]);
  expect((await web.lists.select('Title').orderBy('Title').skip(2).top(2)()).map(({ Title }) => Title)).toEqual(['C', 'Documents']);
  const [pages] = await web.lists.filter('BaseTemplate eq 119').select('Title', 'RootFolder/ServerRelativeUrl').expand('RootFolder')();
  expect(pages).toMatchObject({ Title: 'Site Pages', RootFolder: { ServerRelativeUrl: '/sites/pacific/SitePages' } });
});

test('a reserved id is nobody else’s', async () => {
  await sp.web.lists.add('Reserved');
  const list = sp.web.lists.getByTitle('Reserved');
  expect(await list.reserveListItemId()).toBe(1);
  expect(await list.items.add({ Title: 'x' })).toMatchObject({ Id: 2 });
});

test('a list is ensured by title: made once, and changed the next time', async () => {
  const first = await sp.web.lists.ensure('Ensured', 'One', 100);
  const second = await sp.web.lists.ensure('Ensured', 'Two', 100, false, { NoCrawl: true });
  expect([first.created, second.created]).toEqual([true, false]);
  expect(await second.list.select('Description', 'NoCrawl')()).toMatchObject({ Description: 'Two', NoCrawl: true });
});

test('Site Assets is made when it is first ensured, and Site Pages is there', async () => {
  expect(await sp.web.lists.filter('IsSiteAssetsLibrary eq true')()).toEqual([]);
  await expect(pnp(site, 'visitor').web.lists.ensureSiteAssetsLibrary()).rejects.toMatchObject({ status: 403 });
  const assets = await sp.web.lists.ensureSiteAssetsLibrary();
  const made = await assets.select('Id', 'Title', 'BaseTemplate', 'IsSiteAssetsLibrary', 'RootFolder/ServerRelativeUrl').expand('RootFolder')();
  expect(made).toMatchObject({ Title: 'Webbplatstillgångar', BaseTemplate: 101, IsSiteAssetsLibrary: true, RootFolder: { ServerRelativeUrl: '/sites/stockholm/SiteAssets' } });
  expect(await (await pnp(site, 'visitor').web.lists.ensureSiteAssetsLibrary()).select('Id')()).toMatchObject({ Id: made.Id });
  const pages = await sp.web.lists.ensureSitePagesLibrary();
  expect(await pages.select('Title', 'BaseTemplate')()).toMatchObject({ Title: 'Webbplatssidor', BaseTemplate: 119 });
});

test('the default library is the one the web was born with, whatever its title', async () => {
  const { web } = pnp(site, 'owner', 'pacific');
  await web.lists.add('Another', '', 101);
  await web.lists.getByTitle('Documents').update({ Title: 'Papers' });
  expect(await web.defaultDocumentLibrary.select('Title')()).toMatchObject({ Title: 'Papers' });
});

test('a list tells its lookups in other lists that guard its items', async () => {
  await sp.web.lists.add('Mål');
  const { Id } = await sp.web.lists.getByTitle('Mål').select('Id')();
  await makeList(site.as('owner'), 'Pekare', [
    `<Field Type="Lookup" Name="Fri" DisplayName="Fri" List="{${Id}}" ShowField="Title" />`,
    `<Field Type="Lookup" Name="Trogen" DisplayName="Trogen" List="{${Id}}" ShowField="Title" Indexed="TRUE" RelationshipDeleteBehavior="Restrict" />`,
  ]);
  const pointing = sp.web.lists.getByTitle('Pekare');
  const [list, field, web] = [await pointing.select('Id')(), await pointing.fields.getByInternalNameOrTitle('Trogen').select('Id')(), await sp.web.select('Id')()];
  expect(await sp.web.lists.getByTitle('Mål').relatedFields()).toMatchObject([{ FieldId: field.Id, ListId: list.Id, WebId: web.Id, RelationshipDeleteBehavior: 2 }]);
  expect(await pointing.relatedFields()).toEqual([]);
});

test('rights on a list are told', async () => {
  const rightsOf = async (user: string): Promise<unknown> => pnp(site, user).web.lists.getByTitle('Reserved').effectiveBasePermissions();
  expect(await rightsOf('owner')).toMatchObject({ High: '2147483647', Low: '4294705151' });
  expect(await rightsOf('visitor')).toMatchObject({ High: '176', Low: '138612833' });
});

test('an item is made as by a form, in the folder that is named', async () => {
  const list = sp.web.lists.getByTitle('Reserved');
  const answer = await list.addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'Blankett' }], '/sites/stockholm/Lists/Reserved');
  expect(answer).toEqual(expect.arrayContaining([expect.objectContaining({ FieldName: 'Title', HasException: false })]));
  expect((await list.items.select('Title')()).map(({ Title }: { readonly Title: string }) => Title)).toContain('Blankett');
});

test('a list is updated by its ETag, recycled and deleted', async () => {
  const { Id } = await sp.web.lists.add('Short', 'd');
  const list = sp.web.lists.getById(Id);
  await list.update({ Description: 'New' });
  expect(await list.select('Description')()).toMatchObject({ Description: 'New' });
  await expect(list.delete('"1"')).rejects.toMatchObject({ status: 412 });
  expect(await list.recycle()).toMatch(/^[0-9a-f-]{36}$/);
  await expect(list()).rejects.toMatchObject({ status: 404 });
  await sp.web.lists.add('Shorter');
  await sp.web.lists.getByTitle('Shorter').delete();
  await expect(sp.web.lists.getByTitle('Shorter')()).rejects.toMatchObject({ status: 404 });
});

test('what is not built is refused', async () => {
  const list = sp.web.lists.getByTitle('Reserved');
  const calls = {
    eventReceivers: () => list.eventReceivers(),
    informationRightsManagementSettings: () => list.informationRightsManagementSettings(),
    renderListFormData: () => list.renderListFormData(2, 'x', 1),
    customListTemplates: () => sp.web.customListTemplates(),
    getCatalog: () => sp.web.getCatalog(113),
    siteUserInfoList: () => sp.web.siteUserInfoList(),
  };
  expect(Object.keys(calls)).toEqual([...refused, ...refusedOfWebs]);
  for (const call of Object.values(calls)) await expect(call()).rejects.toMatchObject(notBuilt);
});
