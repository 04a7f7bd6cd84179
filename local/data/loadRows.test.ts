import { memorySite } from '../../src/store/memory/memorySite';
import { memoryStore } from '../../src/store/memory/memoryStore';
import type { RegisterStore } from '../../src/store/registerStore';
import type { UserKey } from './farm';
import { farmUsers } from './farm';
import { kungsholmen2025 } from './kungsholmen2025/kungsholmen2025';
import { loadRows } from './loadRows';
import type { FilledKey, SiteRows } from './row';
import { rowsOfSite } from './sites';

const userIds = new Map<UserKey, number>(farmUsers.map(({ key }, index) => [key, index + 1]));

const loaded = async (rows: SiteRows): Promise<RegisterStore> => {
  const store = memoryStore(memorySite());
  await loadRows(store, rows, userIds);
  return store;
};

describe.each(Object.entries(rowsOfSite))('%s', (_name, rows) => {
  test('varje rad går in genom produktens egen dörr, och uppslagna rader före dem som slår upp dem', async () => {
    const store = await loaded(rows);
    for (const [key, told] of Object.entries(rows)) {
      const reading = await store.list(key as FilledKey | 'settings');
      expect(reading).toMatchObject({ state: 'read', damaged: [] });
      const items = reading.state === 'read' ? reading.items : [];
      expect([key, items.length]).toEqual([key, Array.isArray(told) ? told.length : 1]);
    }
  });
});

test('inställningarna fylls i utan att det som skapandet skrev går förlorat', async () => {
  const reading = await (await loaded(kungsholmen2025)).list('settings');
  expect(reading.state === 'read' ? reading.items : []).toMatchObject([
    { administration: 'Kungsholmens stadsdelsförvaltning', trainingTarget: 80, schemaVersion: 2, registers: expect.stringContaining('Incidents') }
  ]);
});

test('en åtgärd pekar på den rutin och den risk som den nämner', async () => {
  const store = await loaded(kungsholmen2025);
  const [actions, risks, routines] = [await store.list('actions'), await store.list('risks'), await store.list('routines')];
  if (actions.state !== 'read' || risks.state !== 'read' || routines.state !== 'read') throw new Error('oläst');
  const action = actions.items.find(({ title }) => title === 'Registerförteckning');
  expect(risks.items.find(({ id }) => id === action?.risk)?.title).toMatch(/registerförteckningen/);
  expect(routines.items.find(({ id }) => id === action?.routine)?.kind).toBe('processingRegister');
});

test('ett fel säger vilket register och vilken rad det gällde', async () => {
  const [first, ...others] = kungsholmen2025.risks;
  if (!first) throw new Error('inga risker');
  const damaged: SiteRows = { ...kungsholmen2025, risks: [{ ...first, likelihood: 9 }, ...others] };
  await expect(loaded(damaged)).rejects.toThrow(/^Risker, rad 1 \(Otydlighet i .*\): .*likelihood outOfRange '9'/);
  const astray: SiteRows = { ...kungsholmen2025, risks: others };
  await expect(loaded(astray)).rejects.toThrow(/^Åtgärder, rad 6 \(Registerförteckning\): Risks har ingen rad/);
});
