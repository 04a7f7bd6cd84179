import '@pnp/sp/files';
import '@pnp/sp/folders/web';
import '@pnp/sp/folders/list';
import '@pnp/sp/folders/item';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { SPFI } from '@pnp/sp';
import type { IFileInfo } from '@pnp/sp/files/types';
import { _Folder, _Folders, folderFromAbsolutePath, folderFromPath, folderFromServerRelativePath } from '@pnp/sp/folders/types';
import type { IFolder, IFolderInfo } from '@pnp/sp/folders/types';

import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { membersOf, notBuilt, pnp } from './client';

let site: TestSite;
let sp: SPFI;
let root: IFolder;

const library = '/sites/stockholm/Delade dokument';

beforeAll(async () => {
  site = await startTestSite();
  sp = pnp(site, 'owner');
  root = sp.web.lists.getByTitle('Dokument').rootFolder;
});
afterAll(() => site.stop());

const namesIn = async (folder: IFolder): Promise<{ readonly files: readonly string[]; readonly folders: readonly string[] }> => ({
  files: (await folder.files<IFileInfo[]>()).map(file => file.Name),
  folders: (await folder.folders<IFolderInfo[]>()).map(inner => inner.Name),
});

/** A folder with a file, and a folder in it with another. */
const tree = async (name: string): Promise<IFolder> => {
  await root.folders.addUsingPath(name);
  const folder = root.folders.getByUrl(name);
  await folder.files.addUsingPath('a.txt', 'a');
  await folder.addSubFolderUsingPath('inner');
  await folder.folders.getByUrl('inner').files.addUsingPath('b.txt', 'b');
  return folder;
};
const textAt = (path: string): Promise<string> => sp.web.getFileByServerRelativePath(`${library}/${path}`).getText();

test('this file exercises every public member of folders', () => {
  expect(membersOf(_Folders)).toEqual(['addUsingPath', 'getByUrl']);
  expect(membersOf(_Folder)).toEqual([
    'addSubFolderUsingPath', 'copyByPath', 'delete', 'deleteWithParams', 'files', 'folders', 'getItem', 'getParentInfos', 'listItemAllFields', 'moveByPath', 'moveCopyImpl', 'parentFolder',
    'properties', 'recycle', 'storageMetrics', 'update',
  ]);
});

test.each(['å ä ö', "it's", '100% #1', 'a+b & c'])('a folder named %s is added, found and listed', async name => {
  const added = await root.folders.addUsingPath(name);
  expect(added).toMatchObject({ Name: name, ServerRelativeUrl: `${library}/${name}`, Exists: true, ItemCount: 0, TimeCreated: '2026-11-23T17:35:00Z' });
  const folder = sp.web.getFolderByServerRelativePath(`${library}/${name}`);
  expect(await folder.select('Name')()).toMatchObject({ Name: name });
  await folder.files.addUsingPath(`${name}.txt`, name);
  expect(await namesIn(folder)).toEqual({ files: [`${name}.txt`], folders: [] });
  expect(await folder.select('ItemCount')()).toMatchObject({ ItemCount: 1 });
});

test('a folder that is there is refused, or left as it is', async () => {
  const first = await root.folders.addUsingPath('twice');
  await expect(root.folders.addUsingPath('twice')).rejects.toMatchObject({ status: 400 });
  expect(await root.folders.addUsingPath('twice', true)).toMatchObject({ UniqueId: first.UniqueId });
  const inner = await root.folders.getByUrl('twice').addSubFolderUsingPath('a#b');
  expect((await inner()).ServerRelativeUrl).toBe(`${library}/twice/a#b`);
});

test('folders are found by id, from addresses and from their list items', async () => {
  const folder = await tree('found');
  const { UniqueId } = await folder();
  expect(await sp.web.getFolderById(UniqueId)()).toMatchObject({ Name: 'found' });
  expect(await folderFromServerRelativePath(sp.web, `${library}/found`)()).toMatchObject({ UniqueId });
  expect(await (await folderFromAbsolutePath(sp.web, `${site.origin}/sites/stockholm/Delade%20dokument/found`))()).toMatchObject({ UniqueId });
  expect(await (await folderFromPath(sp.web, `${library}/found`))()).toMatchObject({ UniqueId });
  const item = await folder.getItem<{ Id: number }>('Id', 'FileLeafRef', 'FSObjType', 'ContentTypeId');
  expect({ ...item }).toMatchObject({ FileLeafRef: 'found', FSObjType: 1, ContentTypeId: expect.stringMatching(/^0x0120/) as string });
  expect(await sp.web.lists.getByTitle('Dokument').items.getById(item.Id).folder()).toMatchObject({ UniqueId });
  expect(await folder.parentFolder()).toMatchObject({ ServerRelativeUrl: library });
  expect(await folder.folders.getByUrl('inner').parentFolder()).toMatchObject({ UniqueId });
});

test('a folder knows its list and web, what it holds and how much that is', async () => {
  const folder = await tree('known');
  const list = await sp.web.lists.getByTitle('Dokument').select('Id', 'RootFolder/UniqueId').expand('RootFolder')<{ Id: string; RootFolder: { UniqueId: string } }>();
  const web = await sp.web.select('Id', 'Url')();
  expect(await folder.getParentInfos()).toEqual({
    Folder: { ServerRelativeUrl: `${library}/known` },
    ParentList: { Id: list.Id, RootFolderServerRelativePath: { DecodedUrl: library }, RootFolderServerRelativeUrl: library, RootFolderUniqueId: list.RootFolder.UniqueId },
    ParentWeb: { Id: web.Id, ServerRelativePath: { DecodedUrl: '/sites/stockholm' }, ServerRelativeUrl: '/sites/stockholm', Url: web.Url },
  });
  expect(await folder.storageMetrics()).toMatchObject({ TotalFileCount: '2', TotalFileStreamSize: '2' });
  expect(await folder.properties()).toMatchObject({ vti_x005f_isbrowsable: 'true', vti_x005f_listname: `{${list.Id.toUpperCase()}}` });
});

test('the list item of a folder is changed; the folder of a list has none', async () => {
  const folder = await tree('item');
  const item = await folder.getItem<object>();
  await item.update({ Title: 'Mapp' });
  expect(await folder.listItemAllFields.select('Title')()).toMatchObject({ Title: 'Mapp' });
  await expect(root.getItem()).rejects.toThrow('No associated item');
});

test('a folder that is renamed or moved takes along what lies in it', async () => {
  const folder = await tree('first');
  const { UniqueId } = await folder();
  const item = await folder.getItem<object>();
  await item.update({ FileLeafRef: 'second' });
  expect(await textAt('second/inner/b.txt')).toBe('b');
  await sp.web.getFolderByServerRelativePath(`${library}/second`).update({ Name: 'third' });
  expect(await textAt('third/a.txt')).toBe('a');
  await root.folders.addUsingPath('target');
  const moved = await sp.web.getFolderByServerRelativePath(`${library}/third`).moveByPath(`${library}/target/moved`);
  expect(await moved()).toMatchObject({ UniqueId });
  expect(await textAt('target/moved/inner/b.txt')).toBe('b');
  expect(await namesIn(moved)).toEqual({ files: ['a.txt'], folders: ['inner'] });
  await expect(moved.moveByPath(`${library}/target/moved/inner/deeper`)).rejects.toMatchObject({ status: 400 });
});

test('a folder is copied with what lies in it, beside what is there when asked, and to another library', async () => {
  const folder = await tree('copied');
  await folder.copyByPath(`${library}/copy`);
  expect([await textAt('copy/a.txt'), await textAt('copy/inner/b.txt'), await textAt('copied/a.txt')]).toEqual(['a', 'b', 'a']);
  await expect(folder.copyByPath(`${library}/copy`)).rejects.toMatchObject({ status: 400 });
  await folder.copyByPath(`${library}/copy`, true);
  expect(await textAt('copy1/inner/b.txt')).toBe('b');
  await sp.web.lists.add('Arkiv', '', 101);
  const { UniqueId } = await folder();
  const away = await folder.moveByPath('/sites/stockholm/Arkiv/away', { KeepBoth: false });
  expect(await away()).toMatchObject({ UniqueId });
  expect(await sp.web.getFileByServerRelativePath('/sites/stockholm/Arkiv/away/inner/b.txt').getText()).toBe('b');
  expect(await folder.select('Exists')()).toMatchObject({ Exists: false });
});

test('a folder is deleted, and recycled, with what lies in it', async () => {
  const deleted = await tree('deleted');
  await deleted.delete();
  expect(await deleted.select('Exists')()).toMatchObject({ Exists: false });
  await expect(textAt('deleted/a.txt')).rejects.toMatchObject({ status: 404 });
  const careful = await tree('careful');
  await careful.deleteWithParams({ BypassSharedLock: true });
  await expect(careful()).rejects.toMatchObject({ status: 404 });
  const recycled = await tree('recycled');
  expect(await recycled.recycle()).toMatch(/^[0-9a-f-]{36}$/);
  await expect(textAt('recycled/inner/b.txt')).rejects.toMatchObject({ status: 404 });
});

test('the folders of the web are its libraries', async () => {
  expect(await sp.web.rootFolder()).toMatchObject({ ServerRelativeUrl: '/sites/stockholm', Name: '' });
  expect((await sp.web.folders<IFolderInfo[]>()).map(folder => folder.ServerRelativeUrl)).toEqual(expect.arrayContaining([library, '/sites/stockholm/SitePages']) as string[]);
  await sp.web.folders.addUsingPath('Delade dokument/from the web');
  expect(await sp.web.folders.getByUrl('Delade dokument').folders.getByUrl('from the web').select('Exists')()).toMatchObject({ Exists: true });
  await expect(sp.web.folders.addUsingPath('lös')).rejects.toMatchObject(notBuilt);
});
