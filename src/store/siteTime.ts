import { TZDate } from '@date-fns/tz';

import { instantAt } from '../registers/calendar';
import type { LocalDate } from '../registers/calendar';
import type { MidnightOf } from '../registers/encode';
import { dayInSite } from '../registers/siteZone';
import type { SiteZone } from '../registers/siteZone';
import { timeZoneNamed } from './timeZones';

/** How one site keeps days. */
export type SiteTime = { readonly zone: SiteZone; readonly midnightOf: MidnightOf };

/** A site's time zone as SharePoint REST tells it; biases in minutes, west positive. */
export type RegionalTimeZone = {
  readonly Id: number;
  readonly Information: { readonly Bias: number; readonly DaylightBias: number; readonly StandardBias: number };
};

const startOfDay = (day: LocalDate, timeZone: string): number => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new TZDate(year, month - 1, date, timeZone).getTime();
};

export const siteTimeOf = ({ Id: id, Information: { Bias, DaylightBias, StandardBias } }: RegionalTimeZone): SiteTime => {
  const zone = { standardOffset: -(Bias + StandardBias), daylightOffset: -(Bias + DaylightBias) };
  const timeZone = timeZoneNamed(id);
  return {
    zone,
    midnightOf: day => {
      if (!timeZone) throw new RangeError(`The site's time zone (${id}) is not known here, so a day cannot be stored`);
      const midnight = startOfDay(day, timeZone);
      // Better no row than a row of the day before.
      if (dayInSite(midnight, zone) !== day) throw new RangeError(`The site would read ${day} as another day`);
      return instantAt(midnight);
    }
  };
};
