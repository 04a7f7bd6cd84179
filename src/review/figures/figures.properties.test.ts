import fc from 'fast-check';

import { longAfter } from '../../../test/builders/lines';
import { readingsOf, unread } from '../../../test/builders/readings';
import { anIncident, aSection, aTrainingRecord } from '../../../test/builders/rows';
import { swedishDayOf } from '../../law/swedishTime';
import { instantAt } from '../../registers/calendar';
import type { Instant } from '../../registers/calendar';
import type { Incident, IncidentKind } from '../../registers/incidents';
import { incidents as register } from '../../registers/incidents';
import { reviewSources } from '../../registers/reading';
import type { ReviewSource } from '../../registers/reading';
import type { TrainingRecord } from '../../registers/trainingRecords';
import type { Block } from '../blocks/blockOf';
import { incidentGroups } from '../blocks/incidents';
import { reviewOf } from '../reviewOf';
import { figureKeys } from '../figure';
import type { Figures } from './figuresOf';
import { informationLineKeys } from './incidentFigures';

const instants = (min: string, max: string): fc.Arbitrary<Instant> =>
  fc.date({ min: new Date(min), max: new Date(max), noInvalidDate: true }).map(moment => instantAt(moment.getTime()));

/** Most around the two New Years that bound 2025, where it is easy to be wrong. */
const aware = fc.oneof(
  instants('2024-01-01', '2026-12-31'),
  instants('2024-12-31T21:00:00Z', '2025-01-01T02:00:00Z'),
  instants('2025-12-31T21:00:00Z', '2026-01-01T02:00:00Z')
);
const reported = fc.option(instants('2024-12-01', '2026-12-31'), { nil: undefined });
const kinds = Object.keys(register.columns.kind.choices) as IncidentKind[];
const assessments = fc.constantFrom('yes', 'no', 'notAssessed' as const);

const incident: fc.Arbitrary<Incident> = fc
  .record({
    awareAt: aware,
    kind: fc.constantFrom(...kinds),
    quantity: fc.integer({ min: 1, max: 9 }),
    personalDataBreach: assessments,
    nisIncident: assessments,
    source: fc.constantFrom('ia', 'cert', 'email' as const),
    imyReportedAt: reported,
    alertedAt: reported,
    notifiedAt: reported
  })
  .map(fields => anIncident(fields as Partial<Incident>));

const trainingRecord: fc.Arbitrary<TrainingRecord> = fc
  .record({
    countedOn: fc.constantFrom('2024-11-30', '2025-04-30', '2025-11-30', '2026-02-01' as const),
    unit: fc.constantFrom('Förskola', 'HR', 'Äldreomsorg'),
    allMandatory: fc.boolean(),
    audience: fc.constantFrom('employees', 'management' as const),
    employees: fc.integer({ min: 0, max: 300 })
  })
  .chain(fields => fc.integer({ min: 0, max: fields.employees }).map(completed => aTrainingRecord({ ...fields, completed } as Partial<TrainingRecord>)));

const cutOffs = fc.oneof(fc.constant<Instant>(longAfter), instants('2025-01-01', '2026-12-31'));
const incidents = fc.array(incident, { maxLength: 25 });
const trainingRecords = fc.array(trainingRecord, { maxLength: 12 });

const figuresFor = (given: Parameters<typeof readingsOf>[0], cutOff: Instant = longAfter): Figures =>
  reviewOf(readingsOf(given), 2025, cutOff).figures;

const withSortedRows = (figures: Figures): unknown =>
  Object.values(figures).map(figure => ({ ...figure, rows: [...figure.rows].sort((a, b) => a - b) }));

const sum = (values: readonly (number | undefined)[]): number => values.reduce<number>((total, value) => total + (value ?? NaN), 0);

test('siffrorna beror inte på radernas ordning', () => {
  const shuffled = fc.tuple(incidents, trainingRecords).chain(([events, counts]) =>
    fc.tuple(
      fc.constant({ incidents: events, trainingRecords: counts }),
      fc.record({
        incidents: fc.shuffledSubarray(events, { minLength: events.length }),
        trainingRecords: fc.shuffledSubarray(counts, { minLength: counts.length })
      })
    )
  );
  fc.assert(
    fc.property(shuffled, ([given, otherwise]) => {
      expect(withSortedRows(figuresFor(otherwise))).toEqual(withSortedRows(figuresFor(given)));
    })
  );
});

test('en händelse utanför året ändrar ingenting', () => {
  const outside = incident.filter(({ awareAt }) => !swedishDayOf(awareAt).startsWith('2025'));
  fc.assert(
    fc.property(incidents, outside, cutOffs, (events, other, cutOff) => {
      expect(figuresFor({ incidents: [...events, other] }, cutOff)).toEqual(figuresFor({ incidents: events }, cutOff));
    })
  );
});

test('varje räknad händelse hör till året i svensk tid och är känd vid bryttidpunkten', () => {
  fc.assert(
    fc.property(incidents, cutOffs, (events, cutOff) => {
      for (const figure of Object.values(figuresFor({ incidents: events }, cutOff))) {
        if (figure.register !== 'incidents') continue;
        const counted = events.filter(({ id }) => figure.rows.includes(id));
        expect(counted.length).toBe(figure.rows.length);
        expect(counted.every(({ awareAt }) => swedishDayOf(awareAt).startsWith('2025') && awareAt <= cutOff)).toBe(true);
      }
    })
  );
});

test('varje informationsincident räknas på exakt en rad, och raderna ger tillsammans hela summan', () => {
  fc.assert(
    fc.property(incidents, cutOffs, (events, cutOff) => {
      const figures = figuresFor({ incidents: events }, cutOff);
      const rows = informationLineKeys.flatMap(key => figures[key].rows);
      expect(new Set(rows).size).toBe(rows.length);
      expect([...rows].sort()).toEqual([...figures.informationIncidents.rows].sort());
      expect(sum(informationLineKeys.map(key => figures[key].value))).toBe(figures.informationIncidents.value);
      const byHand = events.filter(
        ({ kind, awareAt }) => kind !== 'none' && swedishDayOf(awareAt).startsWith('2025') && awareAt <= cutOff
      );
      expect(figures.informationIncidents.value).toBe(sum(byHand.map(({ quantity }) => quantity)));
    })
  );
});

test('de rapporterade personuppgiftsincidenterna är en del av alla', () => {
  fc.assert(
    fc.property(incidents, cutOffs, (events, cutOff) => {
      const { personalDataBreaches, personalDataBreachesReported } = figuresFor({ incidents: events }, cutOff);
      expect(personalDataBreachesReported.rows.filter(id => !personalDataBreaches.rows.includes(id))).toEqual([]);
      expect(personalDataBreaches.value).toBe(personalDataBreaches.rows.length);
    })
  );
});

test('NIS-incidenterna per mottagare och månaderna i diagrammet ger tillsammans hela siffran', () => {
  fc.assert(
    fc.property(incidents, cutOffs, (events, cutOff) => {
      const { sections } = reviewOf(readingsOf({ incidents: events, sections: [aSection({ blocks: ['incidents'] })] }), 2025, cutOff);
      const block = sections[0]?.blocks[0] as Extract<Block, { kind: 'incidents' }>;
      expect(sum(block.nisByRecipient.map(({ figure }) => figure.value))).toBe(block.nis.value);
      expect(block.nisByRecipient.flatMap(({ figure }) => [...figure.rows]).sort()).toEqual([...block.nis.rows].sort());
      const months = block.months.flatMap(month => incidentGroups.map(group => month[group]));
      expect(sum(months)).toBe(block.information.value);
    })
  );
});

test('årets siffror ändras inte av att ett annat register är stängt', () => {
  const source = fc.constantFrom(...(Object.keys(reviewSources) as ReviewSource[]).filter(key => key !== 'reviews'));
  const state = fc.constantFrom('closed', 'missing', 'trimmed', 'failed' as const);
  fc.assert(
    fc.property(incidents, trainingRecords, source, state, (events, counts, closed, why) => {
      const given = { incidents: events, trainingRecords: counts };
      const before = figuresFor(given);
      const after = figuresFor({ ...given, [closed]: unread(why as 'closed') });
      for (const key of figureKeys) {
        const isTouched = before[key].register === closed || (key === 'processingCoverage' && closed === 'classifications');
        if (isTouched) expect(after[key]).toMatchObject({ state: 'unavailable', causedBy: closed });
        else expect(after[key]).toEqual(before[key]);
      }
    })
  );
});

test('utbildningsgraden är aldrig under noll, över hundra eller NaN, och saknar underlag utan anställda', () => {
  fc.assert(
    fc.property(trainingRecords, cutOffs, (counts, cutOff) => {
      const { trainingCoverage } = figuresFor({ trainingRecords: counts }, cutOff);
      if (trainingCoverage.state === 'known') {
        expect(trainingCoverage.value).toBeGreaterThanOrEqual(0);
        expect(trainingCoverage.value).toBeLessThanOrEqual(100);
        expect(trainingCoverage.share?.whole).toBeGreaterThan(0);
      } else expect(trainingCoverage.state).toBe('noBasis');
    })
  );
});
