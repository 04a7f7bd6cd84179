import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startSharePoint } from '../server';
import type { RunningSharePoint } from '../server';
import { clientOf } from '../testing/client';
import type { Client } from '../testing/client';
import { testFarm } from '../testing/site';

let directory: string;
let server: RunningSharePoint;
let owner: Client;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'local-sharepoint-faults-'));
  server = await startSharePoint({ port: 0, dataDirectory: directory, farm: testFarm, faults: true, clock: () => new Date('2026-11-24T11:00:00Z') });
  owner = clientOf(() => `${server.origin}/sites/stockholm/_api`, 'owner');
});
afterAll(async () => {
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
});

type Answer = { readonly status: number; readonly json: unknown };

const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = { 'Content-Type': 'application/json' }): Promise<Answer> => {
  const reply = await fetch(`${server.origin}/_local/${path}`, { method, headers, body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body) });
  return { status: reply.status, json: await reply.json() };
};

test('rules are added, listed with their hits, and removed one by one or all', async () => {
  const added = await ask('POST', 'faults', { method: 'get', path: 'web/title', status: 503, retryAfter: 2 });
  const rule = { id: 1, method: 'GET', path: 'web/title', times: 1, status: 503, retryAfter: 2 };
  expect(added).toEqual({ status: 201, json: { ...rule, hits: 0 } });
  expect((await ask('POST', 'faults', { delayMs: 5, times: 3 })).json).toMatchObject({ id: 2 });
  const hit = await owner.get('web/title');
  expect([hit.status, hit.headers.get('retry-after')]).toEqual([503, '2']);
  expect((await ask('GET', 'faults')).json).toEqual({ rules: [{ ...rule, hits: 1 }, { id: 2, delayMs: 5, times: 3, hits: 0 }] });
  expect((await ask('DELETE', 'faults/1')).json).toEqual({ ...rule, hits: 1 });
  expect((await ask('GET', 'faults/1')).status).toBe(404);
  expect((await ask('DELETE', 'faults')).json).toEqual({ rules: [] });
  expect((await ask('GET', 'faults')).json).toEqual({ rules: [] });
});

test.each([
  [[1], 'A rule is a JSON object.'],
  [{ status: 503, colour: 'red' }, "A rule has no 'colour'; it has method, path, times, retryAfter, error, status, delayMs, loseAnswer, cut, expireDigest, signIn."],
  [{ path: 'web' }, 'A rule has exactly one of status, delayMs, loseAnswer, cut, expireDigest, signIn.'],
  [{ cut: true, signIn: true }, 'A rule has exactly one of status, delayMs, loseAnswer, cut, expireDigest, signIn.'],
  [{ status: 200 }, "'status' is to be a status from 400 to 599."],
  [{ cut: true, retryAfter: 3 }, "'retryAfter' and 'error' belong to 'status'."],
  [{ status: 429, retryAfter: 'soon' }, "'retryAfter' is to be a number of seconds or an HTTP date such as Tue, 24 Nov 2026 11:30:00 GMT."],
  [{ status: 429, error: 'x' }, "'error' is to be an object with the texts code and message."],
  [{ cut: true, times: 0 }, "'times' is to be a whole number from 1."],
  [{ delayMs: 1e9 }, "'delayMs' is to be a number of milliseconds from 1 to 600000."],
  [{ cut: false }, "'cut' is to be true."],
  [{ cut: true, method: 1 }, "'method' is to be a method such as GET or MERGE."],
  ['{', 'The body is not JSON.'],
])('%j is refused with a sentence', async (rule, sentence) => {
  expect(await ask('POST', 'faults', rule)).toEqual({ status: 400, json: { error: sentence } });
  expect(server.local?.faults.list()).toEqual([]);
});

test('the clock stands still, is moved and runs on, and the server follows it', async () => {
  expect((await ask('GET', 'clock')).json).toEqual({ now: '2026-11-24T11:00:00.000Z', frozen: false });
  const digest = await owner.digest();
  const write = async (): Promise<number> => (await owner.merge('web', { Description: 'x' }, { 'X-RequestDigest': digest })).status;
  expect((await ask('POST', 'clock', { bySeconds: 1800 })).json).toEqual({ now: '2026-11-24T11:30:00.000Z', frozen: false });
  expect(await write()).toBe(204);
  expect((await ask('POST', 'clock', { bySeconds: 1, frozen: true })).json).toEqual({ now: '2026-11-24T11:30:01.000Z', frozen: true });
  expect(await write()).toBe(403);
  expect((await ask('POST', 'clock', { at: '2026-12-31T00:00:00+01:00' })).json).toEqual({ now: '2026-12-30T23:00:00.000Z', frozen: true });
  await owner.merge('web', { Description: 'y' }, { 'X-RequestDigest': await owner.digest() });
  expect((await owner.get('web?$select=LastItemModifiedDate')).json.LastItemModifiedDate).toBe('2026-12-30T23:00:00Z');
  expect((await ask('POST', 'clock', { frozen: false })).json).toEqual({ now: '2026-12-30T23:00:00.000Z', frozen: false });
});

test.each([{}, { at: 'tomorrow' }, { at: '2026-11-24' }, { at: '2026-11-24T11:00:00Z', bySeconds: 1 }, { bySeconds: 1e300 }, { bySeconds: 'x' }, { frozen: 1 }, { at: '2026-11-24T11:00:00Z', zone: 4 }, [], null])(
  'the clock does not take %j',
  async change => {
    const before = (await ask('GET', 'clock')).json;
    expect(await ask('POST', 'clock', change)).toEqual({
      status: 400, json: { error: 'The clock takes at (a moment such as 2026-11-24T11:30:00Z) or bySeconds (a number), and frozen (true or false).' },
    });
    expect((await ask('GET', 'clock')).json).toEqual(before);
  }
);

test('pages of other origins and forwarded requests are kept out', async () => {
  expect((await ask('POST', 'faults', { cut: true }, { 'Content-Type': 'text/plain' })).json).toEqual({ error: 'The body is to be application/json.' });
  expect((await ask('POST', 'faults', { cut: true }, { 'Content-Type': 'application/json', 'X-Forwarded-Host': 'localhost' })).status).toBe(403);
  const status = await new Promise((resolve, reject) => {
    request({ port: server.port, host: '127.0.0.1', path: '/_local/faults', headers: { Host: 'rebound.example' }, agent: false }, answer => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(403);
  expect(server.local?.faults.list()).toEqual([]);
});

test('what is not there is 404, other methods are 405; without --faults nothing is there', async () => {
  for (const path of ['nothing', 'faults/1', 'faults/1/2', 'clock/1']) expect((await ask('GET', path)).status).toBe(404);
  for (const [method, path] of [['PUT', 'faults'], ['DELETE', 'clock']] as const) expect((await ask(method, path)).status).toBe(405);
  const own = mkdtempSync(join(tmpdir(), 'local-sharepoint-faults-'));
  const plain = await startSharePoint({ port: 0, dataDirectory: own, farm: testFarm });
  expect(plain.local).toBeUndefined();
  for (const path of ['faults', 'clock']) expect((await fetch(`${plain.origin}/_local/${path}`)).status).toBe(404);
  await plain.stop();
  rmSync(own, { recursive: true, force: true });
});
