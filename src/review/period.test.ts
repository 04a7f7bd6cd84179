import { holdsDay, holdsMoment, isReportedBy, periodOf } from './period';

const afterwards = '2026-11-23T12:00:00Z';

describe('kalenderåret 2025 i svensk tid', () => {
  const year = periodOf(2025, afterwards, undefined);

  test.each([
    ['sista sekunden 2024', '2024-12-31T22:59:59Z', false],
    ['midnatt in i 2025', '2024-12-31T23:00:00Z', true],
    ['sista sekunden 2025', '2025-12-31T22:59:59Z', true],
    ['midnatt in i 2026', '2025-12-31T23:00:00Z', false],
    ['halv ett på nyårsnatten, fast det är 2025 i UTC', '2025-12-31T23:30:00Z', false]
  ] as const)('%s', (_case, moment, expected) => {
    expect(holdsMoment(year, moment)).toBe(expected);
  });

  test('räknar dagar från den första till den sista', () => {
    expect((['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'] as const).map(day => holdsDay(year, day))).toEqual([
      false,
      true,
      true,
      false
    ]);
  });
});

test('en egen period gäller i stället, med hela sin sista dag i sommartid', () => {
  const period = periodOf(2025, afterwards, { periodStart: '2024-07-01', periodEnd: '2025-06-30' });
  expect(period.startsAt).toBe('2024-06-30T22:00:00Z');
  expect(period.endsAt).toBe('2025-06-30T22:00:00Z');
  expect(holdsMoment(period, '2025-06-30T21:59:59Z')).toBe(true);
  expect(holdsMoment(period, '2025-06-30T22:00:00Z')).toBe(false);
});

test('bara början eller bara slutet kan vara eget', () => {
  expect(periodOf(2025, afterwards, { periodStart: '2025-03-01' })).toMatchObject({ from: '2025-03-01', to: '2025-12-31' });
  expect(periodOf(2025, afterwards, { periodEnd: '2025-11-30' })).toMatchObject({ from: '2025-01-01', to: '2025-11-30' });
});

describe('bryttidpunkten', () => {
  const inSummer = periodOf(2025, '2025-06-30T21:30:00Z', undefined);

  test('räknas själv med, men inget efter den', () => {
    expect(holdsMoment(inSummer, '2025-06-30T21:30:00Z')).toBe(true);
    expect(holdsMoment(inSummer, '2025-06-30T21:30:01Z')).toBe(false);
  });

  test('har en svensk dag', () => {
    expect(inSummer.cutOffDay).toBe('2025-06-30');
    expect(periodOf(2025, '2025-06-30T22:00:00Z', undefined).cutOffDay).toBe('2025-07-01');
    expect(holdsDay(inSummer, '2025-07-01')).toBe(false);
  });

  test('gäller också rapporter, som får göras efter perioden', () => {
    const period = periodOf(2025, '2026-01-31T12:00:00Z', undefined);
    expect(isReportedBy(period, '2026-01-02T08:00:00Z')).toBe(true);
    expect(isReportedBy(period, '2026-01-31T12:00:01Z')).toBe(false);
    expect(isReportedBy(period, undefined)).toBe(false);
  });
});
