import { FormulaError } from './formula';
import type { WallTime } from '../time/siteTime';

/** A date in a formula: days since 1899-12-30 by the site's own clocks, the time of day as a fraction. */
const dayZero = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;
/** 9999-12-31 */
const lastDay = 2_958_465;

export const serialOf = ({ year, month, day, hour, minute, second }: WallTime): number =>
  (Date.UTC(year, month - 1, day, hour, minute, second) - dayZero) / dayLength;

/** To the nearest second, since fractions of a day are not exact. */
export const wallTimeOfSerial = (serial: number): WallTime => {
  const time = new Date(dayZero + Math.round(serialInRange(serial) * 86_400) * 1000);
  return {
    year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate(),
    hour: time.getUTCHours(), minute: time.getUTCMinutes(), second: time.getUTCSeconds(),
  };
};

export const serialInRange = (serial: number): number => {
  if (!(serial >= 0 && serial < lastDay + 1)) throw new FormulaError('#NUM!');
  return serial;
};

/** Months and days beyond their ends roll over: month 13 is January of the next year. Years below 1900 count from there. */
export const serialOfDate = (year: number, month: number, day: number): number =>
  serialInRange((Date.UTC(year < 1900 ? year + 1900 : year, month - 1, day) - dayZero) / dayLength);

const written = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

export const serialOfText = (text: string): number | undefined => {
  const match = written.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(part => Number(part ?? 0));
  const made = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day || hour > 23 || minute > 59 || second > 59) return undefined;
  return serialOf({ year, month, day, hour, minute, second });
};
