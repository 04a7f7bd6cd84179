import { wallTimeOf } from './siteTime';

/** The year, month … second that clocks on the site show at this moment. */
export const datePartOf = (iso: string, part: string, timeZoneId: number): number | null => {
  const time = wallTimeOf(new Date(iso), timeZoneId);
  switch (part) {
    case 'year':
      return time.year;
    case 'month':
      return time.month;
    case 'day':
      return time.day;
    case 'hour':
      return time.hour;
    case 'minute':
      return time.minute;
    case 'second':
      return time.second;
    default:
      return null;
  }
};
