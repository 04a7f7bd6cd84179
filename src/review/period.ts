import { startOfSwedishDay, swedishDayOf } from '../law/swedishTime';
import { addDaysTo } from '../registers/calendar';
import type { Instant, LocalDate } from '../registers/calendar';
import type { ReviewRow } from '../registers/reviews';

/** The days a review covers, in Swedish time, and the moment up to which rows count. */
export type Period = {
  readonly year: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly startsAt: Instant;
  /** The first moment after the period. */
  readonly endsAt: Instant;
  readonly cutOff: Instant;
  readonly cutOffDay: LocalDate;
};

export const periodOf = (
  year: number,
  cutOff: Instant,
  row: Pick<ReviewRow, 'periodStart' | 'periodEnd'> | undefined
): Period => {
  const from = row?.periodStart ?? (`${year}-01-01` as LocalDate);
  const to = row?.periodEnd ?? (`${year}-12-31` as LocalDate);
  return {
    year,
    from,
    to,
    startsAt: startOfSwedishDay(from),
    endsAt: startOfSwedishDay(addDaysTo(to, 1)),
    cutOff,
    cutOffDay: swedishDayOf(cutOff)
  };
};

export const holdsMoment = (period: Period, moment: Instant): boolean =>
  moment >= period.startsAt && moment < period.endsAt && moment <= period.cutOff;

export const holdsDay = (period: Period, day: LocalDate): boolean =>
  day >= period.from && day <= period.to && day <= period.cutOffDay;

/** A report counts when it was made by the cut-off, also when it was made after the period. */
export const isReportedBy = (period: Period, moment: Instant | undefined): boolean =>
  moment !== undefined && moment <= period.cutOff;
