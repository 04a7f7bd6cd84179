import { duration, requestRatio, requests, size, timeRatio } from './measurement';
import { tableOf } from './table';

const outcomeOf = ({ holds, fails }: ReturnType<typeof requests>): readonly unknown[] => [holds, fails];

test('en bruten gräns för anrop eller storlek fäller körningen', () => {
  expect(outcomeOf(requests('anrop', 3, { atMost: 2 }))).toEqual([false, true]);
  expect(outcomeOf(requestRatio('gånger färre', 9, { atLeast: 10 }))).toEqual([false, true]);
  expect(outcomeOf(size('skript', 60_001, { atMost: 60_000 }))).toEqual([false, true]);
});

test('en bruten gräns för tid sägs men fäller inte: datorer är olika', () => {
  expect(outcomeOf(timeRatio('gånger slingan', 1.6, { atMost: 1.5 }))).toEqual([false, false]);
  expect(outcomeOf(duration('längsta stund', 51, { atMost: 50 }))).toEqual([false, false]);
});

test('en gräns som nås precis är hållen', () => {
  expect(outcomeOf(requests('anrop', 2, { atMost: 2 }))).toEqual([true, false]);
  expect(outcomeOf(timeRatio('gånger snabbare', 10, { atLeast: 10 }))).toEqual([true, false]);
});

test('varje mätning står bredvid sin gräns', () => {
  expect(tableOf([requests('anrop', 3, { atMost: 2 })]).split('\n')).toEqual([
    '| What  | Measured | Budget |               |',
    '| ----- | -------- | ------ | ------------- |',
    '| anrop | 3        | ≤ 2    | does not hold |'
  ]);
});
