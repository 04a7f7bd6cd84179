import fc from 'fast-check';

import { addDaysTo, dateAt, instantAt } from '../registers/calendar';
import { startOfSwedishDay, swedishDayOf } from './swedishTime';

test('kännedom 2025-12-31 23.30 UTC hör till 2026 i Sverige', () => {
  expect(swedishDayOf('2025-12-31T23:30:00Z')).toBe('2026-01-01');
  expect(startOfSwedishDay('2026-01-01')).toBe('2025-12-31T23:00:00Z');
});

test('varje dag börjar med sitt första ögonblick och inte ett tidigare', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2018, 0, 1), max: Date.UTC(2040, 0, 1) }), milliseconds => {
      const day = dateAt(milliseconds);
      const start = startOfSwedishDay(day);
      expect(swedishDayOf(start)).toBe(day);
      expect(swedishDayOf(instantAt(Date.parse(start) - 1000))).not.toBe(day);
    })
  );
});

test('varje ögonblick hör till den dag som har börjat men inte slutat', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2018, 0, 1), max: Date.UTC(2040, 0, 1) }), milliseconds => {
      const moment = instantAt(milliseconds);
      const day = swedishDayOf(moment);
      expect(startOfSwedishDay(day) <= moment).toBe(true);
      expect(moment < startOfSwedishDay(addDaysTo(day, 1))).toBe(true);
    })
  );
});
