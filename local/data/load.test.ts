import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { registers } from '../../src/registers/registers';
import type { Column } from '../../src/registers/schema';
import { addressOf } from '../../src/registers/schema';
import { sharePointStore } from '../../src/store/sharePoint/sharePointStore';
import { startSharePoint } from '../sharepoint/server';
import type { RunningSharePoint } from '../sharepoint/server';
import type { SiteName, UserKey } from './farm';
import { farmOf, siteUrlOf, timeZones } from './farm';
import { loadSite } from './load';
import { nodeConnection } from './nodeConnection';
import type { FilledKey, SiteRows } from './row';
import { rowsOfSite } from './sites';

type RawRow = Readonly<Record<string, unknown>>;

describe.each([
  ['kungsholmen-2025', timeZones.stockholm],
  ['kungsholmen-2025-overlap', timeZones.pacific],
  ['exempel', timeZones.stockholm],
  ['empty', timeZones.stockholm]
] as const)('%s på en webbplats i tidszon %i', (name: SiteName, timeZoneId) => {
  let data: string;
  let sharePoint: RunningSharePoint;

  beforeAll(async () => {
    data = await mkdtemp(path.join(tmpdir(), 'lg-data-'));
    sharePoint = await startSharePoint({ port: 0, dataDirectory: data, farm: farmOf(name, timeZoneId) });
    await loadSite(name, sharePoint.origin);
  }, 120_000);

  afterAll(async () => {
    await sharePoint.stop();
    await rm(data, { recursive: true, force: true });
  });

  const ask = (user: UserKey, resource: string): Promise<Response> => {
    const site = nodeConnection(sharePoint.origin + siteUrlOf(name), user);
    return site.fetch(`${site.siteUrl}/_api/web/${resource}`, { headers: { Accept: 'application/json;odata=nometadata' } });
  };

  const itemsIn = (key: FilledKey | 'settings'): string =>
    `getlist('${siteUrlOf(name)}/${addressOf(registers[key])}')/items`;

  const rowsIn = async (user: UserKey, key: FilledKey, query: string): Promise<readonly RawRow[]> => {
    const answer = await ask(user, `${itemsIn(key)}?$top=5000&${query}`);
    if (!answer.ok) throw new Error(await answer.text());
    return ((await answer.json()) as { readonly value: readonly RawRow[] }).value;
  };

  const rows: SiteRows | undefined = rowsOfSite[name];
  if (!rows) {
    test('är en webbplats där ingenting är skapat', async () => {
      expect((await ask('admin', itemsIn('settings'))).status).toBe(404);
      expect((await ask('isam', 'title')).status).toBe(200);
    });
    return;
  }

  test('varje rad kommer tillbaka som den skrevs, i samma ordning', async () => {
    const store = sharePointStore(nodeConnection(sharePoint.origin + siteUrlOf(name), 'isam'));
    for (const key of (Object.keys(rows) as (keyof SiteRows)[]).filter((known): known is FilledKey => known !== 'settings')) {
      const reading = await store.list(key);
      if (reading.state !== 'read') throw new Error(`${key}: ${reading.state} ${reading.message ?? ''}`);
      const byId = [...reading.items].sort((a, b) => a.id - b.id);
      expect([key, reading.damaged, byId.length]).toEqual([key, [], rows[key].length]);
      rows[key].forEach((row, index) => expect(byId[index]).toMatchObject(ownValues(key, row)));
    }
  });

  test('det som en rad slår upp finns, och raderna är skrivna av ISAM', async () => {
    const looked = rows.incidents.filter(row => row.risk).length;
    const stored = await rowsIn('isam', 'incidents', '$select=Risk/Title,Author/Title,ClientId&$expand=Risk,Author');
    expect(stored.filter(row => (row.Risk as { readonly Title?: string } | null)?.Title)).toHaveLength(looked);
    expect(new Set(stored.map(row => (row.Author as { readonly Title: string }).Title))).toEqual(new Set(['Ingrid Samuelsson']));
    expect(new Set(stored.map(row => row.ClientId)).size).toBe(rows.incidents.length);
  });

  test('den som fastställde är chefen', async () => {
    const stored = await rowsIn('isam', 'reviews', '$select=ReviewYear,AdoptedBy/Title&$expand=AdoptedBy');
    const adopters = stored.flatMap(row => (row.AdoptedBy as { readonly Title?: string } | null)?.Title ?? []);
    expect(adopters).toEqual(rows.reviews.filter(row => row.adoptedBy).map(() => 'Charlotta Hellström'));
  });

  test('var och en sitter i sin grupp: händelserna når bara ISAM och DSO, inställningarna alla', async () => {
    const people: readonly UserKey[] = ['isam', 'dso', 'ledning', 'chef', 'registrator', 'medarbetare'];
    const allowed = async (key: FilledKey | 'settings'): Promise<readonly UserKey[]> => {
      const answers = await Promise.all(people.map(async user => [user, (await ask(user, itemsIn(key))).ok] as const));
      return answers.filter(([, ok]) => ok).map(([user]) => user);
    };
    expect(await allowed('incidents')).toEqual(['isam', 'dso']);
    expect(await allowed('actions')).toEqual(['isam', 'dso', 'ledning', 'chef']);
    expect(await allowed('settings')).toEqual(people);
  });
});

/** What a row says itself, apart from the rows and people that it names. */
const ownValues = (key: FilledKey, row: object): object => {
  const columns: Readonly<Record<string, Column>> = registers[key].columns;
  return Object.fromEntries(
    Object.entries(row).filter(([field, value]) => {
      const type = columns[field]?.type;
      return value !== undefined && type !== undefined && type !== 'lookup' && type !== 'user';
    })
  );
};
