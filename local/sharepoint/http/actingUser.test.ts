import type { Client } from '../testing/client';
import { startTestSite } from '../testing/site';
import type { TestSite } from '../testing/site';

let site: TestSite;
let client: Client;

beforeAll(async () => {
  site = await startTestSite();
  client = site.as('');
});
afterAll(() => site.stop());

const jwt = (claims: object): string => `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;

const who = async (headers: Record<string, string>): Promise<unknown> => (await client.get('web/currentUser?$select=Email', headers)).json.Email;

test('a header goes before a cookie, a cookie before a token, a token before the default', async () => {
  const Authorization = jwt({ upn: 'visitor@stad.example' });
  expect(await who({ Authorization, Cookie: 'local-user=member', 'X-Local-User': 'admin' })).toBe('admin@stad.example');
  expect(await who({ Authorization, Cookie: 'local-user=member' })).toBe('member@stad.example');
  expect(await who({ Authorization })).toBe('visitor@stad.example');
  expect(await who({})).toBe('owner@stad.example');
});

test('a token may name its person by upn, unique_name or name; one that names nobody here is the default person’s', async () => {
  expect(await who({ Authorization: jwt({ unique_name: 'Member@stad.example' }) })).toBe('member@stad.example');
  expect(await who({ Authorization: jwt({ upn: 'app@elsewhere.example', name: 'visitor' }) })).toBe('visitor@stad.example');
  for (const Authorization of [jwt({ upn: 'someone@elsewhere.example' }), jwt([1]), 'Bearer opaque', 'Bearer a.%%%.b', 'bearer x.bnVsbA.y']) {
    expect(await who({ Authorization })).toBe('owner@stad.example');
  }
});

test('a change with a token needs no digest', async () => {
  const body = JSON.stringify({ Title: 'Made with a token', BaseTemplate: 100 });
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json;odata=nometadata' };
  expect((await client.send('POST', 'web/lists', headers, body)).status).toBe(403);
  const made = await client.send('POST', 'web/lists', { ...headers, Authorization: 'Bearer opaque' }, body);
  expect([made.status, made.json.Title]).toEqual([201, 'Made with a token']);
});
