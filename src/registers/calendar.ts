import { addDays, addMonths, formatISO, parseISO } from 'date-fns';

/** A day without a time or zone, `YYYY-MM-DD`. Compares as text. */
export type LocalDate = `${number}-${number}-${number}`;

/** A moment in UTC without fractions, `YYYY-MM-DDTHH:mm:ssZ`, as SharePoint gives every DateTime. Compares as text. */
export type Instant = `${LocalDate}T${string}Z`;

const datePattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export const isLocalDate = (text: string): text is LocalDate => {
  if (!datePattern.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
};

/** Accepts any ISO 8601 moment with a zone and gives it in UTC to the second; undefined when it is none. */
export const instantOf = (text: string): Instant | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(Z|[+-]\d{2}:?\d{2})$/.test(text)) return undefined;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? undefined : instantAt(milliseconds);
};

export const instantAt = (milliseconds: number): Instant =>
  `${new Date(milliseconds).toISOString().slice(0, 19)}Z` as Instant;

export const dateAt = (milliseconds: number): LocalDate =>
  new Date(milliseconds).toISOString().slice(0, 10) as LocalDate;

/** The same day some months later, clamped to the month's last day. */
export const addMonthsTo = (day: LocalDate, months: number): LocalDate =>
  formatISO(addMonths(parseISO(day), months), { representation: 'date' }) as LocalDate;

export const addDaysTo = (day: LocalDate, days: number): LocalDate =>
  formatISO(addDays(parseISO(day), days), { representation: 'date' }) as LocalDate;
