import { memorySite } from '../../store/memory/memorySite';
import type { MemorySite } from '../../store/memory/memorySite';
import { memoryStore } from '../../store/memory/memoryStore';
import type { RegisterStore } from '../../store/registerStore';
import { createFirstReview } from './createFirstReview';
import type { FirstReviewProgress } from './createFirstReview';
import { firstReviewPlan } from './firstReviewPlan';
import type { ReviewRows } from './reviewRows';
import { markOf, standardSectionsFor } from './standardSections';

const number = standardSectionsFor(2026).length;

const made = async (rows: ReviewRows, year = 2026): Promise<readonly FirstReviewProgress[]> => {
  const steps: FirstReviewProgress[] = [];
  for await (const step of createFirstReview(rows, year)) steps.push(step);
  return steps;
};

const contentOf = async (store: RegisterStore) => {
  const [reviews, sections] = await Promise.all([store.list('reviews'), store.list('sections')]);
  if (reviews.state !== 'read' || sections.state !== 'read') throw new Error('not read');
  return { reviews: reviews.items, sections: sections.items };
};

const aSite = (): { readonly site: MemorySite; readonly store: RegisterStore } => {
  const site = memorySite();
  return { site, store: memoryStore(site) };
};

test('ett tomt år får sin genomgång som utkast och alla standardavsnitt', async () => {
  const { store } = aSite();
  const steps = await made(store);
  const { reviews, sections } = await contentOf(store);
  expect(reviews).toMatchObject([{ title: 'Ledningens genomgång 2026', reviewYear: 2026, status: 'draft' }]);
  expect(reviews[0]?.nextReviewOn).toBeUndefined();
  expect(sections).toHaveLength(number);
  expect(sections.every(({ reviewYear }) => reviewYear === 2026)).toBe(true);
  expect(steps[0]).toEqual({ making: { section: '1.' }, done: 0, of: number + 1 });
  expect(steps[steps.length - 2]).toEqual({ making: 'review', done: number, of: number + 1 });
  expect(steps[steps.length - 1]).toEqual({ done: number + 1, of: number + 1 });
});

test('en gång till gör ingenting, och ett annat år får sina egna avsnitt', async () => {
  const { store } = aSite();
  await made(store);
  const before = await contentOf(store);
  expect(await made(store)).toEqual([{ done: 0, of: 0 }]);
  expect(await contentOf(store)).toEqual(before);
  await made(store, 2025);
  expect((await contentOf(store)).sections).toHaveLength(2 * number);
});

test('avbryts det efter något avsnitt, vilket som helst, går det vidare därifrån', async () => {
  for (let stopAfter = 1; stopAfter <= number; stopAfter += 5) {
    const { store } = aSite();
    let steps = 0;
    for await (const step of createFirstReview(store, 2026)) {
      void step;
      steps += 1;
      if (steps > stopAfter) break;
    }
    expect((await contentOf(store)).reviews).toEqual([]);
    expect(await firstReviewPlan(store, 2026)).toMatchObject({ status: undefined, present: stopAfter });
    expect((await made(store))[0]).toMatchObject({ of: number - stopAfter + 1 });
    expect((await contentOf(store)).sections).toHaveLength(number);
  }
});

test('det någon har skrivit i avsnitten får vara, också under eget nummer', async () => {
  const { site, store } = aSite();
  const own = { title: 'Läget i världen', reviewYear: 2026, sectionNumber: '1.2.1.', textKind: 'yearly', body: 'Vi skrev', audience: 'everyone' } as const;
  await store.create('sections', { ...own, rewriteNeeded: false, blocks: [], clauses: [], secrecyGround: [] });
  await made(store);
  const { sections } = await contentOf(store);
  expect(sections).toHaveLength(number);
  expect(sections.filter(({ sectionNumber }) => sectionNumber.startsWith('1.2.1')).map(({ title }) => title)).toEqual(['Läget i världen']);

  const opening = sections.find(({ sectionNumber }) => sectionNumber === '1.');
  site.put('sections', { SectionNumber: '1.1', Title: 'Inledning', Body: 'Egna ord' }, opening?.id);
  expect(await made(store)).toEqual([{ done: 0, of: 0 }]);
  expect((await contentOf(store)).sections.find(({ id }) => id === opening?.id)).toMatchObject({ sectionNumber: '1.1', body: 'Egna ord' });
});

test('en skadad rad räknas som avsnittet den är, och görs inte en gång till', async () => {
  const { site, store } = aSite();
  await made(store);
  const { sections } = await contentOf(store);
  site.put('sections', { TextKind: 'Något eget' }, sections[3]?.id);
  expect(await made(store)).toEqual([{ done: 0, of: 0 }]);
});

test('två som skapar samtidigt får en genomgång och en uppsättning avsnitt', async () => {
  const { site, store } = aSite();
  /** Neither sees what the other has made until both have written: what a race would do at its worst. */
  const blind: ReviewRows = {
    ...store,
    create: async (key, fields) => (key === 'sections' ? site.put('sections', await rawOf(fields)) : store.create(key, fields))
  };
  const rawOf = async (fields: object): Promise<Readonly<Record<string, unknown>>> => {
    const other = memorySite();
    const { item } = await memoryStore(other).create('sections', fields as never);
    const [, stored] = other.rows('sections', 'infoSecCoordinator').find(([id]) => id === item.id) ?? [];
    return stored?.row ?? {};
  };
  await Promise.all([made(blind), made(blind)]);
  const { reviews, sections } = await contentOf(store);
  expect(reviews).toHaveLength(1);
  expect(sections.map(({ sectionNumber }) => sectionNumber).sort()).toEqual(
    standardSectionsFor(2026).map(({ fields }) => fields.sectionNumber).sort()
  );
});

test('av två likadana avsnitt behålls det som någon har hunnit skriva i', async () => {
  const { site, store } = aSite();
  await made(store);
  const [first] = (await contentOf(store)).sections;
  const [, stored] = site.rows('sections', 'infoSecCoordinator').find(([id]) => id === first?.id) ?? [];
  const written = site.put('sections', { ...stored?.row, Body: 'Nyss skrivet' });
  await made(store);
  const marked = (await contentOf(store)).sections.filter(({ clientId }) => clientId === markOf(2026, 'whatItIs'));
  expect(marked.map(({ id }) => id)).toEqual([written]);
});

test('en genomgång som inte längre är ett utkast får inga nya avsnitt', async () => {
  const { site, store } = aSite();
  site.put('reviews', { Title: 'Ledningens genomgång 2025', ReviewYear: 2025, Status: 'Fastställd' });
  await expect(made(store, 2025)).rejects.toMatchObject({ fault: { kind: 'noDraft', year: 2025, status: 'adopted' } });
  expect((await contentOf(store)).sections).toEqual([]);
});

test('den som inte ser alla avsnitt gör inga, för då vet ingen vilka som finns', async () => {
  const { site, store } = aSite();
  site.hide('sections', site.put('sections', { Title: 'Dolt', ReviewYear: 2026, SectionNumber: '1.' }), 'infoSecCoordinator');
  await expect(made(store)).rejects.toMatchObject({ fault: { kind: 'unread', register: 'sections', state: 'trimmed' } });
  expect(site.count('sections')).toBe(1);
});

test('den som bara får läsa avsnitten får veta vilket som vägrades, och med vilka ord', async () => {
  const { site } = aSite();
  await expect(made(memoryStore(site, 'managementTeam'))).rejects.toMatchObject({
    fault: { kind: 'refused', register: 'sections', heading: '1. Vad är Ledningens genomgång' },
    message: 'Access denied'
  });
});
