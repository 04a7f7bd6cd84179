import { swedishDayOf } from '../../law/swedishTime';
import type { Instant } from '../../registers/calendar';

type Locale = 'sv-SE' | 'en-US';

const timeZone = 'Europe/Stockholm';

/** A day in Sweden, written out: "12 februari 2026". */
export const dayIn = (locale: Locale, moment: Instant): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(new Date(moment));

/** A moment in Sweden: "23 november 2026 kl. 14:30". */
export const momentIn = (locale: Locale, moment: Instant): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(moment));

/** The year that it is in Sweden. */
export const swedishYearOf = (moment: Instant): number => Number(swedishDayOf(moment).slice(0, 4));
