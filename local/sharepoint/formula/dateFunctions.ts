import { numberIn, textIn, wholeIn } from './coercion';
import { FormulaError } from './formula';
import type { FormulaValue } from './formula';
import { eager } from './formulaFunction';
import type { FormulaFunction } from './formulaFunction';
import { serialInRange, serialOf, serialOfDate, serialOfText, wallTimeOfSerial } from './serialDate';
import type { WallTime } from '../time/siteTime';

const partOf = (read: (time: WallTime) => number): FormulaFunction => eager(1, 1, ([date = null]) => read(wallTimeOfSerial(numberIn(date))));

export const dateFunctions: Readonly<Record<string, FormulaFunction>> = {
  TODAY: eager(0, 0, (_, { now }) => Math.floor(now())),
  NOW: eager(0, 0, (_, { now }) => now()),
  DATE: eager(3, 3, ([year = null, month = null, day = null]) => serialOfDate(wholeIn(year), wholeIn(month), wholeIn(day))),
  DATEDIF: eager(3, 3, ([from = null, to = null, unit = null]) => difference(numberIn(from), numberIn(to), textIn(unit).toLowerCase())),
  DATEVALUE: eager(1, 1, ([text = null]) => Math.floor(dateIn(text))),
  DAY: partOf(time => time.day),
  DAYS360: eager(2, 3, ([from = null, to = null, european = false]) => days360(numberIn(from), numberIn(to), Boolean(european))),
  HOUR: partOf(time => time.hour),
  MINUTE: partOf(time => time.minute),
  MONTH: partOf(time => time.month),
  SECOND: partOf(time => time.second),
  TIME: eager(3, 3, ([hour = null, minute = null, second = null]) => {
    const seconds = wholeIn(hour) * 3600 + wholeIn(minute) * 60 + wholeIn(second);
    if (seconds < 0) throw new FormulaError('#NUM!');
    return (seconds % 86_400) / 86_400;
  }),
  WEEKDAY: eager(1, 2, ([date = null, kind = 1]) => weekday(Math.floor(serialInRange(numberIn(date))), wholeIn(kind))),
  YEAR: partOf(time => time.year),
};

const dateIn = (value: FormulaValue): number => {
  const serial = typeof value === 'string' ? serialOfText(value.trim()) : undefined;
  if (serial === undefined) throw new FormulaError('#VALUE!');
  return serial;
};

/** 1: Sunday is 1; 2: Monday is 1; 3: Monday is 0. Day 1, 1899-12-31, was a Sunday. */
const weekday = (day: number, kind: number): number => {
  switch (kind) {
    case 1:
      return ((day + 6) % 7) + 1;
    case 2:
      return ((day + 5) % 7) + 1;
    case 3:
      return (day + 5) % 7;
    default:
      throw new FormulaError('#NUM!');
  }
};

/** Whole years, months or days from one date to a later one; `ym`, `yd` and `md` leave out what is larger. */
const difference = (from: number, to: number, unit: string): number => {
  if (from > to) throw new FormulaError('#NUM!');
  const [start, end] = [wallTimeOfSerial(Math.floor(from)), wallTimeOfSerial(Math.floor(to))];
  const months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0);
  switch (unit) {
    case 'y':
      return Math.floor(months / 12);
    case 'm':
      return months;
    case 'd':
      return Math.floor(to) - Math.floor(from);
    case 'ym':
      return months % 12;
    case 'md':
      return Math.floor(to) - serialOfDate(end.year, end.month - (end.day < start.day ? 1 : 0), start.day);
    case 'yd': {
      const thisYear = serialOfDate(end.year, start.month, start.day);
      return Math.floor(to) - (thisYear > Math.floor(to) ? serialOfDate(end.year - 1, start.month, start.day) : thisYear);
    }
    default:
      throw new FormulaError('#NUM!');
  }
};

/** A year of twelve months of thirty days. */
const days360 = (from: number, to: number, european: boolean): number => {
  const [start, end] = [wallTimeOfSerial(from), wallTimeOfSerial(to)];
  const first = lastOfMonth(start, european) ? 30 : Math.min(start.day, 30);
  // The American method lets the end fall on the first of the next month, when the start is before the thirtieth.
  const last = end.day === 31 ? (european || first === 30 ? 30 : 31) : end.day;
  return (end.year - start.year) * 360 + (end.month - start.month) * 30 + last - first;
};

const lastOfMonth = (time: WallTime, european: boolean): boolean => {
  const next = wallTimeOfSerial(serialOf({ ...time, hour: 0, minute: 0, second: 0 }) + 1);
  return !european && next.day === 1;
};
