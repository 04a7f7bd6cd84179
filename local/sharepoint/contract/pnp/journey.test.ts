import '@pnp/sp/batching';
import '@pnp/sp/context-info';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/regional-settings';
import '@pnp/sp/security/list';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import { PermissionKind } from '@pnp/sp/security';
import type { SPFI } from '@pnp/sp';

import { pnp } from './client';
import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';

let site: TestSite;
let sp: SPFI;

beforeAll(async () => {
  site = await startTestSite();
  sp = pnp(site, 'owner');
});
afterAll(() => site.stop());

test('PnPjs makes a list with columns of every kind and reads its values back', async () => {
  const made = await sp.web.lists.add('PnP', 'Om', 100, false, { EnableVersioning: true });
  const list = sp.web.lists.getById(made.Id as string);
  await list.fields.addText('Plain', { Indexed: true });
  await list.fields.addNumber('Nr', { MinimumValue: 0 });
  await list.fields.addMultilineText('Long', { RichText: false });
  await list.fields.addDateTime('Day', { DisplayFormat: 0 });
  await list.fields.addChoice('Kind', { Choices: ['a', 'b'] });
  await list.fields.addMultiChoice('Many', { Choices: ['a', 'b'] });
  await list.fields.addBoolean('Flag');
  await list.fields.addCurrency('Money');
  await list.fields.addUrl('Link');
  await list.fields.addUser('Person', { SelectionMode: 0 });
  await list.fields.addLookup('Up', { LookupListId: made.Id as string, LookupFieldName: 'Title' });
  await list.fields.createFieldAsXml({ SchemaXml: '<Field Type="Text" Name="Named" StaticName="Named" DisplayName="Namn åäö" />', Options: 8 } as never);
  await list.fields.getByInternalNameOrTitle('Plain').setShowInEditForm(false);
  const me = await sp.web.currentUser();
  const item = { Title: 'T', Plain: 'p', Nr: 4, Long: 'l', Day: '2025-12-31', Kind: 'a', Many: ['a', 'b'], Flag: true, Money: 2.5, Link: { Url: 'https://a.example', Description: 'A' }, PersonId: me.Id, Named: 'n' };
  const created = await list.items.add(item);
  const read = await list.items.getById(created.Id as number).select('*', 'Person/Title').expand('Person')();
  expect(read).toMatchObject({ ...item, Day: '2025-12-30T23:00:00Z', Person: { Title: 'Olga Ägare' } });
});

test('PnPjs updates with an etag, and hears when it is stale', async () => {
  const list = sp.web.lists.getByTitle('PnP');
  const item = await list.items.select('Id').top(1)<{ Id: number; 'odata.etag': string }[]>();
  const etag = item[0]?.['odata.etag'] ?? '';
  const updated = (await list.items.getById(1).update({ Title: 'Updated' }, etag)) as { etag: string };
  expect(updated.etag).toBe(etag.replace(',1"', ',2"'));
  await expect(list.items.getById(1).update({ Title: 'Stale' }, etag)).rejects.toMatchObject({ status: 412 });
});

test('PnPjs batches creates, reads and errors', async () => {
  const [batched, execute] = sp.batched();
  const list = batched.web.lists.getByTitle('PnP');
  const results: unknown[] = [];
  for (const title of ['B1', 'B2', 'B3']) void list.items.add({ Title: title }).then((item: { Title: string }) => results.push(item.Title));
  void list.items.getById(4711)().catch((cause: { status?: number }) => results.push(cause.status));
  void list.select('Title')().then(read => results.push(read.Title));
  await execute();
  expect(results.sort()).toEqual(['B1', 'B2', 'B3', 'PnP', 404].sort());
});

test('PnPjs walks pages by its own iterator', async () => {
  const list = sp.web.lists.getByTitle('PnP');
  const ids: number[] = [];
  for await (const page of list.items.select('Id').top(2)) ids.push(...(page as { Id: number }[]).map(item => item.Id));
  expect(ids).toEqual([1, 2, 3, 4]);
  expect(await list.items.select('Title').filter("startswith(Title,'B')").orderBy('Title', false).top(2)()).toMatchObject([{ Title: 'B3' }, { Title: 'B2' }]);
});

test('PnPjs arranges views, groups and permissions', async () => {
  const list = sp.web.lists.getByTitle('PnP');
  const view = await list.views.add('Mine', false, { RowLimit: 10, ViewQuery: '' });
  const fields = list.views.getById(view.Id).fields;
  await fields.removeAll();
  await fields.add('Title');
  await fields.add('Plain');
  await fields.move('Plain', 0);
  expect((await fields()).Items).toEqual(['Plain', 'Title']);
  const group = await sp.web.siteGroups.add({ Title: 'PnP-gruppen' });
  await sp.web.siteGroups.getById(group.Id).users.add('i:0#.f|membership|visitor@stad.example');
  await list.breakRoleInheritance(false, true);
  const read = await sp.web.roleDefinitions.getByType(2)();
  await list.roleAssignments.add(group.Id, read.Id);
  const visitor = pnp(site, 'visitor').web.lists.getByTitle('PnP');
  expect(await visitor.items.select('Id')()).toHaveLength(4);
  expect(await visitor.currentUserHasPermissions(PermissionKind.EditListItems)).toBe(false);
  expect(await list.userHasPermissions('i:0#.f|membership|visitor@stad.example', PermissionKind.ViewListItems)).toBe(true);
  await expect(pnp(site, 'member').web.lists.getByTitle('PnP')()).rejects.toMatchObject({ status: 404 });
});

test('PnPjs reads the site’s time zone', async () => {
  const zone = await sp.web.regionalSettings.timeZone();
  expect(zone.Id).toBe(4);
});

test('PnPjs recycles and finds by address', async () => {
  const list = sp.web.getList('/sites/stockholm/Lists/PnP');
  await list.items.getById(2).recycle();
  expect(await list.select('ItemCount')()).toMatchObject({ ItemCount: 3 });
  await list.update({ Title: 'PnP (omdöpt)' });
  expect(await sp.web.lists.getByTitle('PnP (omdöpt)').select('Title')()).toMatchObject({ Title: 'PnP (omdöpt)' });
});
