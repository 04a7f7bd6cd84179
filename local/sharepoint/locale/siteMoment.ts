import type { Web } from '../storage/webs';
import { instantOf, isoSeconds, parseMoment, wallTimeOf } from '../time/siteTime';
import type { WallTime } from '../time/siteTime';
import { isSwedish } from './language';

type Place = Pick<Web, 'language' | 'timeZone'>;

const two = (number: number): string => String(number).padStart(2, '0');

/** `2026-11-23 18:35` in Swedish, `11/23/2026 6:35 PM` in English, by the site's clocks. */
export const momentText = (web: Place, iso: string, dateOnly = false): string => {
  const time = wallTimeOf(new Date(iso), web.timeZone);
  return dateOnly ? dateText(web, time) : `${dateText(web, time)} ${clockText(web, time)}`;
};

const dateText = (web: Place, { year, month, day }: WallTime): string =>
  isSwedish(web.language) ? `${year}-${two(month)}-${two(day)}` : `${month}/${day}/${year}`;

const clockText = (web: Place, { hour, minute }: WallTime): string =>
  isSwedish(web.language) ? `${two(hour)}:${two(minute)}` : `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`;

/** What SharePoint shows people who have written a date it does not understand. */
export const exampleMoment = (web: Place, dateOnly: boolean): string => momentText(web, isoSeconds(instantOf(example, web.timeZone)), dateOnly);
const example: WallTime = { year: 2012, month: 2, day: 23, hour: 14, minute: 25, second: 0 };

/**
 * A moment as people on the site write it, or `yyyy-MM-dd HH:mm:ss` on any site; in UTC when `utc` says so.
 * ISO's own form, with T and Z, is not understood on the site's clocks.
 */
export const momentFrom = (web: Place, text: string, utc: boolean): Date | undefined => {
  const zone = utc ? 93 : web.timeZone;
  const iso = /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z)?$/i.exec(text.trim());
  if (iso) return utc || !/[TZ]/i.test(text) ? parseMoment(text, zone) : undefined;
  const parts = (isSwedish(web.language) ? swedish : english).exec(text.trim());
  if (!parts?.groups) return undefined;
  const { year, month, day, hour = '0', minute = '00', second = '00', half } = parts.groups;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
  return parseMoment(`${year}-${two(Number(month))}-${two(Number(day))}T${two(hours)}:${minute}:${second}`, zone);
};

const swedish = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?: (?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2}))?)?$/;
const english = /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})(?: (?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?: ?(?<half>[AP]M))?)?$/i;
