import type { ItemIn } from '../../registers/reading';
import type { BlockContext, Listed } from './context';
import { inOrder, listed } from './context';

export type ActivitiesBlock = { readonly kind: 'activities'; readonly activities: Listed<ItemIn<'activities'>> };

export const activitiesBlock = ({ readings, period }: BlockContext): ActivitiesBlock => {
  const ofTheYear = { reads: ['reviewYear'], holds: (row: ItemIn<'activities'>) => row.reviewYear === period.year } as const;
  const activities = listed('activities', readings.activities, [ofTheYear], ['sentence']);
  return {
    kind: 'activities',
    activities: activities.state === 'known' ? { ...activities, items: inOrder(activities.items) } : activities
  };
};
