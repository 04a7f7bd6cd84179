import { numberOfText, textOfNumber } from './coercion';
import { FormulaError } from './formula';
import type { FormulaValue } from './formula';
import { formatNumber } from './numberFormat';
import { wallTimeOfSerial } from './serialDate';
import { isSwedish } from '../locale/language';

/** The function TEXT: a number or date by a format as in spreadsheets. Text that is no number is left as it is. */
export const formatText = (value: FormulaValue, format: string, language: number): string => {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const number = typeof value === 'string' ? numberOfText(value) : (value ?? 0);
  if (number === undefined) return String(value);
  if (/^general$/i.test(format)) return textOfNumber(number);
  if (isDateFormat(format)) return formatDate(number, format, language);
  const text = formatNumber(...sectionFor(number, format));
  if (text === undefined) throw new FormulaError('#VALUE!');
  return text;
};

const isDateFormat = (format: string): boolean => /[dmyhs]/i.test(format.replace(/"[^"]*"|\\./gs, '')) && !/[0#?]/.test(format.replace(/"[^"]*"|\\./gs, ''));

/** `positive;negative;zero`: the negative one says the sign itself. */
const sectionFor = (value: number, format: string): [number, string] => {
  const [positive = '', negative, zero] = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  if (value < 0 && negative !== undefined) return [-value, negative];
  if (value === 0 && zero !== undefined) return [0, zero];
  return [value, positive];
};

const pieces = /"([^"]*)"|\\(.)|(y+|m+|d+|h+|s+)|(am\/pm|a\/p)|(.)/gis;

const formatDate = (serial: number, format: string, language: number): string => {
  const time = wallTimeOfSerial(serial);
  const date = new Date(Date.UTC(time.year, time.month - 1, time.day));
  const parts = [...format.matchAll(pieces)];
  const twelve = parts.some(part => part[4] !== undefined);
  const name = (part: 'month' | 'weekday'): string =>
    new Intl.DateTimeFormat(isSwedish(language) ? 'sv-SE' : 'en-US', { [part]: 'long', timeZone: 'UTC' }).format(date);
  const padded = (number: number, letters: string): string => String(number).padStart(letters.length > 1 ? 2 : 1, '0');
  const written = (letters: string, index: number): string => {
    switch (letters.charAt(0)) {
      case 'y':
        return letters.length > 2 ? String(time.year) : String(time.year % 100).padStart(2, '0');
      case 'm':
        if (isMinute(parts, index)) return padded(time.minute, letters);
        return letters.length < 3 ? padded(time.month, letters) : shortened(name('month'), letters.length);
      case 'd':
        return letters.length < 3 ? padded(time.day, letters) : shortened(name('weekday'), letters.length);
      case 'h':
        return padded(twelve ? ((time.hour + 11) % 12) + 1 : time.hour, letters);
      default:
        return padded(time.second, letters);
    }
  };
  return parts
    .map(([, quoted, escaped, letters, half, sign], index) => {
      if (letters !== undefined) return written(letters.toLowerCase(), index);
      if (half !== undefined) return half.length > 3 ? (time.hour < 12 ? 'AM' : 'PM') : time.hour < 12 ? 'A' : 'P';
      return quoted ?? escaped ?? sign ?? '';
    })
    .join('');
};

/** Swedish and English alike shorten months and weekdays to three letters; five m stand for the first letter alone. */
const shortened = (name: string, letters: number): string => (letters === 3 ? name.slice(0, 3) : letters === 5 ? name.charAt(0).toUpperCase() : name);

/** An m is minutes after hours or before seconds, else months. */
const isMinute = (parts: readonly RegExpMatchArray[], index: number): boolean => {
  const neighbour = (step: -1 | 1): string => {
    let at = index + step;
    while (parts[at] && parts[at]?.[3] === undefined) at += step;
    return parts[at]?.[3]?.charAt(0).toLowerCase() ?? '';
  };
  return neighbour(-1) === 'h' || neighbour(1) === 's';
};
