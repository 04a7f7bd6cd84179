import { longAfter } from '../../test/builders/lines';
import type { Given } from '../../test/builders/readings';
import { readingsOf, unread } from '../../test/builders/readings';
import { aBreach, anAction, aReviewRow, aTrainingRecord } from '../../test/builders/rows';
import { cutOffOf } from './cutOff';
import type { FigureKey } from './figure';
import { keyFigureOf, keyFiguresToShow } from './keyFigures';
import { reviewOf } from './reviewOf';
import { viewOf } from './viewOf';

const keyFigure = (key: FigureKey, given: Given) => {
  const { figures, previous } = reviewOf(readingsOf(given), 2025, longAfter);
  return keyFigureOf(key, figures, previous);
};

const reviews = [aReviewRow(), aReviewRow({ reviewYear: 2024 })];
const training2024 = aTrainingRecord({ countedOn: '2024-11-30', employees: 1000, completed: 117 });
const training2025 = aTrainingRecord({ employees: 1000, completed: 160 });

describe('förändringen sedan förra året', () => {
  test('är i procentenheter för andelar, avrundad till tiondelar', () => {
    expect(keyFigure('trainingCoverage', { reviews, trainingRecords: [training2024, training2025] }).change).toBe(4.3);
  });

  test('är i antal för händelser', () => {
    const incidents = [aBreach({ awareAt: '2024-05-01T08:00:00Z' }), aBreach({ awareAt: '2024-06-01T08:00:00Z' }), aBreach()];
    expect(keyFigure('personalDataBreaches', { reviews, incidents }).change).toBe(-1);
  });

  test.each([
    ['utan genomgång för förra året', { trainingRecords: [training2024, training2025] }],
    ['när förra året saknar underlag', { reviews, trainingRecords: [training2025] }],
    ['när årets siffra är okänd', { reviews, trainingRecords: unread('closed') }]
  ] as const)('sägs inte %s', (_case, given) => {
    expect(keyFigure('trainingCoverage', given)).not.toHaveProperty('change');
  });

  test('sägs inte om läget, som inte går att räkna fram i efterhand', () => {
    const actions = [anAction({ originYear: 2023, targetYear: 2024, status: 'done' }), anAction({ originYear: 2024, targetYear: 2025 })];
    expect(keyFigure('actionsDone', { reviews, actions })).not.toHaveProperty('change');
  });
});

test('bredvid personuppgiftsincidenterna står de anmälda, och bredvid de klara åtgärderna alla', () => {
  expect(keyFigure('personalDataBreaches', {}).beside?.key).toBe('personalDataBreachesReported');
  expect(keyFigure('actionsDone', {}).beside?.key).toBe('actionsDue');
  expect(keyFigure('nisReported', {})).not.toHaveProperty('beside');
});

test('nyckeltal utan underlag visas bara när någon har valt dem', () => {
  const { figures } = reviewOf(readingsOf(), 2025, longAfter);
  expect(keyFiguresToShow(undefined, figures)).toEqual(['personalDataBreaches', 'nisReported', 'informationIncidents']);
  expect(keyFiguresToShow(['trainingCoverage'], figures)).toEqual(['trainingCoverage']);
});

describe('den som läser ser', () => {
  test.each([
    ['genomgången', {}, 'live'],
    ['genomgången med okända siffror när inte alla händelser får läsas', { incidents: unread('trimmed') }, 'live'],
    ['att ingen är fastställd än utan behörighet till händelserna', { incidents: unread('closed') }, 'noAdopted'],
    ['att listorna saknas utan inställningar', { settings: unread('missing'), incidents: unread('missing') }, 'notSetUp'],
    ['att inställningarna är stängda', { settings: unread('closed'), incidents: unread('closed') }, 'settingsClosed'],
    ['att inställningarna inte kunde läsas', { settings: unread('failed') }, 'settingsFailed']
  ] as const)('%s', (_case, given, expected) => {
    expect(viewOf(readingsOf(given))).toBe(expected);
  });
});

describe('bryttidpunkten för ett år', () => {
  const adoptedAt = '2026-02-12T09:00:00Z';

  test('är när genomgången fastställdes, annars nu', () => {
    const readings = readingsOf({ reviews: [aReviewRow({ adoptedAt }), aReviewRow({ reviewYear: 2026 })] });
    expect(cutOffOf(readings, 2025, longAfter)).toBe(adoptedAt);
    expect(cutOffOf(readings, 2026, longAfter)).toBe(longAfter);
    expect(cutOffOf(readingsOf({ reviews: unread('closed') }), 2025, longAfter)).toBe(longAfter);
  });
});
