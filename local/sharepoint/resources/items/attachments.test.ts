import { errorText } from '../../testing/client';
import type { Client } from '../../testing/client';
import { add, makeList } from '../../testing/lists';
import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { requireFits } from '../../items/attachFile';

let site: TestSite;
let owner: Client;
let list: string;

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  list = await makeList(owner, 'Files');
});
afterAll(() => site.stop());

const files = (id: number): string => `${list}/items(${id})/attachmentFiles`;
const attach = (id: number, name: string, content = 'innehåll'): ReturnType<Client['post']> => owner.post(`${files(id)}/add(FileName='${name}')`, content);

test('new lists take attachments, libraries do not', async () => {
  expect((await owner.get(`${list}?$select=EnableAttachments`)).json).toEqual({ EnableAttachments: true });
  expect((await owner.get("web/lists/getByTitle('Dokument')?$select=EnableAttachments")).json).toEqual({ EnableAttachments: false });
});

test('a file that is added hangs on the item, and its bytes are given back', async () => {
  const id = await add(owner, list, { Title: 'With' });
  const before = (await owner.get(`${list}/items(${id})`)).headers.get('etag');
  const url = `/sites/stockholm/Lists/Files/Attachments/${id}/Årsbok.txt`;
  const file = { FileName: 'Årsbok.txt', FileNameAsPath: { DecodedUrl: 'Årsbok.txt' }, ServerRelativePath: { DecodedUrl: url }, ServerRelativeUrl: url };
  const added = await attach(id, encodeURIComponent('Årsbok.txt'));
  expect([added.status, added.json]).toEqual([200, file]);
  expect((await owner.get(files(id))).json.value).toEqual([file]);
  expect((await owner.get(`${files(id)}('årsbok.txt')`)).json).toEqual(file);
  expect((await owner.get(`${files(id)}/getByFileName('Årsbok.txt')/ServerRelativeUrl`)).json).toEqual({ value: url });
  const value = await owner.get(`${files(id)}('Årsbok.txt')/$value`);
  expect([value.text, value.headers.get('content-type')]).toEqual(['innehåll', 'application/octet-stream']);
  const item = await owner.get(`${list}/items(${id})?$select=Attachments,OData__UIVersionString,AttachmentFiles/FileName&$expand=AttachmentFiles`);
  expect(item.json).toEqual({ Attachments: true, OData__UIVersionString: '2.0', AttachmentFiles: [{ FileName: 'Årsbok.txt' }] });
  expect(item.headers.get('etag')).not.toBe(before);
});

test('names are unique on an item, without regard to case, and of permitted characters', async () => {
  const id = await add(owner, list, { Title: 'Names' });
  expect((await owner.post(`${files(id)}/addUsingPath(DecodedUrl='it''s 100%25 %23 1.txt')`, 'x')).json.FileName).toBe("it's 100% # 1.txt");
  await attach(id, 'a.txt');
  const taken = await attach(id, 'A.TXT');
  expect([taken.status, errorText(taken)]).toEqual([400, expect.stringContaining('already in use')]);
  for (const name of ['a%3Fb.txt', 'a%00b.txt', '..', '~$a.txt']) expect([name, (await attach(id, name)).status]).toEqual([name, 400]);
  expect((await owner.get(`${files(id)}('none.txt')`)).status).toBe(404);
});

test('content is replaced by PUT, and files are taken away by DELETE, each a change of the item', async () => {
  const id = await add(owner, list, { Title: 'Changed' });
  await attach(id, 'a.txt');
  expect((await owner.post(`${files(id)}('a.txt')/$value`, 'nytt', { 'X-HTTP-Method': 'PUT' })).status).toBe(204);
  expect((await owner.get(`${files(id)}('a.txt')/$value`)).text).toBe('nytt');
  expect((await owner.remove(`${files(id)}('a.txt')`)).status).toBe(200);
  expect((await owner.get(`${list}/items(${id})?$select=Attachments,OData__UIVersionString`)).json).toEqual({ Attachments: false, OData__UIVersionString: '4.0' });
});

test('items are found by whether files hang on them', async () => {
  const own = await makeList(owner, 'Some');
  await add(owner, own, { Title: 'Bare' });
  const id = await add(owner, own, { Title: 'With' });
  await owner.post(`${own}/items(${id})/attachmentFiles/add(FileName='a.txt')`, 'x');
  expect((await owner.get(`${own}/items?$filter=Attachments eq 1&$select=Title`)).json.value).toEqual([{ Title: 'With' }]);
});

test('whoever may not edit the item reads its files and adds none', async () => {
  const id = await add(owner, list, { Title: 'Read' });
  await attach(id, 'a.txt');
  const visitor = site.as('visitor');
  expect((await visitor.get(`${files(id)}('a.txt')/$value`)).text).toBe('innehåll');
  expect((await visitor.post(`${files(id)}/add(FileName='b.txt')`, 'x')).status).toBe(403);
  expect((await visitor.remove(`${files(id)}('a.txt')`)).status).toBe(403);
  expect((await visitor.post(`${files(id)}('a.txt')/$value`, 'x', { 'X-HTTP-Method': 'PUT' })).status).toBe(403);
  expect((await visitor.post(`${files(id)}('a.txt')/recycleObject`)).status).toBe(403);
});

test('a list whose attachments are turned off refuses them, and loses those it had', async () => {
  const own = await makeList(owner, 'Off');
  const id = await add(owner, own, { Title: 'x' });
  await owner.post(`${own}/items(${id})/attachmentFiles/add(FileName='a.txt')`, 'x');
  await owner.merge(own, { EnableAttachments: false });
  expect((await owner.get(`${own}/items(${id})?$select=Attachments`)).json).toEqual({ Attachments: false });
  expect((await owner.get(`${own}/items(${id})/attachmentFiles`)).json.value).toEqual([]);
  const refused = await owner.post(`${own}/items(${id})/attachmentFiles/add(FileName='a.txt')`, 'x');
  expect([refused.status, errorText(refused)]).toEqual([500, expect.stringContaining('disabled')]);
});

test('a file may hold 250 MB and no more', () => {
  const most = 250 * 1024 * 1024;
  expect(() => {
    requireFits(most);
  }).not.toThrow();
  expect(() => {
    requireFits(most + 1);
  }).toThrow(`The request body is larger than ${most} bytes.`);
});

test('a recycled file comes back alone, and a recycled item comes back with its files', async () => {
  const id = await add(owner, list, { Title: 'Bin' });
  await attach(id, 'a.txt');
  const bin = String((await owner.post(`${files(id)}('a.txt')/recycleObject`)).json.value);
  expect((await owner.get(`web/recycleBin('${bin}')`)).json).toMatchObject({ ItemType: 7, Title: 'a.txt', DirName: `sites/stockholm/Lists/Files/Attachments/${id}` });
  expect((await owner.get(files(id))).json.value).toEqual([]);
  await attach(id, 'a.txt', 'ny');
  expect((await owner.post(`web/recycleBin('${bin}')/restore`)).status).toBe(400);
  await owner.remove(`${files(id)}('a.txt')`);
  expect((await owner.post(`web/recycleBin('${bin}')/restore`)).status).toBe(200);
  expect((await owner.get(`${files(id)}('a.txt')/$value`)).text).toBe('innehåll');
  const whole = String((await owner.post(`${list}/items(${id})/recycle`)).json.value);
  await owner.post(`web/recycleBin('${whole}')/restore`);
  expect((await owner.get(`${files(id)}('a.txt')/$value`)).text).toBe('innehåll');
});
