import type { Instant } from '../../registers/calendar';
import type { ItemIn, Readings } from '../../registers/reading';
import type { Unavailability } from '../figure';
import type { Period } from '../period';
import { periodOf } from '../period';
import { rowsWith, select } from '../selection';
import type { Figures } from './figuresOf';
import { figuresOf, withoutPeriod } from './figuresOf';

type Row = ItemIn<'reviews'>;

/** Why the row that may set the year's period cannot tell it; a register that was never made sets none. */
const periodDoubt = ({ reviews }: Readings, year: number, { from, to }: Period): Unavailability | undefined => {
  if (reviews.state === 'missing') return undefined;
  if (reviews.state !== 'read') return reviews.state;
  const ofTheYear = { reads: ['reviewYear'], holds: (row: Row) => row.reviewYear === year } as const;
  const { doubtful } = select(reviews, [ofTheYear], ['periodStart', 'periodEnd']);
  return doubtful.length > 0 || from > to ? 'damaged' : undefined;
};

export type FiguresOfYear = { readonly period: Period; readonly figures: Figures };

export const figuresOfYear = (readings: Readings, year: number, cutOff: Instant): FiguresOfYear => {
  const row = rowsWith(readings.reviews, ['reviewYear', 'periodStart', 'periodEnd']).find(one => one.reviewYear === year);
  const period = periodOf(year, cutOff, row);
  const figures = figuresOf(readings, period);
  const doubt = periodDoubt(readings, year, period);
  return { period, figures: doubt ? withoutPeriod(figures, doubt) : figures };
};
