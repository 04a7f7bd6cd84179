import type { Client } from '../../testing/client';
import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';

let site: TestSite;
let owner: Client;
let visitor: Client;

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  visitor = site.as('visitor');
});
afterAll(() => site.stop());

const names = async (client: Client, path: string): Promise<unknown> => ((await client.get(`${path}?$select=Title`)).json.value as { Title: string }[]).map(one => one.Title);

test('the current user has a login name, a principal name and an e-mail', async () => {
  expect((await visitor.get('web/currentUser')).json).toMatchObject({
    Title: 'Vera Besökare', LoginName: 'i:0#.f|membership|visitor@stad.example', UserPrincipalName: 'visitor@stad.example', Email: 'visitor@stad.example', IsSiteAdmin: false, PrincipalType: 1,
  });
  expect((await site.as('admin').get('web/currentUser?$select=IsSiteAdmin')).json).toEqual({ IsSiteAdmin: true });
});

test('a person of the farm becomes a user of the site once, by any name', async () => {
  const first = await owner.post('web/ensureUser', { logonName: 'i:0#.f|membership|stranger@stad.example' });
  const second = await owner.post("web/ensureUser('stranger@stad.example')");
  expect([first.status, second.json.Id]).toEqual([200, first.json.Id]);
  expect((await owner.get(`web/getUserById(${String(first.json.Id)})?$select=Title`)).json).toEqual({ Title: 'Frida Främling' });
  expect((await owner.get("web/siteUsers/getByEmail('stranger@stad.example')?$select=Title")).json).toEqual({ Title: 'Frida Främling' });
  const login = encodeURIComponent("'i:0#.f|membership|stranger@stad.example'");
  expect((await owner.get(`web/siteUsers(@v)?@v=${login}&$select=Title`)).json).toEqual({ Title: 'Frida Främling' });
  expect(await names(owner, 'web/siteUsers')).toContain('Frida Främling');
});

test('the three groups of a site are named in its language', async () => {
  expect((await owner.get('web/associatedOwnerGroup/title')).json.value).toBe('Stockholm – ägare');
  expect((await owner.get('web/associatedMemberGroup/title')).json.value).toBe('Stockholm – medlemmar');
  expect((await owner.get('web/associatedVisitorGroup/title')).json.value).toBe('Stockholm – besökare');
  expect((await site.as('owner', 'pacific').get('web?$select=AssociatedOwnerGroup/Title&$expand=AssociatedOwnerGroup')).json).toEqual({ AssociatedOwnerGroup: { Title: 'Pacific Owners' } });
});

test('a group is made, filled, renamed, emptied and removed by its owner', async () => {
  const made = await owner.post('web/siteGroups', { Title: 'LG ISAM', Description: 'd' });
  expect([made.status, made.json.OwnerTitle, made.json.OnlyAllowMembersViewMembership]).toEqual([201, 'Olga Ägare', true]);
  const group = `web/siteGroups/getById(${String(made.json.Id)})`;
  expect((await owner.post(`${group}/users`, { LoginName: 'i:0#.f|membership|member@stad.example' })).status).toBe(201);
  expect(await names(owner, `${group}/users`)).toEqual(['Olga Ägare', 'Mats Medlem']);
  expect(await names(site.as('member'), `${group}/users`)).toEqual(['Olga Ägare', 'Mats Medlem']);
  expect((await visitor.get(`${group}/users`)).status).toBe(403);
  expect((await owner.merge(group, { OnlyAllowMembersViewMembership: false, Title: 'LG DSO' })).status).toBe(204);
  expect(await names(visitor, "web/siteGroups/getByName('LG DSO')/users")).toContain('Mats Medlem');
  const member = (await site.as('member').get('web/currentUser?$select=Id')).json.Id as number;
  expect((await visitor.post(`${group}/users/removeById(${member})`)).status).toBe(403);
  expect((await owner.post(`${group}/users/removeById(${member})`)).status).toBe(200);
  expect(await names(owner, `${group}/users`)).toEqual(['Olga Ägare']);
  expect((await owner.post('web/siteGroups', { Title: 'LG DSO' })).status).toBe(500);
  expect((await visitor.post('web/siteGroups', { Title: 'Mine' })).status).toBe(403);
  expect((await visitor.post(`web/siteGroups/removeById(${String(made.json.Id)})`)).status).toBe(403);
  expect((await owner.post(`web/siteGroups/removeById(${String(made.json.Id)})`)).status).toBe(200);
  expect((await owner.get("web/siteGroups/getByName('LG DSO')")).status).toBe(404);
});

test('the web can be renamed by who manages it', async () => {
  const pacific = site.as('owner', 'pacific');
  expect((await pacific.merge('web', { Title: 'Coast' })).status).toBe(204);
  expect((await pacific.get('web?$select=Title,ServerRelativeUrl,Language')).json).toEqual({ Title: 'Coast', ServerRelativeUrl: '/sites/pacific', Language: 1033 });
  expect((await site.as('member', 'pacific').merge('web', { Title: 'x' })).status).toBe(403);
  expect((await pacific.merge('web', { MasterUrl: '/x' })).status).toBe(501);
  expect((await pacific.get('site?$select=ServerRelativeUrl')).json).toEqual({ ServerRelativeUrl: '/sites/pacific' });
});

test('regional settings follow the site', async () => {
  expect((await owner.get('web/regionalSettings?$select=LocaleId,DecimalSeparator,Time24')).json).toEqual({ LocaleId: 1053, DecimalSeparator: ',', Time24: true });
});

test('what a restart finds is what was there', async () => {
  await owner.post('web/siteGroups', { Title: 'Lasting' });
  await site.restart();
  expect((await owner.get("web/siteGroups/getByName('Lasting')?$select=Title")).json).toEqual({ Title: 'Lasting' });
  expect(await names(owner, 'web/associatedOwnerGroup/users')).toEqual(['Olga Ägare']);
});
