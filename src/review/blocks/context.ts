import type { ItemIn, Reading, Readings, ReviewSource } from '../../registers/reading';
import type { Unavailability } from '../figure';
import type { Figures } from '../figures/figuresOf';
import type { Period } from '../period';
import type { Condition } from '../selection';
import { select } from '../selection';

/** What every block is computed from. */
export type BlockContext = {
  readonly readings: Readings;
  readonly figures: Figures;
  readonly period: Period;
  readonly row: ItemIn<'reviews'> | undefined;
};

/** Rows to show, or why they cannot be shown. */
export type Listed<Item> =
  | { readonly state: 'known'; readonly items: readonly Item[] }
  | { readonly state: 'unavailable'; readonly because: Unavailability; readonly causedBy: ReviewSource };

/** The rows that meet the conditions; a damaged row is left out here, because the review names it on its own. */
export const listed = <Item extends { readonly id: number }>(
  register: ReviewSource,
  reading: Reading<Item>,
  conditions: readonly Condition<Item>[],
  uses: readonly (keyof Item & string)[]
): Listed<Item> =>
  reading.state === 'read'
    ? { state: 'known', items: select(reading, conditions, uses).items }
    : { state: 'unavailable', because: reading.state, causedBy: register };

/** The order that people have set; rows without one come last, by age. */
export const inOrder = <Item extends { readonly id: number; readonly sortOrder?: number }>(
  items: readonly Item[]
): readonly Item[] =>
  [...items].sort((a, b) => orderOf(a) - orderOf(b) || a.id - b.id);

const orderOf = (item: { readonly sortOrder?: number }): number => item.sortOrder ?? Number.MAX_SAFE_INTEGER;
