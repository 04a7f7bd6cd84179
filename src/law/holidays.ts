import { addDaysTo } from '../registers/calendar';
import type { LocalDate } from '../registers/calendar';

const saturday = 6;
const sunday = 0;

const weekdayOf = (day: LocalDate): number => new Date(`${day}T00:00:00Z`).getUTCDay();

const dayOf = (year: number, month: number, date: number): LocalDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as LocalDate;

/** The Gregorian computus (Meeus, Jones and Butcher). */
const easterSundayOf = (year: number): LocalDate => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1);
};

const firstOnOrAfter = (weekday: number, day: LocalDate): LocalDate =>
  addDaysTo(day, (weekday - weekdayOf(day) + 7) % 7);

/**
 * Days other than Saturdays and Sundays on which a statutory time does not end: the public holidays of
 * lagen (1989:253) om allmänna helgdagar, and the eves that lagen (1930:173) 2 § equates with them.
 */
const holidaysOf = (year: number): ReadonlySet<LocalDate> => {
  const easter = easterSundayOf(year);
  const midsummerEve = firstOnOrAfter(5, dayOf(year, 6, 19));
  return new Set([
    dayOf(year, 1, 1),
    dayOf(year, 1, 6),
    addDaysTo(easter, -2),
    addDaysTo(easter, 1),
    dayOf(year, 5, 1),
    addDaysTo(easter, 39),
    dayOf(year, 6, 6),
    midsummerEve,
    firstOnOrAfter(saturday, dayOf(year, 10, 31)),
    dayOf(year, 12, 24),
    dayOf(year, 12, 25),
    dayOf(year, 12, 26),
    dayOf(year, 12, 31)
  ]);
};

export const isWorkingDay = (day: LocalDate): boolean => {
  const weekday = weekdayOf(day);
  return weekday !== saturday && weekday !== sunday && !holidaysOf(Number(day.slice(0, 4))).has(day);
};

/** The last day for a duty whose time ends on `day`: the day itself, or the next working day (lagen 1930:173 2 §). */
export const nextWorkingDay = (day: LocalDate): LocalDate => (isWorkingDay(day) ? day : nextWorkingDay(addDaysTo(day, 1)));
