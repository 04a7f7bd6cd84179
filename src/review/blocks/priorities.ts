import type { ItemIn } from '../../registers/reading';
import type { BlockContext, Listed } from './context';
import { inOrder, listed } from './context';

type Action = ItemIn<'actions'>;

export type PrioritiesBlock = {
  readonly kind: 'priorities';
  readonly years: Listed<{ readonly id: number; readonly year: number; readonly actions: readonly Action[] }>;
};

/** What this review proposes, grouped by the year it is meant for. */
export const prioritiesBlock = ({ readings, period }: BlockContext): PrioritiesBlock => {
  const proposed = {
    reads: ['originYear', 'status'],
    holds: (action: Action) => action.originYear === period.year && action.status !== 'cancelled'
  } as const;
  const actions = listed('actions', readings.actions, [proposed], ['title', 'text', 'targetYear', 'sortOrder']);
  if (actions.state !== 'known') return { kind: 'priorities', years: actions };
  const years = [...new Set(actions.items.map(action => action.targetYear))].sort((a, b) => a - b);
  return {
    kind: 'priorities',
    years: {
      state: 'known',
      items: years.map(year => ({
        id: year,
        year,
        actions: inOrder(actions.items.filter(action => action.targetYear === year))
      }))
    }
  };
};
