import type { FarmUser } from '../../local/sharepoint/farm';
import { SetupError } from '../../src/provisioning/setUp';
import { sharePointAdministration } from '../../src/store/sharePoint/administration/sharePointAdministration';
import type { SharePointConnection } from '../../src/store/sharePoint/connection';
import type { AdministeredFarm } from './administeredFarm';
import { administeredFarm, desired, owners, setUp } from './administeredFarm';
import { countedRequests } from './countedRequests';
import { plainRest } from '../plainRest';

const guest: FarmUser = { key: 'gun_annan.example#ext#', title: 'Gun Gäst', email: 'gun@stadsdel.example' };

let farm: AdministeredFarm;
let as: (user: string) => SharePointConnection;

beforeAll(async () => {
  farm = await administeredFarm(2, [guest]);
  as = farm.emptySite();
}, 120_000);
afterAll(() => farm.stop());

const incidents = "lists/getbytitle('Händelser')";

test('en tom webbplats läses med en fråga, utöver den som ger rätt att fråga', async () => {
  const requests = countedRequests(as(owners.owner));
  const found = await sharePointAdministration(requests.connection).read(desired);
  expect(requests.sent()).toBe(2);
  expect(found.registers.size).toBe(0);
  expect([...found.caller.rights].sort()).toEqual(['createGroups', 'manageLists', 'managePermissions', 'viewLists']);
  expect(found.timeZone.id).toBe(4);
});

test('den som inte får skapa något får veta var det tog stopp och varför, och inget har skrivits', async () => {
  const visitor = as('medarbetare');
  const found = await sharePointAdministration(visitor).read(desired);
  expect([...found.caller.rights]).toEqual(['viewLists']);
  await expect(setUp(visitor)).rejects.toBeInstanceOf(SetupError);
  await expect(setUp(visitor)).rejects.toThrow('Access denied');
  expect((await sharePointAdministration(as(owners.owner)).read(desired)).lists.filter(({ address }) => address.startsWith('Lists/'))).toEqual([]);
});

describe('en webbplats i bruk', () => {
  beforeAll(async () => {
    await setUp(as(owners.administrator));
    const rest = plainRest(as(owners.administrator));
    await rest.post(`${incidents}/items`, { Title: 'Förlorat kort', Kind: 'Övrigt' });
    await rest.post(`${incidents}/items`, { Title: 'Delad med en länk', Kind: 'Inbrott' });
  }, 120_000);

  test('finns det rader i de slutna listorna tar det en fråga till', async () => {
    const requests = countedRequests(as(owners.owner));
    const found = await sharePointAdministration(requests.connection).read(desired);
    expect(requests.sent()).toBe(3);
    expect(found.registers.get('Incidents')?.uniqueRows).toEqual([]);
  });

  test('en rad som följer egna behörigheter syns, med vem som kommer åt den, också genom en delningslänk', async () => {
    const rest = plainRest(as(owners.administrator));
    const link = 'SharingLinks.2f1f1f3e-0000-4000-8000-000000000001.OrganizationView.2f1f1f3e-0000-4000-8000-000000000002';
    const { Id } = await rest.post<{ readonly Id: number }>('sitegroups', { Title: link });
    const { Id: read } = await rest.get<{ readonly Id: number }>('roledefinitions/getbytype(2)?$select=Id');
    await rest.post(`${incidents}/items(2)/breakroleinheritance(true,false)`);
    await rest.post(`${incidents}/items(2)/roleassignments/addroleassignment(principalid=${Id},roledefid=${read})`);
    const requests = countedRequests(as(owners.owner));
    const administration = sharePointAdministration(requests.connection);
    const found = await administration.read(desired);
    expect(requests.sent()).toBe(4);
    const register = found.registers.get('Incidents');
    expect(register?.uniqueRows?.map(({ id, title }) => ({ id, title }))).toEqual([{ id: 2, title: 'Delad med en länk' }]);
    expect(register?.uniqueRows?.[0]?.holdings.find(({ principal }) => principal.title === link)?.roles).toEqual([2]);

    const list = desired.lists.find(({ name }) => name === 'Incidents');
    if (!list) throw new Error('no incidents');
    await administration.make({ kind: 'inheritRow', list, row: 2 }, desired);
    expect((await administration.read(desired)).registers.get('Incidents')?.uniqueRows).toEqual([]);
  });

  test('den som inte ser alla rader säger inget om dem', async () => {
    const rest = plainRest(as(owners.administrator));
    await rest.post(`${incidents}/items(1)/breakroleinheritance(false,true)`);
    const found = await sharePointAdministration(as(owners.owner)).read(desired);
    expect(found.registers.get('Incidents')?.uniqueRows).toBeUndefined();
    await rest.post(`${incidents}/items(1)/resetroleinheritance`);
  });

  test('rader som använder ett val som produkten inte känner räknas', async () => {
    const rest = plainRest(as(owners.administrator));
    const kind = desired.lists.find(({ name }) => name === 'Incidents')?.columns.find(({ column }) => column.name === 'Kind')?.column;
    const known = kind?.type === 'choice' ? Object.values(kind.choices) : [];
    await rest.merge(`${incidents}/fields/getbyinternalnameortitle('Kind')`, { Choices: [...known, 'Vårt eget', 'Oanvänt'] });
    await rest.merge(`${incidents}/items(1)`, { Kind: 'Vårt eget' });
    const found = await sharePointAdministration(as(owners.owner)).read(desired);
    const column = found.registers.get('Incidents')?.columns.find(({ name }) => name === 'Kind');
    expect([...(column?.rowsByUnknownChoice ?? [])]).toEqual([['Vårt eget', 1]]);
  });

  test('en medarbetare ser inte mer än hon får', async () => {
    const found = await sharePointAdministration(as('medarbetare')).read(desired);
    expect([...found.registers.keys()].sort()).toEqual(['PublishedReviews', 'Settings']);
    expect(found.registers.get('Settings')?.holdings).toBeUndefined();
    expect(found.settings).toMatchObject({ Administration: 'Provförvaltningen' });
  });

  test('gäster och administratörer nämns', async () => {
    await sharePointAdministration(as(owners.administrator)).addMember('LG Ledning', guest.email);
    const found = await sharePointAdministration(as(owners.owner)).read(desired);
    expect(found.guests.map(({ title }) => title)).toEqual([guest.title]);
    expect(found.administrators.map(({ title }) => title)).toEqual(['Åsa Öberg']);
    expect(found.groups.get('LG Ledning')?.members?.map(({ title }) => title)).toEqual([guest.title]);
  });

  test('den som SharePoint inte känner blir inte medlem, med SharePoints egna ord', async () => {
    const adding = sharePointAdministration(as(owners.administrator)).addMember('LG ISAM', 'ingen@annanstans.example');
    await expect(adding).rejects.toThrow('The specified user ingen@annanstans.example could not be found.');
    await expect(adding).rejects.toMatchObject({ failure: 'invalid' });
  });

  test('en grupp som är borta förväxlas inte med en person som SharePoint inte känner', async () => {
    const adding = sharePointAdministration(as(owners.administrator)).addMember('LG Borta', guest.email);
    await expect(adding).rejects.toMatchObject({ failure: 'notFound' });
  });
});
