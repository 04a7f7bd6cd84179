import type { Instant } from '../../../registers/calendar';
import type { Readings } from '../../../registers/reading';
import { swedishYearOf } from '../../shared/swedishDates';

/** The row of the review is written last, so sections without one were left half made. */
export const isUnfinished = ({ reviews, sections }: Readings, year: number): boolean => {
  if (reviews.state !== 'read' || sections.state !== 'read') return false;
  const rows = [...reviews.items, ...reviews.damaged.map(({ sound }) => sound)];
  return sections.items.some(({ reviewYear }) => reviewYear === year) && !rows.some(({ reviewYear }) => reviewYear === year);
};

/** The current year and the last, whose review is often written in spring; the one that is shown is proposed first. */
export const yearsToMake = (shown: number, readAt: Instant): readonly number[] => {
  const current = swedishYearOf(readAt);
  return shown === current - 1 ? [shown, current] : [current, current - 1];
};
