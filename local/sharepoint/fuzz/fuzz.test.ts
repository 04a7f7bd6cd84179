import fc from 'fast-check';

import type { Client, Reply } from '../testing/client';
import { add, column, makeList } from '../testing/lists';
import { startTestSite } from '../testing/site';
import type { TestSite } from '../testing/site';
import { randomBatch, randomRequest } from './requests';

/** The same ten thousand requests each time; `FUZZ_SEED` tries others. */
const seed = Number(process.env.FUZZ_SEED ?? 20_261_124);
const requests = 9_000;
const batches = 1_000;
/** Longer than any single answer takes on a busy machine; a hang takes for ever. */
const patienceMs = 20_000;

let site: TestSite;
let owner: Client;

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
});
afterAll(() => site.stop());

/** Random requests delete what they meet; each round begins with something to meet. */
const furnish = async (): Promise<void> => {
  if ((await owner.get("web/lists/getByTitle('L')")).status !== 200) {
    const list = await makeList(owner, 'L', [
      column('Number', 'N', 'Indexed="TRUE"'), column('DateTime', 'D'), column('MultiChoice', 'M', '', '<CHOICES><CHOICE>x</CHOICE></CHOICES>'), column('User', 'P'), column('URL', 'U'),
    ]);
    for (const Title of ['x', 'y']) await add(owner, list, { Title, N: 1, D: '2026-01-01', M: ['x'] });
  }
  if ((await owner.get("web/lists/getByTitle('Library')")).status !== 200) await owner.post('web/lists', { Title: 'Library', BaseTemplate: 101 });
};

const send = (method: string, path: string, headers: Readonly<Record<string, string>>, body: string): Promise<Reply> =>
  Promise.race([
    owner.send(method, path, headers, method === 'GET' || method === 'HEAD' ? undefined : body),
    new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error(`No answer in ${patienceMs} ms: ${method} ${path}`)), patienceMs).unref()),
  ]);

/** A refusal says why in OData's own form; and nothing is ever the server's own failure. */
const expectAnswered = (method: string, { status, text }: Pick<Reply, 'status' | 'text'>): void => {
  expect(status).toBeLessThan(502);
  if (status >= 400 && method !== 'HEAD') expect(text).toMatch(/"code":\s*"-?\d+, /);
  expect(text).not.toContain('"-1, System.Exception"');
};

test(`${requests} random requests are answered, each refusal in OData's form, and none by a failure of the server itself (seed ${seed})`, async () => {
  let turn = 0;
  await fc.assert(
    fc.asyncProperty(randomRequest, async ({ method, path, contentType, accept, body }) => {
      if (turn++ % 100 === 0) await furnish();
      const headers = { Authorization: 'Bearer fuzz', 'Content-Type': contentType, ...(accept === '' ? {} : { Accept: accept }) };
      expectAnswered(method, await send(method, path, headers, body));
    }),
    { numRuns: requests, seed }
  );
}, 300_000);

test(`${batches} random batches are answered part by part`, async () => {
  let turn = 0;
  await fc.assert(
    fc.asyncProperty(randomBatch(() => owner.api), async body => {
      if (turn++ % 20 === 0) await furnish();
      const reply = await send('POST', '$batch', { Authorization: 'Bearer fuzz', 'Content-Type': 'multipart/mixed; boundary=b', Accept: 'application/json' }, body);
      expectAnswered('POST', reply);
      for (const part of reply.status === 200 ? reply.text.split(/^--batchresponse_/m).slice(1, -1) : []) {
        expectAnswered('POST', { status: Number(/HTTP\/1\.1 (\d{3})/.exec(part)?.[1]), text: part });
      }
    }),
    { numRuns: batches, seed }
  );
}, 300_000);

test('afterwards the database is sound and the site answers', async () => {
  expect((await owner.get('web?$select=ServerRelativeUrl')).json).toEqual({ ServerRelativeUrl: '/sites/stockholm' });
  await site.restart();
  expect((await owner.get('web?$select=ServerRelativeUrl')).json).toEqual({ ServerRelativeUrl: '/sites/stockholm' });
});
