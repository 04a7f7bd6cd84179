import type { Client, Reply } from '../testing/client';
import { add, makeList } from '../testing/lists';
import { startTestSite } from '../testing/site';
import type { TestSite } from '../testing/site';

let site: TestSite;
let owner: Client;
let list: string;

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  list = await makeList(owner, 'Batched');
  await add(owner, list, { Title: 'One' });
});
afterAll(() => site.stop());

const sendBatch = (body: string, boundary = 'batch_1'): Promise<Reply> =>
  owner.post('$batch', body, { 'Content-Type': `multipart/mixed; boundary=${boundary}` });

const getPart = (path: string): string => `--batch_1\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nGET ${owner.api}/${path} HTTP/1.1\nAccept: application/json;odata=nometadata\n\n`;

const change = (method: string, path: string, body: object, more = ''): string =>
  `--changeset_2\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\n${method} ${owner.api}/${path} HTTP/1.1\nContent-Type: application/json\nAccept: application/json;odata=nometadata\n${more}\n${JSON.stringify(body)}\n\n`;

const changeset = (...parts: readonly string[]): string => `--batch_1\nContent-Type: multipart/mixed; boundary="changeset_2"\n\n${parts.join('')}--changeset_2--\n\n`;

test('the answer is one flat sequence with CRLF, byte for byte', async () => {
  const body = `${getPart('web/title')}${changeset(change('PATCH', `${list}/items(1)`, { Title: 'Changed' }, 'If-Match: *\n'))}${getPart('web/nope')}--batch_1--\n`;
  const reply = await sendBatch(body);
  expect(reply.status).toBe(200);
  const boundary = /^multipart\/mixed; boundary="(batchresponse_[0-9a-f-]{36})"$/.exec(reply.headers.get('content-type') ?? '')?.[1] ?? '';
  const guid = (await owner.get(`${list}/items(1)?$select=GUID`)).json.GUID as string;
  const head = `--${boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n`;
  const type = 'CONTENT-TYPE: application/json;odata=nometadata;streaming=true;charset=utf-8\r\n';
  expect(reply.text).toBe(
    `${head}HTTP/1.1 200 OK\r\n${type}\r\n{"value":"Stockholm"}\r\n` +
      `${head}HTTP/1.1 204 No Content\r\n${type}ETAG: "${guid},2"\r\n\r\n\r\n` +
      `${head}HTTP/1.1 404 Not Found\r\n${type}\r\n{"odata.error":{"code":"-1, Microsoft.SharePoint.Client.ResourceNotFoundException","message":{"lang":"en-US","value":"Cannot find resource for the request nope."}}}\r\n` +
      `--${boundary}--\r\n`
  );
});

test('a request with carriage returns, quoted boundaries and stray text before it is read as well', async () => {
  const body = `Stray\n\n${getPart('web/title')}--batch_1--\n`.replace(/\n/g, '\r\n');
  const reply = await owner.post('$batch', body, { 'Content-Type': 'multipart/mixed; boundary="batch_1"' });
  expect(reply.text).toContain('{"value":"Stockholm"}');
});

test('a part that fails leaves the others: nothing is rolled back', async () => {
  const reply = await sendBatch(`${changeset(
    change('POST', `${list}/items`, { Title: 'First' }),
    change('POST', `${list}/items`, { Nope: 'x' }),
    change('POST', `${list}/items(1)`, { Title: 'Tunnelled' }, 'X-HTTP-Method: MERGE\nIf-Match: *\n')
  )}--batch_1--\n`);
  expect([...reply.text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(match => match[1])).toEqual(['201', '400', '204']);
  const titles = (await owner.get(`${list}/items?$select=Title`)).json.value;
  expect(titles).toEqual([{ Title: 'Tunnelled' }, { Title: 'First' }]);
});

test('a created part says where it lies and carries its tag', async () => {
  const reply = await sendBatch(`${changeset(change('POST', `${list}/items`, { Title: 'Located' }))}--batch_1--\n`);
  expect(reply.text).toMatch(/HTTP\/1\.1 201 Created\r\nCONTENT-TYPE: [^\r]+\r\nETAG: "[0-9a-f-]{36},1"\r\nLOCATION: http[^\r]+\/Items\(\d+\)\r\n\r\n\{/);
});

test('100 parts are answered, 101 are refused, and so are no parts at all', async () => {
  const hundred = Array.from({ length: 100 }, () => getPart('web/title')).join('');
  expect((await sendBatch(`${hundred}--batch_1--\n`)).text.split('"Stockholm"')).toHaveLength(101);
  expect((await sendBatch(`${hundred}${getPart('web/title')}--batch_1--\n`)).status).toBe(400);
  expect((await sendBatch('')).status).toBe(400);
});

test('the batch needs a digest, and acts as the user who sent it', async () => {
  const body = `${getPart('web/currentUser/title')}--batch_1--\n`;
  expect((await owner.send('POST', '$batch', { 'Content-Type': 'multipart/mixed; boundary=batch_1' }, body)).status).toBe(403);
  const visitor = await site.as('visitor').post('$batch', body, { 'Content-Type': 'multipart/mixed; boundary=batch_1' });
  expect(visitor.text).toContain('Vera Besökare');
});

test('parts may name another web of the same server', async () => {
  const reply = await sendBatch(`${getPart('web/title').replace('/sites/stockholm', '/sites/pacific')}--batch_1--\n`);
  expect(reply.text).toContain('{"value":"Pacific"}');
});

test('changesets as CLI for Microsoft 365 writes them: a boundary right after the JSON, and addresses below the batch’s own _api', async () => {
  const id = await add(owner, list, { Title: 'To be removed' });
  const head = 'Content-Type: application/http\nContent-Transfer-Encoding: binary\n\n';
  const create = (title: string): string =>
    `--changeset_2\n${head}POST ${owner.api}/${list}/items HTTP/1.1\nAccept: application/json;odata=nometadata\nContent-Type: application/json\nIf-Match: *\n\n${JSON.stringify({ Title: title })}`;
  const body = `--batch_1\nContent-Type: multipart/mixed; boundary="changeset_2"\n\nContent-Transfer-Encoding: binary\n\n${create('Glued 1')}${create('Glued 2')}\n\n` +
    `--changeset_2\n${head}DELETE lists/getByTitle('Batched')/items(${id}) HTTP/1.1\nAccept: application/json;odata=nometadata\nIf-Match: *\n\n\n\n--changeset_2--\n\n--batch_1--\n`;
  const reply = await sendBatch(body);
  expect([...reply.text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(match => match[1])).toEqual(['201', '201', '200']);
  expect((await owner.get(`${list}/items(${id})`)).status).toBe(404);
  expect((await owner.get(`${list}/items?$select=Title&$filter=startswith(Title,'Glued')`)).json.value).toEqual([{ Title: 'Glued 1' }, { Title: 'Glued 2' }]);
});
