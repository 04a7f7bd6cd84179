import { dateAt } from './calendar';
import type { LocalDate } from './calendar';

/** A site's offsets from UTC in minutes, east positive. SharePoint keeps a DateOnly as midnight in this zone. */
export type SiteZone = { readonly standardOffset: number; readonly daylightOffset: number };

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * The day that a DateOnly value means. Only one of the two offsets makes it a midnight, so no time-zone table is
 * needed; a value that is no midnight at all (written by another client) is read by the standard offset.
 */
export const dayInSite = (milliseconds: number, zone: SiteZone): LocalDate => {
  const inStandard = milliseconds + zone.standardOffset * minute;
  const inDaylight = milliseconds + zone.daylightOffset * minute;
  return dateAt(inStandard % day !== 0 && inDaylight % day === 0 ? inDaylight : inStandard);
};
