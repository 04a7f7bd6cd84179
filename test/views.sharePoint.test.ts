import { titlesOf } from '../local/sharepoint/testing/caml';
import { add } from '../local/sharepoint/testing/lists';
import type { Client } from '../local/sharepoint/testing/client';
import { startTestSite } from '../local/sharepoint/testing/site';
import type { TestSite } from '../local/sharepoint/testing/site';
import type { RegisterKey } from '../src/registers/registers';

import { desiredListOf, makeDesiredLists, pathOf } from './desiredListOnSite';

/** The views' own CAML, run on a site: who is in, who is out, in which order. */
const year = 2026;
const keys: readonly RegisterKey[] = ['sections', 'risks', 'classifications', 'processingActivities', 'routines', 'roles', 'actions', 'incidents', 'trainingRecords'];
const now = '2026-11-24T12:00:00Z';

let site: TestSite;
let owner: Client;

const shown = (key: RegisterKey, name: string, from = owner): Promise<readonly unknown[]> => {
  const view = desiredListOf(key, year).views.find(candidate => candidate.name === name);
  if (!view) throw new Error(`${key} has no view ${name}`);
  return titlesOf(from, pathOf(key), `<View><Query>${view.query}</Query></View>`);
};

const put = async (key: RegisterKey, ...rows: readonly object[]): Promise<void> => {
  for (const row of rows) await add(owner, pathOf(key), row);
};

const anIncident = { Kind: 'Inbrott', Source: 'IA', Status: 'Avslutad', PersonalDataBreach: 'Nej', NisIncident: 'Nej', Quantity: 1 };

beforeAll(async () => {
  site = await startTestSite();
  site.moveClock(now);
  owner = site.as('owner');
  await makeDesiredLists(owner, keys, year);
}, 60_000);
afterAll(() => site.stop());

test('öppna händelser är de som ingen har avslutat, den senaste först', async () => {
  await put(
    'incidents',
    { ...anIncident, Title: 'öppen', Status: 'Öppen', AwareAt: '2020-01-02T10:00:00Z' },
    { ...anIncident, Title: 'utreds', Status: 'Utreds', AwareAt: '2026-11-20T10:00:00Z' },
    { ...anIncident, Title: 'avslutad', AwareAt: '2026-11-21T10:00:00Z' }
  );
  expect(await shown('incidents', 'Open')).toEqual(['utreds', 'öppen']);
});

test('en händelse hör till det år som kännedomen har i svensk tid, också på nyårsnatten', async () => {
  await put(
    'incidents',
    { ...anIncident, Title: 'halv tolv på nyårsafton 2025', AwareAt: '2025-12-31T22:30:00Z' },
    { ...anIncident, Title: 'halv ett på nyårsdagen 2026', AwareAt: '2025-12-31T23:30:00Z' },
    { ...anIncident, Title: 'en minut i tolv på nyårsafton 2026', AwareAt: '2026-12-31T22:59:00Z' },
    { ...anIncident, Title: 'midnatt 2027', AwareAt: '2026-12-31T23:00:00Z' }
  );
  const found = await shown('incidents', 'ThisYear');
  expect(found).toEqual(['en minut i tolv på nyårsafton 2026', 'avslutad', 'utreds', 'halv ett på nyårsdagen 2026']);
});

test('på en webbplats vid Stilla havet börjar året nio timmar senare, för vyerna räknar i webbplatsens tid', async () => {
  const pacific = site.as('owner', 'pacific');
  await makeDesiredLists(pacific, ['risks', 'classifications', 'processingActivities', 'incidents'], year);
  await add(pacific, pathOf('incidents'), { ...anIncident, Title: 'nyårsdag i Stockholm', AwareAt: '2025-12-31T23:30:00Z' });
  await add(pacific, pathOf('incidents'), { ...anIncident, Title: 'nyårsdag vid Stilla havet', AwareAt: '2026-01-01T08:00:00Z' });
  expect(await shown('incidents', 'ThisYear', pacific)).toEqual(['nyårsdag vid Stilla havet']);
});

test('till IMY ska personuppgiftsincidenter som varken är anmälda eller har ett skäl, den mest brådskande först', async () => {
  const breach = { ...anIncident, PersonalDataBreach: 'Ja', Status: 'Öppen' };
  await put(
    'incidents',
    { ...breach, Title: 'från i går', AwareAt: '2026-11-23T10:00:00Z' },
    { ...breach, Title: 'från i förrgår', AwareAt: '2026-11-22T10:00:00Z' },
    { ...breach, Title: 'anmäld', AwareAt: '2026-11-22T11:00:00Z', ImyReportedAt: '2026-11-23T10:00:00Z' },
    { ...breach, Title: 'skäl att inte anmäla', AwareAt: '2026-11-22T12:00:00Z', NotReportedReason: 'Osannolik risk.' },
    { ...breach, Title: 'för tre år sedan', AwareAt: '2023-11-22T10:00:00Z' }
  );
  expect(await shown('incidents', 'ToReportToImy')).toEqual(['från i förrgår', 'från i går']);
  expect(await shown('incidents', 'PersonalDataBreaches')).toEqual(['från i går', 'skäl att inte anmäla', 'anmäld', 'från i förrgår']);
});

test('ej bedömd är den som väntar på minst ett av de två svaren', async () => {
  await put(
    'incidents',
    { ...anIncident, Title: 'dataskydd återstår', PersonalDataBreach: 'Ej bedömd', AwareAt: '2026-10-03T10:00:00Z' },
    { ...anIncident, Title: 'NIS återstår', NisIncident: 'Ej bedömd', AwareAt: '2026-10-02T10:00:00Z' },
    { ...anIncident, Title: 'NIS bedömd ja', NisIncident: 'Ja', AwareAt: '2026-10-01T10:00:00Z' }
  );
  expect(await shown('incidents', 'NotAssessed')).toEqual(['dataskydd återstår', 'NIS återstår']);
  expect(await shown('incidents', 'NisIncidents')).toEqual(['NIS bedömd ja']);
});

test('en klassning är försenad dagen efter sin dag, eller tolv månader efter klassningen när ingen dag är satt', async () => {
  const level = { Kind: 'Lokal', Confidentiality: 1, Integrity: 1, Availability: 1 };
  await put(
    'classifications',
    { ...level, Title: 'ses över i dag', ClassifiedOn: '2024-01-15', NextReviewOn: '2026-11-24' },
    { ...level, Title: 'skulle ha setts över i går', ClassifiedOn: '2026-01-15', NextReviewOn: '2026-11-23' },
    { ...level, Title: 'för ett år sedan i dag', ClassifiedOn: '2025-11-24' },
    { ...level, Title: 'för ett år och en dag sedan', ClassifiedOn: '2025-11-23' },
    { ...level, Title: 'klassad på nyårsdagen', ClassifiedOn: '2026-01-01' },
    { ...level, Title: 'klassad på nyårsafton', ClassifiedOn: '2025-12-31' }
  );
  expect(await shown('classifications', 'Overdue')).toEqual(['för ett år och en dag sedan', 'skulle ha setts över i går']);
  expect(await shown('classifications', 'ThisYear')).toEqual(['skulle ha setts över i går', 'klassad på nyårsdagen']);
});

test('en åtgärd är försenad bara medan den är öppen, och grupperas annars på sitt målår', async () => {
  const action = { Text: 'x', TargetYear: 2026, OriginYear: 2025 };
  await put(
    'actions',
    { ...action, Title: 'sen', Status: 'Pågår', DueOn: '2026-11-23' },
    { ...action, Title: 'i dag', Status: 'Beslutad', DueOn: '2026-11-24' },
    { ...action, Title: 'klar', Status: 'Klar', DueOn: '2026-01-01' },
    { ...action, Title: 'avförd', Status: 'Avförd', DueOn: '2026-01-01' },
    { ...action, Title: 'utan dag', Status: 'Föreslagen', TargetYear: 2025 }
  );
  expect(await shown('actions', 'Overdue')).toEqual(['sen']);
  expect(await shown('actions', 'Open')).toEqual(['utan dag', 'sen', 'i dag']);
  expect(await shown('actions', 'ByTargetYear')).toEqual(['utan dag', 'sen', 'i dag', 'klar', 'avförd']);
});

test('registerförteckningen visar vad som saknar klassning och vad som inte setts över på ett år', async () => {
  await put('classifications', { Title: 'klassning', Kind: 'Lokal', Confidentiality: 0, Integrity: 0, Availability: 0, ClassifiedOn: '2024-01-01', NextReviewOn: '2030-01-01' });
  const { json } = await owner.get(`${pathOf('classifications')}/items?$filter=Title eq 'klassning'&$select=Id`);
  const ClassificationId = (json.value as readonly { readonly Id: number }[])[0]?.Id;
  const activity = { Purpose: 'x', LegalBasis: 'Avtal', Status: 'Aktiv' };
  await put(
    'processingActivities',
    { ...activity, Title: 'klassad', ClassificationId, ReviewedOn: '2026-01-01' },
    { ...activity, Title: 'oklassad', ReviewedOn: '2025-11-23' },
    { ...activity, Title: 'aldrig genomgången', ClassificationId },
    { ...activity, Title: 'avslutad', Status: 'Avslutad' }
  );
  expect(await shown('processingActivities', 'Active')).toEqual(['aldrig genomgången', 'klassad', 'oklassad']);
  expect(await shown('processingActivities', 'WithoutClassification')).toEqual(['oklassad']);
  expect(await shown('processingActivities', 'ToReview')).toEqual(['aldrig genomgången', 'oklassad']);
});

test('rutiner som saknas, är utkast, inaktuella eller har passerat sin dag behöver någon', async () => {
  const routine = { Kind: 'Utbildning' };
  await put(
    'routines',
    { ...routine, Title: 'a saknas', State: 'Saknas' },
    { ...routine, Title: 'b utkast', State: 'Utkast' },
    { ...routine, Title: 'c på plats', State: 'Fastställd', NextReviewOn: '2026-11-24' },
    { ...routine, Title: 'd utan dag', State: 'Fastställd' },
    { ...routine, Title: 'e passerad', State: 'Fastställd', NextReviewOn: '2026-11-23' },
    { ...routine, Title: 'f inaktuell', State: 'Inaktuell' }
  );
  expect(await shown('routines', 'MissingOrOutdated')).toEqual(['a saknas', 'b utkast', 'e passerad', 'f inaktuell']);
});

test('avsnitt som ska skrivas om eller har passerat bäst före är årets, i ordning', async () => {
  const section = { ReviewYear: 2026, SectionNumber: '1', TextKind: 'Stående text', Audience: 'Ledningen' };
  await put(
    'sections',
    { ...section, Title: 'andra', SortOrder: 20, RewriteNeeded: true, BestBefore: '2026-11-23' },
    { ...section, Title: 'första', SortOrder: 10, BestBefore: '2026-11-24' },
    { ...section, Title: 'förra årets', ReviewYear: 2025, RewriteNeeded: true, BestBefore: '2020-01-01' }
  );
  expect(await shown('sections', 'ThisYear')).toEqual(['första', 'andra']);
  expect(await shown('sections', 'ToRewrite')).toEqual(['andra']);
  expect(await shown('sections', 'PastBestBefore')).toEqual(['andra']);
  expect(await shown('sections', 'AllItems')).toEqual(['första', 'andra', 'förra årets']);
});

test('en roll som ingen har svarat om är inte tillsatt', async () => {
  await put('roles', { Title: 'tillsatt', Filled: true }, { Title: 'vakant', Filled: false }, { Title: 'obesvarad', Filled: null });
  expect(await shown('roles', 'Vacant')).toEqual(['obesvarad', 'vakant']);
});

test('årets utbildning är räkningarna i år, den senaste först', async () => {
  const count = { Course: 'Grund', Audience: 'Medarbetare', Employees: 10, Completed: 5 };
  await put(
    'trainingRecords',
    { ...count, Title: 'i våras', Unit: 'A', CountedOn: '2026-04-01' },
    { ...count, Title: 'i höst', Unit: 'A', CountedOn: '2026-10-01' },
    { ...count, Title: 'förra hösten', Unit: 'A', CountedOn: '2025-12-31' }
  );
  expect(await shown('trainingRecords', 'ThisYear')).toEqual(['i höst', 'i våras']);
  expect(await shown('trainingRecords', 'LastTwelveMonths')).toEqual(['i höst', 'i våras', 'förra hösten']);
});

test('varje vy i varje lista går att ställa', async () => {
  for (const key of keys) {
    for (const { name } of desiredListOf(key, year).views) expect({ key, name, rows: await shown(key, name) }).toMatchObject({ rows: expect.any(Array) });
  }
});
