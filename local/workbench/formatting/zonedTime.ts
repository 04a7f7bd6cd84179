import type { Moment } from './value';

const written = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(Z)?$/;

/** A date or a moment as forms and programs write it; without Z it is told by the zone's own clocks. */
export const momentOf = (text: string, timeZone: string): Moment | undefined => {
  const match = written.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour, minute = '0', second = '0', utc] = match;
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute), Number(second));
  const isRealDay = new Date(wall).getUTCDate() === Number(day);
  return isRealDay ? { moment: utc ? wall : wall - offsetAt(wall - offsetAt(wall, timeZone), timeZone), dateOnly: hour === undefined } : undefined;
};

/** `2025-12-31T14:30`, the way a field for a moment is filled in; the first ten characters are the day. */
export const wallTextOf = (moment: number, timeZone: string): string =>
  new Date(moment + offsetAt(moment, timeZone)).toISOString().slice(0, 16);

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the zone's clocks are ahead of UTC then, in milliseconds. */
const offsetAt = (moment: number, timeZone: string): number => {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric'
  });
  formats.set(timeZone, format);
  const parts = new Map(format.formatToParts(new Date(moment)).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(moment / 1000) * 1000;
};
