/** A point in time; `dateOnly` when its column shows no time of day. */
export interface Moment {
  readonly moment: number;
  readonly dateOnly: boolean;
}

/** A person, a row of another list or a link: how it is shown, and what stands after the dot in `[$Field.title]`. */
export interface Entity {
  readonly text: string;
  readonly parts: Readonly<Record<string, string>>;
}

/** What an expression works with. The empty text stands for what is missing. */
export type Value = string | number | boolean | Moment | Entity | readonly Value[];

/** How values become text. The zone is the site's. */
export interface Locale {
  readonly culture: string;
  readonly timeZone: string;
}

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
export const isMoment = (value: Value): value is Moment => typeof value === 'object' && 'moment' in value;
const isEntity = (value: Value): value is Entity => typeof value === 'object' && 'parts' in value;

/** No text of a page is longer, whatever an expression multiplies. */
const longest = 10_000;
export const shortened = (text: string): string => (text.length > longest ? text.slice(0, longest) : text);

export const textOf = (value: Value, locale: Locale): string => {
  if (isList(value)) return shortened(value.map(one => textOf(one, locale)).join(', '));
  if (isMoment(value)) return momentText(value, locale, value.dateOnly ? 'date' : 'both');
  if (isEntity(value)) return value.text;
  return typeof value === 'string' ? value : String(value);
};

const styles = {
  date: { dateStyle: 'short' },
  time: { timeStyle: 'short' },
  both: { dateStyle: 'short', timeStyle: 'short' }
} as const;

export const momentText = ({ moment }: Moment, { culture, timeZone }: Locale, part: keyof typeof styles): string =>
  isReal(moment) ? new Intl.DateTimeFormat(culture, { timeZone, ...styles[part] }).format(new Date(moment)) : '';

/** JavaScript's own calendar ends there. */
const isReal = (moment: number): boolean => Math.abs(moment) <= 8.64e15;

/** Nothing is 0, as SharePoint has it: `Number([$Date]) == 0` asks whether a date is missing. */
export const numberOf = (value: Value): number => {
  if (typeof value === 'number') return value;
  if (isMoment(value)) return value.moment;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isList(value)) return value.length === 0 ? 0 : NaN;
  return Number(isEntity(value) ? value.text : value);
};

export const truthOf = (value: Value): boolean => {
  if (isList(value)) return value.length > 0;
  if (isMoment(value)) return true;
  return isEntity(value) ? value.text !== '' : Boolean(value);
};

const isNumeric = (value: Value): boolean => typeof value === 'number' || isMoment(value);

/** A number or a date against a text: the text counts as a number only when it is one, so that 0 is not the empty text. */
const asNumbers = (left: Value, right: Value): readonly [number, number] | undefined => {
  if (!isNumeric(left) && !isNumeric(right)) return undefined;
  const isEmpty = (value: Value): boolean => value === '' || (isList(value) && value.length === 0);
  return isEmpty(left) || isEmpty(right) ? undefined : [numberOf(left), numberOf(right)];
};

export const equal = (left: Value, right: Value, locale: Locale): boolean => {
  const numbers = asNumbers(left, right);
  if (numbers) return numbers[0] === numbers[1];
  if (typeof left === 'boolean' || typeof right === 'boolean') return booleanText(left, locale) === booleanText(right, locale);
  return textOf(left, locale) === textOf(right, locale);
};

const booleanText = (value: Value, locale: Locale): string => {
  const text = textOf(value, locale).toLowerCase();
  return text === '1' ? 'true' : text === '0' ? 'false' : text;
};

/** Below, at or above zero; NaN when they cannot be compared. */
export const compared = (left: Value, right: Value, locale: Locale): number => {
  if (isNumeric(left) || isNumeric(right)) return numberOf(left) - numberOf(right);
  const [first, second] = [textOf(left, locale), textOf(right, locale)];
  return first < second ? -1 : first > second ? 1 : 0;
};
