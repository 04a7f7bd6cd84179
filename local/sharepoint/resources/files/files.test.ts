import { at, errorCode, errorText } from '../../testing/client';
import type { Client } from '../../testing/client';
import { add, makeList } from '../../testing/lists';
import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';

let site: TestSite;
let owner: Client;
let member: Client;
let visitor: Client;

const library = '/sites/stockholm/Delade dokument';
const list = "web/lists/getByTitle('Dokument')";
const folder = (path: string): string => `web/getFolderByServerRelativePath(decodedurl='${library}${path}')`;
const file = (path: string): string => `web/getFileByServerRelativePath(decodedurl='${library}/${path}')`;

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  member = site.as('member');
  visitor = site.as('visitor');
});
afterAll(() => site.stop());

const made = async (name: string, text = name, into = ''): Promise<void> => {
  const reply = await owner.post(`${folder(into)}/files/addUsingPath(decodedurl='${name}',overwrite=true)`, text, { 'Content-Type': 'application/octet-stream' });
  expect([name, reply.status]).toEqual([name, 200]);
};
const madeFolder = async (name: string, into = ''): Promise<void> => {
  expect((await owner.post(`${folder(into)}/folders/add('${name}')`)).status).toBe(200);
};
const textOf = async (path: string, as = owner): Promise<string> => (await as.get(`${file(path)}/$value`)).text;
const itemIdOf = async (path: string): Promise<number> => (await owner.get(`${path}/listItemAllFields?$select=Id`)).json.Id as number;

test('a file is served at its own address with the type of its name, as far as the reader may', async () => {
  await made('å ä.html', '<p>Hej</p>');
  const address = `${site.origin}${encodeURI(`${library}/å ä.html`)}`;
  const served = await fetch(address, { headers: { 'X-Local-User': 'visitor' } });
  expect([served.status, served.headers.get('content-type'), await served.text()]).toEqual([200, 'text/html', '<p>Hej</p>']);
  expect(served.headers.get('etag')).toMatch(/^"\{[0-9A-F-]{36}\},1"$/);
  expect((await fetch(address, { method: 'HEAD', headers: { 'X-Local-User': 'visitor' } })).headers.get('content-length')).toBe('10');
  expect((await fetch(address, { headers: { 'X-Local-User': 'stranger' } })).status).toBe(403);
  expect((await fetch(`${address}x`, { headers: { 'X-Local-User': 'owner' } })).status).toBe(404);
});

test('what is not there, may not be named so or is too long is refused as SharePoint does', async () => {
  await made('there.txt');
  const refusals = await Promise.all([
    owner.get(file('none.txt')),
    owner.get(folder('/none')),
    owner.post(`${folder('')}/files/add(url='there.txt',overwrite=false)`, 'x'),
    owner.post(`${folder('')}/folders/addUsingPath(DecodedUrl='there.txt')`),
    owner.post(`${folder('')}/files/add(url='a:b.txt',overwrite=false)`, 'x'),
    owner.post(`${folder('')}/files/add(url='${'x'.repeat(256)}',overwrite=false)`, 'x'),
    owner.post(`${list}/items`, { Title: 'x' }),
  ]);
  expect(refusals.map(reply => [reply.status, errorCode(reply).split(',')[0]])).toEqual([
    [404, '-2147024894'], [404, '-2147024894'], [400, '-2130575257'], [400, '-2130575257'], [400, '-2130575245'], [400, '-2147024690'], [400, '-2146232832'],
  ]);
  expect(errorText(refusals[2] as (typeof refusals)[0])).toBe(
    'A file with the name Delade dokument/there.txt already exists. It was last modified by i:0#.f|membership|owner@stad.example on 23 Nov 2026 18:35:00 +0100.'
  );
  expect((await owner.get(`${folder('/none')}?$select=Exists`)).json).toEqual({ Exists: false });
  expect((await owner.get(`${folder('/none')}/folders`)).json).toEqual({ value: [] });
});

test('reading, writing and deleting need their rights, at every step', async () => {
  await made('rights.txt', 'kept');
  expect((await visitor.get(`${file('rights.txt')}/$value`)).text).toBe('kept');
  const refused = await Promise.all([
    visitor.post(`${folder('')}/files/add(url='new.txt')`, 'x'),
    visitor.post(`${folder('')}/folders/add('new')`),
    visitor.send('POST', `${file('rights.txt')}/$value`, { 'X-HTTP-Method': 'PUT', 'X-RequestDigest': await visitor.digest() }, 'x'),
    visitor.remove(file('rights.txt')),
    visitor.post(`${file('rights.txt')}/recycle`),
    visitor.post(`${file('rights.txt')}/checkout`),
    visitor.post(`${file('rights.txt')}/moveTo(newurl='${library}/moved.txt',flags=1)`),
    visitor.post(`${file('rights.txt')}/copyTo(strnewurl='${library}/copied.txt',boverwrite=true)`),
    visitor.post(`${file('rights.txt')}/startUpload(uploadId=guid'11111111-1111-1111-1111-111111111111')`, 'x'),
  ]);
  expect(refused.map(reply => reply.status)).toEqual(refused.map(() => 403));
  expect(await textOf('rights.txt')).toBe('kept');
});

test('a folder with permissions of its own hides what lies in it', async () => {
  await madeFolder('secret');
  await made('inside.txt', 'secret', '/secret');
  expect((await owner.post(`${folder('/secret')}/listItemAllFields/breakRoleInheritance(copyRoleAssignments=false,clearSubscopes=true)`)).status).toBe(200);
  expect((await member.get(file('secret/inside.txt'))).status).toBe(403);
  expect((await member.get(folder('/secret'))).status).toBe(403);
  expect((at((await member.get(`${folder('')}/folders?$select=Name`)).json, 'value') as { Name: string }[]).map(one => one.Name)).not.toContain('secret');
  expect(await textOf('secret/inside.txt')).toBe('secret');
});

test('files and folders are found by FileRef, FileDirRef, FileLeafRef and kind', async () => {
  await madeFolder('found');
  await made('one å.txt', 'x', '/found');
  await made('two.txt', 'xy', '/found');
  const names = async (query: string): Promise<unknown> => at((await owner.get(`${list}/items?$select=FileLeafRef&${query}`)).json, 'value');
  expect(await names(`$filter=FileDirRef eq '${library}/found'&$orderby=FileLeafRef desc`)).toEqual([{ FileLeafRef: 'two.txt' }, { FileLeafRef: 'one å.txt' }]);
  expect(await names(`$filter=FileRef eq '${library}/FOUND/One Å.txt'`)).toEqual([{ FileLeafRef: 'one å.txt' }]);
  expect(await names("$filter=FSObjType eq 1 and FileLeafRef eq 'found'")).toEqual([{ FileLeafRef: 'found' }]);
  expect(await names(`$filter=startswith(FileRef,'${library}/found/') and File_x0020_Size gt 1`)).toEqual([{ FileLeafRef: 'two.txt' }]);
});

test('bytes are saved by their ETag, and a stale one is refused', async () => {
  await made('etag.txt', 'one');
  const save = async (etag: string, text: string): Promise<number> =>
    (await owner.send('POST', `${file('etag.txt')}/$value`, { 'X-HTTP-Method': 'PUT', 'If-Match': etag, 'X-RequestDigest': await owner.digest() }, text)).status;
  const etag = (await owner.get(file('etag.txt'))).headers.get('etag') ?? '';
  expect(await save(etag, 'two')).toBe(204);
  expect(await save(etag, 'three')).toBe(412);
  expect(await textOf('etag.txt')).toBe('two');
});

test('a recycled folder comes back with everything in it, and a file makes its lost folder again', async () => {
  await madeFolder('bin');
  await madeFolder('deep', '/bin');
  await made('a.txt', 'a', '/bin/deep');
  const guid = (await owner.post(`${folder('/bin')}/recycle`)).json.value as string;
  const thing = (await owner.get(`web/recycleBin('${guid}')`)).json;
  expect(thing).toMatchObject({ ItemType: 5, LeafName: 'bin', DirName: 'sites/stockholm/Delade dokument' });
  expect((await owner.get(file('bin/deep/a.txt'))).status).toBe(404);
  expect((await owner.post(`web/recycleBin('${guid}')/restore`)).status).toBe(200);
  expect(await textOf('bin/deep/a.txt')).toBe('a');
  const lone = (await owner.post(`${file('bin/deep/a.txt')}/recycle`)).json.value as string;
  expect((await owner.get(`web/recycleBin('${lone}')`)).json).toMatchObject({ ItemType: 1, LeafName: 'a.txt', Title: 'a.txt', Size: '1' });
  expect((await owner.remove(folder('/bin'))).status).toBe(200);
  expect((await owner.post(`web/recycleBin('${lone}')/restore`)).status).toBe(200);
  expect(await textOf('bin/deep/a.txt')).toBe('a');
});

test('lists have folders when they say so, with items beside them and their count', async () => {
  const path = await makeList(owner, 'Mappar');
  const root = 'web/getFolderByServerRelativeUrl(\'/sites/stockholm/Lists/Mappar\')';
  expect((await owner.post(`${root}/folders/add('nej')`)).status).toBe(400);
  await owner.merge(path, { EnableFolderCreation: true });
  expect((await owner.post(`${root}/folders/add('ja')`)).json).toMatchObject({ Name: 'ja', ServerRelativeUrl: '/sites/stockholm/Lists/Mappar/ja' });
  await add(owner, path, { Title: 'beside' });
  expect((await owner.get(`${root}?$select=ItemCount`)).json).toEqual({ ItemCount: 2 });
  expect((await owner.post(`${root}/files/add(url='a.txt')`, 'x')).status).toBe(501);
});

test('items lead to their files with $expand, and files to their items', async () => {
  await made('linked.txt', 'linked');
  const id = await itemIdOf(file('linked.txt'));
  expect((await owner.get(`${list}/items(${id})?$select=Id,File/Name,File/Length&$expand=File`)).json).toEqual({ Id: id, ID: id, File: { Name: 'linked.txt', Length: '6' } });
  const files = (await owner.get(`${folder('')}/files?$select=Name,ListItemAllFields/Id,Author/Title&$expand=ListItemAllFields,Author&$filter=Name eq 'linked.txt'`)).json.value;
  expect(files).toEqual([{ Name: 'linked.txt', ListItemAllFields: { Id: id, ID: id }, Author: { Title: 'Olga Ägare' } }]);
  expect((await owner.get(`${list}/items(${id})/folder`)).json).toMatchObject({ 'odata.null': true });
});

test('pages of the site lie in their library like other files', async () => {
  const pages = "web/getFolderByServerRelativeUrl('SitePages')";
  expect((await owner.post(`${pages}/files/add(url='Start.aspx',overwrite=true)`, '<html></html>')).json).toMatchObject({ ServerRelativeUrl: '/sites/stockholm/SitePages/Start.aspx' });
  expect((await owner.get("web/getFileByServerRelativeUrl('/sites/stockholm/SitePages/Start.aspx')/$value")).text).toBe('<html></html>');
});

test('files survive a restart', async () => {
  await made('durable.bin', 'durable');
  await site.restart();
  expect(await textOf('durable.bin')).toBe('durable');
});
