import '@pnp/sp/content-types';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { SPFI } from '@pnp/sp';
import { _ContentType, _ContentTypes, _FieldLink, _FieldLinks } from '@pnp/sp/content-types/types';
import type { IList } from '@pnp/sp/lists';

import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { hungBy, membersOf, notBuilt, pnp } from './client';

let site: TestSite;
let sp: SPFI;
let list: IList;

type Added = { readonly data: { readonly StringId: string; readonly Id: { readonly StringValue: string } } };

const siteType = async (name: string): Promise<string> => ((await sp.web.contentTypes.add('0x0100', name, 'Om', 'Egna')) as unknown as Added).data.StringId;

beforeAll(async () => {
  site = await startTestSite();
  sp = pnp(site, 'owner');
  await sp.web.lists.add('Typed', '', 100, true);
  list = sp.web.lists.getByTitle('Typed');
});
afterAll(() => site.stop());

test('every member of the classes of content types is called below', () => {
  expect(membersOf(_ContentTypes)).toEqual(['add', 'addAvailableContentType', 'getById']);
  expect(membersOf(_ContentType)).toEqual(['delete', 'fieldLinks', 'fields', 'parent', 'update', 'workflowAssociations']);
  expect(membersOf(_FieldLinks)).toEqual(['getById']);
  expect(membersOf(_FieldLink)).toEqual([]);
});

test('every member that the module gives webs, lists and items is called below', async () => {
  expect(await hungBy(() => import('@pnp/sp/content-types/web'), async () => (await import('@pnp/sp/webs/types'))._Web)).toEqual(['contentTypes']);
  expect(await hungBy(() => import('@pnp/sp/content-types/list'), async () => (await import('@pnp/sp/lists/types'))._List)).toEqual(['contentTypes']);
  expect(await hungBy(() => import('@pnp/sp/content-types/item'), async () => (await import('@pnp/sp/items/types'))._Item)).toEqual(['contentType']);
});

test('a web’s types are read, made, changed and deleted', async () => {
  expect((await sp.web.contentTypes.select('Name').filter("StringId eq '0x01'")()).map(({ Name }) => Name)).toEqual(['Objekt']);
  const id = await siteType('Första');
  // SharePoint's REST gives an id of its own.
  expect(id).toMatch(/^0x0100[0-9A-F]{32}$/);
  const type = sp.web.contentTypes.getById(id);
  expect(await type()).toMatchObject({ Name: 'Första', Description: 'Om', Group: 'Egna', StringId: id, Hidden: false, ReadOnly: false, Sealed: false });
  await type.update({ Name: 'Andra', Description: 'Ny', Hidden: true });
  expect(await type.select('Name', 'Description', 'Hidden')()).toMatchObject({ Name: 'Andra', Description: 'Ny', Hidden: true });
  expect(await type.parent()).toMatchObject({ StringId: '0x01', Name: 'Objekt' });
  expect((await type.fieldLinks()).map(({ Name }) => Name)).toEqual(['ContentType', 'Title']);
  expect((await type.fields()).map(field => (field as { InternalName: string }).InternalName)).toContain('Title');
  await type.delete();
  expect(await sp.web.contentTypes.filter("Name eq 'Andra'")()).toEqual([]);
});

test('a list takes an available type as a child, whose columns are the list’s', async () => {
  const id = await siteType('Avvikelse');
  const { data } = (await list.contentTypes.addAvailableContentType(id)) as unknown as Added;
  expect(data.Id.StringValue).toMatch(new RegExp(`^${id}00[0-9A-F]{32}$`));
  const type = list.contentTypes.getById(data.StringId);
  expect(await type.parent()).toMatchObject({ StringId: id, Name: 'Avvikelse' });
  expect((await type.fields()).map(field => (field as { InternalName: string }).InternalName)).toContain('Title');
  const link = await type.fieldLinks.getById('fa564e0f-0c70-4ab9-b863-0177e6ddd247')();
  expect(link).toMatchObject({ Name: 'Title', FieldInternalName: 'Title', Required: true, Hidden: false });
  await type.update({ Name: 'Avvikelser' });
  expect((await list.contentTypes()).map(({ Name }) => Name)).toEqual(['Objekt', 'Mapp', 'Avvikelser']);
  const made = (await list.contentTypes.add('0x01', 'Egen', 'Bara här')) as unknown as Added;
  expect(await list.contentTypes.getById(made.data.StringId)()).toMatchObject({ Name: 'Egen', Description: 'Bara här', Scope: '/sites/stockholm/Lists/Typed' });
  await list.contentTypes.getById(made.data.StringId).delete();
  expect((await list.contentTypes()).map(({ Name }) => Name)).toEqual(['Objekt', 'Mapp', 'Avvikelser']);
});

test('an item says its type', async () => {
  const [, , type] = await list.contentTypes();
  const item = (await list.items.add({ Title: 'x', ContentTypeId: type?.StringId })) as { Id: number };
  expect(await list.items.getById(item.Id).contentType()).toMatchObject({ Name: 'Avvikelser', StringId: type?.StringId });
  const read = await list.items.select('Title', 'ContentType/Name').expand('ContentType')<{ Title: string; ContentType: { Name: string } }[]>();
  expect(read).toMatchObject([{ Title: 'x', ContentType: { Name: 'Avvikelser' } }]);
});

test('workflows are refused', async () => {
  await expect(sp.web.contentTypes.getById('0x01').workflowAssociations()).rejects.toMatchObject(notBuilt);
});
