import { longAfter } from '../../test/builders/lines';
import type { Given } from '../../test/builders/readings';
import { damagedBy, readingsOf, readWith, unread } from '../../test/builders/readings';
import {
  aBreach,
  aClassification,
  anAction,
  anIncident,
  aReviewRow,
  aSection,
  aTrainingRecord,
  someSettings
} from '../../test/builders/rows';
import { figureKeys } from './figure';
import type { Review } from './reviewOf';
import { reviewOf, yearsOf } from './reviewOf';

const review = (given: Given, year = 2025): Review => reviewOf(readingsOf(given), year, longAfter);

describe('avsnitten', () => {
  test('är årets, i sin ordning; de utan ordning sist, i åldersordning', () => {
    const sections = [
      aSection({ title: 'utan ordning, nyare', id: 902 }),
      aSection({ title: 'utan ordning, äldre', id: 901 }),
      aSection({ title: 'andra', sortOrder: 20 }),
      aSection({ title: 'första', sortOrder: 10 }),
      aSection({ title: 'förra årets', reviewYear: 2024, sortOrder: 1 })
    ];
    expect(review({ sections }).sections.map(({ title }) => title)).toEqual([
      'första',
      'andra',
      'utan ordning, äldre',
      'utan ordning, nyare'
    ]);
  });

  test('får år och förvaltning i rubrik och text', () => {
    const [section] = review({ sections: [aSection({ title: 'Året {år}', body: 'Inför {nästa år} i {förvaltning}.' })] }).sections;
    expect(section?.title).toBe('Året 2025');
    expect(section?.body.parts).toEqual([{ kind: 'paragraph', content: [{ kind: 'text', text: 'Inför 2026 i Provförvaltningen.' }] }]);
  });

  test('är inaktuella dagen efter sitt bäst före-datum', () => {
    const isPast = (bestBefore?: '2026-11-22' | '2026-11-23') =>
      review({ sections: [aSection({ bestBefore })] }).sections[0]?.isPastBestBefore;
    expect([isPast('2026-11-22'), isPast('2026-11-23'), isPast()]).toEqual([true, false, false]);
  });

  test('visas trots en skadad uppgift, och är då bara för ledningen om läsekretsen är okänd', () => {
    const damaged = damagedBy('sections', aSection({ title: 'Kvar', body: 'Text' }), { Audience: 'Somliga', SortOrder: 'sist' });
    const { sections, problems } = review({ sections: readWith([], [damaged]) });
    expect(sections).toMatchObject([{ title: 'Kvar', audience: 'management' }]);
    expect(problems.map(({ field }) => field)).toEqual(['sortOrder', 'audience']);
  });
});

describe('perioden', () => {
  const december = aBreach({ awareAt: '2025-12-15T08:00:00Z' });
  const brokenYear = aReviewRow({ periodStart: '2024-12-01', periodEnd: '2025-11-30' });

  test('är genomgångens egen när den har en', () => {
    expect(review({ incidents: [december], reviews: [brokenYear] }).figures.personalDataBreaches.value).toBe(0);
    expect(review({ incidents: [december], reviews: [aReviewRow()] }).figures.personalDataBreaches.value).toBe(1);
    expect(review({ incidents: [december], reviews: [aReviewRow({ ...brokenYear, reviewYear: 2024 })] }).figures.personalDataBreaches.value).toBe(1);
  });

  test('gäller också när något annat i genomgångens rad är skadat', () => {
    const damaged = damagedBy('reviews', brokenYear, { Status: 'Nästan klar' });
    const { figures, row } = review({ incidents: [december], reviews: readWith([], [damaged]) });
    expect(figures.personalDataBreaches.value).toBe(0);
    expect(row).toBeUndefined();
  });

  test.each([
    ['raden har en skadad periodgräns', readWith([], [damagedBy('reviews', aReviewRow(), { PeriodEnd: 'i höst' })]), 'damaged'],
    ['perioden slutar innan den börjar', [aReviewRow({ periodStart: '2026-02-01' })], 'damaged'],
    ['genomgångarna inte får läsas', unread('closed'), 'closed'],
    ['alla genomgångar inte får läsas', unread('trimmed'), 'trimmed'],
    ['genomgångarna inte kunde läsas', unread('failed'), 'failed']
  ] as const)('är okänd när %s, och då är det som hänt under perioden okänt men inte läget i dag', (_case, reviews, because) => {
    const { figures } = review({
      reviews,
      incidents: [december],
      trainingRecords: [aTrainingRecord()],
      classifications: [aClassification()],
      actions: [anAction({ originYear: 2024, targetYear: 2025 })]
    });
    for (const key of ['personalDataBreaches', 'nisReported', 'trainingCoverage', 'classificationsDone'] as const) {
      expect(figures[key]).toMatchObject({ state: 'unavailable', because, causedBy: 'reviews', rows: [] });
    }
    expect(figures.classificationsOverdue.value).toBe(1);
    expect(figures.actionsDue.value).toBe(1);
  });

  test('är kalenderåret när listan aldrig har skapats', () => {
    expect(review({ incidents: [december], reviews: unread('missing') }).figures.personalDataBreaches.value).toBe(1);
  });
});

describe('jämförelsen med året före', () => {
  const given: Given = {
    reviews: [aReviewRow(), aReviewRow({ reviewYear: 2024 })],
    incidents: [aBreach({ awareAt: '2024-05-01T08:00:00Z' }), aBreach(), aBreach()],
    trainingRecords: [aTrainingRecord({ countedOn: '2024-11-30', completed: 12 }), aTrainingRecord()],
    classifications: [aClassification()],
    actions: [anAction({ originYear: 2023, targetYear: 2024 })]
  };

  test('finns när det finns en genomgång för det året', () => {
    const { previous } = review(given);
    expect(previous?.personalDataBreaches.value).toBe(1);
    expect(previous?.trainingCoverage.value).toBe(12);
    expect(review({ ...given, reviews: [aReviewRow()] }).previous).toBeUndefined();
  });

  test('är så som det året visas i sin egen genomgång när den är fastställd', () => {
    const lateBreach = aBreach({ awareAt: '2024-05-01T08:00:00Z', imyReportedAt: '2025-06-01T08:00:00Z' });
    const adopted = aReviewRow({ reviewYear: 2024, status: 'adopted', adoptedAt: '2025-02-12T09:00:00Z' });
    const reportedIn2024 = (reviews: Given['reviews']) => review({ reviews, incidents: [lateBreach] }).previous?.personalDataBreachesReported.value;
    expect(reportedIn2024([aReviewRow(), adopted])).toBe(0);
    expect(reportedIn2024([aReviewRow(), aReviewRow({ reviewYear: 2024 })])).toBe(1);
  });

  test('gäller inte läget, för raderna berättar bara om i dag', () => {
    const { previous } = review(given);
    for (const key of ['classificationsOverdue', 'processingCoverage', 'actionsDue', 'actionsDone'] as const) {
      expect(previous?.[key]).toMatchObject({ state: 'noBasis', rows: [] });
    }
  });
});

describe('det som inte kunde läsas', () => {
  test('namnges, vart och ett med sitt skäl', () => {
    const { unread: named } = review({ incidents: unread('closed'), risks: { state: 'failed', message: 'Access denied.' } });
    expect(named).toEqual([
      { register: 'incidents', state: 'closed', message: undefined },
      { register: 'risks', state: 'failed', message: 'Access denied.' }
    ]);
  });

  test('skadade rader namnges, också från andra år', () => {
    const old = damagedBy('incidents', anIncident({ awareAt: '2020-01-01T08:00:00Z' }), { Kind: 'Fishing' });
    expect(review({ incidents: readWith([], [old]) }).problems).toMatchObject([{ id: old.id, field: 'kind', value: 'Fishing' }]);
  });

  test('en skadad inställning tar inte förvaltningens namn med sig', () => {
    const damaged = damagedBy('settings', someSettings(), { TrainingTarget: 150 });
    expect(review({ settings: readWith([], [damaged]) })).toMatchObject({
      administration: 'Provförvaltningen',
      trainingTarget: undefined
    });
  });

  test('när allt är stängt är varje siffra okänd och inget avsnitt påhittat', () => {
    const closed = Object.fromEntries(Object.keys(readingsOf()).map(key => [key, unread('closed')])) as Given;
    const { figures, sections } = review(closed);
    expect(figureKeys.filter(key => figures[key].state !== 'unavailable')).toEqual([]);
    expect(sections).toEqual([]);
  });
});

test('åren är de som har en genomgång eller avsnitt, nyast först, också när raden är skadad', () => {
  const damaged = damagedBy('sections', aSection({ reviewYear: 2022 }), { TextKind: 'Annat' });
  expect(
    yearsOf(readingsOf({ reviews: [aReviewRow(), aReviewRow({ reviewYear: 2023 })], sections: readWith([aSection()], [damaged]) }))
  ).toEqual([2025, 2023, 2022]);
  expect(yearsOf(readingsOf())).toEqual([]);
});

test('en genomgång utan en enda rad har inga nollor där underlag saknas, men räknar noll händelser', () => {
  const { figures } = review({});
  expect(figures.personalDataBreaches.value).toBe(0);
  for (const key of ['trainingCoverage', 'managementTraining', 'processingCoverage', 'actionsDue', 'actionsDone'] as const) {
    expect(figures[key].state).toBe('noBasis');
  }
});
