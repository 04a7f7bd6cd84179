import { TZDate } from '@date-fns/tz';

import { dateAt, instantAt } from '../registers/calendar';
import type { Instant, LocalDate } from '../registers/calendar';

const swedish = 'Europe/Stockholm';

/** The moment when a day begins in Sweden. */
export const startOfSwedishDay = (day: LocalDate): Instant => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return instantAt(new TZDate(year, month - 1, date, swedish).getTime());
};

/** The day that a moment belongs to in Sweden. */
export const swedishDayOf = (moment: Instant): LocalDate => {
  // Sweden is one or two hours ahead, so only late evenings in UTC need the zone's table, which is slow to ask row by row.
  if (moment.slice(11, 13) < '22') return moment.slice(0, 10) as LocalDate;
  const local = new TZDate(Date.parse(moment), swedish);
  return dateAt(Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()));
};

const hour = 3_600_000;

/** Limits in hours run on through nights, weekends and changes of daylight-saving time. */
export const addHoursTo = (moment: Instant, hours: number): Instant => instantAt(Date.parse(moment) + hours * hour);
