import type { Entity, Value } from '../formatting/value';
import type { Field } from './field';

/** A row as `RenderListDataAsStream` writes it: text for people, and beside it what programs read. */
export type Row = Readonly<Record<string, unknown>> & { readonly ID: string };

type Parts = Readonly<Record<string, unknown>>;

const textAt = (row: Row, name: string): string => {
  const cell = row[name];
  return cell === undefined || cell === null || typeof cell === 'object' ? '' : String(cell);
};

const partsIn = (row: Row, name: string): readonly Parts[] => (Array.isArray(row[name]) ? (row[name] as readonly Parts[]) : []);

/** What a person reads in a cell without a format. */
export const plainText = (row: Row, field: Field, language: number): string => {
  const { InternalName: name, TypeAsString: type } = field;
  if (Array.isArray(row[name])) return (row[name] as readonly unknown[]).map(one => (typeof one === 'object' ? entityOf(one as Parts).text : String(one))).join(', ');
  if (type === 'URL') return textAt(row, `${name}.desc`) || textAt(row, name);
  const text = textAt(row, name);
  return field.CommaSeparator === false ? withoutThousands(text, language) : text;
};

const withoutThousands = (text: string, language: number): string => text.replace(language === 1053 ? /(?<=\d)\s(?=\d{3})/g : /(?<=\d),(?=\d{3})/g, '');

const entityOf = (parts: Parts): Entity => ({
  text: String(parts.title ?? parts.lookupValue ?? ''),
  parts: Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, String(value)]))
});

/** What a format reads in a cell. */
export const valueOf = (row: Row, field: Field): Value => {
  const { InternalName: name, TypeAsString: type } = field;
  switch (type) {
    case 'Number':
    case 'Currency':
      return numberIn(textAt(row, `${name}.`));
    case 'Counter':
      return numberIn(textAt(row, name));
    case 'DateTime':
      return momentIn(textAt(row, `${name}.`), field.DisplayFormat === 0);
    case 'Boolean':
      return textAt(row, name) === '' ? '' : textAt(row, `${name}.value`) === '1';
    case 'MultiChoice':
      return partsIn(row, name).map(String);
    case 'UserMulti':
    case 'LookupMulti':
      return partsIn(row, name).map(entityOf);
    case 'User':
    case 'Lookup':
      return partsIn(row, name).map(entityOf)[0] ?? '';
    case 'URL':
      return textAt(row, name) === '' ? '' : { text: textAt(row, name), parts: { desc: textAt(row, `${name}.desc`) } };
    case 'Calculated':
      return calculated(row, name);
    default:
      return textAt(row, name);
  }
};

/** A formula's answer tells by what stands beside it whether it is a date, a number or a text. */
const calculated = (row: Row, name: string): Value => {
  if (`${name}.FriendlyDisplay` in row) return momentIn(textAt(row, `${name}.`), false);
  return `${name}.` in row ? numberIn(textAt(row, `${name}.`)) : textAt(row, name);
};

const numberIn = (text: string): Value => (text === '' || Number.isNaN(Number(text)) ? '' : Number(text));

const momentIn = (text: string, dateOnly: boolean): Value => (Number.isNaN(Date.parse(text)) ? '' : { moment: Date.parse(text), dateOnly });
