import { at } from '../testing/client';
import type { Client, JsonObject } from '../testing/client';
import { add, column, makeList } from '../testing/lists';
import { startTestSite } from '../testing/site';
import type { TestSite } from '../testing/site';

let site: TestSite;
let owner: Client;
let list: string;
let listId: string;

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  list = await makeList(owner, 'Csom', [column('Text', 'Plain'), column('Number', 'Count')]);
  listId = (await owner.get(`${list}?$select=Id`)).json.Id as string;
  await add(owner, list, { Title: 'One' });
});
afterAll(() => site.stop());

const current = '<Property Id="5" ParentId="3" Name="Web" /><StaticProperty Id="3" TypeId="{3747adcd-a3c3-41b9-bfab-4a64dd2f1e0a}" Name="Current" />';
const byTitle = (title: string): string =>
  `<Method Id="8" ParentId="7" Name="GetByTitle"><Parameters><Parameter Type="String">${title}</Parameter></Parameters></Method><Property Id="7" ParentId="5" Name="Lists" />${current}`;
const query = (id: string, properties: string, all = false): string =>
  `<Query Id="20" ObjectPathId="${id}"><Query SelectAllProperties="${all}"><Properties>${properties}</Properties></Query></Query>`;

/** The head of the answer, and the results by the ids of their actions. */
const ask = async (client: Client, actions: string, paths: string): Promise<{ readonly head: JsonObject; readonly results: Readonly<Record<string, JsonObject>> }> => {
  const xml = `<Request AddExpandoFieldTypeSuffix="true" SchemaVersion="15.0.0.0" LibraryVersion="16.0.0.0" ApplicationName="Test" xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009"><Actions>${actions}</Actions><ObjectPaths>${paths}</ObjectPaths></Request>`;
  const digest = await client.digest();
  const response = await fetch(client.api.replace('_api', '_vti_bin/client.svc/ProcessQuery'), {
    method: 'POST', body: xml, headers: { 'Content-Type': 'text/xml', 'X-RequestDigest': digest, 'X-Local-User': client === owner ? 'owner' : 'visitor' },
  });
  expect(response.status).toBe(200);
  const [head, ...rest] = (await response.json()) as JsonObject[];
  const pairs = rest.flatMap((id, index) => (index % 2 === 0 ? [[String(id), rest[index + 1] ?? {}] as const] : []));
  return { head: head ?? {}, results: Object.fromEntries(pairs) };
};

const failure = (head: JsonObject): unknown => [at(head, 'ErrorInfo', 'ErrorCode'), at(head, 'ErrorInfo', 'ErrorTypeName'), at(head, 'ErrorInfo', 'ErrorMessage')];

test('the web says who it is, where it lies and what the caller may do', async () => {
  const { head, results } = await ask(
    owner, query('5', '<Property Name="ServerRelativeUrl" ScalarProperty="true" /><Property Name="EffectiveBasePermissions" ScalarProperty="true" />'), current
  );
  expect(head).toMatchObject({ SchemaVersion: '15.0.0.0', ErrorInfo: null });
  const siteId = (await owner.get('site?$select=Id')).json.Id;
  const webId = (await owner.get('web?$select=Id')).json.Id;
  expect(results['20']).toEqual({
    _ObjectType_: 'SP.Web',
    _ObjectIdentity_: `${String(head.TraceCorrelationId)}|740c6a0b-85e2-48a0-a494-e0f1759d4aa7:site:${String(siteId)}:web:${String(webId)}`,
    ServerRelativeUrl: '/sites/stockholm',
    EffectiveBasePermissions: { _ObjectType_: 'SP.BasePermissions', High: 2147483647, Low: 4294705151 },
  });
});

test('a list is reached by title, id and address, and its identity leads back to it', async () => {
  const { results } = await ask(owner, `<ObjectPath Id="9" ObjectPathId="8" />${query('8', '')}`, byTitle('Csom'));
  expect(results['9']).toEqual({ IsNull: false });
  expect(results['20']).toMatchObject({ _ObjectType_: 'SP.List', _ObjectIdentity_: expect.stringMatching(`:list:${listId}$`), _ObjectVersion_: expect.stringMatching(/^\d+$/) });
  const identity = String(results['20']?._ObjectIdentity_);
  const all = await ask(owner, query('1', '', true), `<Identity Id="1" Name="${identity}" />`);
  expect(all.results['20']).toMatchObject({ Title: 'Csom', Id: `/Guid(${listId})/`, Created: '/Date(2026,10,23,17,35,0,0)/', BaseTemplate: 100 });
  const byId = await ask(owner, query('8', ''), `<Method Id="8" ParentId="7" Name="GetById"><Parameters><Parameter Type="Guid">{${listId}}</Parameter></Parameters></Method><Property Id="7" ParentId="5" Name="Lists" />${current}`);
  const byUrl = await ask(owner, query('8', ''), `<Method Id="8" ParentId="5" Name="GetList"><Parameters><Parameter Type="String">/sites/stockholm/Lists/Csom</Parameter></Parameters></Method>${current}`);
  expect([byId, byUrl].map(({ results: one }) => String(one['20']?._ObjectIdentity_).split('|')[1])).toEqual([identity.split('|')[1], identity.split('|')[1]]);
});

const fieldPath = (method: string, type: string, key: string): string =>
  `<Method Id="11" ParentId="10" Name="${method}"><Parameters><Parameter Type="${type}">${key}</Parameter></Parameters></Method><Property Id="10" ParentId="8" Name="Fields" />${byTitle('Csom')}`;

test('a column is changed when it is told to update, and its numbers and truths come as text', async () => {
  const path = fieldPath('GetByInternalNameOrTitle', 'String', 'Count');
  const { results } = await ask(owner, query('11', ''), path);
  expect(results['20']).toMatchObject({ _ObjectType_: 'SP.FieldNumber', _ObjectIdentity_: expect.stringMatching(`:list:${listId}:field:[0-9a-f-]{36}$`) });
  const set = (name: string, value: string): string => `<SetProperty Id="${name.length}" ObjectPathId="11" Name="${name}"><Parameter Type="String">${value}</Parameter></SetProperty>`;
  const changes = `${set('Title', 'Antal &amp; mer')}${set('Required', 'True')}${set('MaximumValue', '10')}`;
  const field = `${list}/fields/getByInternalNameOrTitle('Count')?$select=Title,Required,MaximumValue`;
  await ask(owner, changes, path);
  expect((await owner.get(field)).json).toMatchObject({ Title: 'Count', Required: false });
  const update = '<Method Name="UpdateAndPushChanges" Id="9000" ObjectPathId="11"><Parameters><Parameter Type="Boolean">true</Parameter></Parameters></Method>';
  const { head } = await ask(owner, `${changes}${update}`, path);
  expect(head.ErrorInfo).toBeNull();
  expect((await owner.get(field)).json).toEqual({ Title: 'Antal & mer', Required: true, MaximumValue: 10 });
  const wrong = await ask(owner, `${set('Required', 'perhaps')}${update}`, path);
  expect(failure(wrong.head)).toEqual([-1, 'Microsoft.SharePoint.Client.InvalidClientQueryException', expect.stringContaining('Edm.Boolean')]);
});

test('errors are SharePoint’s own, in the head of an answer of 200', async () => {
  const unknown = await ask(owner, query('8', ''), byTitle('Nope'));
  expect(failure(unknown.head)).toEqual([-1, 'System.ArgumentException', expect.stringMatching(/^List 'Nope' does not exist at site with URL/)]);
  expect(unknown.results).toEqual({});
  const visitor = site.as('visitor');
  const update = '<Method Name="Update" Id="2" ObjectPathId="11" />';
  const denied = await ask(visitor, `<SetProperty Id="1" ObjectPathId="11" Name="Title"><Parameter Type="String">x</Parameter></SetProperty>${update}`, fieldPath('GetByTitle', 'String', 'Plain'));
  expect(failure(denied.head)).toEqual([-2147024891, 'System.UnauthorizedAccessException', expect.stringMatching(/^Access denied/)]);
  const foreign = await ask(owner, query('1', ''), `<Identity Id="1" Name="x|740c6a0b-85e2-48a0-a494-e0f1759d4aa7:site:${listId}:web:${listId}" />`);
  expect(failure(foreign.head)).toEqual([-2147024809, 'System.ArgumentException', expect.stringContaining('does not belong to this web')]);
  const broken = await ask(owner, '<Query', '');
  expect(at(broken.head, 'ErrorInfo', 'ErrorTypeName')).toBe('Microsoft.SharePoint.Client.InvalidClientQueryException');
});

test('what came before an action that fails is kept', async () => {
  const path = fieldPath('GetByInternalNameOrTitle', 'String', 'Plain');
  const title = '<SetProperty Id="1" ObjectPathId="11" Name="Description"><Parameter Type="String">Kept</Parameter></SetProperty>';
  const { head } = await ask(owner, `${title}<Method Name="Update" Id="2" ObjectPathId="11" /><Method Name="Nope" Id="3" ObjectPathId="11" />`, path);
  expect(failure(head)).toEqual([-1, 'Local.NotSupportedException', 'The local SharePoint does not support Nope of Field in CSOM.']);
  expect((await owner.get(`${list}/fields/getByInternalNameOrTitle('Plain')?$select=Description`)).json).toEqual({ Description: 'Kept' });
});

test('a column is deleted', async () => {
  await owner.post(`${list}/fields/createFieldAsXml`, { parameters: { SchemaXml: column('Text', 'Doomed'), Options: 8 } });
  await ask(owner, '<Method Name="DeleteObject" Id="2" ObjectPathId="11" />', fieldPath('GetByTitle', 'String', 'Doomed'));
  expect((await owner.get(`${list}/fields/getByTitle('Doomed')`)).status).toBe(400);
});

test.each([
  ['constructors', '', '<Constructor Id="1" TypeId="{268004ae-ef6b-4e9b-8425-127220d84719}" />', 'the object path Constructor {268004ae-ef6b-4e9b-8425-127220d84719} in CSOM'],
  ['scopes of exceptions', '<ExceptionHandlingScope Id="1" />', '', 'the action ExceptionHandlingScope in CSOM'],
  ['collections', '<Query Id="1" ObjectPathId="7"><Query SelectAllProperties="true"><Properties /></Query></Query>', `<Property Id="7" ParentId="5" Name="Lists" />${current}`, 'reading Lists in CSOM'],
  ['objects inside objects', query('5', '<Property Name="CurrentUser"><Query SelectAllProperties="true"><Properties /></Query></Property>'), current, 'reading CurrentUser as an object in CSOM'],
])('%s are refused plainly', async (_, actions, paths, what) => {
  const { head } = await ask(owner, actions, paths);
  expect(failure(head)).toEqual([-1, 'Local.NotSupportedException', `The local SharePoint does not support ${what}.`]);
});

const itemPath = (id: number): string => `<Method Id="11" ParentId="8" Name="GetItemById"><Parameters><Parameter Type="Int32">${id}</Parameter></Parameters></Method>${byTitle('Csom')}`;
const parse = (id: number, name: string, text: string): string =>
  `<Method Name="ParseAndSetFieldValue" Id="${id}" ObjectPathId="11"><Parameters><Parameter Type="String">${name}</Parameter><Parameter Type="String">${text}</Parameter></Parameters></Method>`;

test('an item is set field by field, written by Update, and recycled', async () => {
  const id = await add(owner, list, { Title: 'Before' });
  const { head } = await ask(owner, `${parse(1, 'Title', 'After')}${parse(2, 'Count', '2,5')}<Method Name="Update" Id="3" ObjectPathId="11" />`, itemPath(id));
  expect(head.ErrorInfo).toBeNull();
  expect((await owner.get(`${list}/items(${id})?$select=Title,Count,OData__UIVersionString`)).json).toEqual({ Title: 'After', Count: 2.5, OData__UIVersionString: '2.0' });
  const { results } = await ask(owner, '<Method Name="Recycle" Id="7" ObjectPathId="11" />', itemPath(id));
  const [, guid = ''] = /^\/Guid\((.+)\)\/$/.exec(String(results['7'])) ?? [];
  expect((await owner.get(`web/recycleBin('${guid}')?$select=Title`)).json).toEqual({ Title: 'After' });
});

test('a text that its column cannot read names the action and the column, and nothing is written', async () => {
  const id = await add(owner, list, { Title: 'Kept' });
  const { head } = await ask(owner, `${parse(1, 'Title', 'Lost')}${parse(2, 'Count', 'many')}<Method Name="Update" Id="3" ObjectPathId="11" />`, itemPath(id));
  expect(at(head, 'ErrorInfo', 'ErrorValue')).toBe('2,Count');
  expect((await owner.get(`${list}/items(${id})?$select=Title`)).json).toEqual({ Title: 'Kept' });
  const denied = await ask(site.as('visitor'), `${parse(1, 'Title', 'No')}<Method Name="SystemUpdate" Id="2" ObjectPathId="11" />`, itemPath(id));
  expect(failure(denied.head)).toEqual([-2147024891, 'System.UnauthorizedAccessException', expect.stringMatching(/^Access denied/)]);
});
