import { finite, numberIn } from './coercion';
import { FormulaError } from './formula';
import type { FormulaValue } from './formula';
import { eager, many } from './formulaFunction';
import type { FormulaFunction } from './formulaFunction';
import { divide } from './operators';

/** Functions of many numbers. Empty cells are passed over, not counted as zero. */
const ofNumbers = (work: (numbers: readonly number[]) => number): FormulaFunction =>
  eager(1, many, values => finite(work(given(values).map(numberIn))));

const given = (values: readonly FormulaValue[]): readonly FormulaValue[] => values.filter(value => value !== null);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const mean = (numbers: readonly number[]): number => divide(sum(numbers), numbers.length);
const squaresFromMean = (numbers: readonly number[]): number => sum(numbers.map(number => (number - mean(numbers)) ** 2));

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  if (middle.length === 0) throw new FormulaError('#NUM!');
  return mean(middle);
};

const smallest = ofNumbers(numbers => (numbers.length === 0 ? 0 : Math.min(...numbers)));
const largest = ofNumbers(numbers => (numbers.length === 0 ? 0 : Math.max(...numbers)));

export const setFunctions: Readonly<Record<string, FormulaFunction>> = {
  AVERAGE: ofNumbers(mean),
  COUNT: eager(1, many, values => values.filter(value => typeof value === 'number').length),
  COUNTA: eager(1, many, values => given(values).length),
  MAX: largest,
  MEDIAN: ofNumbers(median),
  MIN: smallest,
  PRODUCT: ofNumbers(numbers => numbers.reduce((product, number) => product * number, numbers.length === 0 ? 0 : 1)),
  STDEV: ofNumbers(numbers => Math.sqrt(divide(squaresFromMean(numbers), numbers.length - 1))),
  STDEVP: ofNumbers(numbers => Math.sqrt(divide(squaresFromMean(numbers), numbers.length))),
  SUM: ofNumbers(sum),
  SUMSQ: ofNumbers(numbers => sum(numbers.map(number => number ** 2))),
  VAR: ofNumbers(numbers => divide(squaresFromMean(numbers), numbers.length - 1)),
  VARP: ofNumbers(numbers => divide(squaresFromMean(numbers), numbers.length)),
};
