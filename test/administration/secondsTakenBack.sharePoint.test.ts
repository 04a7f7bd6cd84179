import type { DesiredList } from '../../src/provisioning/desiredSite';
import { sharePointAdministration } from '../../src/store/sharePoint/administration/sharePointAdministration';
import type { SharePointConnection } from '../../src/store/sharePoint/connection';
import type { AdministeredFarm } from './administeredFarm';
import { administeredFarm, desired, first, owners } from './administeredFarm';
import { meanwhile } from './meanwhile';
import { plainRest } from '../plainRest';

const listNamed = (name: string): DesiredList => {
  const list = desired.lists.find(candidate => candidate.name === name);
  if (!list) throw new Error(name);
  return list;
};
const routines = listNamed('Routines');
const settings = listNamed('Settings');

let farm: AdministeredFarm;
let mine: SharePointConnection;
let theirs: SharePointConnection;

beforeAll(async () => {
  farm = await administeredFarm(5);
}, 120_000);
beforeEach(() => {
  const as = farm.emptySite();
  mine = as(owners.administrator);
  theirs = as(owners.owner);
});
afterAll(() => farm.stop());

/** After we have looked and fetched our digest, and before we make anything. */
const afterTheLook = 3;

test('den lista som kom tvåa tas bort, och den första är kvar', async () => {
  const other = sharePointAdministration(theirs);
  const asOther = async (): Promise<void> => {
    await other.make({ kind: 'createList', list: routines }, desired);
    await other.make({ kind: 'changeList', list: routines, aspects: ['title'] }, desired);
  };
  await sharePointAdministration(meanwhile(mine, afterTheLook, asOther)).make({ kind: 'createList', list: routines }, desired);
  const { lists } = await other.read(desired);
  expect(lists.filter(({ address }) => address.startsWith('Lists/')).map(({ address, title }) => ({ address, title }))).toEqual([
    { address: routines.address, title: routines.title }
  ]);
});

test('ligger listan i papperskorgen sägs adressen vara upptagen, och ingen lista blir kvar på en annan', async () => {
  const administration = sharePointAdministration(mine);
  const creation = { kind: 'createList', list: routines } as const;
  await administration.make(creation, desired);
  const { lists } = await administration.read(desired);
  await plainRest(mine).post(`lists(guid'${lists.find(({ address }) => address === routines.address)?.id}')/recycle()`);
  await expect(administration.make(creation, desired)).rejects.toMatchObject({ failure: 'conflict', message: expect.stringContaining(routines.address) as string });
  expect((await administration.read(desired)).lists.filter(({ address }) => address.startsWith('Lists/'))).toEqual([]);
});

test('den vy som kom tvåa tas bort, och den första visar det den ska', async () => {
  const other = sharePointAdministration(theirs);
  await other.make({ kind: 'createList', list: routines }, desired);
  await other.make({ kind: 'addColumns', list: routines, columns: routines.columns }, desired);
  const views = { kind: 'addViews', list: routines, views: routines.views } as const;
  await sharePointAdministration(meanwhile(mine, afterTheLook, () => other.make(views, desired))).make(views, desired);
  const found = (await other.read(desired)).registers.get(routines.name)?.views ?? [];
  expect(found.map(({ name }) => name).sort()).toEqual([...new Set(['AllItems', ...routines.views.map(({ name }) => name)])].sort());
  for (const { name, fields } of routines.views) expect(found.find(view => view.name === name)?.fields).toEqual(fields);
});

test('den rad i Inställningar som kom tvåa tas bort, och en senare version skrivs aldrig tillbaka', async () => {
  const other = sharePointAdministration(theirs);
  await other.make({ kind: 'createList', list: settings }, desired);
  await other.make({ kind: 'addColumns', list: settings, columns: settings.columns }, desired);
  const written = { kind: 'writeSettings', list: settings, first, made: [settings.name] } as const;
  // Looks for the ids and the row, and makes the row with the fourth.
  await sharePointAdministration(meanwhile(mine, 4, () => other.make(written, desired))).make(written, desired);
  const rows = await plainRest(mine).get<{ readonly value: readonly unknown[] }>("lists/getbytitle('Settings')/items");
  expect(rows.value).toHaveLength(1);

  const later = (): Promise<void> => plainRest(theirs).merge("lists/getbytitle('Settings')/items(1)", { SchemaVersion: 9 });
  await sharePointAdministration(meanwhile(mine, 4, later)).make({ kind: 'markVersion', version: 2 }, desired);
  expect((await other.read(desired)).settings?.SchemaVersion).toBe(9);
});

test('en tvåa vars skapare aldrig fick svar tas bort när versionen skrivs, men inte en likadan lista som är någon annans', async () => {
  const owner = sharePointAdministration(mine);
  for (const list of [settings, routines]) await owner.make({ kind: 'createList', list }, desired);
  await owner.make({ kind: 'addColumns', list: settings, columns: settings.columns }, desired);
  await owner.make({ kind: 'changeList', list: routines, aspects: ['title'] }, desired);
  await owner.make({ kind: 'writeSettings', list: settings, first, made: [] }, desired);
  const rest = plainRest(mine);
  const stray = await rest.post<{ readonly Id: string }>('lists', { Title: routines.name, BaseTemplate: 100, Description: routines.purpose });
  await owner.make({ kind: 'markVersion', version: 2 }, desired);
  const after = (await owner.read(desired)).lists;
  expect(after.map(({ id }) => id)).not.toContain(stray.Id.toLowerCase());
  expect(after.map(({ address }) => address)).toContain(routines.address);

  const theirOwn = await rest.post<{ readonly Id: string }>('lists', { Title: routines.name, BaseTemplate: 100, Description: 'Våra rutiner' });
  await owner.make({ kind: 'markVersion', version: 3 }, desired);
  expect((await owner.read(desired)).lists.map(({ id }) => id)).toContain(theirOwn.Id.toLowerCase());
});
