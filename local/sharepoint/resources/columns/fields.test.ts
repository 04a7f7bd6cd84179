import { errorText } from '../../testing/client';
import type { Client, JsonObject } from '../../testing/client';
import { add, column, makeList } from '../../testing/lists';
import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';

let site: TestSite;
let owner: Client;
let pacific: Client;

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  pacific = site.as('owner', 'pacific');
});
afterAll(() => site.stop());

const calculated = (name: string, formula: string, attributes = 'ResultType="Number"'): string =>
  column('Calculated', name, attributes, `<Formula>${formula.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</Formula>`);

const rows = async (client: Client, path: string): Promise<readonly JsonObject[]> => (await client.get(path)).json.value as readonly JsonObject[];
const item = async (client: Client, list: string, id: number): Promise<JsonObject> => (await client.get(`${list}/items(${id})`)).json;

test('calculated columns yield text, numbers, money, dates and yes or no, and errors by name', async () => {
  const list = await makeList(owner, 'Calculated', [
    column('Number', 'Count'), column('DateTime', 'Day', 'Format="DateOnly"'),
    calculated('Twice', '=[Count]*2'), calculated('Label', '=[Title]&": "&[Count]', 'ResultType="Text"'), calculated('Price', '=[Count]/3', 'ResultType="Currency"'),
    calculated('Next', '=[Day]+1', 'ResultType="DateTime" Format="DateOnly"'), calculated('Many', '=[Count]>2', 'ResultType="Boolean"'), calculated('Share', '=1/[Count]'),
    calculated('Chained', '=IF(ISERROR([Share]),0,[Twice]+1)'),
  ]);
  const id = await add(owner, list, { Title: 'ett', Count: 3, Day: '2026-03-28' });
  expect(await item(owner, list, id)).toMatchObject({
    Twice: '6.00000000000000', Label: 'ett: 3', Price: '1.00000000000000', Next: '2026-03-28T23:00:00Z', Many: '1', Share: '0.333333333333333', Chained: '7.00000000000000',
  });
  await owner.merge(`${list}/items(${id})`, { Count: 0, Twice: '99' });
  expect(await item(owner, list, id)).toMatchObject({ Twice: '0.00000000000000', Many: '0', Share: '#DIV/0!', Chained: '0.00000000000000' });
  const other = await add(owner, list, { Title: 'två', Count: 5 });
  expect(await rows(owner, `${list}/items?$filter=Twice gt 9&$select=Id`)).toMatchObject([{ Id: other }]);
  expect(await rows(owner, `${list}/items?$filter=Label eq 'två: 5'&$select=Id,Label`)).toEqual([{ Id: other, ID: other, Label: 'två: 5' }]);
  expect(await rows(owner, `${list}/items?$filter=Many eq 1&$select=Id`)).toMatchObject([{ Id: other }]);
  expect(await rows(owner, `${list}/items?$orderby=Twice desc&$select=Id`)).toMatchObject([{ Id: other }, { Id: id }]);
});

test('a calculated column follows a new formula, a new output, a column’s new name, and shows what is gone', async () => {
  const list = await makeList(owner, 'Follows', [column('Number', 'Count'), calculated('Twice', '=[Count]*2')]);
  const id = await add(owner, list, { Count: 4 });
  const field = `${list}/fields/getByInternalNameOrTitle('Twice')`;
  await owner.merge(`${list}/fields/getByInternalNameOrTitle('Count')`, { Title: 'Antal' });
  expect((await owner.get(field)).json).toMatchObject({ Formula: '=[Antal]*2' });
  await owner.merge(field, { Formula: '[Antal]+0.5' });
  expect((await owner.get(field)).json).toMatchObject({ Formula: '=[Antal]+0.5', OutputType: 9 });
  expect(await item(owner, list, id)).toMatchObject({ Twice: '4.50000000000000' });
  await owner.merge(field, { OutputType: 2 });
  expect(await item(owner, list, id)).toMatchObject({ Twice: '4.5' });
  await owner.remove(`${list}/fields/getByInternalNameOrTitle('Count')`);
  expect(await item(owner, list, id)).toMatchObject({ Twice: '#NAME?' });
});

test('formulas that cannot be are refused when they are set', async () => {
  const list = await makeList(owner, 'Refused', [column('Note', 'Long'), column('Number', 'A'), calculated('B', '=[A]+1')]);
  const set = async (formula: string): Promise<string> =>
    errorText(await owner.post(`${list}/fields/createFieldAsXml`, { parameters: { SchemaXml: calculated('Fresh', formula), Options: 8 } }));
  expect(await set('=[Nope]')).toMatch(/does not exist/);
  expect(await set('=[Long]')).toMatch(/data type that is not supported/);
  expect(await set('=[Fresh]+1')).toMatch(/circular/);
  expect(await set('=[Today]+1')).toMatch(/volatile/);
  expect(await set('=[A]+')).toMatch(/syntax error/);
  expect(await set('=PMT(1,2,3)')).toMatch(/not support/);
  expect(errorText(await owner.merge(`${list}/fields/getByTitle('B')`, { Formula: '=[B]' }))).toMatch(/circular/);
  const indexed = await owner.merge(`${list}/fields/getByTitle('B')`, { Indexed: true });
  expect(indexed.status).toBe(500);
});

test('a default formula fills what a create leaves out, by the clocks of the site', async () => {
  const columns = [
    column('DateTime', 'Due', 'Format="DateOnly"', '<DefaultFormula>=[Today]+7</DefaultFormula>'), column('Number', 'Year', '', '<DefaultFormula>=YEAR(TODAY())</DefaultFormula>'),
    column('Text', 'Month', '', '<DefaultFormula>=TEXT(TODAY(),"mmmm")</DefaultFormula>'), column('Number', 'Broken', '', '<DefaultFormula>=1/0</DefaultFormula>'),
  ];
  const list = await makeList(owner, 'Defaults', columns);
  const id = await add(owner, list, { Title: 'x' });
  expect(await item(owner, list, id)).toMatchObject({ Due: '2026-11-29T23:00:00Z', Year: 2026, Month: 'november', Broken: null });
  const other = await makeList(pacific, 'Defaults', columns);
  const there = await add(pacific, other, { Title: 'x', Year: 1999 });
  expect(await item(pacific, other, there)).toMatchObject({ Due: '2026-11-30T08:00:00Z', Year: 1999, Month: 'November' });
  expect((await owner.post(`${list}/fields`, { Title: 'Y', FieldTypeKind: 9, DefaultFormula: '=[Year]' })).status).toBe(500);
});

test('semicolons part arguments where they part lists', async () => {
  const [swedish, english] = await Promise.all([makeList(owner, 'Separators'), makeList(pacific, 'Separators')]);
  expect((await owner.merge(swedish, { ValidationFormula: '=OR([Id]>0;TRUE)' })).status).toBe(204);
  expect((await pacific.merge(english, { ValidationFormula: '=OR([Id]>0;TRUE)' })).status).toBe(500);
});

test('writes check formulas, and neither required columns, choices nor ranges', async () => {
  const list = await makeList(owner, 'Checked', [
    column('Text', 'Must', 'Required="TRUE"'), column('Choice', 'Kind', '', '<CHOICES><CHOICE>a</CHOICE></CHOICES>'), column('Number', 'Nr', 'Min="1" Max="2"'),
    column('Number', 'Ruled', '', '<Validation Message="Högst fem">=MOD([Ruled],5)=[Ruled]</Validation>'),
  ], { ValidationFormula: '=YEAR([Created])>2000' });
  const id = await add(owner, list, { Kind: 'z', Nr: 99 });
  expect((await owner.merge(`${list}/items(${id})`, { Must: '', Kind: 'y', Nr: -1 })).status).toBe(204);
  expect(errorText(await owner.merge(`${list}/items(${id})`, { Ruled: 6 }))).toBe('Högst fem');
  expect((await owner.merge(`${list}/items(${id})`, { Ruled: 4 })).status).toBe(204);
});

test('a dependent lookup shows another column of the same item', async () => {
  const target = await makeList(owner, 'Targets', [column('Text', 'Code')]);
  const id = await add(owner, target, { Title: 'T', Code: 'C1' });
  const list = await makeList(owner, 'Dependents', [column('Lookup', 'Up', `List="${String((await owner.get(target)).json.Id)}" ShowField="Title"`)]);
  const primary = String((await owner.get(`${list}/fields/getByTitle('Up')`)).json.Id);
  await owner.post(`${list}/fields/createFieldAsXml`, { parameters: { SchemaXml: `<Field Type="Lookup" Name="UpCode" DisplayName="Code" FieldRef="{${primary}}" ShowField="Code" />`, Options: 8 } });
  const mine = await add(owner, list, { Title: 'x', UpId: id });
  await owner.merge(`${list}/items(${mine})`, { UpCodeId: 99 });
  expect((await owner.get(`${list}/items(${mine})?$select=UpId,UpCodeId,UpCode/Code&$expand=UpCode`)).json).toEqual({ UpId: id, UpCodeId: id, UpCode: { Code: 'C1' } });
  expect(await rows(owner, `${list}/items?$filter=UpCode/Code eq 'C1'&$expand=UpCode&$select=Id,UpCode/Code`)).toHaveLength(1);
  expect((await owner.get(`${list}/fields/getByTitle('Code')`)).json.SchemaXml).toContain(`FieldRef="{${primary}}"`);
});

test('a lookup may forbid or follow the deletion of what it leads to', async () => {
  const target = await makeList(owner, 'Parents');
  const guid = String((await owner.get(target)).json.Id);
  const list = await makeList(owner, 'Children', [
    column('Lookup', 'Kept', `List="${guid}" ShowField="Title" RelationshipDeleteBehavior="Restrict"`), column('Lookup', 'Mother', `List="${guid}" ShowField="Title"`),
  ]);
  await owner.merge(`${list}/fields/getByTitle('Mother')`, { RelationshipDeleteBehavior: 1 });
  expect((await owner.get(`${list}/fields/getByTitle('Mother')`)).json).toMatchObject({ RelationshipDeleteBehavior: 1, IsRelationship: true, Indexed: true });
  const [first, second] = [await add(owner, target, { Title: '1' }), await add(owner, target, { Title: '2' })];
  const child = await add(owner, list, { KeptId: first, MotherId: second });
  const refused = await owner.remove(`${target}/items(${first})`);
  expect([refused.status, errorText(refused)]).toEqual([500, expect.stringMatching(/cannot be deleted/)]);
  expect((await owner.post(`${target}/items(${second})/recycle`)).status).toBe(200);
  expect((await owner.get(`${list}/items(${child})`)).status).toBe(404);
  expect((await owner.remove(`${target}/items(${first})`)).status).toBe(200);
});

test('names that SharePoint makes: encoded, at most 32 signs, numbered when taken', async () => {
  const list = await makeList(owner, 'Names');
  const nameOf = async (title: string): Promise<unknown> => (await owner.post(`${list}/fields`, { Title: title, FieldTypeKind: 2 })).json.InternalName;
  expect(await nameOf('Ärendets beteckning i diariet')).toBe('_x00c4_rendets_x0020_beteckning_');
  expect(await nameOf('2026')).toBe('_x0032_026');
  expect(await nameOf('Status')).toBe('Status');
  expect(await nameOf('Status')).toBe('Status0');
  expect(await nameOf('Created')).toBe('Created0');
  expect((await owner.get(`${list}/fields/getByInternalNameOrTitle('_x0032_026')`)).json).toMatchObject({ EntityPropertyName: 'OData__x0032_026', StaticName: '_x0032_026' });
  const taken = await owner.post(`${list}/fields/createFieldAsXml`, { parameters: { SchemaXml: column('Text', 'Author'), Options: 8 } });
  expect(errorText(taken)).toMatch(/duplicate field name/);
});

test('what cannot be kept is refused, and nothing is dropped', async () => {
  const list = await makeList(owner, 'Nothing dropped', [column('User', 'Person'), column('Text', 'Plain')]);
  await owner.merge(`${list}/fields/getByTitle('Person')`, { SelectionGroup: 5, Presence: false, AllowDisplay: false });
  expect((await owner.get(`${list}/fields/getByTitle('Person')`)).json).toMatchObject({ SelectionGroup: 5, Presence: false, AllowDisplay: false });
  const field = `${list}/fields/getByTitle('Plain')`;
  expect((await owner.merge(field, { JSLink: 'x.js', PinnedToFiltersPane: true, ShowInFiltersPane: 1 })).status).toBe(204);
  expect((await owner.get(field)).json).toMatchObject({ JSLink: 'x.js', PinnedToFiltersPane: true, ShowInFiltersPane: 1 });
  expect((await owner.merge(field, { FieldTypeKind: 3 })).status).toBe(501);
  expect((await owner.merge(field, { SchemaXml: '<Field Type="Note" DisplayName="Plain" />' })).status).toBe(501);
  expect((await owner.merge(field, { Sortable: false })).status).toBe(501);
  expect((await owner.merge(field, { Nonsense: 1 })).status).toBe(400);
  for (const step of ['titleResource', 'descriptionResource', 'recycle', 'enableIndex']) expect((await owner.post(`${field}/${step}`)).status).toBe(501);
});

test('columns that SharePoint keeps for itself are there, and tell the truth when they are selected', async () => {
  const list = await makeList(owner, 'System columns');
  const id = await add(owner, list, { Title: 'x' });
  await owner.merge(`${list}/items(${id})`, { Title: 'y' });
  const names = 'Order,OData__ModerationStatus,OData__UIVersion,InstanceID,WorkflowVersion,AppAuthorId,ItemChildCount,FolderChildCount,Created_x0020_Date';
  expect((await owner.get(`${list}/items(${id})?$select=${names}`)).json).toEqual({
    Order: 100 * id, OData__ModerationStatus: 0, OData__UIVersion: 1024, InstanceID: null, WorkflowVersion: 1, AppAuthorId: null, ItemChildCount: '0', FolderChildCount: '0',
    Created_x0020_Date: '2026-11-23T17:35:00Z',
  });
  expect(await item(owner, list, id)).toMatchObject({ ComplianceAssetId: null });
  expect(Object.keys(await item(owner, list, id))).not.toContain('Order');
  expect((await owner.get(`${list}/items(${id})?$select=MetaInfo`)).status).toBe(501);
  expect((await owner.get(`${list}/fields/getByInternalNameOrTitle('_ModerationStatus')`)).json).toMatchObject({ FieldTypeKind: 23, Hidden: true, EntityPropertyName: 'OData__ModerationStatus' });
  const same = await owner.post(`${list}/fields`, { Title: 'Order', FieldTypeKind: 9 });
  expect(same.json).toMatchObject({ InternalName: 'Order0', Title: 'Order' });
  expect((await owner.merge(list, { ValidationFormula: '=[Order]<5' })).status).toBe(204);
  expect((await owner.merge(`${list}/items(${id})`, { Order0: 6 })).status).toBe(500);
  expect((await owner.merge(`${list}/items(${id})`, { Order0: 4 })).status).toBe(204);
});
