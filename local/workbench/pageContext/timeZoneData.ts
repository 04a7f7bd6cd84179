import { timeZoneOf } from '../../sharepoint/time/timeZones';

/** REST's `RegionalSettings/TimeZone`. Biases are minutes to add to local time to get UTC. */
export interface RestTimeZone {
  readonly Id: number;
  readonly Description: string;
  readonly Information: { readonly Bias: number; readonly DaylightBias: number; readonly StandardBias: number };
}

/** Windows' way to say "the last Sunday in March at two": month 3, day 5 (the last), day of week 0, hour 2. */
interface Changeover {
  readonly Month: number;
  readonly Day: number;
  readonly DayOfWeek: number;
  readonly Hour: number;
  readonly Year: 0;
  readonly Minute: 0;
  readonly Second: 0;
  readonly Milliseconds: 0;
}

export interface TimeZoneData {
  readonly Id: number;
  readonly Description: string;
  readonly Bias: number;
  readonly DaylightBias: number;
  readonly StandardBias: number;
  readonly DaylightDate: Changeover;
  readonly StandardDate: Changeover;
}

/** The page context's time zone: REST has the biases, and the days of change follow from where the zone lies. */
export const timeZoneDataOf = ({ Id, Description, Information }: RestTimeZone): TimeZoneData => ({
  Id,
  Description,
  ...Information,
  ...changeovers(Id, Information)
});

type Changeovers = Pick<TimeZoneData, 'DaylightDate' | 'StandardDate'>;

const changeovers = (id: number, { Bias, DaylightBias }: RestTimeZone['Information']): Changeovers => {
  const continent = DaylightBias === 0 ? undefined : timeZoneOf(id).iana.split('/')[0];
  const last = 5;
  if (continent === 'Europe') {
    // All of the Union changes at the same moment, 01:00 UTC, which is another hour in each zone.
    return {
      DaylightDate: sunday(3, last, 1 - Bias / 60),
      StandardDate: sunday(10, last, 1 - (Bias + DaylightBias) / 60)
    };
  }
  if (continent === 'America') return { DaylightDate: sunday(3, 2, 2), StandardDate: sunday(11, 1, 2) };
  return { DaylightDate: sunday(0, 0, 0), StandardDate: sunday(0, 0, 0) };
};

const sunday = (Month: number, Day: number, Hour: number): Changeover => ({
  Month, Day, DayOfWeek: 0, Hour, Year: 0, Minute: 0, Second: 0, Milliseconds: 0
});
