import fc from 'fast-check';

import { barLayoutOf, shortened } from './barLayout';
import { columnLayoutOf } from './columnLayout';

const width = fc.integer({ min: 240, max: 1200 });

test('staplarna ryms i bilden och är lika höga som sina antal', () => {
  const columns = fc.array(
    fc.record({ label: fc.string(), values: fc.array(fc.nat(40), { minLength: 5, maxLength: 5 }) }),
    { minLength: 1, maxLength: 12 }
  );
  fc.assert(
    fc.property(columns, width, (given, wide) => {
      const layout = columnLayoutOf({ kind: 'stackedColumns', series: [], columns: given }, { width: wide, height: 280 });
      for (const column of layout.columns) {
        expect(column.top).toBeGreaterThanOrEqual(0);
        for (const { x, y, height, width: thick } of column.segments) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + thick).toBeLessThanOrEqual(wide);
          expect(y).toBeGreaterThanOrEqual(column.top - 0.001);
          expect(y + height).toBeLessThanOrEqual(layout.baseline + 1);
        }
      }
    })
  );
});

test('en stapel går från noll till hundra procent och aldrig utanför', () => {
  fc.assert(
    fc.property(fc.double({ min: -50, max: 250, noNaN: true }), width, (value, wide) => {
      const { bars, left, width: plot } = barLayoutOf(
        { kind: 'bars', bars: [{ label: 'HR', value, words: '' }] },
        { width: wide, height: 60 }
      );
      const length = bars[0]?.length ?? -1;
      expect(length).toBeGreaterThanOrEqual(0);
      expect(left + length).toBeLessThanOrEqual(left + plot);
      expect(left + plot).toBeLessThanOrEqual(wide);
    })
  );
});

test('på en smal sida står namnet ovanför sin stapel', () => {
  const bars = { kind: 'bars', bars: [{ label: 'Kultur, fritid och parkmiljö', value: 12, words: '12 %' }] } as const;
  expect(barLayoutOf(bars, { width: 288, height: 60 })).toMatchObject({ isStacked: true, left: 0 });
  expect(barLayoutOf(bars, { width: 640, height: 60 }).isStacked).toBe(false);
});

test('ett namn som inte får plats kortas med punkter', () => {
  expect(shortened('Arbetsmarknad och vuxenutbildning', 120)).toBe('Arbetsmarknad o…');
  expect(shortened('HR', 120)).toBe('HR');
});
