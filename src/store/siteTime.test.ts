import fc from 'fast-check';

import { dateAt } from '../registers/calendar';
import { dayInSite } from '../registers/siteZone';
import { siteTimeOf } from './siteTime';
import type { RegionalTimeZone } from './siteTime';
import { knownTimeZones, timeZoneNamed } from './timeZones';

const offsetAt = (timeZone: string, moment: string): number => {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(new Date(moment));
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(parts.find(part => part.type === 'timeZoneName')?.value ?? '') ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0;
};

/** As SharePoint would tell it: the winter offset is the standard one, also south of the equator. */
const regional = (id: number): RegionalTimeZone => {
  const timeZone = timeZoneNamed(id) as string;
  const offsets = ['2024-01-15T12:00:00Z', '2024-07-15T12:00:00Z'].map(moment => offsetAt(timeZone, moment));
  const standard = Math.min(...offsets);
  return { Id: id, Information: { Bias: -standard, DaylightBias: standard - Math.max(...offsets), StandardBias: 0 } };
};

const stockholm = siteTimeOf(regional(4));
const pacific = siteTimeOf(regional(13));

test('nyårsafton i Stockholm är elva på kvällen dagen före i UTC, midsommarafton tio', () => {
  expect(stockholm.midnightOf('2025-12-31')).toBe('2025-12-30T23:00:00Z');
  expect(stockholm.midnightOf('2025-06-20')).toBe('2025-06-19T22:00:00Z');
});

test('på en webbplats i Kalifornien börjar dagen åtta eller sju timmar efter UTC', () => {
  expect(pacific.midnightOf('2025-12-31')).toBe('2025-12-31T08:00:00Z');
  expect(pacific.midnightOf('2025-06-20')).toBe('2025-06-20T07:00:00Z');
});

test('dagarna då klockan ställs om förblir samma dag', () => {
  for (const day of ['2025-03-30', '2025-10-26', '2025-03-09', '2025-11-02'] as const) {
    for (const { zone, midnightOf } of [stockholm, pacific]) expect(dayInSite(Date.parse(midnightOf(day)), zone)).toBe(day);
  }
});

test('varje dag läses tillbaka som samma dag, i alla kända tidszoner', () => {
  const days = fc.date({ min: new Date('2019-12-01'), max: new Date('2039-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.constantFrom(...knownTimeZones), (date, id) => {
      const day = dateAt(date.getTime());
      const { zone, midnightOf } = siteTimeOf(regional(id));
      // Where daylight-saving time was abolished the stored offsets no longer tell the old summers; they are refused.
      try {
        expect(dayInSite(Date.parse(midnightOf(day)), zone)).toBe(day);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
        expect(timeZoneNamed(id)).toBe('America/Mexico_City');
      }
    }),
    { numRuns: 400 }
  );
});

test('en okänd tidszon kan läsas men inte skrivas', () => {
  const unknown = siteTimeOf({ Id: 999, Information: { Bias: -330, DaylightBias: 0, StandardBias: 0 } });
  expect(dayInSite(Date.parse('2025-12-30T18:30:00Z'), unknown.zone)).toBe('2025-12-31');
  expect(() => unknown.midnightOf('2025-12-31')).toThrow("time zone (999) is not known");
});

test('går webbplatsens klocka annorlunda än zonen säger, vägras dagen hellre än att den blir fel', () => {
  const wrong = siteTimeOf({ Id: 4, Information: { Bias: 480, DaylightBias: -60, StandardBias: 0 } });
  expect(() => wrong.midnightOf('2025-12-31')).toThrow('2025-12-31 as another day');
});
