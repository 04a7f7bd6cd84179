import type { ItemIn } from '../../registers/reading';
import type { Figure } from '../figure';
import { classifiedDuring, overdueAt } from '../figures/classificationFigures';
import type { Condition } from '../selection';
import { select } from '../selection';
import type { BlockContext } from './context';

type Classification = ItemIn<'classifications'>;

export const classificationKinds = ['local', 'normative', 'procurement'] as const;

export type ClassificationsBlock = {
  readonly kind: 'classifications';
  readonly done: Figure;
  readonly overdue: Figure;
  /** Sums to the figures; empty when a row's kind is not known. */
  readonly byKind: readonly {
    readonly kind: Classification['kind'];
    readonly done: number;
    readonly overdue: number;
  }[];
};

const byKind = ({ readings, figures, period }: BlockContext): ClassificationsBlock['byKind'] => {
  const reading = readings.classifications;
  if (reading.state !== 'read' || figures.classificationsDone.state !== 'known') return [];
  const rowsWhere = (condition: Condition<Classification>) => select(reading, [condition], ['kind']);
  const done = rowsWhere(classifiedDuring(period));
  const overdue = rowsWhere(overdueAt(period));
  if (done.doubtful.length + overdue.doubtful.length > 0) return [];
  return classificationKinds.map(kind => ({
    kind,
    done: done.items.filter(row => row.kind === kind).length,
    overdue: overdue.items.filter(row => row.kind === kind).length
  }));
};

export const classificationsBlock = (context: BlockContext): ClassificationsBlock => ({
  kind: 'classifications',
  done: context.figures.classificationsDone,
  overdue: context.figures.classificationsOverdue,
  byKind: byKind(context)
});
