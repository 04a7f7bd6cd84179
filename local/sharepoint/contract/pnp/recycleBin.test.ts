import '@pnp/sp/files/folder';
import '@pnp/sp/folders/web';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/recycle-bin';
import '@pnp/sp/sites';
import '@pnp/sp/webs';
import type { SPFI } from '@pnp/sp';
import { _RecycleBin, _RecycleBinItem } from '@pnp/sp/recycle-bin/types';
import type { IRecycleBin } from '@pnp/sp/recycle-bin/types';

import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { hungBy, membersOf, pnp } from './client';

let site: TestSite;
let sp: SPFI;
let admin: SPFI;
let listId: string;

beforeAll(async () => {
  site = await startTestSite();
  [sp, admin] = [pnp(site, 'owner'), pnp(site, 'admin')];
});
beforeEach(async () => {
  listId = ((await sp.web.lists.add('Bin')) as { Id: string }).Id;
});
afterEach(async () => {
  await sp.web.lists.getById(listId).delete();
  await admin.site.recycleBin.deleteAll();
  await admin.site.recycleBin.deleteAllSecondStageItems();
});
afterAll(() => site.stop());

/** Recycles a new item; answers its id in the bin. */
const recycled = async (title: string): Promise<string> => {
  const { items } = sp.web.lists.getById(listId);
  const { Id } = (await items.add({ Title: title })) as { Id: number };
  return items.getById(Id).recycle();
};
const titlesIn = async (bin: IRecycleBin): Promise<readonly string[]> => (await bin.select('Title')()).map(({ Title }) => Title).sort();
const titlesInList = async (): Promise<readonly string[]> => (await sp.web.lists.getById(listId).items.select('Title')<{ Title: string }[]>()).map(({ Title }) => Title).sort();

test('this file exercises every public member of the recycle bin', async () => {
  expect(membersOf(_RecycleBin)).toEqual(['deleteAll', 'deleteAllSecondStageItems', 'getById', 'moveAllToSecondStage', 'restoreAll']);
  expect(membersOf(_RecycleBinItem)).toEqual(['delete', 'moveToSecondStage', 'restore']);
  const load = (): Promise<unknown> => import('@pnp/sp/recycle-bin');
  expect(await hungBy(load, async () => (await import('@pnp/sp/webs/types'))._Web)).toEqual(['recycleBin']);
  expect(await hungBy(load, async () => (await import('@pnp/sp/sites/types'))._Site)).toEqual(['recycleBin']);
});

test.each(['web', 'site'] as const)('a recycled item is described in the bin of the %s', async place => {
  const id = await recycled('Slängd');
  const bin = place === 'web' ? sp.web.recycleBin : sp.site.recycleBin;
  const described = {
    AuthorEmail: 'owner@stad.example', AuthorName: 'Olga Ägare', DeletedByEmail: 'owner@stad.example', DeletedByName: 'Olga Ägare', DeletedDate: '2026-11-23T17:35:00Z',
    DeletedDateLocalFormatted: '2026-11-23 18:35', DirName: 'sites/stockholm/Lists/Bin', DirNamePath: { DecodedUrl: 'sites/stockholm/Lists/Bin' }, Id: id, ItemState: 1, ItemType: 3, LeafName: '1_.000',
    LeafNamePath: { DecodedUrl: '1_.000' }, Title: 'Slängd',
  };
  expect(await bin()).toEqual([expect.objectContaining(described)]);
  expect(await bin.getById(id)()).toMatchObject(described);
  await expect(bin.getById('00000000-0000-0000-0000-000000000001')()).rejects.toMatchObject({ status: 404 });
});

test('a recycled file tells its size and place, and comes back with its bytes', async () => {
  const folder = sp.web.getFolderByServerRelativePath('/sites/stockholm/Delade dokument');
  await folder.files.addUsingPath('å b.txt', 'Hej!');
  const id = await folder.files.getByUrl('å b.txt').recycle();
  expect(await sp.web.recycleBin.getById(id)()).toMatchObject({ DirName: 'sites/stockholm/Delade dokument', LeafName: 'å b.txt', Title: 'å b.txt', ItemType: 1, Size: '4' });
  await sp.web.recycleBin.getById(id).restore();
  expect(await folder.files.getByUrl('å b.txt').getText()).toBe('Hej!');
  await folder.files.getByUrl('å b.txt').delete();
});

test('one is restored, one is deleted, one is moved to the second stage and restored from there', async () => {
  const [restored, deleted, moved] = [await recycled('restored'), await recycled('deleted'), await recycled('moved')];
  await sp.web.recycleBin.getById(restored).restore();
  await sp.web.recycleBin.getById(deleted).delete();
  await sp.web.recycleBin.getById(moved).moveToSecondStage();
  expect([await titlesInList(), await titlesIn(sp.web.recycleBin)]).toEqual([['restored'], []]);
  await expect(sp.web.recycleBin.getById(deleted)()).rejects.toMatchObject({ status: 404 });
  await expect(sp.site.recycleBin.getById(moved).restore()).rejects.toMatchObject({ status: 404 });
  expect(await admin.site.recycleBin.getById(moved)()).toMatchObject({ Title: 'moved', ItemState: 2 });
  await admin.site.recycleBin.getById(moved).restore();
  expect(await titlesInList()).toEqual(['moved', 'restored']);
});

test.each(['web', 'site'] as const)('all in the bin of the %s is restored, moved and deleted at once', async place => {
  const bin = place === 'web' ? sp.web.recycleBin : sp.site.recycleBin;
  for (const title of ['a', 'b']) await recycled(title);
  await bin.restoreAll();
  expect([await titlesInList(), await titlesIn(bin)]).toEqual([['a', 'b'], []]);
  for (const title of ['c', 'd']) await recycled(title);
  await bin.moveAllToSecondStage();
  await recycled('e');
  expect([await titlesIn(bin), await titlesIn(admin.site.recycleBin)]).toEqual([['e'], ['c', 'd', 'e']]);
  await bin.deleteAll();
  expect(await titlesIn(admin.site.recycleBin)).toEqual(['c', 'd']);
  await expect(bin.deleteAllSecondStageItems()).rejects.toMatchObject({ status: 403 });
  await (place === 'web' ? admin.web.recycleBin : admin.site.recycleBin).deleteAllSecondStageItems();
  expect([await titlesIn(admin.site.recycleBin), await titlesInList()]).toEqual([[], ['a', 'b']]);
});

test('what others threw away is neither seen nor touched by a member', async () => {
  const id = await recycled('Ägarens');
  const bin = pnp(site, 'member').web.recycleBin;
  expect(await bin()).toEqual([]);
  await expect(bin.getById(id).restore()).rejects.toMatchObject({ status: 404 });
  await bin.deleteAll();
  await bin.restoreAll();
  expect(await titlesIn(sp.web.recycleBin)).toEqual(['Ägarens']);
});
