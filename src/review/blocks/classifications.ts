import type { ItemIn } from '../../registers/reading';
import type { Figure } from '../figure';
import { classifiedDuring, overdueAt } from '../figures/classificationFigures';
import type { BlockContext, Listed } from './context';
import { listed } from './context';

type Classification = ItemIn<'classifications'>;

export const classificationKinds = ['local', 'normative', 'procurement'] as const;

export type ClassificationsBlock = {
  readonly kind: 'classifications';
  readonly done: Figure;
  readonly overdue: Figure;
  readonly byKind: readonly {
    readonly kind: Classification['kind'];
    readonly done: number;
    readonly overdue: number;
  }[];
};

const itemsIn = (rows: Listed<Classification>): readonly Classification[] => (rows.state === 'known' ? rows.items : []);

export const classificationsBlock = ({ readings, figures, period }: BlockContext): ClassificationsBlock => {
  const done = itemsIn(listed('classifications', readings.classifications, [classifiedDuring(period)], ['kind']));
  const overdue = itemsIn(listed('classifications', readings.classifications, [overdueAt(period)], ['kind']));
  return {
    kind: 'classifications',
    done: figures.classificationsDone,
    overdue: figures.classificationsOverdue,
    byKind: classificationKinds.map(kind => ({
      kind,
      done: done.filter(row => row.kind === kind).length,
      overdue: overdue.filter(row => row.kind === kind).length
    }))
  };
};
