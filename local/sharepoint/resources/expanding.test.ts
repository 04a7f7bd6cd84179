import { at } from '../testing/client';
import type { Client, JsonObject } from '../testing/client';
import { add, column, makeList } from '../testing/lists';
import { startTestSite } from '../testing/site';
import type { TestSite } from '../testing/site';

let site: TestSite;
let owner: Client;
let list: string;

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  list = await makeList(owner, 'Expanded', [column('Number', 'Nr')]);
  for (const Nr of [1, 2]) await add(owner, list, { Title: `nr ${Nr}`, Nr });
  await owner.post(`${list}/items(${await add(owner, list, { Title: 'bort' })})/recycle`);
});
afterAll(() => site.stop());

const expanded = async (path: string, link: string, names: string, client = owner): Promise<readonly JsonObject[]> =>
  (await client.get(`${path}?$select=${names.split(',').map(name => `${link}/${name}`).join(',')}&$expand=${link}`)).json[link] as JsonObject[];
const asked = async (path: string, names: string, client = owner): Promise<unknown> => (await client.get(`${path}?$select=${names}`)).json.value;

test.each([
  ['Lists', 'Id,Title,ItemCount'], ['SiteUsers', 'Id,Title'], ['SiteGroups', 'Id,Title'], ['RoleDefinitions', 'Id,Name'], ['RecycleBin', 'Id,Title'], ['Fields', 'Id,InternalName'],
  ['ContentTypes', 'StringId,Name'], ['Folders', 'Name,ServerRelativeUrl'],
])('a web expanded with %s has what stands at their own address', async (link, names) => {
  const found = await expanded('web', link, names);
  expect(found.length).toBeGreaterThan(0);
  expect(found).toEqual(await asked(`web/${link}`, names));
});

test.each([['Items', 'Id,Title,Nr'], ['Fields', 'Id,InternalName'], ['ContentTypes', 'StringId,Name'], ['Views', 'Id,Title']])('a list expanded with %s has what stands at their own address', async (link, names) => {
  const found = await expanded(list, link, names);
  expect(found.length).toBeGreaterThan(0);
  expect(found).toEqual(await asked(`${list}/${link}`, names));
});

test('expanding goes on, from the web through its lists to the persons of their items', async () => {
  const { json } = await owner.get('web?$select=Title,Lists/Title,Lists/Items/Title,Lists/Items/Author/Title&$expand=Lists,Lists/Items,Lists/Items/Author');
  expect(json.Title).toBe('Stockholm');
  expect((json.Lists as object[]).find(one => at(one, 'Title') === 'Expanded')).toEqual({
    Title: 'Expanded', Items: [{ Title: 'nr 1', Author: { Title: 'Olga Ägare' } }, { Title: 'nr 2', Author: { Title: 'Olga Ägare' } }],
  });
});

test('a collection of lists is expanded too', async () => {
  const lists = (await owner.get("web/lists?$filter=Title eq 'Expanded'&$select=Title,Items/Nr&$expand=Items")).json.value;
  expect(lists).toEqual([{ Title: 'Expanded', Items: [{ Nr: 1 }, { Nr: 2 }] }]);
});

test('what is expanded is trimmed to what the caller may see', async () => {
  const closed = await makeList(owner, 'Shut');
  await owner.post(`${closed}/breakRoleInheritance(copyRoleAssignments=false)`);
  const titles = async (client: Client): Promise<unknown> => (await expanded('web', 'Lists', 'Title', client)).map(one => one.Title);
  expect([await titles(owner), await titles(site.as('visitor'))]).toEqual([expect.arrayContaining(['Shut']), expect.not.arrayContaining(['Shut'])]);
  expect(await expanded('web', 'RecycleBin', 'Title', site.as('visitor'))).toEqual([]);
});

test('the root folder of a web is expanded', async () => {
  expect((await owner.get('web?$select=RootFolder/ServerRelativeUrl&$expand=RootFolder')).json).toEqual({ RootFolder: { ServerRelativeUrl: '/sites/stockholm' } });
});
