import type { ItemIn } from '../../registers/reading';
import { isInPlace } from '../../registers/routines';
import type { BlockContext, Listed } from './context';
import { listed } from './context';

export type RoutinesBlock = {
  readonly kind: 'routines';
  readonly routines: Listed<ItemIn<'routines'> & { readonly isInPlace: boolean }>;
};

export const routinesBlock = ({ readings, period }: BlockContext): RoutinesBlock => {
  const routines = listed('routines', readings.routines, [], ['title', 'state', 'nextReviewOn']);
  return {
    kind: 'routines',
    routines:
      routines.state === 'known'
        ? { ...routines, items: routines.items.map(row => ({ ...row, isInPlace: isInPlace(row, period.cutOffDay) })) }
        : routines
  };
};
