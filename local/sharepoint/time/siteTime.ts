import { timeZoneOf } from './timeZones';

/** Local wall-clock time in a site. */
export type WallTime = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
};

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (iana: string): Intl.DateTimeFormat => {
  const known = formats.get(iana);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: iana,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(iana, made);
  return made;
};

const utc = (time: WallTime): number => Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);

export const wallTimeOf = (instant: Date, timeZoneId: number): WallTime => {
  const parts = formatOf(timeZoneOf(timeZoneId).iana).formatToParts(instant);
  const part = (type: string): number => Number(parts.find(candidate => candidate.type === type)?.value ?? 0);
  return { year: part('year'), month: part('month'), day: part('day'), hour: part('hour'), minute: part('minute'), second: part('second') };
};

/** How far the site's clocks are ahead of UTC then. */
export const offsetMinutesAt = (instant: Date, timeZoneId: number): number => Math.round((utc(wallTimeOf(instant, timeZoneId)) - instant.getTime()) / 60_000);

/** The instant at which a site's clocks show this; in the hour that spring skips, the one an hour later. */
export const instantOf = (time: WallTime, timeZoneId: number): Date => {
  const offsetAt = (at: number): number => utc(wallTimeOf(new Date(at), timeZoneId)) - at;
  const wall = utc(time);
  const first = wall - offsetAt(wall);
  return new Date(wall - offsetAt(first));
};

const midnight = { hour: 0, minute: 0, second: 0 } as const;

/** A date without time is midnight of that day where the site is, in summer and winter alike. */
export const localMidnightOf = (instant: Date, timeZoneId: number): Date =>
  instantOf({ ...wallTimeOf(instant, timeZoneId), ...midnight }, timeZoneId);

/** Midnight of the day that lies so many days after the instant's own, where the site is. */
export const localMidnightAfter = (instant: Date, days: number, timeZoneId: number): Date => {
  const time = wallTimeOf(instant, timeZoneId);
  return instantOf({ ...time, day: time.day + days, ...midnight }, timeZoneId);
};

/** SharePoint keeps whole seconds: `2025-12-30T23:00:00Z`. */
export const isoSeconds = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`;

const written =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/** Reads what clients write; a time without zone is the site's own time. */
export const parseMoment = (text: string, timeZoneId: number): Date | undefined => {
  const match = written.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone] = match;
  const time: WallTime = { year: Number(year), month: Number(month), day: Number(day), hour: Number(hour), minute: Number(minute), second: Number(second) };
  if (!isRealTime(time)) return undefined;
  if (zone === undefined) return instantOf(time, timeZoneId);
  return new Date(utc(time) - offsetMinutes(zone) * 60_000);
};

const isRealTime = (time: WallTime): boolean => {
  const made = new Date(utc(time));
  return (
    time.year >= 1900 && time.year <= 8900 && made.getUTCMonth() === time.month - 1 && made.getUTCDate() === time.day &&
    time.hour < 24 && time.minute < 60 && time.second < 60
  );
};

const offsetMinutes = (zone: string): number => {
  if (zone.toUpperCase() === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
};
