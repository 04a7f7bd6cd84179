import { schemaVersion } from '../../src/provisioning/desiredSite';
import { sharePointAdministration } from '../../src/store/sharePoint/administration/sharePointAdministration';
import type { SharePointConnection } from '../../src/store/sharePoint/connection';
import type { AdministeredFarm } from './administeredFarm';
import { administeredFarm, desired, owners, setUp } from './administeredFarm';
import { brokenAt } from './brokenConnection';
import { pictureOfSite } from './pictureOfSite';
import { rowsOfVersion1, siteOfVersion1 } from './siteOfVersion1';
import { plainRest } from '../plainRest';

type As = (user: string) => SharePointConnection;
type Rows = { readonly value: readonly Readonly<Record<string, unknown>>[] };

/** What the owner has done to the lists since: none of it is the product's. */
const makeItTheirs = async (connection: SharePointConnection, ids: ReadonlyMap<string, string>): Promise<void> => {
  const rest = plainRest(connection);
  const risks = `lists(guid'${ids.get('Risks')}')`;
  await rest.post(`${risks}/fields`, { Title: 'Vår egen', FieldTypeKind: 2 });
  await rest.post(`${risks}/views`, { Title: 'Vår vy', ViewQuery: '<OrderBy><FieldRef Name="Modified" /></OrderBy>' });
  await rest.merge(`${risks}/fields/getbyinternalnameortitle('Likelihood')`, { Description: 'Enligt vår egen skala' });
  await rest.merge(`${risks}/fields/getbyinternalnameortitle('Status')`, { CustomFormatter: '{"elmType":"b"}' });
  await rest.merge(risks, { Title: 'Våra risker' });
  await rest.merge(`${risks}/items(1)`, { Title: 'Ändrad av ägaren' });
};

const versionOne = async (farm: AdministeredFarm): Promise<As> => {
  const as = farm.emptySite();
  const { ids } = await siteOfVersion1(as(owners.administrator));
  await makeItTheirs(as(owners.administrator), ids);
  return as;
};

/** Every row and every version of it, whole. */
const contentOf = async (as: As): Promise<unknown> => {
  const found = await sharePointAdministration(as(owners.administrator)).read(desired);
  const rest = plainRest(as(owners.administrator));
  const lists = [...found.registers].filter(([name]) => name in rowsOfVersion1);
  return Promise.all(
    lists.map(async ([name, { id }]) => {
      const { value } = await rest.get<Rows>(`lists(guid'${id}')/items?$orderby=Id`);
      const versions = await Promise.all(value.map(async row => (await rest.get<Rows>(`lists(guid'${id}')/items(${Number(row.Id)})/versions`)).value));
      return { name, value, versions };
    })
  );
};

let farm: AdministeredFarm;
let upgraded: As;
let before: unknown;

beforeAll(async () => {
  farm = await administeredFarm(2);
  upgraded = await versionOne(farm);
  before = await contentOf(upgraded);
  await setUp(upgraded(owners.owner));
}, 120_000);
afterAll(() => farm.stop());

test('en webbplats från version 1 blir som en ny, i det som är produktens', async () => {
  const found = await sharePointAdministration(upgraded(owners.owner)).read(desired);
  expect(found.settings).toMatchObject({ SchemaVersion: schemaVersion });
  const incidents = found.registers.get('Incidents');
  const wanted = desired.lists.find(({ name }) => name === 'Incidents');
  expect(incidents?.description).toBe(wanted?.purpose);
  expect(incidents?.views.map(({ name }) => name)).toEqual(expect.arrayContaining((wanted?.views ?? []).map(({ name }) => name)));
  expect(incidents?.contentType?.formatter).toContain(wanted?.form[0]?.title);
});

test('uppgraderingen tappar inget: varje värde i varje kolumn och varje tidigare version är kvar', async () => {
  expect(await contentOf(upgraded)).toEqual(before);
});

test('ägarens egen kolumn, vy, hjälptext, utseende och listnamn är orörda', async () => {
  const risks = (await sharePointAdministration(upgraded(owners.owner)).read(desired)).registers.get('Risks');
  expect(risks?.title).toBe('Våra risker');
  expect(risks?.columns.find(({ title }) => title === 'Vår egen')).toMatchObject({ type: 'Text' });
  expect(risks?.columns.find(({ name }) => name === 'Likelihood')?.description).toBe('Enligt vår egen skala');
  expect(risks?.columns.find(({ name }) => name === 'Status')?.formatter).toBe('{"elmType":"b"}');
  expect(risks?.views.find(({ title }) => title === 'Vår vy')).toMatchObject({ query: '<OrderBy><FieldRef Name="Modified" /></OrderBy>' });
});

test('stannar uppgraderingen om och om igen, före eller efter en ändring, blir slutet detsamma', async () => {
  const as = await versionOne(farm);
  const content = await contentOf(as);
  for (let breakAt = 3, run = 0; ; breakAt += 11, run += 1) {
    try {
      await setUp(brokenAt(as(owners.owner), breakAt, run % 2 === 0));
      break;
    } catch (error) {
      expect(error).toMatchObject({ message: 'Failed to fetch' });
    }
  }
  expect(await contentOf(as)).toEqual(content);
  expect(await pictureOfSite(as)).toEqual(await pictureOfSite(upgraded));
}, 300_000);
