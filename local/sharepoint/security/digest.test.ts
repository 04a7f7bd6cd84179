import { at } from '../testing/client';
import type { Client, Reply } from '../testing/client';
import { startTestSite } from '../testing/site';
import type { TestSite } from '../testing/site';

let site: TestSite;
let owner: Client;

beforeEach(async () => {
  site = await startTestSite();
  owner = site.as('owner');
});
afterEach(() => site.stop());

const rename = (client: Client, digest: string): Promise<Reply> =>
  client.send('POST', 'web', { 'X-RequestDigest': digest, 'X-HTTP-Method': 'MERGE', 'Content-Type': 'application/json' }, '{"Title":"Stockholm"}');

test('contextinfo hands out a digest of half an hour in SharePoint’s form', async () => {
  const { json } = await owner.send('POST', 'contextinfo', { Accept: 'application/json;odata=verbose' });
  const information = at(json, 'd', 'GetContextWebInformation');
  expect(information).toMatchObject({
    FormDigestTimeoutSeconds: 1800,
    FormDigestValue: expect.stringMatching(/^0x[0-9A-F]{128},23 Nov 2026 17:35:00 -0000$/),
    SiteFullUrl: `${site.origin}/sites/stockholm`,
    SupportedSchemaVersions: { results: ['14.0.0.0', '15.0.0.0'] },
    WebFullUrl: `${site.origin}/sites/stockholm`,
  });
});

test('a digest works for 1 800 seconds and not a second longer', async () => {
  const digest = await owner.digest();
  site.moveClock('2026-11-23T18:05:00Z');
  expect((await rename(owner, digest)).status).toBe(204);
  site.moveClock('2026-11-23T18:05:01Z');
  expect((await rename(owner, digest)).status).toBe(403);
});

test('a digest belongs to one web and one user', async () => {
  const digest = await owner.digest();
  expect((await rename(site.as('owner', 'pacific'), digest)).status).toBe(403);
  expect((await rename(site.as('admin'), digest)).status).toBe(403);
  expect((await rename(owner, digest.replace('0x', '0xA').slice(0, -1))).status).toBe(403);
});

test('a digest outlives a restart of the server', async () => {
  const digest = await owner.digest();
  await site.restart();
  expect((await rename(site.as('owner'), digest)).status).toBe(204);
});

test('a Bearer token stands in for a digest', async () => {
  const reply = await owner.send('POST', 'web', { Authorization: 'Bearer x', 'X-HTTP-Method': 'MERGE', 'Content-Type': 'application/json' }, '{"Title":"Ny"}');
  expect(reply.status).toBe(204);
  expect((await owner.get('web/title')).json.value).toBe('Ny');
});
