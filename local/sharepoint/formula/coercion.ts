import { FormulaError } from './formula';
import type { FormulaValue } from './formula';
import { serialOfText } from './serialDate';

/** An empty cell is zero; text is a number when it reads as one, or as a date. */
export const numberIn = (value: FormulaValue): number => {
  switch (typeof value) {
    case 'number':
      return value;
    case 'boolean':
      return value ? 1 : 0;
    case 'string': {
      const number = numberOfText(value);
      if (number === undefined) throw new FormulaError('#VALUE!');
      return number;
    }
    default:
      return 0;
  }
};

export const numberOfText = (text: string): number | undefined => {
  const bare = text.trim();
  if (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?%?$/i.test(bare)) return bare.endsWith('%') ? Number(bare.slice(0, -1)) / 100 : Number(bare);
  return serialOfText(bare);
};

export const wholeIn = (value: FormulaValue): number => Math.floor(numberIn(value));

export const textIn = (value: FormulaValue): string => {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return textOfNumber(value);
    case 'boolean':
      return value ? 'TRUE' : 'FALSE';
    default:
      return '';
  }
};

/** Fifteen digits, as many as are true. */
export const textOfNumber = (value: number): string => String(Number(value.toPrecision(15))).replace('e', 'E');

export const truthIn = (value: FormulaValue): boolean => {
  if (typeof value !== 'string') return Boolean(value);
  const upper = value.trim().toUpperCase();
  if (upper !== 'TRUE' && upper !== 'FALSE') throw new FormulaError('#VALUE!');
  return upper === 'TRUE';
};

/** Numbers that are none (too large, or no real result) are errors. */
export const finite = (value: number): number => {
  if (!Number.isFinite(value)) throw new FormulaError('#NUM!');
  return value;
};
