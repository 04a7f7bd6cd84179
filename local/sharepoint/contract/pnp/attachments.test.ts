import '@pnp/sp/attachments';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { SPFI } from '@pnp/sp';
import { _Attachment, _Attachments } from '@pnp/sp/attachments/types';
import type { IAttachment, IAttachments } from '@pnp/sp/attachments/types';

import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { hungBy, membersOf, pnp } from './client';

let site: TestSite;
let sp: SPFI;
let listId: string;
let itemId: number;

beforeAll(async () => {
  site = await startTestSite();
  sp = pnp(site, 'owner');
  listId = ((await sp.web.lists.add('Bilagor')) as { Id: string }).Id;
});
beforeEach(async () => {
  itemId = ((await sp.web.lists.getById(listId).items.add({ Title: 'Med bilagor' })) as { Id: number }).Id;
});
afterAll(() => site.stop());

const attachmentsFor = (user: string): IAttachments => pnp(site, user).web.lists.getById(listId).items.getById(itemId).attachmentFiles;
const attachments = (): IAttachments => attachmentsFor('owner');
const folder = (): string => `/sites/stockholm/Lists/Bilagor/Attachments/${itemId}`;
const added = async (name: string, content: string | ArrayBuffer | Blob): Promise<IAttachment> => (await attachments().add(name, content)).file;
const names = async (): Promise<readonly string[]> => (await attachments()()).map(({ FileName }) => FileName);
/** Every value a byte can have, over and over, with nothing that repeats at the size of a piece. */
const pattern = (size: number): Uint8Array => Uint8Array.from({ length: size }, (_, index) => (index * 7 + (index >> 8)) & 0xff);

test('this file exercises every public member of attachments', async () => {
  expect(membersOf(_Attachments)).toEqual(['add', 'getByName']);
  expect(membersOf(_Attachment)).toEqual(['delete', 'getBlob', 'getBuffer', 'getJSON', 'getParsed', 'getStream', 'getText', 'recycle', 'setContent']);
  expect(await hungBy(() => import('@pnp/sp/attachments'), async () => (await import('@pnp/sp/items/types'))._Item)).toEqual(['attachmentFiles']);
});

test('a file is attached, described, and told of by its item', async () => {
  expect(await attachments()()).toEqual([]);
  const { data } = await attachments().add('läs mig.txt', 'Hej åäö €');
  const described = {
    FileName: 'läs mig.txt', FileNameAsPath: { DecodedUrl: 'läs mig.txt' }, ServerRelativePath: { DecodedUrl: `${folder()}/läs mig.txt` }, ServerRelativeUrl: `${folder()}/läs mig.txt`,
  };
  expect(data).toMatchObject(described);
  expect(await attachments().getByName('läs mig.txt')()).toMatchObject(described);
  const [narrow] = await attachments().select('FileName')();
  expect(narrow).toMatchObject({ FileName: 'läs mig.txt' });
  expect(narrow).not.toHaveProperty('ServerRelativeUrl');
  expect(await sp.web.lists.getById(listId).items.getById(itemId).select('Attachments', 'AttachmentFiles').expand('AttachmentFiles')()).toMatchObject({
    Attachments: true, AttachmentFiles: [described],
  });
});

test('content is read as text, JSON, bytes, blob and stream', async () => {
  const text = await added('text.txt', 'Hej åäö €');
  expect(await text.getText()).toBe('Hej åäö €');
  expect(await (await text.getBlob()).text()).toBe('Hej åäö €');
  expect(Buffer.from(await text.getBuffer()).toString()).toBe('Hej åäö €');
  const stream = (await text.getStream()) as { readonly body: ReadableStream<Uint8Array>; readonly knownLength: number };
  expect(await new Response(stream.body).text()).toBe('Hej åäö €');
  expect(stream.knownLength).toBe(Buffer.byteLength('Hej åäö €'));
  expect(await (await added('a.json', '{"a":[1,"å"]}')).getJSON()).toEqual({ a: [1, 'å'] });
});

test.each([
  ['0 bytes', new Uint8Array()],
  ['every byte there is', Uint8Array.from({ length: 256 }, (_, index) => index)],
  ['a byte order mark and broken UTF-8', Uint8Array.from([0xef, 0xbb, 0xbf, 0xff, 0xfe, 0x00, 0x80])],
  ['1 MB', pattern(1024 * 1024)],
])('%s come back as they went, added and replaced', async (_, bytes) => {
  const file = await added('bytes.bin', new Blob([bytes]));
  expect(Buffer.from(await file.getBuffer()).equals(bytes)).toBe(true);
  const replaced = await added('replaced.bin', 'before');
  await replaced.setContent(new Blob([bytes]));
  expect(Buffer.from(await replaced.getBuffer()).equals(bytes)).toBe(true);
});

test.each(['å ä ö.txt', "it's.txt", 'a#b.txt', '100%.txt', '100%25.txt', 'a+b & c=d.txt', 'två  mellanslag.txt', '[a] {b} ;,@$^.txt', '日本語.txt', 'utan ändelse'])(
  'the name %s is kept as it is',
  async name => {
    const file = await added(name, name);
    expect(await file.getText()).toBe(name);
    expect(await file()).toMatchObject({ FileName: name, ServerRelativeUrl: `${folder()}/${name}` });
    expect(await names()).toEqual([name]);
    await file.setContent('changed');
    expect(await file.getText()).toBe('changed');
    await file.delete();
    expect(await names()).toEqual([]);
  }
);

test.each(['a"b.txt', 'a*b.txt', 'a:b.txt', 'a<b.txt', 'a?b.txt', 'a|b.txt'])('the name %s is refused', async name => {
  await expect(attachments().add(name, 'x')).rejects.toMatchObject({ status: 400 });
  expect(await names()).toEqual([]);
});

test('a name that is taken is refused, and what is there stays', async () => {
  const file = await added('taken.txt', 'one');
  await expect(attachments().add('taken.txt', 'two')).rejects.toMatchObject({ isHttpRequestError: true });
  await expect(attachments().add('TAKEN.txt', 'two')).rejects.toMatchObject({ isHttpRequestError: true });
  expect(await file.getText()).toBe('one');
  expect(await names()).toEqual(['taken.txt']);
});

test('each change of attachments makes a new state of the item', async () => {
  const item = sp.web.lists.getById(listId).items.getById(itemId);
  const etag = async (): Promise<unknown> => ((await item.select('Id')()) as { readonly 'odata.etag': string })['odata.etag'].split(',')[1];
  const etags = [await etag()];
  const file = await added('a.txt', 'one');
  etags.push(await etag());
  await file.setContent('two');
  etags.push(await etag());
  await file.delete();
  etags.push(await etag());
  expect(etags).toEqual(['1"', '2"', '3"', '4"']);
});

test('a file is deleted, or recycled, and the others stay', async () => {
  const [deleted, recycled] = [await added('deleted.txt', 'a'), await added('recycled.txt', 'b')];
  await added('stays.txt', 'c');
  await deleted.delete();
  await expect(deleted()).rejects.toMatchObject({ status: 404 });
  await expect(deleted.getText()).rejects.toMatchObject({ status: 404 });
  await recycled.recycle();
  await expect(recycled()).rejects.toMatchObject({ status: 404 });
  expect(await names()).toEqual(['stays.txt']);
  const bin = (await site.as('owner').get("web/recycleBin?$filter=LeafName eq 'recycled.txt'&$select=LeafName,ItemType")).json.value;
  expect(bin).toEqual([{ LeafName: 'recycled.txt', ItemType: 7 }]);
});

test('who may only read reads attachments and changes none', async () => {
  await added('theirs.txt', 'original');
  const visitors = attachmentsFor('visitor');
  expect(await visitors.getByName('theirs.txt').getText()).toBe('original');
  await expect(visitors.add('mine.txt', 'x')).rejects.toMatchObject({ status: 403 });
  await expect(visitors.getByName('theirs.txt').setContent('x')).rejects.toMatchObject({ status: 403 });
  await expect(visitors.getByName('theirs.txt').delete()).rejects.toMatchObject({ status: 403 });
  await expect(visitors.getByName('theirs.txt').recycle()).rejects.toMatchObject({ status: 403 });
  expect(await attachments().getByName('theirs.txt').getText()).toBe('original');
  await expect(attachmentsFor('stranger')()).rejects.toMatchObject({ isHttpRequestError: true });
});
