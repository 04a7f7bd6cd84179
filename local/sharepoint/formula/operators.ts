import { finite, numberIn, textIn } from './coercion';
import { FormulaError } from './formula';
import type { FormulaComparison, FormulaOperator, FormulaValue } from './formula';

export const operate = (operator: FormulaOperator, left: FormulaValue, right: FormulaValue): FormulaValue => {
  switch (operator) {
    case '+':
      return finite(numberIn(left) + numberIn(right));
    case '-':
      return finite(numberIn(left) - numberIn(right));
    case '*':
      return finite(numberIn(left) * numberIn(right));
    case '/':
      return divide(numberIn(left), numberIn(right));
    case '^':
      return power(numberIn(left), numberIn(right));
    case '&':
      return textIn(left) + textIn(right);
    default:
      return compare(operator, left, right);
  }
};

export const divide = (left: number, right: number): number => {
  if (right === 0) throw new FormulaError('#DIV/0!');
  return finite(left / right);
};

export const power = (base: number, exponent: number): number => {
  if (base === 0 && exponent < 0) throw new FormulaError('#DIV/0!');
  if (base === 0 && exponent === 0) throw new FormulaError('#NUM!');
  return finite(base ** exponent);
};

const compare = (operator: FormulaComparison, left: FormulaValue, right: FormulaValue): boolean => {
  const order = orderOf(left, right);
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
  }
};

/** An empty cell counts as zero, empty text or no, after what it is compared with; text is compared without regard to case. */
const orderOf = (left: FormulaValue, right: FormulaValue): number => {
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  if (typeof a !== typeof b) return rank(a) - rank(b);
  const [x, y] = typeof a === 'string' ? [a.toLowerCase(), String(b).toLowerCase()] : [Number(a), Number(b)];
  return x < y ? -1 : x > y ? 1 : 0;
};

const emptyLike = (other: FormulaValue): FormulaValue => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);
/** As in spreadsheets: numbers before text before truth. */
const rank = (value: FormulaValue): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
