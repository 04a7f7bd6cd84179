import type { Formula, FormulaComparison, FormulaValue } from './formula';

/** What a formula reads: the item's cells, and today where the site is, both as comparable values. */
export type FormulaInput = { readonly today: () => string; readonly cell: (name: string) => FormulaValue };

/** A rule holds when it yields true or a number other than zero. */
export const holds = (formula: Formula, input: FormulaInput): boolean => isTrue(evaluate(formula, input));

const isTrue = (value: FormulaValue): boolean => value === true || (typeof value === 'number' && value !== 0);

const evaluate = (formula: Formula, input: FormulaInput): FormulaValue => {
  switch (formula.kind) {
    case 'value':
      return formula.value;
    case 'column':
      return input.cell(formula.name);
    case 'compare':
      return compare(formula.operator, evaluate(formula.left, input), evaluate(formula.right, input));
    case 'call':
      return call(formula, input);
  }
};

const call = (formula: Extract<Formula, { kind: 'call' }>, input: FormulaInput): FormulaValue => {
  const [first, second, third] = formula.operands;
  const valueOf = (operand: Formula | undefined): FormulaValue => (operand === undefined ? false : evaluate(operand, input));
  switch (formula.name) {
    case 'AND':
      return formula.operands.every(operand => isTrue(valueOf(operand)));
    case 'OR':
      return formula.operands.some(operand => isTrue(valueOf(operand)));
    case 'NOT':
      return !isTrue(valueOf(first));
    case 'IF':
      return isTrue(valueOf(first)) ? valueOf(second) : valueOf(third);
    case 'ISBLANK':
      return valueOf(first) === null;
    case 'LEN': {
      const value = valueOf(first);
      return value === null ? 0 : String(value).length;
    }
    case 'TODAY':
      return input.today();
  }
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
  if (typeof a === typeof b) {
    const [x, y] = typeof a === 'string' ? [a.toLowerCase(), String(b).toLowerCase()] : [Number(a), Number(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return rank(a) - rank(b);
};

const emptyLike = (other: FormulaValue): FormulaValue => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);
/** As in spreadsheets: numbers before text before truth. */
const rank = (value: FormulaValue): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
