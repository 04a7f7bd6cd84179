import '@pnp/sp/folders';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/webs';
import type { SPFI } from '@pnp/sp';
import { PermissionKind } from '@pnp/sp/security';
import type { IRoleAssignments, IRoleDefinitionInfo } from '@pnp/sp/security';
import { _RoleAssignment, _RoleAssignments, _RoleDefinition, _RoleDefinitions } from '@pnp/sp/security/types';
import { Web } from '@pnp/sp/webs';

import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { hungBy, membersOf, pnp } from './client';

const login = (key: string): string => `i:0#.f|membership|${key}@stad.example`;

let site: TestSite;
let sp: SPFI;
let visitor: SPFI;
let strangerId: number;
let read: IRoleDefinitionInfo;
let contribute: IRoleDefinitionInfo;

beforeAll(async () => {
  site = await startTestSite();
  sp = pnp(site, 'owner');
  visitor = pnp(site, 'visitor');
  strangerId = (await sp.web.ensureUser(login('stranger'))).Id;
  read = await sp.web.roleDefinitions.getByType(2)();
  contribute = await sp.web.roleDefinitions.getByType(3)();
});
// What a test gave the stranger is not there for the next one.
afterEach(() => site.as('owner').remove(`web/roleAssignments/getByPrincipalId(${strangerId})`));
afterAll(() => site.stop());

type Given = { readonly PrincipalId: number; readonly Member: { readonly Title: string }; readonly RoleDefinitionBindings: readonly { readonly RoleTypeKind: number }[] };

/** Who has which kinds of levels there: `Olga Ägare 5`. */
const assigned = async (assignments: IRoleAssignments): Promise<readonly string[]> => {
  const given = await assignments.expand('Member', 'RoleDefinitionBindings')<readonly Given[]>();
  return given.map(({ Member, RoleDefinitionBindings }) => `${Member.Title} ${RoleDefinitionBindings.map(role => role.RoleTypeKind).join('+')}`).sort();
};

const listWith = async (title: string, items: readonly string[] = []): Promise<ReturnType<SPFI['web']['lists']['getById']>> => {
  const { Id } = await sp.web.lists.add(title);
  const list = sp.web.lists.getById(Id);
  for (const item of items) await list.items.add({ Title: item });
  return list;
};

const onSecurable = [
  'breakRoleInheritance', 'currentUserHasPermissions', 'firstUniqueAncestorSecurableObject', 'getCurrentUserEffectivePermissions', 'getUserEffectivePermissions',
  'hasPermissions', 'resetRoleInheritance', 'roleAssignments', 'userHasPermissions',
];

test('this file exercises every public member of security', async () => {
  expect(membersOf(_RoleAssignments)).toEqual(['add', 'getById', 'remove']);
  expect(membersOf(_RoleAssignment)).toEqual(['bindings', 'delete', 'groups']);
  expect(membersOf(_RoleDefinitions)).toEqual(['add', 'getById', 'getByName', 'getByType']);
  expect(membersOf(_RoleDefinition)).toEqual(['delete', 'update']);
  expect(await hungBy(() => import('@pnp/sp/security/list'), async () => (await import('@pnp/sp/lists/types'))._List)).toEqual(onSecurable);
  expect(await hungBy(() => import('@pnp/sp/security/item'), async () => (await import('@pnp/sp/items/types'))._Item)).toEqual(onSecurable);
  expect(await hungBy(() => import('@pnp/sp/security/web'), async () => (await import('@pnp/sp/webs/types'))._Web)).toEqual([...onSecurable, 'roleDefinitions'].sort());
});

test('levels are found by id, name and kind', async () => {
  expect(await sp.web.roleDefinitions.getById(read.Id)()).toMatchObject({ Name: 'Läsa', RoleTypeKind: 2, BasePermissions: { High: '176', Low: '138612833' } });
  expect(await sp.web.roleDefinitions.getByName('Delta')()).toMatchObject({ Id: contribute.Id });
  await expect(sp.web.roleDefinitions.getByName('Nope')()).rejects.toMatchObject({ status: 404 });
});

test('a level is added, changed and deleted, and who had it has it no more', async () => {
  const { data, definition } = await sp.web.roleDefinitions.add('Tittare', 'Ser', 200, { High: 176, Low: 138612833 });
  expect(data).toMatchObject({ Name: 'Tittare', Description: 'Ser', Order: 200, RoleTypeKind: 0, Hidden: false, BasePermissions: { High: '176', Low: '138612833' } });
  const list = await listWith('Levels', ['A']);
  await list.breakRoleInheritance(false, true);
  await list.roleAssignments.add(strangerId, data.Id);
  const stranger = pnp(site, 'stranger').web.lists.getByTitle('Levels');
  expect(await stranger.items.select('Title')()).toMatchObject([{ Title: 'A' }]);
  await expect(stranger.items.add({ Title: 'B' })).rejects.toMatchObject({ status: 403 });
  // PnPjs looks for a renamed level below `roledefinitions/roledefinitions`: it is found by its name instead.
  await definition.update({ Name: 'Skrivare', Order: 201, BasePermissions: { High: 432, Low: 1011028719 } } as never);
  expect(await sp.web.roleDefinitions.getByName('Skrivare')()).toMatchObject({ Id: data.Id, Name: 'Skrivare', Description: 'Ser', Order: 201, BasePermissions: { High: '432', Low: '1011028719' } });
  expect(await stranger.items.add({ Title: 'B' })).toMatchObject({ Title: 'B' });
  await sp.web.roleDefinitions.getByName('Skrivare').delete();
  await expect(stranger.items()).rejects.toMatchObject({ status: 404 });
  expect(await assigned(list.roleAssignments)).toEqual(['Olga Ägare 5']);
  await list.delete();
});

test('levels are managed by who manages permissions; Full Control and Limited Access by nobody', async () => {
  await expect(visitor.web.roleDefinitions.add('Min', '', 1, { High: 0, Low: 1 })).rejects.toMatchObject({ status: 403 });
  await expect(sp.web.roleDefinitions.add('läsa', '', 1, { High: 0, Low: 1 })).rejects.toMatchObject({ status: 500 });
  await expect(sp.web.roleDefinitions.getByType(5).delete()).rejects.toMatchObject({ status: 500 });
  const mask = (): IRoleDefinitionInfo['BasePermissions'] => ({ High: 432, Low: 1012866047 }) as never;
  await expect(sp.web.roleDefinitions.getByType(1).update({ BasePermissions: mask() })).rejects.toMatchObject({ status: 500 });
  const design = sp.web.roleDefinitions.getByType(4);
  const { definition } = await design.update({ Description: 'Ändrad', BasePermissions: mask() });
  expect(await definition()).toMatchObject({ Name: 'Design', Description: 'Ändrad', BasePermissions: { High: '432', Low: '1012866047' } });
});

test('permissions on a list are broken, given, read, taken and inherited again', async () => {
  const list = await listWith('Given', ['A']);
  expect(await list.firstUniqueAncestorSecurableObject()).toMatchObject({ Title: 'Stockholm' });
  await list.breakRoleInheritance(true);
  expect(await assigned(list.roleAssignments)).toEqual(['Stockholm – besökare 2', 'Stockholm – medlemmar 6', 'Stockholm – ägare 5']);
  expect(await list.firstUniqueAncestorSecurableObject()).toMatchObject({ Title: 'Given' });
  await list.roleAssignments.add(strangerId, read.Id);
  await list.roleAssignments.add(strangerId, contribute.Id);
  const given = list.roleAssignments.getById(strangerId);
  expect(await given()).toMatchObject({ PrincipalId: strangerId });
  expect((await given.bindings<readonly IRoleDefinitionInfo[]>()).map(role => role.Name).sort()).toEqual(['Delta', 'Läsa']);
  await expect(given.groups()).rejects.toMatchObject({ status: 404 });
  await list.roleAssignments.remove(strangerId, contribute.Id);
  expect(await given.bindings()).toMatchObject([{ Name: 'Läsa' }]);
  await given.delete();
  await expect(given()).rejects.toMatchObject({ status: 404 });
  await list.resetRoleInheritance();
  expect(await list.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: false });
  await expect(list.roleAssignments.add(strangerId, read.Id)).rejects.toMatchObject({ status: 500 });
  await list.delete();
});

test('rights are told for the caller and for others, and compared as PnPjs does', async () => {
  const list = await listWith('Rights');
  const readMask = { High: '176', Low: '138612833' };
  for (const securable of [sp.web, list, (await list.items.add({ Title: 'x' }), list.items.getById(1))]) {
    expect(await securable.getUserEffectivePermissions(login('visitor'))).toMatchObject(readMask);
    expect(await securable.getCurrentUserEffectivePermissions()).toMatchObject({ High: '2147483647', Low: '4294705151' });
    expect(await securable.userHasPermissions(login('visitor'), PermissionKind.ViewListItems)).toBe(true);
    expect(await securable.userHasPermissions(login('visitor'), PermissionKind.EditListItems)).toBe(false);
    expect(await securable.userHasPermissions(login('stranger'), PermissionKind.Open)).toBe(false);
    expect(await securable.currentUserHasPermissions(PermissionKind.ManagePermissions)).toBe(true);
    expect(securable.hasPermissions(readMask as never, PermissionKind.EnumeratePermissions)).toBe(false);
  }
  await expect(visitor.web.getUserEffectivePermissions(login('member'))).rejects.toMatchObject({ status: 403 });
  await list.delete();
});

test('an item has permissions of its own, and its ETag moves whenever they change', async () => {
  const list = await listWith('Items', ['Open', 'Closed']);
  const item = list.items.getById(2);
  const etag = async (): Promise<string> => (await item<{ readonly 'odata.etag': string }>())['odata.etag'];
  const etags = [await etag()];
  const after = async (change: Promise<unknown>): Promise<void> => {
    await change;
    etags.push(await etag());
  };
  await after(item.breakRoleInheritance(false));
  expect(await assigned(item.roleAssignments)).toEqual(['Olga Ägare 5']);
  expect(await item.firstUniqueAncestorSecurableObject()).toMatchObject({ Title: 'Closed' });
  expect(await visitor.web.lists.getByTitle('Items').items.select('Title')()).toMatchObject([{ Title: 'Open' }]);
  await after(item.roleAssignments.add(strangerId, read.Id));
  expect(await pnp(site, 'stranger').web.lists.getByTitle('Items').items.select('Title')()).toMatchObject([{ Title: 'Closed' }]);
  await after(item.roleAssignments.remove(strangerId, read.Id));
  await after(item.resetRoleInheritance());
  expect(etags.map(tag => Number(tag.split(',')[1]?.replace('"', '')))).toEqual([1, 2, 3, 4, 5]);
  expect(await item.firstUniqueAncestorSecurableObject()).toMatchObject({ Title: 'Stockholm' });
  await list.delete();
});

test('Limited Access leads to what was given, and goes when nothing is left to lead to', async () => {
  const list = await listWith('Way', ['A']);
  await list.breakRoleInheritance(true);
  const item = list.items.getById(1);
  await item.breakRoleInheritance(false);
  await item.roleAssignments.add(strangerId, read.Id);
  expect(await assigned(list.roleAssignments)).toContain('Frida Främling 1');
  expect(await assigned(sp.web.roleAssignments)).toContain('Frida Främling 1');
  await list.roleAssignments.add(strangerId, read.Id);
  await list.roleAssignments.remove(strangerId, read.Id);
  expect(await assigned(list.roleAssignments)).toContain('Frida Främling 1');
  await item.roleAssignments.remove(strangerId, read.Id);
  expect(await assigned(list.roleAssignments)).not.toContain('Frida Främling 1');
  expect(await assigned(sp.web.roleAssignments)).not.toContain('Frida Främling 1');
  await expect(list.roleAssignments.add(strangerId, (await sp.web.roleDefinitions.getByType(1)()).Id)).rejects.toMatchObject({ status: 400 });
  await list.delete();
});

test('taking a person away from above takes away what they had below', async () => {
  const list = await listWith('Above', ['A']);
  await list.breakRoleInheritance(true);
  await list.items.getById(1).breakRoleInheritance(false);
  await list.items.getById(1).roleAssignments.add(strangerId, read.Id);
  await sp.web.roleAssignments.getById(strangerId).delete();
  expect(await assigned(list.roleAssignments)).not.toContain('Frida Främling 1');
  expect(await assigned(list.items.getById(1).roleAssignments)).toEqual(['Olga Ägare 5']);
  await list.delete();
});

test('breaking without copying leaves the caller alone, also on what lies below when that is cleared', async () => {
  const list = await listWith('Alone', ['A']);
  await list.items.getById(1).breakRoleInheritance(true);
  await list.breakRoleInheritance(false, true);
  expect(await assigned(list.roleAssignments)).toEqual(['Olga Ägare 5']);
  expect(await list.items.getById(1).select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: false });
  expect(await assigned(sp.web.roleAssignments)).toContain('Olga Ägare 1');
  await list.delete();
  await expect(sp.web.resetRoleInheritance()).rejects.toMatchObject({ status: 500 });
});

test('a subweb inherits until it is broken, and then gets groups of its own', async () => {
  await site.as('owner').post('web/webs/add', { parameters: { Title: 'Projekt', Url: 'projekt', WebTemplate: 'STS#3', UseSamePermissionsAsParentSite: true } });
  const sub = Web([sp.web, `${site.origin}/sites/stockholm/projekt`]);
  expect(await sub.firstUniqueAncestorSecurableObject()).toMatchObject({ Title: 'Stockholm' });
  await expect(sub.roleAssignments.add(strangerId, read.Id)).rejects.toMatchObject({ status: 500 });
  await sub.createDefaultAssociatedGroups('Projektet', login('owner'), true, true, login('member'));
  const groups = await Promise.all([sub.associatedOwnerGroup(), sub.associatedMemberGroup(), sub.associatedVisitorGroup()]);
  expect(groups.map(group => [group.Title, group.OwnerTitle])).toEqual([
    ['Projektet – ägare', 'Projektet – ägare'], ['Projektet – medlemmar', 'Projektet – ägare'], ['Projektet – besökare', 'Projektet – ägare'],
  ]);
  expect((await sub.associatedOwnerGroup.users()).map(user => user.Title)).toEqual(['Olga Ägare', 'Mats Medlem']);
  expect(await assigned(sub.roleAssignments)).toEqual([
    'Projektet – besökare 2', 'Projektet – medlemmar 6', 'Projektet – ägare 5', 'Stockholm – besökare 2', 'Stockholm – medlemmar 6', 'Stockholm – ägare 5',
  ]);
  await sub.resetRoleInheritance();
  expect(await sub.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: false });
  // Where a web has its groups already, nothing is made.
  await sp.web.createDefaultAssociatedGroups('Nya', login('owner'));
  expect(await sp.web.associatedOwnerGroup()).toMatchObject({ Title: 'Stockholm – ägare' });
});
