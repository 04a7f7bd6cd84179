import { finite, numberIn, wholeIn } from './coercion';
import { FormulaError } from './formula';
import { eager } from './formulaFunction';
import type { FormulaFunction } from './formulaFunction';
import { divide, power } from './operators';
import { rounded } from './numberFormat';

const ofOne = (work: (value: number) => number): FormulaFunction => eager(1, 1, ([value = null]) => finite(work(numberIn(value))));

/** The whole numbers that spreadsheets build on may not grow past what a double holds. */
const factorial = (value: number): number => {
  if (value < 0 || value > 170) throw new FormulaError('#NUM!');
  return Array.from({ length: value }, (_, index) => index + 1).reduce((product, factor) => product * factor, 1);
};

const awayFromZero = (value: number, odd: boolean): number => {
  const size = Math.ceil(Math.abs(value));
  return (value < 0 ? -1 : 1) * (size % 2 === (odd ? 1 : 0) ? size : size + 1);
};

const toMultiple = (value: number, step: number, round: (value: number) => number): number => {
  if (value > 0 && step < 0) throw new FormulaError('#NUM!');
  return step === 0 ? 0 : round(divide(value, step)) * step;
};

const logarithm = (value: number, base: number): number => {
  if (value <= 0 || base <= 0) throw new FormulaError('#NUM!');
  return base === 10 ? Math.log10(value) : divide(Math.log(value), Math.log(base));
};

export const numberFunctions: Readonly<Record<string, FormulaFunction>> = {
  ABS: ofOne(Math.abs),
  ACOS: ofOne(Math.acos),
  ACOSH: ofOne(Math.acosh),
  ASIN: ofOne(Math.asin),
  ASINH: ofOne(Math.asinh),
  ATAN: ofOne(Math.atan),
  ATAN2: eager(2, 2, ([x = null, y = null]) => {
    if (numberIn(x) === 0 && numberIn(y) === 0) throw new FormulaError('#DIV/0!');
    return Math.atan2(numberIn(y), numberIn(x));
  }),
  ATANH: ofOne(Math.atanh),
  CEILING: eager(2, 2, ([value = null, step = null]) => toMultiple(numberIn(value), numberIn(step), Math.ceil)),
  COMBIN: eager(2, 2, ([all = null, some = null]) => {
    const [total, taken] = [wholeIn(all), wholeIn(some)];
    if (total < taken) throw new FormulaError('#NUM!');
    return Math.round(factorial(total) / factorial(taken) / factorial(total - taken));
  }),
  COS: ofOne(Math.cos),
  COSH: ofOne(Math.cosh),
  DEGREES: ofOne(value => (value * 180) / Math.PI),
  EVEN: ofOne(value => awayFromZero(value, false)),
  EXP: ofOne(Math.exp),
  FACT: ofOne(value => factorial(Math.floor(value))),
  FLOOR: eager(2, 2, ([value = null, step = null]) => {
    if (numberIn(step) === 0 && numberIn(value) !== 0) throw new FormulaError('#DIV/0!');
    return toMultiple(numberIn(value), numberIn(step), Math.floor);
  }),
  INT: ofOne(Math.floor),
  LN: ofOne(value => logarithm(value, Math.E)),
  LOG: eager(1, 2, ([value = null, base = 10]) => logarithm(numberIn(value), numberIn(base))),
  LOG10: ofOne(value => logarithm(value, 10)),
  // The remainder has the sign of the divisor.
  MOD: eager(2, 2, ([value = null, divisor = null]) => {
    const [number, by] = [numberIn(value), numberIn(divisor)];
    return number - by * Math.floor(divide(number, by));
  }),
  ODD: ofOne(value => awayFromZero(value, true)),
  PI: eager(0, 0, () => Math.PI),
  POWER: eager(2, 2, ([base = null, exponent = null]) => power(numberIn(base), numberIn(exponent))),
  RADIANS: ofOne(value => (value * Math.PI) / 180),
  ROUND: eager(2, 2, ([value = null, digits = null]) => rounded(numberIn(value), wholeIn(digits), Math.round)),
  ROUNDDOWN: eager(2, 2, ([value = null, digits = null]) => rounded(numberIn(value), wholeIn(digits), Math.floor)),
  ROUNDUP: eager(2, 2, ([value = null, digits = null]) => rounded(numberIn(value), wholeIn(digits), Math.ceil)),
  SIGN: ofOne(Math.sign),
  SIN: ofOne(Math.sin),
  SINH: ofOne(Math.sinh),
  SQRT: ofOne(Math.sqrt),
  TAN: ofOne(Math.tan),
  TANH: ofOne(Math.tanh),
  TRUNC: eager(1, 2, ([value = null, digits = 0]) => rounded(numberIn(value), wholeIn(digits), Math.floor)),
};
