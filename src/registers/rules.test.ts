import { aClassification, aRoutine, anAction, anIncident, someSettings } from '../../test/builders/rows';
import { isStillOpen } from './actions';
import { addDaysTo, addMonthsTo, instantOf, isLocalDate } from './calendar';
import { isOverdue, reviewDueOn } from './classifications';
import { firstNisReportAt, isInformationIncident } from './incidents';
import { isInPlace } from './routines';
import { levelOf } from './sections';
import { registersMade } from './settings';

describe('en klassning', () => {
  test('utan datum för översyn ska ses över tolv månader senare', () => {
    expect(reviewDueOn(aClassification({ classifiedOn: '2024-02-29' }))).toBe('2025-02-28');
  });

  test('är försenad först dagen efter', () => {
    const row = aClassification({ classifiedOn: '2024-03-01', nextReviewOn: '2024-09-01' });
    expect(isOverdue(row, '2024-09-01')).toBe(false);
    expect(isOverdue(row, '2024-09-02')).toBe(true);
  });
});

describe('en rutin är på plats', () => {
  test.each([
    ['fastställd utan datum', aRoutine({ state: 'adopted' }), true],
    ['fastställd och ses över i dag', aRoutine({ state: 'adopted', nextReviewOn: '2025-06-01' }), true],
    ['fastställd men skulle ha setts över', aRoutine({ state: 'adopted', nextReviewOn: '2025-05-31' }), false],
    ['utkast', aRoutine({ state: 'draft' }), false],
    ['inaktuell', aRoutine({ state: 'outdated' }), false],
    ['saknas', aRoutine({ state: 'missing' }), false]
  ])('%s', (_case, routine, expected) => {
    expect(isInPlace(routine, '2025-06-01')).toBe(expected);
  });
});

test('den första NIS-rapporten är den tidigaste, vilken den än är', () => {
  const alertedAt = '2025-09-09T09:00:00Z';
  const notifiedAt = '2025-09-09T08:00:00Z';
  expect(firstNisReportAt({ alertedAt, notifiedAt })).toBe(notifiedAt);
  expect(firstNisReportAt({ alertedAt: notifiedAt, notifiedAt: alertedAt })).toBe(notifiedAt);
  expect(firstNisReportAt({ alertedAt })).toBe(alertedAt);
  expect(firstNisReportAt({ notifiedAt })).toBe(notifiedAt);
  expect(firstNisReportAt({})).toBeUndefined();
});

test('bara en händelse med en typ är en informationsincident', () => {
  expect(isInformationIncident(anIncident({ kind: 'none' }))).toBe(false);
  expect(isInformationIncident(anIncident({ kind: 'other' }))).toBe(true);
});

test('klara och avförda åtgärder är inte öppna', () => {
  const statuses = ['proposed', 'decided', 'ongoing', 'done', 'cancelled'] as const;
  expect(statuses.filter(status => isStillOpen(anAction({ status })))).toEqual(['proposed', 'decided', 'ongoing']);
});

test.each([
  ['1.', 1],
  ['1', 1],
  ['1.2', 2],
  ['1.3.2', 3],
  ['Bilaga', 1],
  ['', 1]
])('avsnitt %p ligger på nivå %i', (number, level) => {
  expect(levelOf(number)).toBe(level);
});

test.each([
  ['["Incidents","Risks"]', ['Incidents', 'Risks']],
  ['["Incidents",7]', ['Incidents']],
  ['{"Incidents":true}', []],
  ['{"lists":{"Incidents":"6f1c","Risks":""}}', ['Incidents', 'Risks']],
  ['{"lists":{"__proto__":"6f1c","Incidents":{"id":1}}}', []],
  ['{"lists":null}', []],
  ['inte json', []],
  [undefined, []]
])('skapade register ur %p', (registers, expected) => {
  expect([...registersMade(someSettings({ registers }))]).toEqual(expected);
});

describe('kalendern', () => {
  test.each(['2025-02-29', '2025-13-01', '2025-1-1', '25-01-01', '2025-01-01T00:00:00Z', ''])('%p är ingen dag', words => {
    expect(isLocalDate(words)).toBe(false);
  });

  test('räknar dagar och månader utan hjälp av datorns zon', () => {
    expect(isLocalDate('2024-02-29')).toBe(true);
    expect(addDaysTo('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDaysTo('2025-03-30', 1)).toBe('2025-03-31');
    expect(addMonthsTo('2025-08-31', 6)).toBe('2026-02-28');
  });

  test('en tidpunkt har dag, tid och zon', () => {
    expect(instantOf('2025-06-01T12:00:00+02:00')).toBe('2025-06-01T10:00:00Z');
    expect(instantOf('2025-06-01')).toBeUndefined();
    expect(instantOf('2025-06-01T12:00:00')).toBeUndefined();
  });
});
