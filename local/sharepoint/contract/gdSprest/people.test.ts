import type { IREST } from 'gd-sprest/@types/rest';

import { add, makeList } from '../../testing/lists';
import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { answered, openPage } from './page';

let site: TestSite;
let rest: IREST;

beforeAll(async () => {
  site = await startTestSite();
  rest = await openPage(site, 'admin');
});
afterAll(() => site.stop());

type Row = Readonly<Record<string, unknown>>;

/** Its types forget what a group is changed with. */
type Changeable = { update(properties: object): Parameters<typeof answered>[0] };

const visitorSees = async (path: string): Promise<number> => (await site.as('visitor').get(path)).status;
const titles = ({ results }: { readonly results: unknown }): unknown[] => (results as readonly Row[]).map(row => row.Title);

test('site users are ensured, found and removed', async () => {
  const made = await answered(rest.Web().ensureUser('i:0#.f|membership|stranger@stad.example'));
  expect(made).toMatchObject({ Title: 'Frida Främling' });
  expect(await answered(rest.Web().SiteUsers().getByEmail('stranger@stad.example'))).toMatchObject({ Id: made.Id });
  expect(await answered(rest.Web().SiteUsers().getById(made.Id))).toMatchObject({ Title: 'Frida Främling' });
  expect(titles(await answered(rest.Web().SiteUsers().query({ Filter: "substringof('Frida',Title)" })))).toEqual(['Frida Främling']);
  await answered(rest.Web().SiteUsers().removeById(made.Id));
  expect(titles(await answered(rest.Web().SiteUsers()))).not.toContain('Frida Främling');
});

test('groups are added, changed, filled, emptied and removed', async () => {
  const group = await answered(rest.Web().SiteGroups().add({ Title: 'Läsare', Description: 'Läser' } as never));
  expect(group).toMatchObject({ Title: 'Läsare', Description: 'Läser' });
  await answered((rest.Web().SiteGroups('Läsare') as unknown as Changeable).update({ Description: 'Läser mer' }));
  const user = await answered(rest.Web().SiteGroups('Läsare').Users().add({ LoginName: 'i:0#.f|membership|visitor@stad.example' } as never));
  expect(user).toMatchObject({ Title: 'Vera Besökare' });
  const read = (await site.as('admin').get("web/siteGroups/getByName('Läsare')?$select=Description,Users/Title&$expand=Users")).json;
  expect(read).toEqual({ Description: 'Läser mer', Users: expect.arrayContaining([{ Title: 'Vera Besökare' }]) });
  await answered(rest.Web().SiteGroups('Läsare').Users().removeById(user.Id));
  expect(titles(await answered(rest.Web().SiteGroups('Läsare').Users()))).not.toContain('Vera Besökare');
  await answered(rest.Web().SiteGroups().removeById(group.Id));
  expect((await site.as('admin').get("web/siteGroups/getByName('Läsare')")).status).toBe(404);
});

test('a list and an item get permissions of their own, and lose them', async () => {
  const path = await makeList(site.as('admin'), 'Hemlig');
  const id = await add(site.as('admin'), path, { Title: 'Ett' });
  const visitor = (await site.as('visitor').get('web/currentUser')).json.Id as number;
  const reading = await answered(rest.Web().RoleDefinitions().getByType(2));
  expect(reading).toMatchObject({ RoleTypeKind: 2, Name: 'Läsa' });
  await answered(rest.List('Hemlig').breakRoleInheritance(false, true));
  expect(await visitorSees(path)).toBe(404);
  await answered(rest.List('Hemlig').RoleAssignments().addRoleAssignment(visitor, reading.Id));
  expect(await visitorSees(`${path}/items(${id})`)).toBe(200);
  const assigned = await answered(rest.List('Hemlig').RoleAssignments().query({ Expand: ['Member', 'RoleDefinitionBindings'] }));
  expect(assigned.results.map(one => (one as unknown as { Member: Row }).Member.Title).sort()).toEqual(['Adam Administratör', 'Vera Besökare']);
  expect(await answered(rest.List('Hemlig').getUserEffectivePermissions('i:0#.f|membership|visitor@stad.example'))).toMatchObject({ GetUserEffectivePermissions: { High: expect.any(String), Low: expect.any(String) } });
  await answered(rest.List('Hemlig').Items(id).breakRoleInheritance(false, true));
  expect(await visitorSees(`${path}/items(${id})`)).toBe(404);
  await answered(rest.List('Hemlig').Items(id).resetRoleInheritance());
  expect(await visitorSees(`${path}/items(${id})`)).toBe(200);
  await answered(rest.List('Hemlig').RoleAssignments().removeRoleAssignment(visitor, reading.Id));
  expect(await visitorSees(path)).toBe(404);
  await answered(rest.List('Hemlig').resetRoleInheritance());
  expect(await visitorSees(path)).toBe(200);
});

test('what the page’s own person may not do is refused', async () => {
  const page = await openPage(site, 'visitor');
  expect(await answered(page.Web().CurrentUser())).toMatchObject({ Title: 'Vera Besökare' });
  await expect(answered(page.Web().Lists().add({ Title: 'Nej', BaseTemplate: 100 } as never))).rejects.toThrow('403 Access denied. You do not have permission to perform this action or access this resource.');
});
