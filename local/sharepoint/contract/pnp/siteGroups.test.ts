import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/webs';
import type { SPFI } from '@pnp/sp';
import { _SiteGroup, _SiteGroups } from '@pnp/sp/site-groups/types';

import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { hungBy, membersOf, pnp } from './client';

const login = (key: string): string => `i:0#.f|membership|${key}@stad.example`;

let site: TestSite;
let sp: SPFI;
let visitor: SPFI;

beforeAll(async () => {
  site = await startTestSite();
  sp = pnp(site, 'owner');
  visitor = pnp(site, 'visitor');
});
afterAll(() => site.stop());

test('this file exercises every public member of site-groups', async () => {
  expect(membersOf(_SiteGroups)).toEqual(['add', 'getById', 'getByName', 'removeById', 'removeByLoginName']);
  expect(membersOf(_SiteGroup)).toEqual(['setUserAsOwner', 'update', 'users']);
  const onWeb = await hungBy(
    () => import('@pnp/sp/site-groups/web'),
    async () => {
      await import('@pnp/sp/security/web');
      return (await import('@pnp/sp/webs/types'))._Web;
    }
  );
  expect(onWeb).toEqual(['associatedMemberGroup', 'associatedOwnerGroup', 'associatedVisitorGroup', 'createDefaultAssociatedGroups', 'siteGroups']);
});

test('the three groups of a site are where the web says, and all are owned by the owners', async () => {
  const groups = await Promise.all([sp.web.associatedOwnerGroup(), sp.web.associatedMemberGroup(), sp.web.associatedVisitorGroup()]);
  expect(groups.map(group => [group.Title, group.OwnerTitle])).toEqual([
    ['Stockholm – ägare', 'Stockholm – ägare'], ['Stockholm – medlemmar', 'Stockholm – ägare'], ['Stockholm – besökare', 'Stockholm – ägare'],
  ]);
  expect((await sp.web.siteGroups()).map(group => group.Id).sort()).toEqual(groups.map(group => group.Id).sort());
});

test('a group is added with everything PnPjs can say of it, and found by id and name', async () => {
  const wish = {
    Title: 'Chefer', Description: 'Alla chefer', AllowMembersEditMembership: true, AllowRequestToJoinLeave: true, AutoAcceptRequestToJoinLeave: false,
    OnlyAllowMembersViewMembership: false, RequestToJoinLeaveEmailSetting: 'chef@stad.example',
  };
  const made = await sp.web.siteGroups.add(wish);
  expect(made).toMatchObject({ ...wish, LoginName: 'Chefer', PrincipalType: 8, OwnerTitle: 'Olga Ägare' });
  expect(await sp.web.siteGroups.getById(made.Id)()).toMatchObject(wish);
  expect(await sp.web.siteGroups.getByName('chefer')()).toMatchObject({ Id: made.Id });
  await expect(sp.web.siteGroups.add({ Title: 'Chefer' })).rejects.toMatchObject({ status: 500 });
  await expect(visitor.web.siteGroups.add({ Title: 'Nej' })).rejects.toMatchObject({ status: 403 });
});

test('a group is updated; the owner it names is passed over, as in SharePoint', async () => {
  const group = sp.web.siteGroups.getByName('Chefer');
  const change = { Description: 'Ny', AutoAcceptRequestToJoinLeave: true, RequestToJoinLeaveEmailSetting: '' };
  await group.update({ ...change, Owner: { Id: 1 } } as never);
  expect(await group()).toMatchObject({ ...change, Title: 'Chefer', AllowMembersEditMembership: true, OwnerTitle: 'Olga Ägare' });
  await expect(group.update({ Title: 'Stockholm – ägare' })).rejects.toMatchObject({ status: 500 });
  await expect(visitor.web.siteGroups.getByName('Chefer').update({ Description: 'x' })).rejects.toMatchObject({ status: 403 });
});

test('members are added, found by id, login name and e-mail, and removed', async () => {
  const { users } = sp.web.siteGroups.getByName('Chefer');
  const added = await users.add(login('member'));
  const member = await added();
  expect(member).toMatchObject({ Title: 'Mats Medlem' });
  expect((await users()).map(user => user.Title)).toEqual(['Olga Ägare', 'Mats Medlem']);
  expect(await users.getById(member.Id)()).toEqual(member);
  expect(await users.getByLoginName(login('member'))()).toEqual(member);
  expect(await users.getByEmail('member@stad.example')()).toEqual(member);
  await expect(users.getByEmail('visitor@stad.example')()).rejects.toMatchObject({ status: 500 });
  await users.removeById(member.Id);
  await expect(users.getById(member.Id)()).rejects.toMatchObject({ status: 500 });
  await users.add(login('member'));
  await users.removeByLoginName(login('member'));
  expect((await users()).map(user => user.Title)).toEqual(['Olga Ägare']);
});

test('members may change the membership where the group lets them, and others may not', async () => {
  const group = sp.web.siteGroups.getByName('Chefer');
  await group.users.add(login('member'));
  const member = pnp(site, 'member').web.siteGroups.getByName('Chefer');
  await member.users.add(login('visitor'));
  expect((await group.users()).map(user => user.Title)).toContain('Vera Besökare');
  await group.update({ AllowMembersEditMembership: false });
  await expect(member.users.removeByLoginName(login('visitor'))).rejects.toMatchObject({ status: 403 });
  await group.users.removeByLoginName(login('visitor'));
  await expect(visitor.web.siteGroups.getByName('Chefer').users.add(login('visitor'))).rejects.toMatchObject({ status: 403 });
});

test('OnlyAllowMembersViewMembership hides the members from who is not one', async () => {
  const group = sp.web.siteGroups.getByName('Chefer');
  expect(await visitor.web.siteGroups.getByName('Chefer').users()).toHaveLength(2);
  await group.update({ OnlyAllowMembersViewMembership: true });
  await expect(visitor.web.siteGroups.getByName('Chefer').users()).rejects.toMatchObject({ status: 403 });
  expect(await pnp(site, 'member').web.siteGroups.getByName('Chefer').users()).toHaveLength(2);
  const seen = await visitor.web.siteGroups.getByName('Chefer').select('CanCurrentUserViewMembership')<{ CanCurrentUserViewMembership: boolean }>();
  expect(seen.CanCurrentUserViewMembership).toBe(false);
});

test('a person is made the owner, who then decides; a group cannot be', async () => {
  const group = sp.web.siteGroups.getByName('Chefer');
  const { Id } = await sp.web.ensureUser('member@stad.example');
  await group.setUserAsOwner(Id);
  expect(await group.select('OwnerTitle')()).toMatchObject({ OwnerTitle: 'Mats Medlem' });
  await expect(group.update({ Description: 'Inte längre min' })).rejects.toMatchObject({ status: 403 });
  const theirs = pnp(site, 'member').web.siteGroups.getByName('Chefer');
  await theirs.update({ Description: 'Min' });
  const visitors = await sp.web.associatedVisitorGroup();
  await expect(theirs.setUserAsOwner(visitors.Id)).rejects.toMatchObject({ status: 500 });
});

test('groups are removed by id and by name', async () => {
  const theirs = pnp(site, 'member').web.siteGroups;
  await expect(sp.web.siteGroups.removeByLoginName('Chefer')).rejects.toMatchObject({ status: 403 });
  await theirs.removeByLoginName('Chefer');
  await expect(sp.web.siteGroups.getByName('Chefer')()).rejects.toMatchObject({ status: 404 });
  const { Id } = await sp.web.siteGroups.add({ Title: 'Kort' });
  await sp.web.siteGroups.removeById(Id);
  await expect(sp.web.siteGroups.getById(Id)()).rejects.toMatchObject({ status: 404 });
});
