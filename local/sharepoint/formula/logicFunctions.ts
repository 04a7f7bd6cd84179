import { truthIn, wholeIn } from './coercion';
import { FormulaError } from './formula';
import type { FormulaValue } from './formula';
import { eager, lazy, many } from './formulaFunction';
import type { FormulaFunction } from './formulaFunction';

export const logicFunctions: Readonly<Record<string, FormulaFunction>> = {
  AND: eager(1, many, values => values.map(truthIn).every(Boolean)),
  OR: eager(1, many, values => values.map(truthIn).some(Boolean)),
  NOT: eager(1, 1, ([value = null]) => !truthIn(value)),
  TRUE: eager(0, 0, () => true),
  FALSE: eager(0, 0, () => false),
  IF: lazy(2, 3, ([condition, then, otherwise]) => (truthIn(condition?.() ?? null) ? (then?.() ?? null) : otherwise ? otherwise() : false)),
  CHOOSE: lazy(2, many, ([index, ...choices]) => {
    const chosen = choices[wholeIn(index?.() ?? null) - 1];
    if (!chosen) throw new FormulaError('#VALUE!');
    return chosen();
  }),
  ISBLANK: eager(1, 1, ([value]) => value === null),
  ISERROR: lazy(1, 1, ([operand]) => operand !== undefined && fails(operand)),
  ISERR: lazy(1, 1, ([operand]) => operand !== undefined && fails(operand)),
  // Nothing built here yields #N/A.
  ISNA: lazy(1, 1, () => false),
  ISNUMBER: lazy(1, 1, ([operand]) => typeof valueOrNone(operand) === 'number'),
  ISTEXT: lazy(1, 1, ([operand]) => typeof valueOrNone(operand) === 'string'),
  ISNONTEXT: lazy(1, 1, ([operand]) => typeof valueOrNone(operand) !== 'string'),
  ISLOGICAL: lazy(1, 1, ([operand]) => typeof valueOrNone(operand) === 'boolean'),
};

const fails = (operand: () => FormulaValue): boolean => {
  try {
    operand();
    return false;
  } catch (cause) {
    if (cause instanceof FormulaError) return true;
    throw cause;
  }
};

const valueOrNone = (operand: (() => FormulaValue) | undefined): FormulaValue => (operand && !fails(operand) ? operand() : null);
