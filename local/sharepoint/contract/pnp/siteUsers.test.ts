import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/webs';
import type { SPFI } from '@pnp/sp';
import { _SiteUser, _SiteUsers } from '@pnp/sp/site-users/types';

import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { hungBy, membersOf, pnp } from './client';

const login = (key: string): string => `i:0#.f|membership|${key}@stad.example`;

let site: TestSite;
let admin: SPFI;
let visitor: SPFI;

beforeAll(async () => {
  site = await startTestSite();
  admin = pnp(site, 'admin');
  visitor = pnp(site, 'visitor');
});
afterAll(() => site.stop());

test('this file exercises every public member of site-users', async () => {
  expect(membersOf(_SiteUsers)).toEqual(['add', 'getByEmail', 'getById', 'getByLoginName', 'removeById', 'removeByLoginName']);
  expect(membersOf(_SiteUser)).toEqual(['delete', 'groups', 'update']);
  const onWeb = await hungBy(() => import('@pnp/sp/site-users/web'), async () => (await import('@pnp/sp/webs/types'))._Web);
  expect(onWeb).toEqual(['currentUser', 'ensureUser', 'getUserById', 'siteUsers']);
});

test('the users of a site are listed, and one is found by id, e-mail and login name', async () => {
  const all = await admin.web.siteUsers();
  expect(all.map(user => user.Title)).toEqual(['Olga Ägare', 'Vera Besökare', 'Mats Medlem', 'Adam Administratör']);
  const member = all.find(user => user.LoginName === login('member'));
  const id = member?.Id ?? 0;
  const { siteUsers } = admin.web;
  expect(await siteUsers.getById(id)()).toMatchObject({ ...member });
  expect(await siteUsers.getByEmail('member@stad.example')()).toMatchObject({ ...member });
  expect(await siteUsers.getByLoginName(login('member'))()).toMatchObject({ ...member });
  expect(await admin.web.getUserById(id)()).toMatchObject({ ...member });
  expect(member).toMatchObject({ Email: 'member@stad.example', IsSiteAdmin: false, PrincipalType: 1, UserPrincipalName: 'member@stad.example' });
  expect(await siteUsers.filter('IsSiteAdmin eq true').select('Title')()).toMatchObject([{ Title: 'Adam Administratör' }]);
});

test('the current user is who asks', async () => {
  expect(await visitor.web.currentUser.select('Title', 'LoginName')()).toMatchObject({ Title: 'Vera Besökare', LoginName: login('visitor') });
});

test('a user who is not there is refused', async () => {
  await expect(admin.web.siteUsers.getById(4711)()).rejects.toMatchObject({ status: 500 });
  await expect(admin.web.siteUsers.getByEmail('nobody@stad.example')()).rejects.toMatchObject({ status: 500 });
  await expect(admin.web.ensureUser('nobody@stad.example')).rejects.toMatchObject({ status: 400 });
});

test('ensureUser adds a person once; add does it to who is named by login', async () => {
  const first = await admin.web.ensureUser('stranger@stad.example');
  expect(await admin.web.ensureUser(login('stranger'))).toMatchObject({ Id: first.Id, Title: 'Frida Främling' });
  await admin.web.siteUsers.removeById(first.Id);
  const added = await admin.web.siteUsers.add(login('stranger'));
  expect(await added()).toMatchObject({ LoginName: login('stranger'), Title: 'Frida Främling' });
  await expect(visitor.web.siteUsers.add(login('stranger'))).rejects.toMatchObject({ status: 403 });
});

test('a user belongs to groups', async () => {
  const groups = await admin.web.siteUsers.getByLoginName(login('visitor')).groups();
  expect(groups.map(group => group.Title)).toEqual(['Stockholm – besökare']);
});

test('a user is changed by an administrator, or by themselves where they are no administrator', async () => {
  const user = admin.web.siteUsers.getByEmail('visitor@stad.example');
  await user.update({ Title: 'Vera V.', Email: 'vera@stad.example' });
  expect(await admin.web.siteUsers.getByLoginName(login('visitor'))()).toMatchObject({ Title: 'Vera V.', Email: 'vera@stad.example' });
  const { Id } = await pnp(site, 'member').web.currentUser();
  const own = pnp(site, 'member').web.getUserById(Id);
  await own.update({ Title: 'Mats M.' });
  expect(await own()).toMatchObject({ Title: 'Mats M.' });
  await expect(own.update({ IsSiteAdmin: true })).rejects.toMatchObject({ status: 403 });
  await expect(visitor.web.getUserById(Id).update({ Title: 'x' })).rejects.toMatchObject({ status: 403 });
  await admin.web.getUserById(Id).update({ IsSiteAdmin: true });
  expect(await own.select('IsSiteAdmin')()).toMatchObject({ IsSiteAdmin: true });
  await admin.web.getUserById(Id).update({ IsSiteAdmin: false });
});

test('a user is removed by id, by login name or by deletion, with their memberships', async () => {
  const stranger = await admin.web.ensureUser('stranger@stad.example');
  await admin.web.associatedVisitorGroup.users.add(login('stranger'));
  await expect(visitor.web.siteUsers.removeById(stranger.Id)).rejects.toMatchObject({ status: 403 });
  await admin.web.siteUsers.removeByLoginName(login('stranger'));
  await expect(admin.web.siteUsers.getById(stranger.Id)()).rejects.toMatchObject({ status: 500 });
  const again = await admin.web.ensureUser('stranger@stad.example');
  expect(await admin.web.getUserById(again.Id).groups()).toEqual([]);
  await admin.web.getUserById(again.Id).delete();
  expect((await admin.web.siteUsers()).map(user => user.LoginName)).not.toContain(login('stranger'));
});
