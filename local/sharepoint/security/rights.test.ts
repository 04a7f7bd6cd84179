import { add, makeList } from '../testing/lists';
import type { Client } from '../testing/client';
import { startTestSite } from '../testing/site';
import type { TestSite } from '../testing/site';
import { includes, noRights, rights, union } from './permissionMask';
import type { PermissionMask } from './permissionMask';

let site: TestSite;
let owner: Client;
let stranger: Client;
let strangerId: number;

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  stranger = site.as('stranger');
  strangerId = (await owner.post('web/ensureUser', { logonName: 'stranger@stad.example' })).json.Id as number;
});
afterAll(() => site.stop());

type Rights = readonly (keyof typeof rights)[];

/** What can be done with a list, and the rights it takes; 201, 200 and 204 are success. */
const operations = (list: string, item: number): Readonly<Record<string, { readonly needs: Rights; act(): Promise<{ readonly status: number }> }>> => ({
  'read an item': { needs: ['viewListItems'], act: () => stranger.get(`${list}/items(${item})`) },
  'read the list': { needs: ['viewListItems'], act: () => stranger.get(list) },
  'add an item': { needs: ['viewListItems', 'addListItems'], act: () => stranger.post(`${list}/items`, { Title: 'New' }) },
  'reserve an id': { needs: ['viewListItems', 'addListItems'], act: () => stranger.post(`${list}/reserveListItemId`) },
  'change an item': { needs: ['viewListItems', 'editListItems'], act: () => stranger.merge(`${list}/items(${item})`, { Title: 'Changed' }) },
  'recycle an item': { needs: ['viewListItems', 'deleteListItems'], act: async () => stranger.post(`${list}/items(${await add(owner, list, { Title: 'x' })})/recycle`) },
  'delete an item': { needs: ['viewListItems', 'deleteListItems'], act: async () => stranger.remove(`${list}/items(${await add(owner, list, { Title: 'x' })})`) },
  'change the list': { needs: ['viewListItems', 'manageLists'], act: () => stranger.merge(list, { Description: 'Changed' }) },
  'add a column': { needs: ['viewListItems', 'manageLists'], act: () => stranger.post(`${list}/fields`, { Title: 'Column', FieldTypeKind: 2 }) },
  'add a view': { needs: ['viewListItems', 'manageLists'], act: () => stranger.post(`${list}/views`, { Title: 'View' }) },
  'add a view of their own': { needs: ['viewListItems', 'managePersonalViews'], act: () => stranger.post(`${list}/views`, { Title: 'Mine', PersonalView: true }) },
  'see who has access': { needs: ['viewListItems', 'enumeratePermissions'], act: () => stranger.get(`${list}/roleAssignments`) },
  'give access': {
    needs: ['viewListItems', 'managePermissions'],
    act: () => stranger.post(`${list}/roleAssignments/addRoleAssignment(principalid=${strangerId},roledefid=1073741826)`),
  },
});

/** The rights that the masks below are drawn from. */
const drawn: Rights = [
  'viewListItems', 'addListItems', 'editListItems', 'deleteListItems', 'managePersonalViews', 'manageLists', 'managePermissions', 'enumeratePermissions',
];

/** The same masks in every run: each right alone with View, all but one, and a spread of others. */
const masks: readonly Rights[] = [
  ...drawn.map(right => [...new Set<keyof typeof rights>(['viewListItems', right])]),
  ...drawn.map(right => drawn.filter(other => other !== right)),
  ...[37, 90, 141, 201, 214].map(bits => drawn.filter((_, index) => (bits & (2 ** index)) !== 0)),
];

const maskOf = (names: Rights): PermissionMask => names.map(name => rights[name]).reduce(union, noRights);

test.each(masks.map(names => [names.join(', '), names] as const))('a person with the rights %s may do what they allow and nothing else', async (title, names) => {
  const list = await makeList(owner, `List ${masks.indexOf(names)}`);
  const item = await add(owner, list, { Title: 'Item' });
  const mask = maskOf(names);
  const level = await owner.post('web/roleDefinitions', { Name: `Level ${masks.indexOf(names)}`, BasePermissions: { High: String(mask.high), Low: String(mask.low) } });
  await owner.post(`${list}/breakRoleInheritance(copyroleassignments=false,clearsubscopes=true)`);
  expect((await owner.post(`${list}/roleAssignments/addRoleAssignment(principalid=${strangerId},roledefid=${String(level.json.Id)})`)).status).toBe(200);
  const outcome: Record<string, boolean> = {};
  const expected: Record<string, boolean> = {};
  for (const [name, { needs, act }] of Object.entries(operations(list, item))) {
    outcome[name] = (await act()).status < 300;
    expected[name] = includes(mask, maskOf(needs));
  }
  expect(outcome).toEqual(expected);
});

test('without the right to use programs, or to open the web, nothing answers', async () => {
  const list = await makeList(owner, 'Remote');
  const masked = async (name: string, mask: PermissionMask): Promise<number> => {
    const level = await owner.post('web/roleDefinitions', { Name: name, BasePermissions: { High: String(mask.high), Low: String(mask.low) } });
    await owner.remove(`web/roleAssignments/getByPrincipalId(${strangerId})`);
    await owner.post(`web/roleAssignments/addRoleAssignment(principalid=${strangerId},roledefid=${String(level.json.Id)})`);
    return (await stranger.get(`${list}/items`)).status;
  };
  expect(await masked('No programs', maskOf(['viewListItems', 'open']))).toBe(403);
  expect(await masked('No web', maskOf(['viewListItems', 'useRemoteApis']))).toBe(403);
  expect(await masked('Both', maskOf(['viewListItems', 'open', 'useRemoteApis']))).toBe(200);
});
