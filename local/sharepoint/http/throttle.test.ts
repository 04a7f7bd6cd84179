import { mkdtempSync, rmSync } from 'node:fs';
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
  directory = mkdtempSync(join(tmpdir(), 'local-sharepoint-throttle-'));
  server = await startSharePoint({ port: 0, dataDirectory: directory, farm: testFarm, throttle: true, faults: true, clock: () => new Date('2026-11-24T11:00:00Z') });
  owner = clientOf(() => `${server.origin}/sites/stockholm/_api`, 'owner');
});
afterAll(async () => {
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
});

/** How often each status stands in the answer to a batch of so many small reads. */
const readMany = async (client: Client, count: number): Promise<Readonly<Record<string, number>> | number> => {
  const part = `--b\nContent-Type: application/http\n\nGET ${client.api}/web/title HTTP/1.1\n\n\n`;
  const reply = await client.post('$batch', `${part.repeat(count)}--b--\n`, { 'Content-Type': 'multipart/mixed; boundary=b' });
  if (reply.status !== 200) return reply.status;
  const seen: Record<string, number> = {};
  for (const [, status = ''] of reply.text.matchAll(/HTTP\/1\.1 (\d+)/g)) seen[status] = (seen[status] ?? 0) + 1;
  return seen;
};

test('3 000 requests in five minutes are let through, the parts of a batch counted one by one; then one waits for the window to end', async () => {
  await owner.digest();
  for (let batch = 0; batch < 29; batch++) expect(await readMany(owner, 100)).toEqual({ '200': 100 });
  server.local?.clock.moveBy(100);
  expect(await readMany(owner, 100)).toEqual({ '200': 99, '429': 1 });
  expect(await readMany(owner, 1)).toBe(429);
  const refused = await owner.get('web/title');
  expect([refused.status, refused.headers.get('retry-after'), refused.text]).toEqual([429, '200', '429 TOO MANY REQUESTS']);
  server.local?.clock.moveBy(199.5);
  expect((await owner.get('web/title')).headers.get('retry-after')).toBe('1');
  expect((await clientOf(() => owner.api, 'visitor').get('web/title')).status).toBe(200);
  server.local?.clock.moveBy(0.5);
  expect((await owner.get('web/title')).json.value).toBe('Stockholm');
}, 60_000);
