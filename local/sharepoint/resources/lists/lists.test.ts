import { at, errorText } from '../../testing/client';
import type { Client } from '../../testing/client';
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

test('a new site has a library and its pages, and no more lists', async () => {
  expect((await owner.get('web/lists?$select=Title,BaseTemplate,EntityTypeName')).json.value).toEqual([
    { Title: 'Dokument', BaseTemplate: 101, EntityTypeName: 'Delade_x0020_dokument' },
    { Title: 'Webbplatssidor', BaseTemplate: 119, EntityTypeName: 'SitePages' },
  ]);
});

test.each([
  ['Incidents', '/sites/stockholm/Lists/Incidents', 'SP.Data.IncidentsListItem', 100],
  ['Händelser', '/sites/stockholm/Lists/Hndelser', 'SP.Data.HndelserListItem', 100],
  ['Lokala rutiner', '/sites/stockholm/Lists/Lokala rutiner', 'SP.Data.Lokala_x0020_rutinerListItem', 100],
  ['ReviewArchive', '/sites/stockholm/ReviewArchive', 'SP.Data.ReviewArchiveItem', 101],
])('the list %s lies at %s for ever', async (title, url, type, template) => {
  const made = await owner.post('web/lists', { Title: title, BaseTemplate: template, AllowContentTypes: false, ContentTypesEnabled: false, Description: 'd' });
  expect([made.status, made.json.ListItemEntityTypeFullName]).toEqual([201, type]);
  const path = `web/lists(guid'${String(made.json.Id)}')`;
  expect((await owner.merge(path, { Title: `${title} (nytt namn)` })).status).toBe(204);
  expect((await owner.get(`${path}?$select=Title,RootFolder/ServerRelativeUrl&$expand=RootFolder`)).json).toEqual({ RootFolder: { ServerRelativeUrl: url }, Title: `${title} (nytt namn)` });
  expect((await owner.get(`web/getList(@u)?$select=Title&@u='${encodeURIComponent(url)}'`)).json).toEqual({ Title: `${title} (nytt namn)` });
  expect((await owner.get(`web/GetList('${encodeURIComponent(url.toLowerCase())}')/items`)).json.value).toEqual([]);
});

test('a second list of the same first title gets another address', async () => {
  const first = await owner.post('web/lists', { Title: 'Twin', BaseTemplate: 100 });
  await owner.merge(`web/lists('${String(first.json.Id)}')`, { Title: 'Elder' });
  await owner.post('web/lists', { Title: 'Twin', BaseTemplate: 100 });
  expect((await owner.get("web/getList('/sites/stockholm/Lists/Twin1')?$select=Title")).json).toEqual({ Title: 'Twin' });
});

test('settings are kept, unknown ones are refused, and those that are not built say so', async () => {
  const path = await makeList(owner, 'Settings');
  const settings = { EnableVersioning: false, EnableAttachments: false, NoCrawl: true, Hidden: true, OnQuickLaunch: true, Description: 'Om', ValidationMessage: 'Fel' };
  expect((await owner.merge(path, settings)).status).toBe(204);
  expect((await owner.get(`${path}?$select=${Object.keys(settings).join(',')}`)).json).toEqual(settings);
  expect((await owner.merge(path, { Nope: 1 })).status).toBe(400);
  expect((await owner.merge(path, { ForceCheckout: true })).status).toBe(501);
  expect((await owner.merge(path, { EnableModeration: true })).status).toBe(501);
  expect((await owner.merge(path, { ValidationFormula: '=PMT([Id],1,1)>1' })).status).toBe(501);
  expect((await owner.merge(path, { ValidationFormula: '=[Nope]>1' })).status).toBe(500);
  expect((await owner.post('web/lists', { Title: 'Tasks', BaseTemplate: 107 })).status).toBe(501);
  expect((await owner.post('web/lists', { Title: '', BaseTemplate: 100 })).status).toBe(400);
});

test('lists can be filtered, ordered and cut, with regard to case', async () => {
  const ask = async (query: string): Promise<unknown> => (await owner.get(`web/lists?$select=Title&${query}`)).json.value;
  expect(await ask("$filter=Title eq 'Dokument'")).toEqual([{ Title: 'Dokument' }]);
  expect(await ask("$filter=Title eq 'dokument'")).toEqual([]);
  expect(await ask("$filter=BaseTemplate eq 101 and startswith(Title,'Dok') and Hidden eq false")).toEqual([{ Title: 'Dokument' }]);
  expect(await ask("$filter=RootFolder/ServerRelativeUrl eq '/sites/stockholm/SitePages'&$expand=RootFolder&$top=1")).toMatchObject([{ Title: 'Webbplatssidor' }]);
  expect(await ask('$orderby=Title desc&$top=1&$filter=BaseTemplate ne 100')).toEqual([{ Title: 'Webbplatssidor' }]);
});

test('a deleted list is gone, a recycled one can come back with its rows', async () => {
  const doomed = await makeList(owner, 'Doomed');
  expect((await owner.remove(doomed)).status).toBe(200);
  expect((await owner.get(doomed)).status).toBe(404);
  const path = await makeList(owner, 'Returning');
  await add(owner, path, { Title: 'Row' });
  const guid = (await owner.post(`${path}/recycle()`)).json.value as string;
  expect((await owner.get(path)).status).toBe(404);
  expect((await owner.post(`web/recycleBin('${guid}')/restore()`)).status).toBe(200);
  expect((await owner.get(`${path}/items?$select=Title`)).json.value).toEqual([{ Title: 'Row' }]);
  expect((await owner.remove("web/lists/getByTitle('Webbplatssidor')")).status).toBe(500);
});

test('columns: the hint keeps the internal name, without it one is made of the title', async () => {
  const path = await makeList(owner, 'Columns');
  const create = async (xml: string, options: number): Promise<unknown> =>
    (await owner.post(`${path}/fields/createFieldAsXml`, { parameters: { SchemaXml: xml, Options: options } })).json.InternalName;
  const xml = '<Field Type="Text" Name="Event" StaticName="Event" DisplayName="Händelse år 1" />';
  expect(await create(xml, 8)).toBe('Event');
  expect(await create(xml, 0)).toBe('H_x00e4_ndelse_x0020__x00e5_r_x0');
  expect((await owner.post(`${path}/fields`, { Title: 'Åtgärd', FieldTypeKind: 2 })).json).toMatchObject({ InternalName: '_x00c5_tg_x00e4_rd', EntityPropertyName: 'OData__x00c5_tg_x00e4_rd' });
  const id = await add(owner, path, { OData__x00c5_tg_x00e4_rd: 'x' });
  expect((await owner.get(`${path}/items(${id})?$select=OData__x00c5_tg_x00e4_rd`)).json).toEqual({ OData__x00c5_tg_x00e4_rd: 'x' });
  const again = await owner.post(`${path}/fields/createFieldAsXml`, { parameters: { SchemaXml: xml, Options: 8 } });
  expect([again.status, errorText(again)]).toEqual([500, 'A duplicate field name "Event" was found.']);
});

test('a column is found by either name, changed by merge, and taken away with its values', async () => {
  const path = await makeList(owner, 'Changing', [column('Text', 'Key'), column('Choice', 'Kind', '', '<CHOICES><CHOICE>a</CHOICE></CHOICES>')]);
  await add(owner, path, { Key: 'x' });
  await add(owner, path, { Key: 'X' });
  const key = `${path}/fields/getByInternalNameOrTitle('Key')`;
  expect((await owner.merge(key, { Title: 'Nyckel', Description: 'd', Required: true, Indexed: true, Hidden: true, DefaultValue: 'k' })).status).toBe(204);
  expect((await owner.get(`${path}/fields/getByTitle('Nyckel')?$select=InternalName,Description,Required,Indexed,Hidden,DefaultValue`)).json).toEqual({
    InternalName: 'Key', Description: 'd', Required: true, Indexed: true, Hidden: true, DefaultValue: 'k',
  });
  expect((await owner.merge(key, { EnforceUniqueValues: true })).status).toBe(500);
  expect((await owner.merge(key, { Nope: true })).status).toBe(400);
  expect((await owner.merge(`${path}/fields/getByInternalNameOrTitle('Kind')`, { Choices: ['a', 'b'] })).status).toBe(204);
  expect((await owner.get(`${path}/fields/getByInternalNameOrTitle('Kind')?$select=Choices`)).json).toEqual({ Choices: ['a', 'b'] });
  expect((await owner.remove(key)).status).toBe(200);
  expect((await owner.get(`${path}/items?$select=Key`)).status).toBe(400);
  expect((await owner.remove(`${path}/fields/getByInternalNameOrTitle('Title')`)).status).toBe(500);
  expect((await owner.get(`${path}/fields/getByInternalNameOrTitle('Nope')`)).status).toBe(400);
});

test('a column rule is checked on every write, with its own message', async () => {
  const path = await makeList(owner, 'Ruled', [column('Number', 'Percent', '', '<Validation Message="0 till 100">=AND([Percent]&gt;=0,[Percent]&lt;=100)</Validation>')]);
  expect((await owner.post(`${path}/items`, { Percent: 100 })).status).toBe(201);
  const reply = await owner.post(`${path}/items`, { Percent: 101 });
  expect([reply.status, errorText(reply)]).toEqual([500, '0 till 100']);
});

test('rules name columns by either name, and follow a column that is renamed', async () => {
  const path = await makeList(owner, 'Renamed', [column('Number', 'Employees').replace('DisplayName="Employees"', 'DisplayName="Anställda"'), column('Number', 'Completed')]);
  expect((await owner.merge(path, { ValidationFormula: '=[Completed]<=[Anställda]' })).status).toBe(204);
  expect((await owner.merge(`${path}/fields/getByInternalNameOrTitle('Employees')`, { Title: 'Medarbetare' })).status).toBe(204);
  expect((await owner.get(`${path}?$select=ValidationFormula`)).json).toEqual({ ValidationFormula: '=[Completed]<=[Medarbetare]' });
  expect((await owner.post(`${path}/items`, { Employees: 1, Completed: 2 })).status).toBe(500);
  expect((await owner.merge(path, { ValidationFormula: '=[Completed]<=[Employees]' })).status).toBe(204);
  expect((await owner.post(`${path}/items`, { Employees: 1, Completed: 2 })).status).toBe(500);
  expect((await owner.post(`${path}/items`, { Employees: 2, Completed: 2 })).status).toBe(201);
});

test('a column that was refused leaves no trace', async () => {
  const path = await makeList(owner, 'Refused');
  expect((await owner.post(`${path}/fields/createFieldAsXml`, { parameters: { SchemaXml: column('Note', 'Body', 'Indexed="TRUE"'), Options: 8 } })).status).toBe(500);
  expect((await owner.get(`${path}/fields/getByInternalNameOrTitle('Body')`)).status).toBe(400);
  expect((await owner.post(`${path}/items`, { Body: 'x' })).status).toBe(400);
  expect((await owner.post(`${path}/fields/createFieldAsXml`, { parameters: { SchemaXml: column('Note', 'Body'), Options: 8 } })).status).toBe(200);
  expect((await owner.post(`${path}/items`, { Body: 'x' })).status).toBe(201);
});

test('a unique column must be indexed, and its rule holds on merge too', async () => {
  const path = await makeList(owner, 'Unique', [column('Number', 'Year')]);
  const year = `${path}/fields/getByInternalNameOrTitle('Year')`;
  expect((await owner.merge(year, { EnforceUniqueValues: true })).status).toBe(500);
  expect((await owner.merge(year, { Indexed: true, EnforceUniqueValues: true })).status).toBe(204);
  await add(owner, path, { Year: 2025 });
  const other = await add(owner, path, { Year: 2026 });
  await add(owner, path, {});
  await add(owner, path, {});
  expect((await owner.merge(`${path}/items(${other})`, { Year: 2025 })).status).toBe(500);
  expect((await owner.merge(`${path}/items(${other})`, { Year: 2026 })).status).toBe(204);
});

test('at most 20 columns are indexed, and long texts never', async () => {
  const path = await makeList(owner, 'Indexes', [...Array.from({ length: 20 }, (_, index) => column('Number', `N${index}`, 'Indexed="TRUE"')), column('Number', 'Last'), column('Note', 'Long')]);
  expect((await owner.merge(`${path}/fields/getByInternalNameOrTitle('Last')`, { Indexed: true })).status).toBe(500);
  expect((await owner.merge(`${path}/fields/getByInternalNameOrTitle('Long')`, { Indexed: true })).status).toBe(500);
});

test('columns of types that are not built are refused', async () => {
  const path = await makeList(owner, 'Types');
  for (const type of ['TaxonomyFieldType', 'Location', 'OutcomeChoice', 'Nope']) {
    expect((await owner.post(`${path}/fields/createFieldAsXml`, { parameters: { SchemaXml: `<Field Type="${type}" DisplayName="X"/>`, Options: 8 } })).status).toBe(501);
  }
  expect((await owner.post(`${path}/fields/createFieldAsXml`, { parameters: { SchemaXml: '<Field', Options: 8 } })).status).toBe(500);
  expect((await owner.post(`${path}/fields`, { Title: 'X', FieldTypeKind: 33 })).status).toBe(501);
});

test('a lookup needs its target from the start', async () => {
  const path = await makeList(owner, 'Lookups');
  const lookup = (target: string): Promise<{ status: number }> =>
    owner.post(`${path}/fields/createFieldAsXml`, { parameters: { SchemaXml: column('Lookup', 'Up', `List="${target}" ShowField="Title"`), Options: 8 } });
  expect((await lookup('{00000000-0000-0000-0000-000000000009}')).status).toBe(404);
  expect((await lookup('Self')).status).toBe(200);
});

test('views: the first is the default; others are added by an ASCII title and renamed', async () => {
  const path = await makeList(owner, 'Views', [column('Text', 'Kind')]);
  expect((await owner.get(`${path}/defaultView?$select=Title,ServerRelativeUrl,DefaultView`)).json).toEqual({
    Title: 'Alla objekt', ServerRelativeUrl: '/sites/stockholm/Lists/Views/AllItems.aspx', DefaultView: true,
  });
  const made = await owner.post(`${path}/views`, { Title: 'Open', RowLimit: 50, ViewQuery: '<OrderBy><FieldRef Name="Title"/></OrderBy>', PersonalView: false });
  expect(made.status).toBe(201);
  const view = `${path}/views(guid'${String(made.json.Id)}')`;
  await owner.post(`${view}/viewFields/removeAllViewFields`);
  await owner.post(`${view}/viewFields/addViewField('LinkTitle')`);
  await owner.post(`${view}/viewFields/addViewField('Kind')`);
  await owner.post(`${view}/viewFields/addViewField('Modified')`);
  await owner.post(`${view}/viewFields/moveViewFieldTo`, { field: 'Modified', index: 1 });
  await owner.post(`${view}/viewFields/removeViewField('Kind')`);
  expect((await owner.get(`${view}/viewFields`)).json.Items).toEqual(['LinkTitle', 'Modified']);
  expect((await owner.merge(view, { Title: 'Öppna', DefaultView: true })).status).toBe(204);
  expect((await owner.get(`${path}/views/getByTitle('Öppna')?$select=ServerRelativeUrl,RowLimit,DefaultView`)).json).toEqual({
    ServerRelativeUrl: '/sites/stockholm/Lists/Views/Open.aspx', RowLimit: 50, DefaultView: true,
  });
  expect((await owner.get(`${path}/views?$filter=DefaultView eq true`)).json.value).toHaveLength(1);
  expect((await owner.post(`${view}/viewFields/addViewField('Nope')`)).status).toBe(400);
  expect((await owner.remove(view)).status).toBe(200);
  expect((await owner.get(view)).status).toBe(404);
  expect((await owner.get(`${path}/defaultView/renderAsHtml`)).status).toBe(501);
});

test('expanding and the links of a list', async () => {
  const path = await makeList(owner, 'Linked');
  const { json } = await owner.get(`${path}?$select=Title,Fields/InternalName,DefaultView/Title&$expand=Fields,DefaultView,ParentWeb`);
  expect(at(json, 'DefaultView', 'Title')).toBe('Alla objekt');
  expect((json.Fields as { InternalName: string }[]).map(field => field.InternalName)).toEqual(expect.arrayContaining(['Title', 'ID', 'Created', 'Author', '_UIVersionString']));
  expect((await owner.get(`${path}?$expand=Forms`)).status).toBe(501);
  expect((await owner.get(`${path}?$expand=Nope`)).status).toBe(400);
  expect((await owner.get(`${path}/title`)).json).toEqual({ value: 'Linked' });
});
