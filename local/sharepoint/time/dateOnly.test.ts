import type { Client } from '../testing/client';
import { add, column, makeList } from '../testing/lists';
import { startTestSite } from '../testing/site';
import type { TestSite } from '../testing/site';

let site: TestSite;
const clients = new Map<string, { readonly client: Client; readonly list: string }>();

beforeAll(async () => {
  site = await startTestSite();
  for (const name of ['stockholm', 'pacific']) {
    const client = site.as('owner', name);
    const list = await makeList(client, 'Dates', [column('DateTime', 'Day', 'Format="DateOnly" Indexed="TRUE"'), column('DateTime', 'Moment', 'Format="DateTime"')]);
    clients.set(name, { client, list });
  }
});
afterAll(() => site.stop());

const written = async (name: string, item: object): Promise<unknown> => {
  const { client, list } = clients.get(name) ?? { client: site.as('owner'), list: '' };
  const id = await add(client, list, item);
  return (await client.get(`${list}/items(${id})?$select=Day,Moment`)).json;
};

test.each([
  ['stockholm', '2025-12-31', '2025-12-30T23:00:00Z'],
  ['stockholm', '2025-07-01', '2025-06-30T22:00:00Z'],
  ['pacific', '2025-12-31', '2025-12-31T08:00:00Z'],
  ['pacific', '2025-07-01', '2025-07-01T07:00:00Z'],
])('in %s the day %s is midnight there: %s', async (name, day, midnight) => {
  expect(await written(name, { Day: day })).toMatchObject({ Day: midnight });
});

test.each([
  ['stockholm', '2025-12-30T23:00:00Z', '2025-12-30T23:00:00Z'],
  ['stockholm', '2025-12-30T22:59:59Z', '2025-12-29T23:00:00Z'],
  ['stockholm', '2025-12-31T00:00:00Z', '2025-12-30T23:00:00Z'],
  ['pacific', '2025-12-31T00:00:00Z', '2025-12-30T08:00:00Z'],
  ['stockholm', '2025-03-30T12:00:00+02:00', '2025-03-29T23:00:00Z'],
])('in %s a moment written to a day, %s, is cut to that day’s midnight', async (name, moment, midnight) => {
  expect(await written(name, { Day: moment })).toMatchObject({ Day: midnight });
});

test('a moment without zone is the site’s own time, and milliseconds are dropped', async () => {
  expect(await written('stockholm', { Moment: '2025-06-01T12:00:00' })).toMatchObject({ Moment: '2025-06-01T10:00:00Z' });
  expect(await written('pacific', { Moment: '2025-06-01T12:00:00' })).toMatchObject({ Moment: '2025-06-01T19:00:00Z' });
  expect(await written('stockholm', { Moment: '2025-06-01T12:00:00.987Z' })).toMatchObject({ Moment: '2025-06-01T12:00:00Z' });
});

test('a year is found by the range of the site’s zone', async () => {
  const client = site.as('owner');
  const own = await makeList(client, 'Year', [column('DateTime', 'Day', 'Format="DateOnly"')]);
  for (const day of ['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01']) await add(client, own, { Title: day, Day: day });
  const range = "Day ge datetime'2024-12-31T23:00:00Z' and Day lt datetime'2025-12-31T23:00:00Z'";
  const found = await client.get(`${own}/items?$select=Title&$filter=${encodeURIComponent(range)}`);
  expect(found.json.value).toEqual([{ Title: '2025-01-01' }, { Title: '2025-12-31' }]);
  const december = await client.get(`${own}/items?$select=Title&$filter=month(Day) eq 12 and day(Day) eq 31`);
  expect(december.json.value).toEqual([{ Title: '2024-12-31' }, { Title: '2025-12-31' }]);
});

test('what is no date is 400', async () => {
  const { client, list } = clients.get('stockholm') ?? { client: site.as('owner'), list: '' };
  for (const Day of ['31/12 2025', '2025-02-30', 20251231]) expect((await client.post(`${list}/items`, { Day })).status).toBe(400);
});

test('the site says which zone it is in', async () => {
  const zone = async (name: string): Promise<unknown> => (await site.as('owner', name).get('web/RegionalSettings/TimeZone')).json;
  expect(await zone('stockholm')).toEqual({
    Description: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna',
    Id: 4,
    Information: { Bias: -60, DaylightBias: -60, StandardBias: 0 },
  });
  expect(await zone('pacific')).toMatchObject({ Id: 13, Information: { Bias: 480 } });
});
