import type { Instant } from '../../../registers/calendar';
import type { RegisterKey } from '../../../registers/registers';
import { wholePercent } from '../../../strings/numbers';
import type { Strings } from '../../../strings/strings';
import { definitionOf } from './panelColumns';
import type { PanelRow } from './panelRows';

/** Titles of the rows that lookups point at, by the looked-up row's id. */
export type Titles = ReadonlyMap<number, string>;

export type CellContext = { readonly register: RegisterKey; readonly strings: Strings; readonly titles: Titles };

// In a column, the standard's order of year, month and day is read alike in both languages and sorts as it is read.
const momentInSweden = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Stockholm'
});

const wordsOfValue = (field: string, value: unknown, { register, strings, titles }: CellContext): string => {
  if (field === 'share') return strings.numbers.percent(wholePercent(value as number));
  const column = definitionOf(register, field);
  switch (column?.type) {
    case 'moment':
      return momentInSweden.format(new Date(value as Instant));
    case 'choice':
      return column.choices[value as string] ?? '';
    case 'number':
      return field.endsWith('Year') ? String(value) : strings.numbers.number(value as number);
    case 'boolean':
      return value ? strings.panel.yes : strings.panel.no;
    case 'lookup':
      return titles.get(value as number) ?? String(value);
    default:
      return String(value);
  }
};

/** A value as it stands in the table, in Swedish time and in the register's own words. */
export const cellWords = (row: PanelRow, field: string, context: CellContext): string => {
  const value = row.values[field];
  if (value !== undefined) return wordsOfValue(field, value, context);
  return row.broken.has(field) ? context.strings.panel.unusable : '';
};

/** What a column is sorted by: times and numbers as they are, choices by the words that are seen. */
export const sortValue = (row: PanelRow, field: string, context: CellContext): string | number | undefined => {
  const value = field === 'id' ? row.id : row.values[field];
  if (value === undefined || typeof value === 'number') {
    return definitionOf(context.register, field)?.type === 'lookup' ? cellWords(row, field, context) || undefined : value;
  }
  return typeof value === 'string' && definitionOf(context.register, field)?.type !== 'choice'
    ? value
    : cellWords(row, field, context);
};
