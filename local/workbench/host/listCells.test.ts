import { textOf, type CellFormat, type Field } from './listCells';

const swedish: CellFormat = { culture: 'sv-SE', timeZone: 'Europe/Stockholm' };
const field = (TypeAsString: string, DisplayFormat?: number): Field => ({ InternalName: 'X', EntityPropertyName: 'X', Title: 'X', TypeAsString, DisplayFormat });

test.each([
  ['inget värde', null, field('Text'), ''],
  ['text', 'En händelse', field('Text'), 'En händelse'],
  ['ett tal', 1234.5, field('Number'), '1 234,5'],
  ['ja eller nej', true, field('Boolean'), 'Ja'],
  ['flera val', ['Ett', 'Två'], field('MultiChoice'), 'Ett, Två'],
  ['en person', { Title: 'Ingrid Samuelsson' }, field('User'), 'Ingrid Samuelsson'],
  ['en länk', { Url: 'https://example.org', Description: 'Beslut' }, field('URL'), 'Beslut'],
  ['en dag, som är midnatt i webbplatsens zon', '2025-12-30T23:00:00Z', field('DateTime', 0), '2025-12-31'],
  ['ett klockslag i webbplatsens zon', '2025-07-01T10:30:00Z', field('DateTime', 1), '2025-07-01 12:30']
])('%s skrivs som en människa läser det', (_, value, of, text) => {
  expect(textOf(value, of, swedish).replace(/\s/g, ' ')).toBe(text);
});
