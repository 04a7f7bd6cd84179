import type { IREST } from 'gd-sprest/@types/rest';

import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { answered, openPage } from './page';

let site: TestSite;
let rest: IREST;

const library = '/sites/stockholm/Arkiv';

beforeAll(async () => {
  site = await startTestSite();
  rest = await openPage(site, 'owner');
  await answered(rest.Web().Lists().add({ Title: 'Arkiv', BaseTemplate: 101, EnableVersioning: true } as never));
});
afterAll(() => site.stop());

type Row = Readonly<Record<string, unknown>>;
type Folder = ReturnType<ReturnType<IREST['Web']>['getFolderByServerRelativeUrl']>;
type File = ReturnType<ReturnType<IREST['Web']>['getFileByServerRelativeUrl']>;

const root = (): Folder => rest.Web().getFolderByServerRelativeUrl(library);
const folder = (name: string): Folder => rest.Web().getFolderByServerRelativeUrl(`${library}/${name}`);
const file = (name: string): File => rest.Web().getFileByServerRelativeUrl(`${library}/${name}`);
const bytes = (text: string): ArrayBuffer => new Uint8Array(Buffer.from(text)).buffer;
const upload = async (name: string, text: string): Promise<void> => void (await answered(root().Files().add(name, true, bytes(text))));
const stored = async (name: string): Promise<string> => (await site.as('owner').get(`web/getFileByServerRelativePath(decodedurl='${library}/${name}')/$value`)).text;
const statusOf = async (kind: 'File' | 'Folder', name: string): Promise<number> => (await site.as('owner').get(`web/get${kind}ByServerRelativePath(decodedurl='${library}/${name}')`)).status;
const readBytes = async (request: unknown): Promise<number[]> => [...new Uint8Array((await answered(request as Parameters<typeof answered>[0])) as ArrayBuffer)];

test('bytes are uploaded, read back, written over and named in their folder', async () => {
  const every = Uint8Array.from({ length: 256 }, (_, value) => value);
  const added = await answered(root().Files().add('alla.bin', true, every.buffer));
  expect(added).toMatchObject({ Name: 'alla.bin', ServerRelativeUrl: `${library}/alla.bin`, Length: '256', MajorVersion: 1 });
  expect(await readBytes(file('alla.bin').content())).toEqual([...every]);
  expect(await readBytes(file('alla.bin').openBinaryStream())).toEqual([...every]);
  await answered(file('alla.bin').saveBinaryStream(bytes('nytt')));
  expect(await stored('alla.bin')).toBe('nytt');
  await answered(root().Files().addUsingPath('väg.txt', false, false, true, '', bytes('åäö')));
  expect(await stored('väg.txt')).toBe('åäö');
  const listed = await answered(root().Files().query({ Select: ['Name', 'Length'], OrderBy: ['Name'] }));
  expect(listed.results.map(({ Name, Length }) => [Name, String(Length)])).toEqual([['alla.bin', '4'], ['väg.txt', '6']]);
  expect(await answered(root().Files('väg.txt'))).toMatchObject({ Name: 'väg.txt' });
  await expect(answered(root().Files().add('väg.txt', false, bytes('x')))).rejects.toThrow(/^400 A file with the name Arkiv\/väg\.txt already exists/);
});

test('a file is copied, moved, recycled and deleted', async () => {
  await upload('källa.txt', 'innehåll');
  await answered(file('källa.txt').copyTo(`${library}/kopia.txt`, true));
  expect(await stored('kopia.txt')).toBe('innehåll');
  await answered(file('kopia.txt').moveTo(`${library}/flyttad.txt`, 1));
  expect([await stored('flyttad.txt'), await statusOf('File', 'kopia.txt')]).toEqual(['innehåll', 404]);
  await answered(file('källa.txt').delete());
  await answered(file('flyttad.txt').recycle());
  expect([await statusOf('File', 'källa.txt'), await statusOf('File', 'flyttad.txt')]).toEqual([404, 404]);
  const bin = (await site.as('owner').get('web/recycleBin?$select=LeafName')).json.value;
  expect(bin).toEqual([{ LeafName: 'flyttad.txt' }]);
  await expect(answered(file('källa.txt'))).rejects.toThrow('404 File Not Found.');
});

test('a file is checked out, in and its versions are read and restored', async () => {
  await upload('version.txt', 'ett');
  await answered(file('version.txt').checkOut());
  await answered(file('version.txt').saveBinaryStream(bytes('två')));
  expect(await answered(file('version.txt').CheckedOutByUser())).toMatchObject({ Title: 'Olga Ägare' });
  await answered(file('version.txt').checkIn('klar', 1));
  expect(await answered(file('version.txt'))).toMatchObject({ CheckInComment: 'klar', UIVersionLabel: '2.0', CheckOutType: 2 });
  const versions = await answered(file('version.txt').Versions());
  expect((versions.results as readonly Row[]).map(version => version.VersionLabel)).toEqual(['1.0']);
  await answered(file('version.txt').Versions().restoreByLabel('1.0'));
  expect(await stored('version.txt')).toBe('ett');
  await answered(file('version.txt').checkOut());
  await answered(file('version.txt').undoCheckOut());
  expect(await answered(file('version.txt'))).toMatchObject({ CheckOutType: 2 });
});

test('a file tells who made it, and its list item keeps columns', async () => {
  await upload('post.txt', 'p');
  expect(await answered(file('post.txt').Author())).toMatchObject({ Title: 'Olga Ägare' });
  expect(await answered(file('post.txt').ModifiedBy())).toMatchObject({ Title: 'Olga Ägare' });
  const item = (await answered(file('post.txt').ListItemAllFields())) as unknown as { readonly Id: number };
  await answered(rest.List('Arkiv').Items(item.Id).update({ Title: 'Rubrik' } as never));
  expect(await answered(file('post.txt').ListItemAllFields())).toMatchObject({ Id: item.Id, Title: 'Rubrik' });
  expect(await answered(rest.List('Arkiv').Items(item.Id).File())).toMatchObject({ Name: 'post.txt', ServerRelativeUrl: `${library}/post.txt` });
  const items = await answered(rest.List('Arkiv').Items().query({ Select: ['FileLeafRef'], Filter: "Title eq 'Rubrik'" }));
  expect(items.results.map(row => (row as unknown as Row).FileLeafRef)).toEqual(['post.txt']);
});

test('folders are added, filled, listed, moved and deleted', async () => {
  const added = await answered(root().Folders().add('Mapp'));
  expect(added).toMatchObject({ Name: 'Mapp', ServerRelativeUrl: `${library}/Mapp`, ItemCount: 0 });
  await answered(folder('Mapp').Files().add('inne.txt', true, bytes('inne')));
  await answered(folder('Mapp').Folders().add('Under'));
  expect(await answered(folder('Mapp').query({ Select: ['ItemCount', 'Name'] }))).toMatchObject({ ItemCount: 2, Name: 'Mapp' });
  expect(((await answered(folder('Mapp').Folders())).results as readonly Row[]).map(one => one.Name)).toEqual(['Under']);
  // With ParentFolder in the answer gd-sprest takes that for the answer itself: it is told what to ask for.
  expect(await answered(folder('Mapp/Under').ParentFolder().query({ Select: ['Name'] }))).toMatchObject({ Name: 'Mapp' });
  expect(await answered(folder('Mapp').ListItemAllFields())).toMatchObject({ FileSystemObjectType: 1 });
  expect(await answered(rest.List('Arkiv').RootFolder())).toMatchObject({ ServerRelativeUrl: library });
  await answered(folder('Mapp').moveTo(`${library}/Flyttad`));
  expect([await stored('Flyttad/inne.txt'), await statusOf('Folder', 'Mapp')]).toEqual(['inne', 404]);
  await answered(folder('Flyttad/Under').recycle());
  expect(await statusOf('Folder', 'Flyttad/Under')).toBe(404);
  await answered(folder('Flyttad').delete());
  expect([await statusOf('Folder', 'Flyttad'), await statusOf('File', 'Flyttad/inne.txt')]).toEqual([404, 404]);
});
