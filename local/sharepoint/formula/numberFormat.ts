import { finite } from './coercion';

/** To so many decimals (negative: tens, hundreds …), by size: -1.5 is rounded as 1.5 is. */
export const rounded = (value: number, digits: number, round: (size: number) => number): number => {
  const size = shifted(Math.abs(value), digits);
  // Fifteen digits are true; what binary fractions add beyond them must not tip the scale.
  return finite(Math.sign(value) * shifted(round(Number(size.toPrecision(15))), -digits));
};

/** Moves the decimal point in the written number, so that no binary fraction comes in between. */
const shifted = (value: number, digits: number): number => {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
};

export const fixedText = (value: number, decimals: number, thousands: boolean): string => {
  const text = rounded(value, decimals, Math.round).toFixed(Math.min(Math.max(decimals, 0), 100));
  if (!thousands) return text;
  const [whole = '', fraction] = text.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
};

/** `0`, `#,##0.00`, `0.0%`, `"kr "0`; undefined when the format holds something else. */
export const formatNumber = (value: number, format: string): string | undefined => {
  const match = /^((?:"[^"]*"|\\.|[^0#?.,%"\\])*)([0#?,]*)(?:\.([0#?]*))?(%*)((?:"[^"]*"|\\.|[^0#?.,"\\])*)$/s.exec(format);
  if (!match) return undefined;
  const [, before = '', whole = '', fraction, percent = '', after = ''] = match;
  if (whole === '' && fraction === undefined) return percent === '' ? literal(before + after) : undefined;
  if (hasLetters(before) || hasLetters(after)) return undefined;
  const scaled = value * 100 ** (percent.length + (after.match(/%/g)?.length ?? 0)) / 1000 ** (/,*$/.exec(whole)?.[0].length ?? 0);
  const digits = fixedText(Math.abs(scaled), fraction?.length ?? 0, false);
  const [integer = '', decimals = ''] = digits.split('.');
  const least = (whole.match(/0/g) ?? []).length;
  const shown = (least === 0 && Number(integer) === 0 ? '' : integer).padStart(least, '0');
  const grouped = /[0#?],+[0#?]/.test(whole) ? shown.replace(/\B(?=(\d{3})+$)/g, ',') : shown;
  const sign = scaled < 0 && Number(digits) !== 0 ? '-' : '';
  return `${sign}${literal(before)}${grouped}${fraction === undefined ? '' : `.${trimmed(decimals, fraction)}`}${percent}${literal(after)}`;
};

/** A `#` drops the zeros at the end. */
const trimmed = (decimals: string, fraction: string): string => {
  const least = fraction.lastIndexOf('0') + 1;
  return decimals.slice(0, least) + decimals.slice(least).replace(/0+$/, '');
};

const hasLetters = (text: string): boolean => /[a-z]/i.test(text.replace(/"[^"]*"|\\./gs, ''));
const literal = (text: string): string => text.replace(/"([^"]*)"|\\(.)/gs, (_, quoted: string | undefined, one: string | undefined) => quoted ?? one ?? '');
