import { isOverdue } from '../../registers/classifications';
import type { ItemIn, Readings } from '../../registers/reading';
import type { Figure } from '../figure';
import { measureIn } from '../measure';
import type { Period } from '../period';
import { holdsDay } from '../period';
import type { Condition } from '../selection';
import { select } from '../selection';

type Classification = ItemIn<'classifications'>;

export type ClassificationFigures = Readonly<
  Record<'classificationsDone' | 'classificationsOverdue' | 'processingCoverage', Figure>
>;

export const classifiedDuring = (period: Period): Condition<Classification> => ({
  reads: ['classifiedOn'],
  holds: row => holdsDay(period, row.classifiedOn)
});

export const overdueAt = (period: Period): Condition<Classification> => ({
  reads: ['classifiedOn', 'nextReviewOn'],
  holds: row => row.classifiedOn <= period.cutOffDay && isOverdue(row, period.cutOffDay)
});

const currentAt = (period: Period): Condition<Classification> => ({
  reads: ['classifiedOn', 'nextReviewOn'],
  holds: row => row.classifiedOn <= period.cutOffDay && !isOverdue(row, period.cutOffDay)
});

export const isActive: Condition<ItemIn<'processingActivities'>> = {
  reads: ['status'],
  holds: activity => activity.status === 'active'
};

const processingCoverage = (
  processing: Readings['processingActivities'],
  classifications: Readings['classifications'],
  period: Period
): Figure => {
  const measure = measureIn('processingActivities', period);
  if (processing.state !== 'read') return measure.unread('processingCoverage', 'percent', processing);
  if (classifications.state !== 'read') {
    return measure.unread('processingCoverage', 'percent', classifications, 'classifications');
  }
  const active = select(processing, [isActive], ['classification']);
  const current = select(classifications, [currentAt(period)]);
  const currentIds = new Set(current.items.map(row => row.id));
  const covered = active.items.filter(activity => activity.classification && currentIds.has(activity.classification));
  const linkedIds = new Set(active.items.map(activity => activity.classification));
  const doubtIn =
    active.doubtful.length > 0
      ? 'processingActivities'
      : current.doubtful.some(row => linkedIds.has(row.id))
        ? 'classifications'
        : undefined;
  return measure.share(
    'processingCoverage',
    active.items.map(activity => activity.id),
    covered.length,
    active.items.length,
    doubtIn
  );
};

export const classificationFigures = (
  readings: Pick<Readings, 'classifications' | 'processingActivities'>,
  period: Period
): ClassificationFigures => {
  const { classifications } = readings;
  const measure = measureIn('classifications', period);
  const rows = (key: 'classificationsDone' | 'classificationsOverdue', condition: Condition<Classification>): Figure =>
    classifications.state === 'read'
      ? measure.rows(key, select(classifications, [condition]))
      : measure.unread(key, 'rows', classifications);
  return {
    classificationsDone: rows('classificationsDone', classifiedDuring(period)),
    classificationsOverdue: rows('classificationsOverdue', overdueAt(period)),
    processingCoverage: processingCoverage(readings.processingActivities, classifications, period)
  };
};
