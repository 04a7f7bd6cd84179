import type { Client } from '../testing/client';
import { startTestSite } from '../testing/site';
import type { TestSite } from '../testing/site';

let site: TestSite;
let owner: Client;
let visitor: Client;
let visitorId: number;
let memberId: number;

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  visitor = site.as('visitor');
  visitorId = (await visitor.get('web/currentUser?$select=Id')).json.Id as number;
  memberId = (await site.as('member').get('web/currentUser?$select=Id')).json.Id as number;
});
afterAll(() => site.stop());

const path = (name: string): string => `/sites/stockholm/Delade dokument/${name}`;
const folder = (name: string): string => `web/getFolderByServerRelativeUrl('${path(name)}')`;
const file = (name: string): string => `web/getFileByServerRelativeUrl('${path(name)}')`;
const readable = async (name: string): Promise<number> => (await visitor.get(`${file(name)}?$select=Name`)).status;

const done = async (reply: Promise<{ readonly status: number; readonly text: string }>): Promise<void> => {
  const { status, text } = await reply;
  if (status >= 300) throw new Error(`${status}: ${text}`);
};
/** `root/a/b`, with a file in each. */
const makeTree = async (root: string): Promise<void> => {
  for (const name of [root, `${root}/a`, `${root}/a/b`]) {
    await done(owner.post('web/folders', { ServerRelativeUrl: path(name) }));
    await done(owner.post(`${folder(name)}/files/add(url='f.txt',overwrite=true)`, name));
  }
};
const close = (name: string): Promise<void> => done(owner.post(`${folder(name)}/ListItemAllFields/breakRoleInheritance(false)`));
const reset = (name: string): Promise<void> => done(owner.post(`${folder(name)}/ListItemAllFields/resetRoleInheritance`));
const reader = 1073741826;
const grant = (securable: string, principalId = visitorId): Promise<void> => done(owner.post(`${securable}/roleAssignments/addRoleAssignment(principalid=${principalId},roledefid=${reader})`));
/** The member has been given nothing else in this file. */
const hasWay = async (securable: string): Promise<boolean> => (await owner.get(`${securable}/roleAssignments/getByPrincipalId(${memberId})`)).status === 200;

test('what lies in a folder has the permissions of the nearest folder with its own', async () => {
  await makeTree('nested');
  await close('nested/a');
  expect([await readable('nested/f.txt'), await readable('nested/a/f.txt'), await readable('nested/a/b/f.txt')]).toEqual([200, 403, 403]);
  await close('nested/a/b');
  await grant(`${folder('nested/a/b')}/ListItemAllFields`);
  expect([await readable('nested/a/f.txt'), await readable('nested/a/b/f.txt')]).toEqual([403, 200]);
  await reset('nested/a/b');
  expect(await readable('nested/a/b/f.txt')).toBe(403);
  await reset('nested/a');
  expect([await readable('nested/a/f.txt'), await readable('nested/a/b/f.txt')]).toEqual([200, 200]);
});

test('a new file in a closed folder is closed too, and open again when it is moved out', async () => {
  await makeTree('moving');
  await close('moving/a');
  await done(owner.post(`${folder('moving/a')}/files/add(url='new.txt')`, 'x'));
  expect(await readable('moving/a/new.txt')).toBe(403);
  await done(owner.post(`${file('moving/a/new.txt')}/moveTo(newurl='${path('moving/new.txt')}',flags=1)`));
  expect(await readable('moving/new.txt')).toBe(200);
  await done(owner.post(`${file('moving/new.txt')}/moveTo(newurl='${path('moving/a/b/new.txt')}',flags=1)`));
  expect(await readable('moving/a/b/new.txt')).toBe(403);
});

test('a renamed folder keeps its permissions, and so does what lies in it', async () => {
  await makeTree('renamed');
  await close('renamed/a');
  await done(owner.merge(`${folder('renamed/a')}/ListItemAllFields`, { FileLeafRef: 'c' }));
  expect([await readable('renamed/f.txt'), await readable('renamed/c/f.txt'), await readable('renamed/c/b/f.txt')]).toEqual([200, 403, 403]);
  await done(owner.merge(`${folder('renamed')}/ListItemAllFields`, { FileLeafRef: 'other' }));
  expect([await readable('other/f.txt'), await readable('other/c/b/f.txt')]).toEqual([200, 403]);
});

test('a folder tree that is moved has the permissions of where it comes to, and keeps its own', async () => {
  await makeTree('from');
  await makeTree('closed');
  await close('closed');
  await close('from/a/b');
  await grant(`${folder('from/a/b')}/ListItemAllFields`);
  await done(owner.post(`${folder('from/a')}/moveTo(newurl='${path('closed/moved')}')`));
  expect([await readable('closed/moved/f.txt'), await readable('closed/moved/b/f.txt')]).toEqual([403, 200]);
  await done(owner.post(`${folder('closed/moved')}/moveTo(newurl='${path('from/back')}')`));
  expect([await readable('from/back/f.txt'), await readable('from/back/b/f.txt')]).toEqual([200, 200]);
});

test('a folder comes back from the bin with its permissions', async () => {
  await makeTree('binned');
  await close('binned/a');
  const { json } = await owner.post(`${folder('binned')}/recycle()`);
  await done(owner.post(`web/recycleBin('${String(json.value)}')/restore()`));
  expect([await readable('binned/f.txt'), await readable('binned/a/f.txt'), await readable('binned/a/b/f.txt')]).toEqual([200, 403, 403]);
});

test('Limited Access goes from everything above when what it led to is deleted', async () => {
  await makeTree('way');
  await close('way');
  const library = "web/getList('/sites/stockholm/Delade dokument')";
  await done(owner.post(`${library}/breakRoleInheritance(true)`));
  for (const name of ['way/f.txt', 'way/a/f.txt']) {
    await done(owner.post(`${file(name)}/ListItemAllFields/breakRoleInheritance(false)`));
    await grant(`${file(name)}/ListItemAllFields`, memberId);
  }
  const above = [`${folder('way')}/ListItemAllFields`, library, 'web'];
  const ways = (): Promise<readonly boolean[]> => Promise.all(above.map(hasWay));
  expect(await ways()).toEqual([true, true, true]);
  await done(owner.remove(file('way/f.txt')));
  expect(await ways()).toEqual([true, true, true]);
  await done(owner.remove(file('way/a/f.txt')));
  expect(await ways()).toEqual([false, false, false]);
});

test('so it is when a list is deleted', async () => {
  await done(owner.post('web/lists', { Title: 'Gone', BaseTemplate: 100 }));
  const list = "web/lists/getByTitle('Gone')";
  await done(owner.post(`${list}/breakRoleInheritance(false)`));
  await grant(list, memberId);
  expect(await hasWay('web')).toBe(true);
  await done(owner.remove(list));
  expect(await hasWay('web')).toBe(false);
});
