import { isStillOpen } from '../../registers/actions';
import type { ItemIn, Readings } from '../../registers/reading';
import type { Figure } from '../figure';
import { measureIn } from '../measure';
import type { Period } from '../period';
import type { Condition } from '../selection';
import { select } from '../selection';

type Action = ItemIn<'actions'>;

export type ActionFigures = Readonly<Record<'actionsDue' | 'actionsDone', Figure>>;

/** Proposed by an earlier review, and meant for this year or still open from an earlier one. */
export const followedUpIn = (period: Period): Condition<Action> => ({
  reads: ['targetYear', 'originYear', 'status'],
  holds: action =>
    action.originYear < period.year &&
    (action.targetYear === period.year || (action.targetYear < period.year && isStillOpen(action)))
});

const isCarriedOut: Condition<Action> = { reads: ['status'], holds: action => action.status === 'done' };
const isNotCancelled: Condition<Action> = { reads: ['status'], holds: action => action.status !== 'cancelled' };

export const actionFigures = (reading: Readings['actions'], period: Period): ActionFigures => {
  const measure = measureIn('actions', period);
  if (reading.state !== 'read') {
    return {
      actionsDue: measure.unread('actionsDue', 'rows', reading),
      actionsDone: measure.unread('actionsDone', 'rows', reading)
    };
  }
  const due = select(reading, [followedUpIn(period), isNotCancelled]);
  if (due.items.length === 0 && due.doubtful.length === 0) {
    return { actionsDue: measure.noBasis('actionsDue', 'rows'), actionsDone: measure.noBasis('actionsDone', 'rows') };
  }
  return {
    actionsDue: measure.rows('actionsDue', due),
    actionsDone: measure.rows('actionsDone', select(reading, [followedUpIn(period), isNotCancelled, isCarriedOut]))
  };
};
