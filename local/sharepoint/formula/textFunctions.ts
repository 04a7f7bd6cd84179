import { finite, numberIn, numberOfText, textIn, wholeIn } from './coercion';
import { FormulaError } from './formula';
import type { FormulaValue } from './formula';
import { eager, many } from './formulaFunction';
import type { FormulaFunction } from './formulaFunction';
import { fixedText } from './numberFormat';
import { formatText } from './textFormat';

/** A cell holds no more. */
const longestText = 32_767;

export const textFunctions: Readonly<Record<string, FormulaFunction>> = {
  CHAR: eager(1, 1, ([code = null]) => {
    const number = wholeIn(code);
    if (number < 1 || number > 255) throw new FormulaError('#VALUE!');
    return String.fromCharCode(number);
  }),
  CLEAN: eager(1, 1, ([text = null]) => [...textIn(text)].filter(char => char >= ' ').join('')),
  CODE: eager(1, 1, ([text = null]) => {
    if (textIn(text) === '') throw new FormulaError('#VALUE!');
    return textIn(text).charCodeAt(0);
  }),
  CONCATENATE: eager(1, many, values => values.map(textIn).join('')),
  EXACT: eager(2, 2, ([left = null, right = null]) => textIn(left) === textIn(right)),
  FIND: eager(2, 3, ([sought = null, text = null, start = 1]) => positionOf(textIn(sought), textIn(text), start)),
  FIXED: eager(1, 3, ([number = null, decimals = 2, plain = false]) => fixedText(numberIn(number), wholeIn(decimals), !plain)),
  LEFT: eager(1, 2, ([text = null, count = 1]) => textIn(text).slice(0, countIn(count))),
  LEN: eager(1, 1, ([text = null]) => textIn(text).length),
  LOWER: eager(1, 1, ([text = null]) => textIn(text).toLowerCase()),
  MID: eager(3, 3, ([text = null, start = null, count = null]) => {
    const from = startIn(start);
    return textIn(text).slice(from, from + countIn(count));
  }),
  PROPER: eager(1, 1, ([text = null]) => textIn(text).toLowerCase().replace(/\p{L}+/gu, word => word.charAt(0).toUpperCase() + word.slice(1))),
  REPLACE: eager(4, 4, ([text = null, start = null, count = null, put = null]) => {
    const from = startIn(start);
    return textIn(text).slice(0, from) + textIn(put) + textIn(text).slice(from + countIn(count));
  }),
  REPT: eager(2, 2, ([text = null, count = null]) => {
    const times = countIn(count);
    if (textIn(text).length * times > longestText) throw new FormulaError('#VALUE!');
    return textIn(text).repeat(times);
  }),
  RIGHT: eager(1, 2, ([text = null, count = 1]) => {
    const whole = textIn(text);
    return whole.slice(Math.max(0, whole.length - countIn(count)));
  }),
  SEARCH: eager(2, 3, ([sought = null, text = null, start = 1]) => searchPosition(textIn(sought), textIn(text), start)),
  SUBSTITUTE: eager(3, 4, ([text = null, old = null, put = null, which]) => substitute(textIn(text), textIn(old), textIn(put), which)),
  T: eager(1, 1, ([value = null]) => (typeof value === 'string' ? value : '')),
  TEXT: eager(2, 2, ([value = null, format = null], { language }) => formatText(value, textIn(format), language)),
  TRIM: eager(1, 1, ([text = null]) => textIn(text).trim().replace(/ +/g, ' ')),
  UPPER: eager(1, 1, ([text = null]) => textIn(text).toUpperCase()),
  VALUE: eager(1, 1, ([value = null]) => {
    if (typeof value === 'boolean') throw new FormulaError('#VALUE!');
    if (typeof value !== 'string') return numberIn(value);
    // Thousands are parted by comma or space, as people write them.
    const number = numberOfText(/^[+-]?\d{1,3}(?:[, \u00a0]\d{3})+(?:\.\d+)?$/.test(value.trim()) ? value.replace(/[, \u00a0]/g, '') : value);
    if (number === undefined) throw new FormulaError('#VALUE!');
    return finite(number);
  }),
};

const countIn = (value: FormulaValue): number => {
  const count = wholeIn(value);
  if (count < 0) throw new FormulaError('#VALUE!');
  return count;
};

/** Formulas count signs from one. */
const startIn = (value: FormulaValue): number => {
  const start = wholeIn(value);
  if (start < 1) throw new FormulaError('#VALUE!');
  return start - 1;
};

const positionOf = (sought: string, text: string, start: FormulaValue): number => {
  const at = text.indexOf(sought, startIn(start));
  if (at < 0) throw new FormulaError('#VALUE!');
  return at + 1;
};

/** Without regard to case; `?` is any sign, `*` any signs, `~` takes the next one as it is. */
const searchPosition = (sought: string, text: string, start: FormulaValue): number => {
  const pattern = [...(sought.toLowerCase().match(/~[?*~]|[^]/gu) ?? []), '*'];
  const signs = [...text.toLowerCase()];
  for (let at = startIn(start); at <= signs.length; at++) if (matches(signs, at, pattern)) return at + 1;
  throw new FormulaError('#VALUE!');
};

/** Walks both once; after a `*` it goes back no further than to that. */
const matches = (signs: readonly string[], from: number, pattern: readonly string[]): boolean => {
  let [at, part, star, resume] = [from, 0, -1, from];
  while (at < signs.length) {
    const wanted = pattern[part];
    if (wanted === '*') [star, resume] = [part++, at];
    else if (wanted === '?' || wanted?.replace(/^~(?=.)/, '') === signs[at]) [at, part] = [at + 1, part + 1];
    else if (star >= 0) [at, part] = [++resume, star + 1];
    else return false;
  }
  return pattern.slice(part).every(rest => rest === '*');
};

const substitute = (text: string, old: string, put: string, which: FormulaValue | undefined): string => {
  if (old === '') return text;
  const parts = text.split(old);
  if (which === undefined) return parts.join(put);
  const number = wholeIn(which);
  if (number < 1) throw new FormulaError('#VALUE!');
  return number >= parts.length ? text : parts.slice(0, number).join(old) + put + parts.slice(number).join(old);
};
