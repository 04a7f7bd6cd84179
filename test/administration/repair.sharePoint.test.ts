import { findingsOf } from '../../src/provisioning/findingsOf';
import type { DesiredSite } from '../../src/provisioning/desiredSite';
import type { FoundView } from '../../src/provisioning/foundSite';
import { planOf } from '../../src/provisioning/planOf';
import { setUp as makeAll } from '../../src/provisioning/setUp';
import { firstView } from '../../src/provisioning/viewStates';
import { groups } from '../../src/registers/permissions';
import { sharePointAdministration } from '../../src/store/sharePoint/administration/sharePointAdministration';
import type { AdministeredFarm } from './administeredFarm';
import { administeredFarm, desired, owners, setUp } from './administeredFarm';
import { plainRest } from '../plainRest';

const part: DesiredSite = { ...desired, lists: desired.lists.filter(({ name }) => ['Settings', 'Risks'].includes(name)) };
const contribute = 1073741827;

let farm: AdministeredFarm;

beforeAll(async () => {
  farm = await administeredFarm(4);
});
afterAll(() => farm.stop());

test('Ledning som kan ändra riskerna läser dem fortfarande när knappen har tagit ändringsrätten', async () => {
  const owner = farm.emptySite()(owners.owner);
  await setUp(owner, part);
  const rest = plainRest(owner);
  const group = await rest.get<{ readonly Id: number }>(`sitegroups/getbyname('${groups.managementTeam}')?$select=Id`);
  await rest.post(`lists/getbytitle('Risker')/roleassignments/addroleassignment(principalid=${group.Id},roledefid=${contribute})`);

  const administration = sharePointAdministration(owner);
  const alarm = findingsOf(part, await administration.read(part)).find(({ severity }) => severity === 'alarm');
  expect(alarm?.fault).toMatchObject({ kind: 'tooMuchAccess', level: 'edit', principal: { title: groups.managementTeam } });
  for await (const step of makeAll(administration, part, alarm?.repair ?? [])) void step;

  const repaired = await administration.read(part);
  expect(findingsOf(part, repaired).filter(({ fault }) => 'list' in fault)).toEqual([]);
  expect(planOf(part, repaired).changes).toEqual([]);
}, 60_000);

test('där en annan lista heter Risks sägs det innan något görs, och resten kan göras', async () => {
  const owner = farm.emptySite()(owners.owner);
  const rest = plainRest(owner);
  const { Id } = await rest.post<{ readonly Id: string }>('lists', { Title: 'Annat', BaseTemplate: 100 });
  await rest.merge(`lists(guid'${Id}')`, { Title: 'Risks' });

  const administration = sharePointAdministration(owner);
  const { conflicts, changes } = planOf(part, await administration.read(part));
  expect(conflicts).toMatchObject([{ kind: 'titleTaken', title: 'Risks', address: 'Lists/Annat' }]);
  for await (const step of makeAll(administration, part, changes)) void step;
  const after = planOf(part, await administration.read(part));
  expect({ from: after.from, changes: after.changes }).toEqual({ from: undefined, changes: [] });
}, 60_000);

test('en rad som bara några når förblir så när listan, som följde webbplatsen, stängs', async () => {
  const owner = farm.emptySite()(owners.owner);
  await setUp(owner, part);
  const rest = plainRest(owner);
  const risks = "lists/getbytitle('Risker')";
  await rest.post(`${risks}/items`, { Title: 'Nyckelpersoner', ReviewYear: 2026, Status: 'Öppen', Source: 'Revision', Audience: 'Ledningen' });
  await rest.post(`${risks}/items(1)/breakroleinheritance(false,false)`);
  await rest.post(`${risks}/resetroleinheritance`);

  await setUp(owner, part);
  expect(await rest.get(`${risks}?$select=HasUniqueRoleAssignments`)).toMatchObject({ HasUniqueRoleAssignments: true });
  expect(await rest.get(`${risks}/items(1)?$select=HasUniqueRoleAssignments`)).toMatchObject({ HasUniqueRoleAssignments: true });
  const found = await sharePointAdministration(owner).read(part);
  expect(findingsOf(part, found).flatMap(({ fault }) => ('list' in fault ? [fault.kind] : []))).toEqual(['rowPermissions']);
}, 60_000);

test('vyn som SharePoint gör får sina kolumner igen när någon har tagit bort den', async () => {
  const owner = farm.emptySite()(owners.owner);
  await setUp(owner, part);
  const administration = sharePointAdministration(owner);
  const firstViewIn = async (): Promise<FoundView | undefined> =>
    (await administration.read(part)).registers.get('Risks')?.views.find(({ name }) => name === firstView);
  const before = await firstViewIn();
  await plainRest(owner).post(`lists/getbytitle('Risker')/views(guid'${before?.id}')/deleteobject()`);
  expect(await firstViewIn()).toBeUndefined();

  await setUp(owner, part);
  expect(await firstViewIn()).toMatchObject({ fields: before?.fields, query: before?.query });
  expect(planOf(part, await administration.read(part)).kept).toEqual([]);
}, 60_000);
