import { nisRecipientAt, nisRecipientsBetween } from './recipients';

test.each([
  ['2025-12-31T22:59:59Z', 'MSB'],
  ['2025-12-31T23:00:00Z', 'MCF'],
  ['2026-06-30T21:59:59Z', 'MCF'],
  ['2026-06-30T22:00:00Z', 'NCSC/CERT-SE']
] as const)('en rapport %s gick till %s', (moment, name) => {
  expect(nisRecipientAt(moment).name).toBe(name);
});

test('mottagare under ett år är alla som tog emot rapporter någon dag', () => {
  expect(nisRecipientsBetween('2025-01-01', '2025-12-31').map(recipient => recipient.name)).toEqual(['MSB']);
  expect(nisRecipientsBetween('2026-01-01', '2026-12-31').map(recipient => recipient.name)).toEqual(['MCF', 'NCSC/CERT-SE']);
});
