import type { Client } from '../../testing/client';
import { add, makeList } from '../../testing/lists';
import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';

let site: TestSite;
let owner: Client;
let member: Client;
let admin: Client;
let list: string;

beforeAll(async () => {
  site = await startTestSite();
  [owner, member, admin] = [site.as('owner'), site.as('member'), site.as('admin')];
});
beforeEach(async () => {
  list = await makeList(owner, 'Bin');
});
afterEach(async () => {
  await owner.remove(list);
  await admin.post('site/recycleBin/deleteAll');
  await admin.post('site/recycleBin/deleteAllSecondStageItems');
});
afterAll(() => site.stop());

const recycled = async (client: Client, title: string): Promise<string> => {
  const id = await add(client, list, { Title: title });
  return String((await client.post(`${list}/items(${id})/recycle`)).json.value);
};
const titles = async (client: Client, bin: string): Promise<unknown> =>
  ((await client.get(`${bin}?$select=Title`)).json.value as { Title: string }[]).map(thing => thing.Title).sort();
const inList = async (): Promise<unknown> => ((await owner.get(`${list}/items?$select=Title`)).json.value as { Title: string }[]).map(item => item.Title).sort();

test('the site’s bin shows one’s own deletions, and everybody’s to who manages the web', async () => {
  await recycled(owner, 'Owner');
  await recycled(member, 'Member');
  expect(await titles(member, 'web/recycleBin')).toEqual(['Member']);
  expect(await titles(owner, 'web/recycleBin')).toEqual(['Member', 'Owner']);
  expect(await titles(admin, 'site/recycleBin')).toEqual(['Member', 'Owner']);
  expect(await titles(member, 'site/recycleBin')).toEqual(['Member']);
});

test('what is moved to the second stage is seen and restored by administrators only', async () => {
  const bin = await recycled(member, 'Moved');
  expect((await member.post(`web/recycleBin('${bin}')/moveToSecondStage`)).status).toBe(200);
  expect(await titles(member, 'web/recycleBin')).toEqual([]);
  expect(await titles(owner, 'web/recycleBin')).toEqual([]);
  expect((await owner.post(`site/recycleBin('${bin}')/restore`)).status).toBe(404);
  expect((await admin.get(`site/recycleBin('${bin}')?$select=Title,ItemState`)).json).toEqual({ Title: 'Moved', ItemState: 2 });
  expect((await admin.post(`site/recycleBin('${bin}')/restore`)).status).toBe(200);
  expect(await inList()).toEqual(['Moved']);
});

test('all at once: moved, restored and deleted', async () => {
  for (const title of ['a', 'b', 'c']) await recycled(owner, title);
  expect((await owner.post('web/recycleBin/restoreAll')).status).toBe(200);
  expect(await inList()).toEqual(['a', 'b', 'c']);
  for (const title of ['d', 'e']) await recycled(owner, title);
  expect((await owner.post('web/recycleBin/moveAllToSecondStage')).status).toBe(200);
  expect(await titles(admin, 'site/recycleBin')).toEqual(['d', 'e']);
  await recycled(owner, 'f');
  expect((await owner.post('web/recycleBin/deleteAll')).status).toBe(200);
  expect(await titles(admin, 'site/recycleBin')).toEqual(['d', 'e']);
  expect((await owner.post('web/recycleBin/deleteAllSecondStageItems')).status).toBe(403);
  expect((await admin.post('site/recycleBin/deleteAllSecondStageItems')).status).toBe(200);
  expect(await titles(admin, 'site/recycleBin')).toEqual([]);
  expect(await inList()).toEqual(['a', 'b', 'c']);
});

test('some are named by their ids', async () => {
  const [first, second, third] = [await recycled(owner, 'one'), await recycled(owner, 'two'), await recycled(owner, 'three')];
  expect((await owner.post('web/recycleBin/restoreByIds', { ids: [first] })).status).toBe(200);
  expect((await owner.post('web/recycleBin/deleteByIds', { ids: [second] })).status).toBe(200);
  expect((await owner.post('web/recycleBin/moveToSecondStageByIds', { ids: [third] })).status).toBe(200);
  expect([await inList(), await titles(admin, 'site/recycleBin')]).toEqual([['one'], ['three']]);
  expect((await owner.post('web/recycleBin/restoreByIds', { ids: [second] })).status).toBe(404);
});

test('a recycled thing says who made it and who threw it away', async () => {
  const id = await add(member, list, { Title: 'Whose' });
  const bin = String((await owner.post(`${list}/items(${id})/recycle`)).json.value);
  expect((await owner.get(`web/recycleBin('${bin}')?$expand=Author,DeletedBy`)).json).toMatchObject({ Author: { Title: 'Mats Medlem' }, DeletedBy: { Title: 'Olga Ägare' }, ItemType: 3, ItemState: 1 });
  expect((await owner.get(`web/recycleBin('${bin}')/deletedBy`)).json.Title).toBe('Olga Ägare');
  expect((await owner.remove(`web/recycleBin('${bin}')`)).status).toBe(200);
  expect((await owner.get(`web/recycleBin('${bin}')`)).status).toBe(404);
});

test('a list comes back with its items, unless its title has been taken', async () => {
  const own = await makeList(owner, 'Whole');
  await add(owner, own, { Title: 'Kept' });
  const bin = String((await owner.post(`${own}/recycle`)).json.value);
  await makeList(owner, 'Whole');
  expect((await owner.post(`web/recycleBin('${bin}')/restore`)).status).toBe(500);
  await owner.merge(own, { Title: 'Other' });
  expect((await owner.post(`web/recycleBin('${bin}')/restore`)).status).toBe(200);
  expect((await owner.get(`${own}/items?$select=Title`)).json.value).toEqual([{ Title: 'Kept' }]);
  for (const title of ['Whole', 'Other']) await owner.remove(`web/lists/getByTitle('${title}')`);
});
