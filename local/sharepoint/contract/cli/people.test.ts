import { startCliSite } from './cli';
import type { CliSite } from './cli';

let cli: CliSite;

beforeAll(async () => {
  cli = await startCliSite('admin');
}, 60_000);
afterAll(() => cli.stop());

type Row = Readonly<Record<string, unknown>>;
type Rows = readonly Row[];

const read = async (path: string, user = 'admin'): Promise<Row> => (await cli.site.as(user).get(path)).json;
const names = (rows: unknown): unknown[] => (rows as Rows).map(row => row.Title);
const visitor = 'visitor@stad.example';

test('who is signed in is who the token names', async () => {
  expect(await cli.run<Row>('spo user get')).toMatchObject({ Title: 'Adam Administratör', IsSiteAdmin: true });
});

test('users: ensure, get, list and remove', async () => {
  const made = await cli.run<Row>('spo user ensure', { userName: 'stranger@stad.example' });
  expect(made).toMatchObject({ Title: 'Frida Främling', LoginName: 'i:0#.f|membership|stranger@stad.example' });
  for (const options of [{ id: made.Id }, { email: 'stranger@stad.example' }, { loginName: made.LoginName }, { userName: 'stranger@stad.example' }]) {
    expect(await cli.run<Row>('spo user get', options)).toMatchObject({ Id: made.Id, Title: 'Frida Främling' });
  }
  expect(names(await cli.run('spo user list'))).toContain('Frida Främling');
  await cli.run('spo user remove', { id: made.Id, force: true });
  expect(names(await cli.run('spo user list'))).not.toContain('Frida Främling');
});

test('groups: add, get, list, set, members and remove', async () => {
  const made = await cli.run<Row>('spo group add', { name: 'Granskare', description: 'Läser allt', allowMembersEditMembership: true, onlyAllowMembersViewMembership: false });
  expect(made).toMatchObject({ Title: 'Granskare', Description: 'Läser allt', AllowMembersEditMembership: true, OnlyAllowMembersViewMembership: false });
  expect(await cli.run<Row>('spo group get', { name: 'Granskare' })).toEqual(await cli.run<Row>('spo group get', { id: made.Id }));
  expect(await cli.run<Row>('spo group get', { associatedGroup: 'Owner' })).toMatchObject({ Title: 'Stockholm – ägare' });
  expect(names(await cli.run('spo group list'))).toContain('Granskare');
  expect(await cli.run<Row>('spo group list', { associatedGroupsOnly: true })).toMatchObject({
    AssociatedOwnerGroup: { Title: 'Stockholm – ägare' }, AssociatedMemberGroup: { Title: 'Stockholm – medlemmar' }, AssociatedVisitorGroup: { Title: 'Stockholm – besökare' },
  });
  await cli.run('spo group set', { id: made.Id, newName: 'Revisorer', description: 'Granskar', allowRequestToJoinLeave: true });
  expect(await read(`web/siteGroups/getById(${String(made.Id)})?$select=Title,Description,AllowRequestToJoinLeave`)).toEqual({ Title: 'Revisorer', Description: 'Granskar', AllowRequestToJoinLeave: true });
  const added = await cli.run<Rows>('spo group member add', { groupName: 'Revisorer', userNames: `${visitor},member@stad.example` });
  expect(names(added)).toEqual(['Vera Besökare', 'Mats Medlem']);
  // Who makes a group is in it from the start.
  expect(names(await cli.run('spo group member list', { groupId: made.Id })).sort()).toEqual(['Adam Administratör', 'Mats Medlem', 'Vera Besökare']);
  await cli.run('spo group member remove', { groupName: 'Revisorer', userName: 'member@stad.example', force: true });
  await cli.run('spo group member remove', { groupId: made.Id, userId: added[0]?.Id, force: true });
  expect(names((await read(`web/siteGroups/getById(${String(made.Id)})/users`)).value)).toEqual(['Adam Administratör']);
  await cli.run('spo group remove', { name: 'Revisorer', force: true });
  expect((await cli.site.as('admin').get("web/siteGroups/getByName('Revisorer')")).status).toBe(404);
});

test('permission levels: add, get, list and remove', async () => {
  await cli.run('spo roledefinition add', { name: 'Titta', description: 'Ser', rights: 'ViewListItems,Open,ViewPages' });
  const all = await cli.run<Rows>('spo roledefinition list');
  const made = all.find(level => level.Name === 'Titta');
  expect(made).toMatchObject({ Description: 'Ser', BasePermissionsValue: ['ViewListItems', 'Open', 'ViewPages'], RoleTypeKindValue: 'None' });
  expect(await cli.run<Row>('spo roledefinition get', { id: made?.Id })).toMatchObject({ Name: 'Titta' });
  await cli.run('spo roledefinition remove', { id: made?.Id, force: true });
  expect((await cli.run<Rows>('spo roledefinition list')).map(level => level.Name)).not.toContain('Titta');
});

test('a list and an item of its own permissions', async () => {
  await cli.run('spo list add', { title: 'Hemlig' });
  const list = "web/lists/getByTitle('Hemlig')";
  const item = (await cli.site.as('admin').post(`${list}/items`, { Title: 'Ett' })).json.Id;
  await cli.run('spo list roleinheritance break', { listTitle: 'Hemlig', clearExistingPermissions: true, force: true });
  expect(await read(`${list}?$select=HasUniqueRoleAssignments`)).toEqual({ HasUniqueRoleAssignments: true });
  expect((await cli.site.as('visitor').get(list)).status).toBe(404);
  await cli.run('spo list roleassignment add', { listTitle: 'Hemlig', upn: visitor, roleDefinitionName: 'Läsa' });
  await cli.run('spo list roleassignment add', { listTitle: 'Hemlig', groupName: 'Stockholm – medlemmar', roleDefinitionId: 1073741827 });
  expect((await cli.site.as('visitor').get(`${list}/items?$select=Title`)).json.value).toEqual([{ Title: 'Ett' }]);
  await cli.run('spo listitem roleinheritance break', { listTitle: 'Hemlig', listItemId: item, clearExistingPermissions: true, force: true });
  expect((await cli.site.as('visitor').get(`${list}/items?$select=Title`)).json.value).toEqual([]);
  await cli.run('spo listitem roleassignment add', { listTitle: 'Hemlig', listItemId: item, upn: visitor, roleDefinitionId: 1073741826 });
  expect((await cli.site.as('visitor').get(`${list}/items?$select=Title`)).json.value).toEqual([{ Title: 'Ett' }]);
  await cli.run('spo listitem roleassignment remove', { listTitle: 'Hemlig', listItemId: item, upn: visitor, force: true });
  expect((await cli.site.as('visitor').get(`${list}/items?$select=Title`)).json.value).toEqual([]);
  await cli.run('spo listitem roleinheritance reset', { listTitle: 'Hemlig', listItemId: item, force: true });
  expect((await cli.site.as('visitor').get(`${list}/items?$select=Title`)).json.value).toEqual([{ Title: 'Ett' }]);
  await cli.run('spo list roleassignment remove', { listTitle: 'Hemlig', upn: visitor, force: true });
  expect((await cli.site.as('visitor').get(list)).status).toBe(404);
  await cli.run('spo list roleinheritance reset', { listTitle: 'Hemlig', force: true });
  expect((await cli.site.as('visitor').get(list)).status).toBe(200);
});
