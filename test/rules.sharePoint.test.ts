import { errorText } from '../local/sharepoint/testing/client';
import type { Client, Reply } from '../local/sharepoint/testing/client';
import { startTestSite } from '../local/sharepoint/testing/site';
import type { TestSite } from '../local/sharepoint/testing/site';
import type { RegisterKey } from '../src/registers/registers';

import { makeDesiredLists, pathOf } from './desiredListOnSite';

/** What SharePoint itself refuses, also for who writes past the product. */
let site: TestSite;
let owner: Client;

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  await makeDesiredLists(owner, ['reviews', 'risks', 'classifications', 'processingActivities', 'incidents', 'trainingRecords'], 2026);
}, 60_000);
afterAll(() => site.stop());

const write = (key: RegisterKey, row: object): Promise<Reply> => owner.post(`${pathOf(key)}/items`, row);

/** SharePoint's words when it refuses; nothing when it takes the row. */
const refusal = async (key: RegisterKey, row: object): Promise<string | undefined> => {
  const reply = await write(key, row);
  return reply.status === 201 ? undefined : errorText(reply);
};

const classification = { Title: 'Elevregister', Kind: 'Lokal', Confidentiality: 1, Integrity: 1, Availability: 1, ClassifiedOn: '2026-01-15' };
const level4 = 'Nivå 4 hanteras inte här: kontakta säkerhetsskyddsfunktionen';

test.each(['Confidentiality', 'Integrity', 'Availability', 'Traceability'])('nivå 4 i %s tas inte emot, nivå 3 gör det', async column => {
  expect(await refusal('classifications', { ...classification, [column]: 4 })).toContain(level4);
  expect(await refusal('classifications', { ...classification, [column]: 3 })).toBeUndefined();
  expect(await refusal('classifications', { ...classification, [column]: 0 })).toBeUndefined();
});

test('spårbarhet får vara tom, och en nivå får inte höjas till 4 efteråt', async () => {
  const { json } = await write('classifications', classification);
  const item = `${pathOf('classifications')}/items(${String(json.Id)})`;
  expect((await owner.merge(item, { Integrity: 4 }, { 'If-Match': '*' })).status).not.toBe(204);
  expect((await owner.merge(item, { Integrity: 2, Traceability: null }, { 'If-Match': '*' })).status).toBe(204);
});

test('formuläret säger varför nivå 4 nekas: fältets egen gräns svarar inte före', async () => {
  const { json } = await owner.post(`${pathOf('classifications')}/AddValidateUpdateItemUsingPath`, {
    listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/stockholm/Lists/Classifications' }, UnderlyingObjectType: 0 },
    formValues: [
      { FieldName: 'Title', FieldValue: 'Elevregister' },
      { FieldName: 'Kind', FieldValue: 'Lokal' },
      { FieldName: 'Confidentiality', FieldValue: '4' },
      { FieldName: 'Integrity', FieldValue: '1' },
      { FieldName: 'Availability', FieldValue: '1' },
      { FieldName: 'ClassifiedOn', FieldValue: '2026-01-15' }
    ],
    bNewDocumentUpdate: false
  });
  const { value } = json as { readonly value: readonly { readonly FieldName: string; readonly ErrorMessage: string | null }[] };
  expect(value.find(({ FieldName }) => FieldName === 'Confidentiality')?.ErrorMessage).toContain(level4);
});

/** Over REST SharePoint keeps a list's own words to itself; its forms show them. */
const rowRefused = 'List data validation failed.';

const count = { Title: 'Enhet A', CountedOn: '2026-10-01', Unit: 'A', Course: 'Grund', Audience: 'Medarbetare' };

test('fler kan inte ha gått en utbildning än som finns', async () => {
  expect(await refusal('trainingRecords', { ...count, Employees: 10, Completed: 11 })).toBe(rowRefused);
  expect(await refusal('trainingRecords', { ...count, Employees: 10, Completed: 10 })).toBeUndefined();
  expect(await refusal('trainingRecords', { ...count, Employees: 0, Completed: 0 })).toBeUndefined();
  expect(await refusal('trainingRecords', count)).toBeUndefined();
});

const review = { Title: 'Ledningens genomgång', Status: 'Utkast' };

test('en period börjar före den slutar, och tomma dagar betyder kalenderåret', async () => {
  expect(await refusal('reviews', { ...review, ReviewYear: 2021, PeriodStart: '2026-12-31', PeriodEnd: '2026-01-01' })).toBe(rowRefused);
  expect(await refusal('reviews', { ...review, ReviewYear: 2022, PeriodStart: '2026-01-01', PeriodEnd: '2026-12-31' })).toBeUndefined();
  expect(await refusal('reviews', { ...review, ReviewYear: 2023, PeriodStart: '2026-01-01', PeriodEnd: '2026-01-01' })).toBeUndefined();
  expect(await refusal('reviews', { ...review, ReviewYear: 2024, PeriodStart: '2026-01-01' })).toBeUndefined();
  expect(await refusal('reviews', { ...review, ReviewYear: 2025, PeriodEnd: '2026-12-31' })).toBeUndefined();
  expect(await refusal('reviews', { ...review, ReviewYear: 2026 })).toBeUndefined();
});

const incident = { Title: 'Inbrott', AwareAt: '2026-01-15T08:00:00Z', Kind: 'Inbrott', Source: 'IA' };

test('en rad står för minst en händelse', async () => {
  expect(await refusal('incidents', { ...incident, Quantity: 0 })).toContain('Antal är minst 1');
  expect(await refusal('incidents', { ...incident, Quantity: 1 })).toBeUndefined();
  expect(await refusal('incidents', incident)).toBeUndefined();
  expect(await refusal('incidents', { ...incident, Quantity: null })).toBeUndefined();
});
