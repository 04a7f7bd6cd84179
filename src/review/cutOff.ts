import type { Instant } from '../registers/calendar';
import type { Readings } from '../registers/reading';
import { rowsWith } from './selection';

/** A review that has been adopted is shown as things stood then; one that has not, as they stand now. */
export const cutOffOf = ({ reviews }: Readings, year: number, now: Instant): Instant =>
  rowsWith(reviews, ['reviewYear', 'adoptedAt']).find(row => row.reviewYear === year)?.adoptedAt ?? now;
