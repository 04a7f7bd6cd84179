import type { Reading } from '../src/registers/reading';
import { StoreError } from '../src/store/registerStore';
import type { RegisterStore } from '../src/store/registerStore';

import { aClassification, anActivity, anIncident, aProcessingActivity, aRole, aRoutine, aSection } from './builders/rows';
import { itemsRead } from './itemsRead';
import type { StoreUnderTest } from './storeUnderTest';

/** What a person fills in: a built row before it has an id. */
const fieldsOf = <T extends { readonly id: number }>({ id, ...fields }: T): Omit<T, 'id'> => fields;

const failureOf = async (attempt: Promise<unknown>): Promise<string> => {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof StoreError) return error.failure;
    throw error;
  }
  return 'nothing';
};

const rowIn = <T extends { readonly id: number }>(reading: Reading<T>, id: number): T | undefined =>
  itemsRead(reading).find(item => item.id === id);

/** Rows go in and come out the same. Every test looks only at rows that it made itself, so that it can run on a site in use. */
export const rowContract = (under: () => StoreUnderTest): void => {
  const store = (): RegisterStore => under().store;

  test('en händelse läses tillbaka som den skrevs', async () => {
    const fields = fieldsOf(
      anIncident({
        occurredAt: '2025-10-26T00:30:00Z',
        imyReportedAt: '2025-12-31T23:00:01Z',
        quantity: 3,
        supplementAnnounced: true,
        unit: 'Äldreomsorgen & <hemtjänsten>',
        details: 'Första raden\n\nTredje raden med "citat", åäö och 🔐'
      })
    );
    const { item } = await store().create('incidents', fields);
    expect(item).toMatchObject(fields);
    expect((await store().get('incidents', item.id)).item).toEqual(item);
    expect(rowIn(await store().list('incidents'), item.id)).toEqual(item);
  });

  test('varje skapad rad bär ett eget märke', async () => {
    const [one, two] = [await store().create('activities', anActivity()), await store().create('activities', anActivity())];
    expect(one.item.clientId).toMatch(/^[0-9a-f-]{36}$/);
    expect(one.item.clientId).not.toBe(two.item.clientId);
  });

  test('samma märke två gånger blir en rad', async () => {
    const clientId = crypto.randomUUID();
    const first = await store().create('activities', anActivity({ clientId }));
    const second = await store().create('activities', anActivity({ clientId }));
    expect(second.item.id).toBe(first.item.id);
  });

  test.each(['2025-01-01', '2025-12-31', '2024-02-29', '2025-06-20', '2025-03-30', '2025-10-26', '2025-03-09', '2025-11-02'] as const)(
    'dagen %s är samma dag när den läses',
    async day => {
      const { item } = await store().create('activities', anActivity({ happenedOn: day }));
      expect(item.happenedOn).toBe(day);
      expect(rowIn(await store().batch({ activities: ['happenedOn'] }).then(read => read.activities), item.id)).toEqual({
        id: item.id,
        happenedOn: day
      });
    }
  );

  test('flera val läses i den ordning de definieras, och inga val är en tom lista', async () => {
    const { item } = await store().create('sections', aSection({ blocks: ['priorities', 'incidents', 'activities'] }));
    expect(item.blocks).toEqual(['activities', 'incidents', 'priorities']);
    expect(item.clauses).toEqual([]);
  });

  test('uppslag pekar på raden, och kan tas bort igen', async () => {
    const classification = await store().create('classifications', aClassification());
    const { item, etag } = await store().create(
      'processingActivities',
      aProcessingActivity({ classification: classification.item.id })
    );
    expect(item.classification).toBe(classification.item.id);
    const cleared = await store().update('processingActivities', item.id, etag, { classification: undefined });
    expect(cleared.item.classification).toBeUndefined();
  });

  test('en länk behåller adress och text', async () => {
    const link = { url: 'https://intranat.stadsdel.example/rutiner?a=1&b=2', text: 'Rutin för åtkomst' };
    const { item } = await store().create('routines', aRoutine({ link }));
    expect(item.link).toEqual(link);
  });

  test('noll är ett värde, inte tomt', async () => {
    const { item } = await store().create('classifications', aClassification({ availability: 0, actionPlanProgress: 0 }));
    expect(item).toMatchObject({ availability: 0, actionPlanProgress: 0 });
  });

  test('en ändring rör bara sina fält och ger raden en ny version', async () => {
    const made = await store().create('incidents', anIncident({ unit: 'Skolan', details: 'Kvar' }));
    const { item, etag } = await store().update('incidents', made.item.id, made.etag, { status: 'closed', unit: undefined });
    expect(item).toEqual({ ...made.item, status: 'closed', unit: undefined });
    expect(etag).not.toBe(made.etag);
    expect(await store().get('incidents', item.id)).toEqual({ item, etag });
  });

  test('den som sparar en gammal version får veta det, och ingenting skrivs över', async () => {
    const made = await store().create('activities', anActivity());
    await store().update('activities', made.item.id, made.etag, { sentence: 'Först.' });
    expect(await failureOf(store().update('activities', made.item.id, made.etag, { sentence: 'Sist.' }))).toBe('conflict');
    expect((await store().get('activities', made.item.id)).item.sentence).toBe('Först.');
  });

  test('en bortkastad rad är borta tills den hämtas ur papperskorgen', async () => {
    const made = await store().create('activities', anActivity({ happenedOn: '2025-05-01' }));
    const recycled = await store().recycle('activities', made.item.id);
    expect(await failureOf(store().get('activities', made.item.id))).toBe('notFound');
    expect(rowIn(await store().list('activities'), made.item.id)).toBeUndefined();
    await store().restore(recycled);
    expect((await store().get('activities', made.item.id)).item).toEqual(made.item);
  });

  test('en rad som inte finns kan varken läsas, ändras eller kastas', async () => {
    const attempts = [
      store().get('activities', 999_999),
      store().update('activities', 999_999, '"1"', { sentence: 'Ingen.' }),
      store().recycle('activities', 999_999)
    ];
    expect(await Promise.all(attempts.map(failureOf))).toEqual(['notFound', 'notFound', 'notFound']);
  });

  test('en rad som bryter mot reglerna sparas inte ens till en del', async () => {
    const title = `Fyra ${crypto.randomUUID()}`;
    expect(await failureOf(store().create('classifications', aClassification({ title, confidentiality: 4 })))).toBe('invalid');
    const made = await store().create('classifications', aClassification({ title: 'Hel' }));
    expect(await failureOf(store().update('classifications', made.item.id, made.etag, { title, integrity: 9 }))).toBe('invalid');
    const titles = itemsRead(await store().list('classifications')).map(item => item.title);
    expect(titles).toContain('Hel');
    expect(titles).not.toContain(title);
  });

  test('en rad med ett val som inte finns nämns, och de andra läses ändå', async () => {
    const sound = await store().create('activities', anActivity());
    const id = await under().put('activities', { Title: 'Skadad', ReviewYear: 2025, Sentence: 'Text.', Kind: 'Fest' });
    const reading = await store().list('activities');
    if (reading.state !== 'read') throw new Error(reading.state);
    expect(rowIn(reading, sound.item.id)).toBeDefined();
    expect(rowIn(reading, id)).toBeUndefined();
    const damaged = reading.damaged.find(row => row.id === id);
    expect(damaged?.problems).toMatchObject([{ field: 'kind', code: 'notAChoice', value: 'Fest' }]);
    expect(damaged?.sound).toMatchObject({ title: 'Skadad', sentence: 'Text.' });
    expect(await failureOf(store().get('activities', id))).toBe('invalid');
    await store().recycle('activities', id);
  });

  test('sidor läggs efter varandra utan att någon rad fattas eller kommer två gånger', async () => {
    for (let made = 0; made < 7; made += 1) await store().create('roles', aRole({ filled: made % 2 === 0 }));
    const ids: number[] = [];
    let from: string | undefined;
    do {
      const page = await store().page('roles', 3, from);
      expect(page.items.length).toBeLessThanOrEqual(3);
      ids.push(...page.items.map(item => item.id));
      from = page.next;
    } while (from);
    expect(ids).toEqual(itemsRead(await store().list('roles')).map(item => item.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(7);
  });

  test('flera register läses tillsammans, med de fält man bett om', async () => {
    const activity = await store().create('activities', anActivity({ title: 'Kampanj', kind: 'campaign' }));
    const incident = await store().create('incidents', anIncident({ kind: 'burglary', awareAt: '2025-03-30T00:59:59Z' }));
    const { activities, incidents, settings } = await store().batch({
      activities: ['title', 'kind'],
      incidents: ['kind', 'awareAt'],
      settings: ['schemaVersion']
    });
    expect(rowIn(activities, activity.item.id)).toEqual({ id: activity.item.id, title: 'Kampanj', kind: 'campaign' });
    expect(rowIn(incidents, incident.item.id)).toEqual({ id: incident.item.id, kind: 'burglary', awareAt: '2025-03-30T00:59:59Z' });
    expect(itemsRead(settings)).toMatchObject([{ schemaVersion: 2 }]);
  });
};
