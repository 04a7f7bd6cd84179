import { isWorkingDay, nextWorkingDay } from './holidays';

test.each([
  ['2026-04-03', 'långfredagen'],
  ['2026-04-06', 'annandag påsk'],
  ['2026-05-14', 'Kristi himmelsfärdsdag'],
  ['2026-06-19', 'midsommarafton'],
  ['2026-10-31', 'alla helgons dag'],
  ['2026-12-24', 'julafton'],
  ['2027-01-01', 'nyårsdagen'],
  ['2025-06-06', 'nationaldagen']
] as const)('%s är %s och ingen arbetsdag', (day, _holiday) => {
  expect(isWorkingDay(day)).toBe(false);
});

test('en frist som slutar på julafton 2026 får fullgöras måndagen den 28 december', () => {
  expect(nextWorkingDay('2026-12-24')).toBe('2026-12-28');
});

test('en vanlig tisdag flyttas ingenting', () => {
  expect(nextWorkingDay('2026-11-24')).toBe('2026-11-24');
});
