import '@pnp/sp/fields';
import '@pnp/sp/folders';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/security/item';
import '@pnp/sp/webs';
import type { SPFI } from '@pnp/sp';
import { _Item, _ItemVersion, _ItemVersions, _Items } from '@pnp/sp/items/types';
import type { IItem, IItems } from '@pnp/sp/items/types';

import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { hungBy, membersOf, notBuilt, pnp } from './client';

let site: TestSite;
let sp: SPFI;
let listId: string;

beforeAll(async () => {
  site = await startTestSite();
  sp = pnp(site, 'owner');
});
beforeEach(async () => {
  listId = ((await sp.web.lists.add('Ärenden', '', 100, false, { EnableVersioning: true })) as { Id: string }).Id;
  const { fields } = sp.web.lists.getById(listId);
  await fields.addNumber('Antal', { MinimumValue: 0, MaximumValue: 100 });
  await fields.addChoice('Slag', { Choices: ['röd', 'blå'] });
  await fields.addLookup('Del', { LookupListId: listId, LookupFieldName: 'Title' });
});
afterEach(() => sp.web.lists.getById(listId).delete());
afterAll(() => site.stop());

type Listed = { readonly Id: number; readonly Title: string; readonly 'odata.etag': string };

/** PnPjs writes what is asked into the object that asks: each question needs one of its own. */
const items = (user = 'owner'): IItems => pnp(site, user).web.lists.getById(listId).items;
const added = async (properties: object): Promise<IItem> => items().getById(((await items().add(properties)) as Listed).Id);
const etagOf = async (item: IItem): Promise<string> => ((await item.select('Id')()) as Listed)['odata.etag'];
const titlesIn = (found: readonly Listed[]): readonly string[] => found.map(({ Title }) => Title);
const titles = async (): Promise<readonly string[]> => titlesIn(await items().select('Title')<Listed[]>());

/** Given to items by the modules of files, folders and security, and called in their contracts. */
const hungByOthers = [
  'breakRoleInheritance', 'currentUserHasPermissions', 'file', 'firstUniqueAncestorSecurableObject', 'folder', 'getCurrentUserEffectivePermissions', 'getUserEffectivePermissions', 'hasPermissions',
  'resetRoleInheritance', 'roleAssignments', 'userHasPermissions',
];
const refused = ['getWopiFrameUrl', 'setImageField'];

test('this file exercises every public member of items', async () => {
  expect(membersOf(_Items)).toEqual(['add', 'getById', 'getItemByStringId', 'skip']);
  expect(membersOf(_Item).filter(name => !hungByOthers.includes(name))).toEqual(
    [
      ...refused, 'delete', 'deleteWithParams', 'effectiveBasePermissions', 'effectiveBasePermissionsForUI', 'fieldValuesAsHTML', 'fieldValuesAsText', 'fieldValuesForEdit', 'getParentInfos', 'list',
      'recycle', 'update', 'validateUpdateListItem', 'versions',
    ].sort()
  );
  expect(membersOf(_ItemVersions)).toEqual(['getById']);
  expect(membersOf(_ItemVersion)).toEqual(['delete']);
  expect(await hungBy(() => import('@pnp/sp/items'), async () => (await import('@pnp/sp/lists/types'))._List)).toEqual(['items']);
});

test('an item is added and read back by its id', async () => {
  const made = await items().add({ Title: 'Vård & "omsorg" åäö', Antal: 2.5, Slag: 'blå' });
  expect(made).toMatchObject({ Id: 1, Title: 'Vård & "omsorg" åäö', Antal: 2.5, Slag: 'blå', DelId: null, Created: '2026-11-23T17:35:00Z', Attachments: false, OData__UIVersionString: '1.0' });
  expect(await items().getById(1)()).toMatchObject({ Id: 1, Title: 'Vård & "omsorg" åäö', Antal: 2.5, Slag: 'blå', FileSystemObjectType: 0 });
  await expect(items().getById(4711)()).rejects.toMatchObject({ status: 404 });
  await expect(items().add({ Okänd: 1 })).rejects.toMatchObject({ status: 400 });
  await expect(items('visitor').add({ Title: 'Nej' })).rejects.toMatchObject({ status: 403 });
  expect(await items()()).toHaveLength(1);
});

test('items are chosen, ordered, counted and expanded', async () => {
  const first = (await items().add({ Title: 'a', Antal: 3, Slag: 'röd' })) as Listed;
  await items().add({ Title: 'b', Antal: 1, Slag: 'blå', DelId: first.Id });
  await items().add({ Title: 'c', Antal: 2, Slag: 'blå', DelId: first.Id });
  expect(titlesIn(await items().filter("Slag eq 'blå' and Antal lt 2")())).toEqual(['b']);
  expect(titlesIn(await items().filter<Listed & { Antal: number }>(fields => fields.number('Antal').greaterThan(1))())).toEqual(['a', 'c']);
  expect(titlesIn(await items().orderBy('Slag').orderBy('Antal', false)())).toEqual(['c', 'b', 'a']);
  expect(titlesIn(await items().orderBy('Antal').top(2)())).toEqual(['b', 'c']);
  const [narrow] = (await items().select('Title', 'Del/Title', 'Del/Id').expand('Del').filter('DelId ne null').top(1)()) as object[];
  expect(narrow).toMatchObject({ Title: 'b', Del: { Id: first.Id, Title: 'a' } });
  expect(narrow).not.toHaveProperty('Antal');
  await expect(items().select('Del/Title')()).rejects.toMatchObject({ status: 400 });
  await expect(items().filter('Nothing eq 1')()).rejects.toMatchObject({ status: 400 });
});

test('pages are walked with the iterator, and begun after an id, forward and back', async () => {
  const names = Array.from({ length: 7 }, (_, index) => `nr ${index + 1}`);
  for (const Title of names) await items().add({ Title });
  const pages: (readonly string[])[] = [];
  for await (const page of items().select('Title').top(3)) pages.push(titlesIn(page as Listed[]));
  expect(pages).toEqual([names.slice(0, 3), names.slice(3, 6), names.slice(6)]);
  const filtered: (readonly string[])[] = [];
  for await (const page of items().select('Title').filter('Id gt 2').orderBy('Id', false).top(4)) filtered.push(titlesIn(page as Listed[]));
  expect(filtered).toEqual([['nr 7', 'nr 6', 'nr 5', 'nr 4'], ['nr 3']]);
  expect(titlesIn(await items().top(2).skip(3)())).toEqual(['nr 4', 'nr 5']);
  expect(titlesIn(await items().top(2).skip(4, true)())).toEqual(['nr 2', 'nr 3']);
});

test('an item is updated by its ETag, and a stale one changes nothing', async () => {
  const item = await added({ Title: 'ett', Antal: 1 });
  const first = await etagOf(item);
  expect(await item.update({ Title: 'två' }, first)).toEqual({ etag: first.replace(',1"', ',2"') });
  expect(await item.update({ Antal: 5 })).toEqual({ etag: first.replace(',1"', ',3"') });
  await expect(item.update({ Title: 'tre' }, first)).rejects.toMatchObject({ status: 412 });
  await expect(items('visitor').getById(1).update({ Title: 'tre' })).rejects.toMatchObject({ status: 403 });
  expect(await item.select('Title', 'Antal')()).toMatchObject({ Title: 'två', Antal: 5 });
});

test('an item is deleted by its ETag, and recycled', async () => {
  const [deleted, recycled] = [await added({ Title: 'deleted' }), await added({ Title: 'recycled' })];
  await items().add({ Title: 'stays' });
  const stale = await etagOf(deleted);
  await deleted.update({ Antal: 1 });
  await expect(deleted.delete(stale)).rejects.toMatchObject({ status: 412 });
  expect(await titles()).toEqual(['deleted', 'recycled', 'stays']);
  await deleted.delete(await etagOf(deleted));
  const id = await recycled.recycle();
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(await titles()).toEqual(['stays']);
  await site.as('owner').post(`web/recycleBin('${id}')/restore`);
  expect(await titles()).toEqual(['recycled', 'stays']);
});

test('deleting with parameters is for SharePoint’s own accounts, where it is an item', async () => {
  const item = await added({ Title: 'stays' });
  await expect(item.deleteWithParams({ BypassSharedLock: true })).rejects.toMatchObject({ status: 403 });
  await expect(items('admin').getById(1).deleteWithParams({ BypassSharedLock: false })).rejects.toMatchObject({ status: 403 });
  expect(await titles()).toEqual(['stays']);
});

test('a form is checked field by field, and saved whole or not at all', async () => {
  const item = await added({ Title: 'före', Antal: 1, Slag: 'röd' });
  const saved = await item.validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'efter' }, { FieldName: 'Antal', FieldValue: '2,5' }]);
  expect(saved).toMatchObject([
    { FieldName: 'Title', FieldValue: 'efter', HasException: false, ErrorMessage: null, ItemId: 1 }, { FieldName: 'Antal', FieldValue: '2,5', HasException: false, ItemId: 1 },
  ]);
  expect(await item.select('Title', 'Antal', 'OData__UIVersionString')()).toMatchObject({ Title: 'efter', Antal: 2.5, OData__UIVersionString: '2.0' });
  const kept = await item.validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'aldrig' }, { FieldName: 'Antal', FieldValue: '101' }, { FieldName: 'Slag', FieldValue: 'grön' }]);
  expect(kept).toMatchObject([{ FieldName: 'Title', HasException: false }, { FieldName: 'Antal', HasException: true }, { FieldName: 'Slag', HasException: true }]);
  await item.validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'utan version' }], true);
  expect(await item.select('Title', 'Antal', 'Slag', 'OData__UIVersionString')()).toMatchObject({ Title: 'utan version', Antal: 2.5, Slag: 'röd', OData__UIVersionString: '2.0' });
  await expect(items('visitor').getById(1).validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'x' }])).rejects.toMatchObject({ status: 403 });
});

test('earlier versions are listed, read and deleted', async () => {
  const item = await added({ Title: 'ett' });
  await item.update({ Title: 'två' });
  await item.update({ Title: 'tre' });
  const versions = await item.versions<{ VersionId: number; VersionLabel: string; IsCurrentVersion: boolean; Title: string }[]>();
  expect(versions.map(({ VersionId, VersionLabel, IsCurrentVersion, Title }) => [VersionId, VersionLabel, IsCurrentVersion, Title])).toEqual([
    [1536, '3.0', true, 'tre'], [1024, '2.0', false, 'två'], [512, '1.0', false, 'ett'],
  ]);
  expect(await item.versions.getById(512)()).toMatchObject({ Title: 'ett', VersionLabel: '1.0' });
  await item.versions.getById(512).delete();
  await expect(item.versions.getById(512)()).rejects.toMatchObject({ isHttpRequestError: true });
  await expect(item.versions.getById(1536).delete()).rejects.toMatchObject({ isHttpRequestError: true });
  expect(await item.versions()).toHaveLength(2);
  expect(await item.select('Title')()).toMatchObject({ Title: 'tre' });
});

test('what one may do with an item is told, also as a screen shows it', async () => {
  const item = await added({ Title: 'x' });
  for (const [user, mask] of [['owner', { High: '2147483647', Low: '4294705151' }], ['visitor', { High: '176', Low: '138612833' }]] as const) {
    const seen = items(user).getById(1);
    expect([await seen.effectiveBasePermissions(), await seen.effectiveBasePermissionsForUI()]).toEqual([expect.objectContaining(mask), expect.objectContaining(mask)]);
    expect(await seen.select('EffectiveBasePermissions', 'EffectiveBasePermissionsForUI')()).toMatchObject({ EffectiveBasePermissions: mask, EffectiveBasePermissionsForUI: mask });
  }
  await item.breakRoleInheritance(false);
  await expect(items('visitor').getById(1).effectiveBasePermissions()).rejects.toMatchObject({ status: 404 });
});

test('an item tells its columns as texts, as HTML and as forms take them, and is found by its id as text', async () => {
  await items().add({ Title: 'Del <1>' });
  const item = await added({ Title: 'Hel & hållen', Antal: 2.5, Slag: 'blå', DelId: 1 });
  const told = { Title: 'Hel & hållen', Antal: '2,5', Slag: 'blå', Del: 'Del <1>', Author: 'Olga Ägare', Created: '2026-11-23 18:35' };
  expect(await item.fieldValuesAsText()).toMatchObject(told);
  expect(await item.fieldValuesAsHTML()).toMatchObject({ ...told, Title: 'Hel &amp; hållen', Del: 'Del &lt;1&gt;' });
  expect(await item.fieldValuesForEdit()).toMatchObject({ Title: 'Hel & hållen', Antal: '2,5', Slag: 'blå', Del: '1;#Del <1>' });
  expect(await item.fieldValuesAsText.select('Antal')()).not.toHaveProperty('Slag');
  expect(await items().getItemByStringId('2').select('Id', 'Title')()).toMatchObject({ Id: 2, Title: 'Hel & hållen' });
  await expect(items().getItemByStringId('4711')()).rejects.toMatchObject({ status: 404 });
});

test('an item leads to its list and its web', async () => {
  const item = await added({ Title: 'x' });
  expect(await item.list.select('Id', 'Title')()).toMatchObject({ Id: listId, Title: 'Ärenden' });
  const root = await sp.web.lists.getById(listId).rootFolder();
  const web = await sp.web.select('Id', 'Url')();
  expect(await item.getParentInfos()).toEqual({
    Item: { Id: 1 },
    ParentList: {
      Id: listId, Title: 'Ärenden', RootFolderServerRelativePath: { DecodedUrl: root.ServerRelativeUrl }, RootFolderServerRelativeUrl: root.ServerRelativeUrl, RootFolderUniqueId: root.UniqueId,
    },
    ParentWeb: { Id: web.Id, Url: `${site.origin}/sites/stockholm`, ServerRelativeUrl: '/sites/stockholm', ServerRelativePath: { DecodedUrl: '/sites/stockholm' } },
  });
});

test('what this server lacks is refused', async () => {
  const item = await added({ Title: 'x' });
  const calls = {
    getWopiFrameUrl: () => item.getWopiFrameUrl(1),
    setImageField: () => item.setImageField('Bild', 'a.png', new Blob(['x'])),
  };
  expect(Object.keys(calls)).toEqual(refused);
  for (const call of Object.values(calls)) await expect(call()).rejects.toMatchObject(notBuilt);
});
