import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';

import { pnp } from '../contract/pnp/client';
import { errorCode, errorText } from '../testing/client';
import type { Client } from '../testing/client';
import { add, makeList } from '../testing/lists';
import { startTestSite } from '../testing/site';
import type { TestSite } from '../testing/site';

let site: TestSite;
let owner: Client;
let list: string;

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  list = await makeList(owner, 'Faulty');
});
beforeEach(() => site.faults.clear());
afterAll(() => site.stop());

const titles = async (beginning: string): Promise<unknown> => (await owner.get(`${list}/items?$select=Title&$filter=startswith(Title,'${beginning}')`)).json.value;
const read = (): Promise<unknown> => pnp(site, 'owner').web.lists.getByTitle('Faulty').select('Title')();

test('a status hits so many requests with the method and the path, in SharePoint’s envelope if one is given, and no others', async () => {
  site.faults.add({ method: 'GET', path: "GETBYTITLE('Faulty')/Items", times: 2, status: 503, error: { code: '-1, Some.Type', message: 'Busy.' } });
  expect((await owner.get('web/title')).status).toBe(200);
  expect(await add(owner, list, { Title: 'Not a GET' })).toBeGreaterThan(0);
  for (const wanted of [503, 503, 200]) {
    const reply = await owner.get(`${list}/items`);
    expect(reply.status).toBe(wanted);
    if (wanted === 503) expect([errorCode(reply), errorText(reply)]).toEqual(['-1, Some.Type', 'Busy.']);
  }
  expect(site.faults.list()).toMatchObject([{ id: 1, method: 'GET', times: 2, hits: 2, status: 503 }]);
});

test('the oldest rule that is not used up goes first; without an envelope the answer is a short text', async () => {
  site.faults.add({ status: 429, retryAfter: 'Tue, 24 Nov 2026 11:30:00 GMT' });
  site.faults.add({ status: 401 });
  const [first, second] = [await owner.get('web'), await owner.get('web')];
  expect([first.status, first.text, first.headers.get('retry-after')]).toEqual([429, '429 TOO MANY REQUESTS', 'Tue, 24 Nov 2026 11:30:00 GMT']);
  expect([second.status, second.text, second.headers.get('retry-after')]).toEqual([401, '401 UNAUTHORIZED', null]);
});

test('PnPjs waits as long as Retry-After says and tries again', async () => {
  site.faults.add({ status: 429, retryAfter: 1 });
  const before = performance.now();
  expect(await read()).toMatchObject({ Title: 'Faulty' });
  expect(performance.now() - before).toBeGreaterThanOrEqual(990);
  expect(site.faults.list()).toMatchObject([{ hits: 1 }]);
});

test('a method is what SharePoint takes the request for: MERGE although it is sent as POST', async () => {
  const id = await add(owner, list, { Title: 'Merged' });
  site.faults.add({ method: 'merge', status: 503 });
  expect((await owner.merge(`${list}/items(${id})`, { Title: 'Lost' })).status).toBe(503);
  expect(await titles('Merged')).toEqual([{ Title: 'Merged' }]);
});

test('a delay only waits', async () => {
  site.faults.add({ delayMs: 120 });
  const before = performance.now();
  expect((await owner.get('web/title')).json.value).toBe('Stockholm');
  expect(performance.now() - before).toBeGreaterThanOrEqual(119);
});

test('a lost answer leaves the row and tells the client nothing; PnPjs, which sends again, makes another', async () => {
  site.faults.add({ method: 'POST', path: '/items', loseAnswer: true });
  await expect(owner.post(`${list}/items`, { Title: 'Once' })).rejects.toThrow('fetch failed');
  expect(await titles('Once')).toEqual([{ Title: 'Once' }]);
  site.faults.add({ method: 'POST', path: '/items', loseAnswer: true });
  await pnp(site, 'owner').web.lists.getByTitle('Faulty').items.add({ Title: 'Twice' });
  expect(await titles('Twice')).toEqual([{ Title: 'Twice' }, { Title: 'Twice' }]);
});

test('a cut connection leaves nothing', async () => {
  site.faults.add({ method: 'POST', path: '/items', cut: true });
  await expect(owner.post(`${list}/items`, { Title: 'Never' })).rejects.toThrow('fetch failed');
  expect(await titles('Never')).toEqual([]);
});

test('an expired digest is refused as SharePoint refuses it; requests without one are not meant', async () => {
  site.faults.add({ expireDigest: true });
  expect((await owner.get('web/title')).status).toBe(200);
  const digest = await owner.digest();
  const refused = await owner.post(`${list}/items`, { Title: 'Stale' });
  expect([refused.status, errorCode(refused)]).toEqual([403, '-2130575251, Microsoft.SharePoint.SPException']);
  expect((await owner.post(`${list}/items`, { Title: 'Fresh' }, { 'X-RequestDigest': digest })).status).toBe(201);
  expect([await titles('Stale'), await titles('Fresh')]).toEqual([[], [{ Title: 'Fresh' }]]);
});

test('the sign-in page is HTML with status 200', async () => {
  site.faults.add({ signIn: true });
  const reply = await owner.get('web');
  expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(reply.text).toMatch(/^<!DOCTYPE html>[\s\S]*Sign in/);
});

test('a part of a batch fails alone; what can only happen to the whole batch does not hit a part', async () => {
  site.faults.add({ path: '/items(', loseAnswer: true });
  site.faults.add({ method: 'POST', path: '/items', times: 1, status: 503, retryAfter: 7 });
  const part = (title: string): string => `--c\nContent-Type: application/http\n\nPOST ${owner.api}/${list}/items HTTP/1.1\nContent-Type: application/json\n\n{"Title":"${title}"}\n\n`;
  const batch = `--b\nContent-Type: multipart/mixed; boundary=c\n\n${part('Part 1')}${part('Part 2')}--c--\n\n--b\nContent-Type: application/http\n\nGET ${owner.api}/${list}/items(1)?$select=Title HTTP/1.1\n\n\n--b--\n`;
  const reply = await owner.post('$batch', batch, { 'Content-Type': 'multipart/mixed; boundary=b' });
  expect([...reply.text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(match => match[1])).toEqual(['503', '201', '200']);
  expect(reply.text).toContain('RETRY-AFTER: 7\r\n');
  expect(await titles('Part')).toEqual([{ Title: 'Part 2' }]);
});
