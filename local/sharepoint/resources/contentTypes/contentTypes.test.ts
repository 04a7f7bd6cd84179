import { errorText } from '../../testing/client';
import type { Client, JsonObject } from '../../testing/client';
import { add, column, makeList } from '../../testing/lists';
import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';

let site: TestSite;
let owner: Client;

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
});
afterAll(() => site.stop());

const rows = async (client: Client, path: string): Promise<readonly JsonObject[]> => (await client.get(path)).json.value as readonly JsonObject[];
const names = async (path: string, client = owner): Promise<unknown> => (await rows(client, `${path}?$select=Name`)).map(({ Name }) => Name);
const addSiteType = async (name: string, given: object = {}): Promise<string> => {
  const reply = await owner.post('web/contentTypes', { Name: name, Description: 'Om', Group: 'Egna', ...given });
  expect(reply.status).toBe(201);
  return String(reply.json.StringId);
};
const addToList = async (list: string, id: string): Promise<string> =>
  String((await owner.post(`${list}/contentTypes/addAvailableContentType`, { contentTypeId: id })).json.StringId);

test('a site has SharePoint’s own types, named in its language', async () => {
  expect((await owner.get("web/contentTypes('0x0101')?$select=Name,Description,Group,Id,StringId,Sealed,Hidden,Scope")).json).toEqual({
    Name: 'Dokument', Description: 'Skapa ett nytt dokument.', Group: 'Dokumentinnehållstyper', Id: { StringValue: '0x0101' }, StringId: '0x0101', Sealed: false, Hidden: false, Scope: '/sites/stockholm',
  });
  expect(await names('web/contentTypes', site.as('owner', 'pacific'))).toEqual(expect.arrayContaining(['Item', 'Document', 'Folder', 'Site Page', 'Task']));
  expect(await rows(owner, "web/availableContentTypes?$select=StringId&$filter=(Name eq 'Mapp')")).toEqual([{ StringId: '0x0120' }]);
  expect((await owner.get("web/contentTypes('0x010109')/parent?$select=StringId")).json).toEqual({ StringId: '0x0101' });
});

test('a type that is not there is null, not 404', async () => {
  const reply = await owner.get("web/contentTypes('0x0199')");
  expect([reply.status, reply.json]).toEqual([200, { 'odata.null': true }]);
});

test('REST gives a new type an id of its own under Item, whatever id was asked for', async () => {
  const id = await addSiteType('Ärende 1', { Id: { StringValue: '0x010100A1B2C3D4E5F67890ABCDEF1234567890AB' } });
  expect(id).toMatch(/^0x0100[0-9A-F]{32}$/);
  expect((await owner.get(`web/contentTypes('${id}')?$select=Name,Description,Group,Parent/Name&$expand=Parent`)).json).toEqual({
    Name: 'Ärende 1', Description: 'Om', Group: 'Egna', Parent: { Name: 'Objekt' },
  });
  expect(errorText(await owner.post('web/contentTypes', { Name: 'Dokument' }))).toBe('A duplicate content type "Dokument" was found.');
  expect((await site.as('member').post('web/contentTypes', { Name: 'Nej' })).status).toBe(403);
});

test('a type is changed, made read-only and writable again; a sealed one stays', async () => {
  const id = await addSiteType('Ändras');
  const path = `web/contentTypes('${id}')`;
  const change = { Name: 'Ändrad', Description: 'Ny', Group: 'Andra', Hidden: true, NewFormUrl: 'x.aspx', JSLink: 'y.js' };
  expect((await owner.merge(path, change)).status).toBe(204);
  expect((await owner.get(`${path}?$select=${Object.keys(change).join(',')}`)).json).toEqual(change);
  await owner.merge(path, { ReadOnly: true });
  expect(errorText(await owner.merge(path, { Name: 'Nej' }))).toBe('The content type "Ändrad" is read only.');
  expect(errorText(await owner.remove(path))).toBe('The content type "Ändrad" is read only.');
  expect((await owner.merge(path, { ReadOnly: false })).status).toBe(204);
  expect(errorText(await owner.merge("web/contentTypes('0x0120')", { Name: 'Nej' }))).toBe('The content type "Mapp" is sealed.');
  expect((await owner.merge(path, { Scope: '/' })).status).toBe(501);
  expect((await owner.merge(path, { Nonsense: 1 })).status).toBe(400);
  expect((await owner.remove(path)).status).toBe(200);
  expect((await owner.get(path)).json).toEqual({ 'odata.null': true });
});

test('subwebs are offered the types of the webs above, and have none of their own at first', async () => {
  await owner.post('web/webs/add', { parameters: { Title: 'Under', Url: 'under', UseSamePermissionsAsParentSite: true } });
  const below = site.as('owner', 'stockholm/under');
  expect(await names('web/contentTypes', below)).toEqual([]);
  expect(await names('web/availableContentTypes', below)).toEqual(expect.arrayContaining(['Objekt', 'Dokument']));
  await below.post('web/contentTypes', { Name: 'Underns' });
  expect(await names('web/contentTypes', below)).toEqual(['Underns']);
  expect(await names('web/availableContentTypes')).not.toContain('Underns');
});

test('a list is born with a child of Item and a folder; a library with a child of Document', async () => {
  const list = await makeList(owner, 'Born');
  const types = await rows(owner, `${list}/contentTypes?$select=Name,StringId,Scope`);
  expect(types).toEqual([
    { Name: 'Objekt', StringId: expect.stringMatching(/^0x0100[0-9A-F]{32}$/), Scope: '/sites/stockholm/Lists/Born' },
    { Name: 'Mapp', StringId: expect.stringMatching(/^0x012000[0-9A-F]{32}$/), Scope: '/sites/stockholm/Lists/Born' },
  ]);
  const id = await add(owner, list, { Title: 'x' });
  expect((await owner.get(`${list}/items(${id})?$select=ContentTypeId`)).json).toEqual({ ContentTypeId: types[0]?.StringId });
  const [document] = await rows(owner, "web/lists/getByTitle('Dokument')/contentTypes");
  expect(document).toMatchObject({ Name: 'Dokument', DocumentTemplateUrl: '/sites/stockholm/Delade dokument/Forms/template.dotx', NewFormTemplateName: 'DocumentLibraryForm' });
});

test('an item is of a type of its list, and says so', async () => {
  const siteType = await addSiteType('Avvikelse');
  const list = await makeList(owner, 'Typed');
  const type = await addToList(list, siteType);
  expect(type).toMatch(new RegExp(`^${siteType}00[0-9A-F]{32}$`));
  expect(await names(`${list}/contentTypes`)).toEqual(['Objekt', 'Mapp', 'Avvikelse']);
  await add(owner, list, { Title: 'Ett', ContentTypeId: type });
  await add(owner, list, { Title: 'Två', ContentTypeId: siteType });
  const three = await add(owner, list, { Title: 'Tre' });
  expect(await rows(owner, `${list}/items?$select=Title,ContentType/Name&$expand=ContentType`)).toEqual([
    { Title: 'Ett', ContentType: { Name: 'Avvikelse' } }, { Title: 'Två', ContentType: { Name: 'Avvikelse' } }, { Title: 'Tre', ContentType: { Name: 'Objekt' } },
  ]);
  expect((await owner.merge(`${list}/items(${three})`, { ContentTypeId: type })).status).toBe(204);
  expect((await owner.get(`${list}/items(${three})/contentType?$select=StringId`)).json).toEqual({ StringId: type });
  expect((await owner.merge(`${list}/items(${three})`, { ContentTypeId: '0x0101' })).status).toBe(400);
  const [, folder] = await rows(owner, `${list}/contentTypes`);
  expect((await owner.merge(`${list}/items(${three})`, { ContentTypeId: folder?.StringId })).status).toBe(400);
});

test('a list’s type goes only when no item is of it and another is left; a site’s only when nothing descends from it', async () => {
  const siteType = await addSiteType('Går');
  const list = await makeList(owner, 'Leaving');
  const [first] = await rows(owner, `${list}/contentTypes`);
  const born = String(first?.StringId);
  expect(errorText(await owner.remove(`${list}/contentTypes('${born}')`))).toBe('The content type is in use.');
  const type = await addToList(list, siteType);
  const id = await add(owner, list, { Title: 'x', ContentTypeId: type });
  expect(errorText(await owner.remove(`${list}/contentTypes('${type}')`))).toBe('The content type is in use.');
  expect(errorText(await owner.remove(`web/contentTypes('${siteType}')`))).toBe('The content type is in use.');
  expect((await owner.remove(`${list}/contentTypes('${born}')`)).status).toBe(200);
  const later = await add(owner, list, { Title: 'y' });
  expect((await owner.get(`${list}/items(${later})?$select=ContentTypeId`)).json).toEqual({ ContentTypeId: type });
  await owner.remove(`${list}/items(${id})`);
  await owner.remove(list);
  expect((await owner.remove(`web/contentTypes('${siteType}')`)).status).toBe(200);
  expect(errorText(await owner.remove("web/contentTypes('0x01')"))).toBe('The content type "Objekt" is part of an application feature.');
});

test('what cannot be added to a list is refused', async () => {
  const list = await makeList(owner, 'Refusing');
  const added = (id: string): Promise<{ readonly status: number }> => owner.post(`${list}/contentTypes/addAvailableContentType`, { contentTypeId: id });
  expect((await added('0x0199')).status).toBe(400);
  expect((await added('0x0108')).status).toBe(501);
  expect((await added('0x01')).status).toBe(500);
  expect((await site.as('visitor').post(`${list}/contentTypes/addAvailableContentType`, { contentTypeId: '0x0101' })).status).toBe(403);
});

test('a column that comes to a list belongs to its first type, and can be added to another by its name', async () => {
  const list = await makeList(owner, 'Columns', [column('Text', 'Plain', 'Required="TRUE"')]);
  const type = await addToList(list, await addSiteType('Spalter'));
  const [first] = await rows(owner, `${list}/contentTypes`);
  const linkNames = async (id: unknown): Promise<unknown> => (await rows(owner, `${list}/contentTypes('${String(id)}')/fieldLinks`)).map(({ Name, Required }) => [Name, Required]);
  expect(await linkNames(first?.StringId)).toEqual([['ContentType', false], ['Title', true], ['Plain', true]]);
  expect(await linkNames(type)).toEqual([['ContentType', false], ['Title', true]]);
  const made = await owner.post(`${list}/contentTypes('${type}')/fieldLinks`, { FieldInternalName: 'Plain', Required: false });
  expect([made.status, made.json.FieldInternalName]).toEqual([201, 'Plain']);
  expect(await linkNames(type)).toEqual([['ContentType', false], ['Title', true], ['Plain', false]]);
  const link = `${list}/contentTypes('${type}')/fieldLinks(guid'${String(made.json.Id)}')`;
  await owner.merge(link, { Required: true, Hidden: true });
  expect((await owner.get(`${link}?$select=Required,Hidden`)).json).toEqual({ Required: true, Hidden: true });
  expect(await rows(owner, `${list}/contentTypes('${type}')/fields?$select=InternalName&$filter=InternalName eq 'Plain'`)).toEqual([{ InternalName: 'Plain' }]);
  await owner.remove(link);
  expect(await linkNames(type)).toEqual([['ContentType', false], ['Title', true]]);
  expect((await owner.post(`${list}/contentTypes('${type}')/fieldLinks`, { FieldInternalName: 'Nowhere' })).status).toBe(400);
  await owner.remove(`${list}/fields/getByTitle('Plain')`);
  expect(await linkNames(first?.StringId)).toEqual([['ContentType', false], ['Title', true]]);
});

test('a web’s type takes only columns of its parent, and what REST cannot do is refused', async () => {
  const path = `web/contentTypes('${await addSiteType('Kolumner')}')`;
  expect((await owner.post(`${path}/fieldLinks`, { FieldInternalName: 'Plain' })).status).toBe(400);
  expect((await owner.remove(`${path}/fieldLinks(guid'fa564e0f-0c70-4ab9-b863-0177e6ddd247')`)).status).toBe(200);
  expect((await owner.post(`${path}/fieldLinks`, { FieldInternalName: 'Title' })).status).toBe(201);
  for (const name of ['workflowAssociations', 'nameResource', 'reorderFields']) expect((await owner.get(`${path}/${name}`)).status).toBe(501);
});

test('the first in the order of a list’s types is what new items get', async () => {
  const list = await makeList(owner, 'Ordered');
  const type = await addToList(list, await addSiteType('Ordnad'));
  const [first] = await rows(owner, `${list}/contentTypes`);
  const order = async (): Promise<unknown> => (await owner.get(`${list}/rootFolder?$select=ContentTypeOrder,UniqueContentTypeOrder`)).json;
  const ids = (...given: readonly unknown[]): unknown => given.map(id => ({ StringValue: id }));
  expect(await order()).toEqual({ ContentTypeOrder: ids(first?.StringId, type), UniqueContentTypeOrder: null });
  expect((await owner.merge(`${list}/rootFolder`, { UniqueContentTypeOrder: ids(type, first?.StringId) })).status).toBe(204);
  expect(await order()).toEqual({ ContentTypeOrder: ids(type, first?.StringId), UniqueContentTypeOrder: ids(type, first?.StringId) });
  const id = await add(owner, list, { Title: 'x' });
  expect((await owner.get(`${list}/items(${id})?$select=ContentTypeId`)).json).toEqual({ ContentTypeId: type });
  expect((await owner.merge(`${list}/rootFolder`, { UniqueContentTypeOrder: ids('0x0199') })).status).toBe(400);
  expect((await site.as('visitor').merge(`${list}/rootFolder`, { UniqueContentTypeOrder: ids(type) })).status).toBe(403);
});
