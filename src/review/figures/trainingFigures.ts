import type { LocalDate } from '../../registers/calendar';
import type { ItemIn, Readings } from '../../registers/reading';
import type { Figure } from '../figure';
import { measureIn } from '../measure';
import type { Period } from '../period';
import { holdsDay } from '../period';
import type { Condition } from '../selection';
import { select } from '../selection';

type Row = ItemIn<'trainingRecords'>;
type Audience = Row['audience'];

export type TrainingFigures = Readonly<Record<'trainingCoverage' | 'managementTraining', Figure>>;

/** The rows of one count, and whether a damaged row may belong to it. */
export type Count = { readonly on?: LocalDate; readonly rows: readonly Row[]; readonly isDoubtful: boolean };

const countsEverything: Condition<Row> = { reads: ['allMandatory'], holds: row => row.allMandatory };
const forAudience = (audience: Audience): Condition<Row> => ({
  reads: ['audience'],
  holds: row => row.audience === audience
});
const on = (period: Period): Condition<Row> => ({ reads: ['countedOn'], holds: row => holdsDay(period, row.countedOn) });
const before = (day: LocalDate): Condition<Row> => ({ reads: ['countedOn'], holds: row => row.countedOn < day });

const latestOf = (
  reading: Extract<Readings['trainingRecords'], { state: 'read' }>,
  conditions: readonly Condition<Row>[]
): Count => {
  const { items, doubtful } = select(reading, conditions, ['unit', 'employees', 'completed']);
  const latest = items.reduce<LocalDate | undefined>(
    (day, row) => (day === undefined || row.countedOn > day ? row.countedOn : day),
    undefined
  );
  return {
    on: latest,
    rows: items.filter(row => row.countedOn === latest),
    isDoubtful: doubtful.some(row => row.broken.has('countedOn') || !latest || (row.sound.countedOn ?? latest) >= latest)
  };
};

/** The latest count in the period, by the cut-off, of those who completed every mandatory course. */
export const latestCount = (
  reading: Extract<Readings['trainingRecords'], { state: 'read' }>,
  period: Period,
  audience: Audience
): Count => latestOf(reading, [on(period), countsEverything, forAudience(audience)]);

/** The count before that one, also when it was made in an earlier period. */
export const countBefore = (
  reading: Extract<Readings['trainingRecords'], { state: 'read' }>,
  day: LocalDate,
  audience: Audience
): Count => latestOf(reading, [before(day), countsEverything, forAudience(audience)]);

const sumOf = (rows: readonly Row[], field: 'employees' | 'completed'): number =>
  rows.reduce((sum, row) => sum + row[field], 0);

export const trainingFigures = (reading: Readings['trainingRecords'], period: Period): TrainingFigures => {
  const measure = measureIn('trainingRecords', period);
  const figureOf = (key: keyof TrainingFigures, audience: Audience): Figure => {
    if (reading.state !== 'read') return measure.unread(key, 'percent', reading);
    const { rows, isDoubtful } = latestCount(reading, period, audience);
    const ids = rows.map(row => row.id);
    return measure.share(key, ids, sumOf(rows, 'completed'), sumOf(rows, 'employees'), isDoubtful ? 'trainingRecords' : undefined);
  };
  return {
    trainingCoverage: figureOf('trainingCoverage', 'employees'),
    managementTraining: figureOf('managementTraining', 'management')
  };
};
