import { condition, titlesOf, viewOf } from '../testing/caml';
import { at, errorText } from '../testing/client';
import type { Client } from '../testing/client';
import { add, column, makeList } from '../testing/lists';
import { startTestSite } from '../testing/site';
import type { TestSite } from '../testing/site';

let site: TestSite;
let owner: Client;
let visitor: Client;
let member: Client;

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  visitor = site.as('visitor');
  member = site.as('member');
});
afterAll(() => site.stop());

const idOf = async (path: string): Promise<number> => (await owner.get(`${path}?$select=Id`)).json.Id as number;
const roleId = (kind: number): Promise<number> => idOf(`web/roleDefinitions/getByType(${kind})`);
const grant = async (path: string, principalId: number, kind: number): Promise<number> =>
  (await owner.post(`${path}/roleAssignments/addRoleAssignment(principalid=${principalId},roledefid=${await roleId(kind)})`)).status;
const titles = async (client: Client): Promise<unknown> =>
  ((await client.get('web/lists?$select=Title')).json.value as { Title: string }[]).map(list => list.Title);

test('visitors read, members write, owners manage, strangers get 403', async () => {
  const list = await makeList(owner, 'Plain');
  const id = await add(member, list, { Title: 'By a member' });
  expect((await visitor.get(`${list}/items`)).json.value).toHaveLength(1);
  expect((await visitor.merge(`${list}/items(${id})`, { Title: 'x' })).status).toBe(403);
  expect((await visitor.remove(`${list}/items(${id})`)).status).toBe(403);
  expect((await visitor.merge(list, { Description: 'x' })).status).toBe(403);
  expect((await visitor.post('web/lists', { Title: 'No', BaseTemplate: 100 })).status).toBe(403);
  expect((await member.post(`${list}/breakRoleInheritance(true)`)).status).toBe(403);
  expect((await member.get('web/roleAssignments')).status).toBe(403);
  expect((await site.as('stranger').get('web')).status).toBe(403);
  expect((await site.as('stranger').get(`${list}/items`)).status).toBe(403);
});

test('breaking inheritance without copying leaves the caller alone with full control', async () => {
  const list = await makeList(owner, 'Closed');
  await add(owner, list, { Title: 'Secret' });
  expect((await owner.post(`${list}/breakRoleInheritance(copyroleassignments=false,clearsubscopes=true)`)).status).toBe(200);
  const { json } = await owner.get(`${list}/roleAssignments?$expand=Member,RoleDefinitionBindings`);
  expect(json.value).toMatchObject([{ Member: { Title: 'Olga Ägare' }, RoleDefinitionBindings: [{ RoleTypeKind: 5 }] }]);
  expect((await owner.get(`${list}?$select=HasUniqueRoleAssignments`)).json).toEqual({ HasUniqueRoleAssignments: true });
});

test('a list without access is not among the lists, not found by title or id, and refused by address', async () => {
  const id = (await owner.get("web/lists/getByTitle('Closed')?$select=Id")).json.Id as string;
  expect(await titles(visitor)).not.toContain('Closed');
  expect(await titles(owner)).toContain('Closed');
  expect((await visitor.get("web/lists/getByTitle('Closed')")).status).toBe(404);
  expect((await visitor.get(`web/lists(guid'${id}')/items`)).status).toBe(404);
  expect((await visitor.get("web/getList('/sites/stockholm/Lists/Closed')")).status).toBe(403);
});

test('a group that is given Read on the list may read it and no more; taken away, it is gone again', async () => {
  const list = "web/lists/getByTitle('Closed')";
  const visitors = await idOf('web/associatedVisitorGroup');
  expect(await grant(list, visitors, 2)).toBe(200);
  expect((await visitor.get(`${list}/items`)).json.value).toHaveLength(1);
  expect((await visitor.post(`${list}/items`, { Title: 'x' })).status).toBe(403);
  await owner.post(`${list}/roleAssignments/removeRoleAssignment(principalid=${visitors},roledefid=${await roleId(2)})`);
  expect((await visitor.get(`${list}/items`)).status).toBe(404);
});

test('the caller’s own full control can be removed last, by principal', async () => {
  const list = await makeList(owner, 'Handed');
  await owner.post(`${list}/breakRoleInheritance(copyroleassignments=false,clearsubscopes=true)`);
  const owners = await idOf('web/associatedOwnerGroup');
  await grant(list, owners, 5);
  const me = await idOf('web/currentUser');
  expect((await owner.remove(`${list}/roleAssignments/getByPrincipalId(${me})`)).status).toBe(200);
  expect((await owner.get(`${list}/roleAssignments`)).json.value).toEqual([{ PrincipalId: owners }]);
});

test('site collection administrators see everything', async () => {
  expect((await site.as('admin').get("web/lists/getByTitle('Closed')/items")).json.value).toHaveLength(1);
});

test('an item with permissions of its own is absent for others, and the count stays', async () => {
  const list = await makeList(owner, 'Mixed');
  await add(owner, list, { Title: 'Open' });
  const secret = await add(owner, list, { Title: 'Secret' });
  const before = (await owner.get(`${list}/items(${secret})`)).headers.get('etag');
  await owner.post(`${list}/items(${secret})/breakRoleInheritance(copyroleassignments=false,clearsubscopes=true)`);
  expect((await visitor.get(`${list}/items?$select=Title`)).json.value).toEqual([{ Title: 'Open' }]);
  expect((await visitor.get(`${list}/items(${secret})`)).status).toBe(404);
  expect((await visitor.get(`${list}/items?$filter=Title eq 'Secret'`)).json.value).toEqual([]);
  expect((await visitor.get(`${list}?$select=ItemCount`)).json).toEqual({ ItemCount: 2 });
  expect((await owner.get(`${list}/items(${secret})`)).headers.get('etag')).not.toBe(before);
  await owner.post(`${list}/items(${secret})/resetRoleInheritance`);
  expect((await visitor.get(`${list}/items`)).json.value).toHaveLength(2);
});

test('an item that is hidden is not found through a lookup by what stands in it, nor by what stands in a closed list', async () => {
  const hidden = await makeList(owner, 'HiddenTargets', [column('Number', 'Nr')]);
  const secret = await add(owner, hidden, { Title: 'Secret', Nr: 7 });
  const open = await add(owner, hidden, { Title: 'Open', Nr: 1 });
  await owner.post(`${hidden}/items(${secret})/breakRoleInheritance(copyroleassignments=false,clearsubscopes=true)`);
  const target = `List="{${String((await owner.get(hidden)).json.Id)}}" ShowField="Title"`;
  const pointing = await makeList(owner, 'PointingAtHidden', [column('Lookup', 'Up', target), column('LookupMulti', 'Ups', `${target} Mult="TRUE"`)]);
  await add(owner, pointing, { Title: 'a', UpId: secret, UpsId: [secret] });
  await add(owner, pointing, { Title: 'b', UpId: open, UpsId: [open] });
  const found = async (client: Client, query: string): Promise<unknown> =>
    ((await client.get(`${pointing}/items?$select=Title,Up/Title,Ups/Title&$expand=Up,Ups&${query}`)).json.value as object[]).map(item => at(item, 'Title'));
  const caml = (client: Client): Promise<unknown> => titlesOf(client, pointing, viewOf(condition('BeginsWith', 'Up', 'Text', 'Sec')));
  for (const query of ["$filter=startswith(Up/Title,'Sec')", '$filter=Up/Nr gt 5', "$filter=Ups/Title eq 'Secret'"]) {
    expect([query, await found(owner, query), await found(visitor, query)]).toEqual([query, ['a'], []]);
  }
  expect([await caml(owner), await caml(visitor)]).toEqual([['a'], []]);
  expect([await found(owner, '$orderby=Up/Nr'), await found(owner, '$orderby=Up/Nr desc')]).toEqual([['b', 'a'], ['a', 'b']]);
  expect([await found(visitor, '$orderby=Up/Nr'), await found(visitor, '$orderby=Up/Nr desc')]).toEqual([['a', 'b'], ['b', 'a']]);
  await owner.post(`${hidden}/breakRoleInheritance(copyroleassignments=false,clearsubscopes=true)`);
  expect([await found(owner, '$filter=Up/Nr lt 5'), await found(visitor, '$filter=Up/Nr lt 5')]).toEqual([['b'], []]);
});

test('one shared item opens the list for who may see it, and shows nothing else of it', async () => {
  const list = await makeList(owner, 'Shared');
  await add(owner, list, { Title: 'Hidden' });
  const shared = await add(owner, list, { Title: 'Shown' });
  await owner.post(`${list}/breakRoleInheritance(copyroleassignments=false,clearsubscopes=true)`);
  await owner.post(`${list}/items(${shared})/breakRoleInheritance(copyroleassignments=false,clearsubscopes=true)`);
  const person = (await owner.post('web/ensureUser', { logonName: 'stranger@stad.example' })).json.Id as number;
  expect(await grant(`${list}/items(${shared})`, person, 2)).toBe(200);
  const stranger = site.as('stranger');
  expect((await stranger.get(`${list}/items?$select=Title`)).json.value).toEqual([{ Title: 'Shown' }]);
  const onWeb = await owner.get(`web/roleAssignments/getByPrincipalId(${person})?$expand=RoleDefinitionBindings`);
  expect(onWeb.json.RoleDefinitionBindings).toMatchObject([{ RoleTypeKind: 1, Name: 'Begränsad åtkomst' }]);
});

test('effective permissions are two numbers as text, without scripting on modern sites', async () => {
  expect((await owner.get('web?$select=EffectiveBasePermissions')).json).toEqual({ EffectiveBasePermissions: { High: '2147483647', Low: '4294705151' } });
  expect((await visitor.get("web/lists/getByTitle('Plain')?$select=EffectiveBasePermissions")).json).toEqual({ EffectiveBasePermissions: { High: '176', Low: '138612833' } });
  const loginName = encodeURIComponent("'i:0#.f|membership|visitor@stad.example'");
  expect((await owner.get(`web/getUserEffectivePermissions(@u)?@u=${loginName}`)).json).toEqual({ High: '176', Low: '138612833' });
});

test('permission levels have Swedish or English names, and the same kinds', async () => {
  const levels = async (name: string): Promise<unknown> =>
    (await site.as('owner', name).get('web/roleDefinitions?$select=Name,RoleTypeKind&$filter=Hidden eq false')).json.value;
  expect(await levels('stockholm')).toEqual([
    { Name: 'Fullständig behörighet', RoleTypeKind: 5 }, { Name: 'Design', RoleTypeKind: 4 }, { Name: 'Redigera', RoleTypeKind: 6 },
    { Name: 'Delta', RoleTypeKind: 3 }, { Name: 'Läsa', RoleTypeKind: 2 },
  ]);
  expect(await levels('pacific')).toContainEqual({ Name: 'Contribute', RoleTypeKind: 3 });
  expect((await owner.get("web/roleDefinitions/getByName('Läsa')?$select=BasePermissions")).json).toEqual({ BasePermissions: { High: '176', Low: '138612833' } });
  expect((await owner.get('web/roleDefinitions(1073741827)?$select=RoleTypeKind')).json).toEqual({ RoleTypeKind: 3 });
});

test('roles cannot be added where permissions are inherited', async () => {
  const reply = await owner.post(`web/lists/getByTitle('Plain')/roleAssignments/addRoleAssignment(principalid=3,roledefid=${await roleId(2)})`);
  expect(reply.status).toBe(500);
  expect(errorText(reply)).toMatch(/inherits permissions/);
});

test('the cookie names the user where no header does', async () => {
  const reply = await fetch(`${owner.api}/web/currentUser/title`, { headers: { Cookie: 'a=b; local-user=visitor', Accept: 'application/json;odata=nometadata' } });
  expect(await reply.json()).toEqual({ value: 'Vera Besökare' });
});
