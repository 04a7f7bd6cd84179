import type { ItemIn } from '../../registers/reading';
import type { Figure } from '../figure';
import { followedUpIn } from '../figures/actionFigures';
import type { BlockContext, Listed } from './context';
import { inOrder, listed } from './context';

export type FollowUpBlock = {
  readonly kind: 'followUp';
  readonly due: Figure;
  readonly done: Figure;
  readonly actions: Listed<ItemIn<'actions'>>;
};

/** What became of the priorities of earlier reviews (ISO/IEC 27001 9.3.2 a). Cancelled ones are shown but not counted. */
export const followUpBlock = ({ readings, figures, period }: BlockContext): FollowUpBlock => {
  const actions = listed('actions', readings.actions, [followedUpIn(period)], ['title', 'text']);
  return {
    kind: 'followUp',
    due: figures.actionsDue,
    done: figures.actionsDone,
    actions: actions.state === 'known' ? { ...actions, items: inOrder(actions.items) } : actions
  };
};
