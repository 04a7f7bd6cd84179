import '@pnp/sp/files/web';
import '@pnp/sp/files/folder';
import '@pnp/sp/files/item';
import '@pnp/sp/folders';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { SPFI } from '@pnp/sp';
import { CheckinType, MoveOperations, TemplateFileType, _File, _Files, _Version, _Versions, fileFromAbsolutePath, fileFromPath, fileFromServerRelativePath } from '@pnp/sp/files/types';
import type { IFile, IFileInfo, IVersionInfo } from '@pnp/sp/files/types';
import type { IFolder } from '@pnp/sp/folders/types';

import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { membersOf, notBuilt, pnp } from './client';

let site: TestSite;
let sp: SPFI;
let folder: IFolder;

const library = '/sites/stockholm/Delade dokument';

beforeAll(async () => {
  site = await startTestSite();
  sp = pnp(site, 'owner');
  folder = sp.web.getFolderByServerRelativePath(library);
});
afterAll(() => site.stop());

const file = (name: string): IFile => sp.web.getFileByServerRelativePath(`${library}/${name}`);
const bufferOf = async (of: Pick<IFile, 'getBuffer'>): Promise<Buffer> => Buffer.from(await of.getBuffer());
const made = async (name: string, content: string | ArrayBuffer | Blob = name): Promise<IFile> => {
  await folder.files.addUsingPath(name, content, { Overwrite: true });
  return file(name);
};
/** Every value a byte can have, over and over, with nothing that repeats at the size of a piece. */
const pattern = (size: number): Uint8Array => Uint8Array.from({ length: size }, (_, index) => (index * 7 + (index >> 8)) & 0xff);

test('this file exercises every public member of files', () => {
  expect(membersOf(_Files)).toEqual(['addChunked', 'addTemplateFile', 'addUsingPath', 'getByUrl']);
  expect(membersOf(_File)).toEqual([
    'approve', 'cancelUpload', 'checkin', 'checkout', 'copyByPath', 'copyTo', 'delete', 'deleteWithParams', 'deny', 'exists', 'getBlob', 'getBuffer', 'getItem', 'getJSON',
    'getLockedByUser', 'getParsed', 'getStream', 'getText', 'listItemAllFields', 'moveByPath', 'moveCopyImpl', 'publish', 'recycle', 'setContent', 'setContentChunked',
    'undoCheckout', 'unpublish', 'versions',
  ]);
  expect(membersOf(_Versions)).toEqual(['deleteAll', 'deleteById', 'deleteByLabel', 'getById', 'recycleByID', 'recycleByLabel', 'restoreByLabel']);
  expect(membersOf(_Version)).toEqual(['delete', 'getBlob', 'getBuffer', 'getJSON', 'getParsed', 'getStream', 'getText']);
});

test('a file is added and read back as text, JSON, bytes, blob and stream', async () => {
  const added = await folder.files.addUsingPath('läs mig.txt', 'Hej åäö €');
  expect(added).toMatchObject({
    Name: 'läs mig.txt', ServerRelativeUrl: `${library}/läs mig.txt`, Exists: true, Length: String(Buffer.byteLength('Hej åäö €')), CheckOutType: 2, MajorVersion: 1, MinorVersion: 0,
    UIVersion: 512, UIVersionLabel: '1.0', Level: 1, CheckInComment: '', TimeCreated: '2026-11-23T17:35:00Z',
  } satisfies Partial<IFileInfo>);
  const text = file('läs mig.txt');
  expect(await text.getText()).toBe('Hej åäö €');
  expect(await (await text.getBlob()).text()).toBe('Hej åäö €');
  const stream = (await text.getStream()) as { readonly body: ReadableStream<Uint8Array>; readonly knownLength: number };
  expect(await new Response(stream.body).text()).toBe('Hej åäö €');
  expect(stream.knownLength).toBe(Buffer.byteLength('Hej åäö €'));
  expect(await (await made('a.json', '{"a":[1,"å"]}')).getJSON()).toEqual({ a: [1, 'å'] });
});

test.each([
  ['0 bytes', new Uint8Array()],
  ['every byte there is', pattern(256)],
  ['a byte order mark and broken UTF-8', Uint8Array.from([0xef, 0xbb, 0xbf, 0xff, 0xfe, 0x00, 0x80])],
])('%s come back as they went', async (_, bytes) => {
  const binary = await made('binary.bin', new Blob([bytes]));
  expect(await bufferOf(binary)).toEqual(Buffer.from(bytes));
  expect(await binary.select('Length')()).toEqual(expect.objectContaining({ Length: String(bytes.length) }));
});

test.each(['å ä ö.txt', "it's.txt", 'a#b.txt', '100%.txt', '100%25.txt', 'a+b & c=d.txt', 'två  mellanslag.txt', '[a] {b} ;,@$^.txt', '日本語.txt', 'utan ändelse'])(
  'the name %s is kept as it is',
  async name => {
    await folder.files.addUsingPath(name, name);
    expect(await file(name).getText()).toBe(name);
    expect(await file(name).select('Name', 'ServerRelativeUrl')()).toMatchObject({ Name: name, ServerRelativeUrl: `${library}/${name}` });
    expect((await folder.files.select('Name')()).map((one: IFileInfo) => one.Name)).toContain(name);
    if (!/[%#]/.test(name)) expect(await folder.files.getByUrl(name).getText()).toBe(name);
  }
);

test('a name that is taken is refused, replaced or avoided, as asked', async () => {
  await made('taken.txt', 'one');
  await expect(folder.files.addUsingPath('taken.txt', 'two')).rejects.toMatchObject({ status: 400 });
  expect(await file('taken.txt').getText()).toBe('one');
  expect(await folder.files.addUsingPath('taken.txt', 'three', { Overwrite: true })).toMatchObject({ UIVersionLabel: '2.0', Length: '5' });
  expect(await folder.files.addUsingPath('taken.txt', 'four', { EnsureUniqueFileName: true })).toMatchObject({ Name: 'taken1.txt' });
  expect([await file('taken.txt').getText(), await file('taken1.txt').getText()]).toEqual(['three', 'four']);
});

test('12 MB arrive in pieces, and the pieces are told of', async () => {
  const bytes = pattern(12 * 1024 * 1024 + 5);
  const stages: string[] = [];
  const added = await folder.files.addChunked('big.bin', Buffer.from(bytes) as never, { progress: data => stages.push(`${data.stage} ${data.offset}`), chunkSize: 5 * 1024 * 1024 });
  expect(added).toMatchObject({ Name: 'big.bin', Length: String(bytes.length), MajorVersion: 2 });
  expect(stages).toEqual(['starting 0', 'continue 5242880', 'finishing 10485760']);
  expect((await bufferOf(file('big.bin'))).equals(Buffer.from(bytes))).toBe(true);
}, 30_000);

test('content is set whole and in pieces, also smaller than a piece and empty', async () => {
  const target = await made('content.txt', 'old');
  await target.setContent('new');
  expect(await target.getText()).toBe('new');
  expect(await target.setContentChunked(new Blob(['in pieces']), {})).toMatchObject({ Length: '9', UIVersionLabel: '3.0' });
  expect(await target.getText()).toBe('in pieces');
  await target.setContentChunked(new Blob([]), {});
  expect(await target.getText()).toBe('');
});

test('an upload that is cancelled leaves the file as it was', async () => {
  const target = await made('cancelled.txt', 'kept');
  const upload = '11111111-2222-3333-4444-555555555555';
  const start = await fetch(`${site.origin}/sites/stockholm/_api/web/getFileByServerRelativePath(decodedurl='${library}/cancelled.txt')/startUpload(uploadId=guid'${upload}')`, {
    method: 'POST', headers: { Authorization: 'Bearer x', 'X-Local-User': 'owner', Accept: 'application/json;odata=nometadata' }, body: 'lost',
  });
  expect(await start.json()).toEqual({ value: '4' });
  await target.cancelUpload(upload);
  await expect(target.cancelUpload(upload)).rejects.toMatchObject({ status: 400 });
  expect(await target.getText()).toBe('kept');
});

test('a file is found by id, by address, from an absolute address and from its list item', async () => {
  const target = await made('found å#.txt', 'here');
  const info = await target();
  expect(await sp.web.getFileById(info.UniqueId).getText()).toBe('here');
  expect(await fileFromServerRelativePath(sp.web, `${library}/found å#.txt`).getText()).toBe('here');
  await made('plain.txt', 'there');
  const absolute = `${site.origin}/sites/stockholm/Delade%20dokument/plain.txt`;
  expect(await (await fileFromAbsolutePath(sp.web, absolute)).getText()).toBe('there');
  expect(await (await fileFromPath(sp.web, absolute)).getText()).toBe('there');
  expect(await (await fileFromPath(sp.web, `${library}/plain.txt`)).getText()).toBe('there');
  expect(await sp.web.getFileByUrl(absolute).getText()).toBe('there');
  const item = await file('plain.txt').getItem<{ Id: number }>('Id', 'Title');
  expect(await sp.web.lists.getByTitle('Dokument').items.getById(item.Id).file.getText()).toBe('there');
});

test('the list item of a file is read and changed with its ETag', async () => {
  const target = await made('item.txt');
  const item = await target.getItem<{ Id: number; Title: string | null }>('Id', 'Title', 'FileLeafRef');
  expect({ ...item }).toMatchObject({ Title: null, FileLeafRef: 'item.txt' });
  await item.update({ Title: 'Rubrik' });
  expect(await target.listItemAllFields.select('Title', 'FileRef', 'FileDirRef', 'File_x0020_Size')()).toMatchObject({
    Title: 'Rubrik', FileRef: `${library}/item.txt`, FileDirRef: library, File_x0020_Size: '8',
  });
  expect(await target.select('Title', 'UIVersionLabel')()).toMatchObject({ Title: 'Rubrik', UIVersionLabel: '2.0' });
  await expect(item.update({ Title: 'För sent' }, '"1"')).rejects.toMatchObject({ status: 412 });
});

test('a file that is checked out changes for nobody else until it is checked in', async () => {
  const target = await made('checked.txt', 'first');
  const others = pnp(site, 'member').web.getFileByServerRelativePath(`${library}/checked.txt`);
  await target.checkout();
  await target.setContent('draft');
  expect([await target.getText(), await others.getText()]).toEqual(['draft', 'first']);
  expect(await target.select('CheckOutType', 'Level', 'UIVersionLabel')()).toMatchObject({ CheckOutType: 0, Level: 255, UIVersionLabel: '1.0' });
  await expect(others.setContent('theirs')).rejects.toMatchObject({ status: 423 });
  await expect(others.delete()).rejects.toMatchObject({ status: 423 });
  await target.checkin("It's done: 100 %", CheckinType.Major);
  expect(await others()).toMatchObject({ CheckOutType: 2, UIVersionLabel: '2.0', CheckInComment: "It's done: 100 %", Length: '5' });
  expect(await others.getText()).toBe('draft');
  expect((await others.versions()).map((version: IVersionInfo) => version.VersionLabel)).toEqual(['1.0']);
});

test('undoing a check-out, and checking in as overwriting, leave no version behind', async () => {
  const target = await made('undone.txt', 'first');
  await target.checkout();
  await target.setContent('draft');
  await (await target.getItem<object>()).update({ Title: 'Utkast' });
  await target.undoCheckout();
  expect(await target.getText()).toBe('first');
  expect(await target()).toMatchObject({ Title: '', UIVersionLabel: '1.0', Length: '5' });
  await target.checkout();
  await target.setContent('over');
  await target.checkin('', CheckinType.Overwrite);
  expect(await target.getText()).toBe('over');
  expect(await target()).toMatchObject({ UIVersionLabel: '1.0' });
  expect(await target.versions()).toEqual([]);
  await expect(target.checkin()).rejects.toMatchObject({ status: 423 });
});

test('nobody locks a file here by editing it', async () => {
  expect(await (await made('unlocked.txt')).getLockedByUser()).toBeNull();
});

test('a file is copied with and without overwriting, and beside what is there', async () => {
  const source = await made('source.txt', 'original');
  await source.copyTo(`${library}/copy.txt`, false);
  expect(await file('copy.txt').getText()).toBe('original');
  await made('copy.txt', 'changed');
  await expect(source.copyTo(`${library}/copy.txt`, false)).rejects.toMatchObject({ status: 400 });
  await source.copyTo(`${library}/copy.txt`);
  expect(await file('copy.txt').getText()).toBe('original');
  expect(await (await source.copyByPath(`${library}/by path å#.txt`, false)).getText()).toBe('original');
  await expect(source.copyByPath(`${library}/by path å#.txt`, false)).rejects.toMatchObject({ status: 400 });
  await source.copyByPath(`${library}/by path å#.txt`, true);
  await source.copyByPath(`${site.origin}${library}/copy.txt`, false, true);
  expect(await file('copy1.txt').getText()).toBe('original');
  expect(await source.exists()).toBe(true);
});

test('a file is moved with its id and versions, also to another library', async () => {
  const source = await made('moved.txt', 'one');
  await source.setContent('two');
  const { UniqueId } = await source();
  const moved = await source.moveByPath(`${library}/moved on.txt`, false);
  expect(await moved()).toMatchObject({ UniqueId, UIVersionLabel: '2.0' });
  expect(await source.exists()).toBe(false);
  await made('in the way.txt', 'gone');
  await expect(moved.moveByPath(`${library}/in the way.txt`, false)).rejects.toMatchObject({ status: 400 });
  await moved.moveByPath(`${library}/in the way.txt`, true, { RetainEditorAndModifiedOnMove: true });
  await sp.web.lists.add('Arkiv', '', 101);
  const away = await file('in the way.txt').moveByPath('/sites/stockholm/Arkiv/away.txt', false);
  expect(await away()).toMatchObject({ UniqueId, UIVersionLabel: '2.0' });
  expect(await away.getText()).toBe('two');
  expect(await away.versions.getById(512).getText()).toBe('one');
  expect(MoveOperations.Overwrite).toBe(1);
});

test('earlier versions are listed, read, restored and deleted', async () => {
  const target = await made('versions.txt', 'one');
  await target.setContent('two');
  await (await target.getItem<object>()).update({ Title: 'Ny rubrik' });
  await target.setContent('tre!');
  const versions = await target.versions<IVersionInfo[]>();
  expect(versions.map(version => [version.ID, version.VersionLabel, version.Size, version.IsCurrentVersion])).toEqual([[512, '1.0', 3, false], [1024, '2.0', 3, false], [1536, '3.0', 3, false]]);
  expect(versions[0]).toMatchObject({ Url: '_vti_history/512/Delade dokument/versions.txt', Length: '3' });
  const first = target.versions.getById(512);
  expect([await first.getText(), await target.versions.getById(1536).getText(), await target.getText()]).toEqual(['one', 'two', 'tre!']);
  expect((await bufferOf(first)).toString()).toBe('one');
  expect(await (await first.getBlob()).text()).toBe('one');
  const stream = (await first.getStream()) as { readonly body: ReadableStream<Uint8Array> };
  expect(await new Response(stream.body).text()).toBe('one');
  await target.versions.restoreByLabel('1.0');
  expect([await target.getText(), (await target()).UIVersionLabel]).toEqual(['one', '5.0']);
  await target.versions.deleteById(512);
  await target.versions.deleteByLabel('2.0');
  await target.versions.getById(1536).delete();
  expect((await target.versions<IVersionInfo[]>()).map(version => version.VersionLabel)).toEqual(['4.0']);
  expect(await target.versions.getById(2048).getText()).toBe('tre!');
  await target.versions.deleteAll();
  expect(await target.versions()).toEqual([]);
  expect(await target.getText()).toBe('one');
  const json = await made('versions.json', '{"n":1}');
  await json.setContent('{"n":2}');
  expect(await json.versions.getById(512).getJSON()).toEqual({ n: 1 });
});

test('a file is deleted, and recycled and restored with its bytes', async () => {
  const deleted = await made('deleted.txt');
  await deleted.delete();
  expect(await deleted.exists()).toBe(false);
  const careful = await made('careful.txt');
  const { ETag } = await careful();
  await expect(careful.deleteWithParams({ ETagMatch: '"{00000000-0000-0000-0000-000000000000},9"' })).rejects.toMatchObject({ status: 412 });
  await careful.deleteWithParams({ ETagMatch: ETag, BypassSharedLock: true });
  expect(await careful.exists()).toBe(false);
  const recycled = await made('recycled.txt', 'kept');
  expect(await recycled.recycle()).toMatch(/^[0-9a-f-]{36}$/);
  await expect(recycled()).rejects.toMatchObject({ status: 404 });
});

test('what this server lacks is refused', async () => {
  const target = await made('refused.txt');
  await expect(target.approve('')).rejects.toMatchObject(notBuilt);
  await expect(target.deny('')).rejects.toMatchObject(notBuilt);
  await expect(target.publish('')).rejects.toMatchObject(notBuilt);
  await expect(target.unpublish('')).rejects.toMatchObject(notBuilt);
  await expect(folder.files.addTemplateFile(`${library}/wiki.aspx`, TemplateFileType.WikiPage)).rejects.toMatchObject(notBuilt);
  // PnPjs writes the hash without quotes, so that it is no text at all.
  await expect(folder.files.addUsingPath('hash.txt', 'x', { XorHash: 'abc' })).rejects.toMatchObject({ status: 400 });
  await target.checkout();
  await expect(target.checkin('', CheckinType.Minor)).rejects.toMatchObject(notBuilt);
  await target.undoCheckout();
  await target.setContent('again');
  await expect(target.versions.recycleByID(512)).rejects.toMatchObject(notBuilt);
  await expect(target.versions.recycleByLabel('1.0')).rejects.toMatchObject(notBuilt);
});
