import { numberIn } from './coercion';
import { FormulaError } from './formula';
import type { Formula, FormulaErrorCode, FormulaInput, FormulaValue } from './formula';
import { formulaFunctions } from './formulaFunctions';
import { operate } from './operators';

export type FormulaResult = { readonly value: FormulaValue } | { readonly error: FormulaErrorCode };

/** What a formula yields: a value, or an error to be shown in its place. */
export const evaluateFormula = (formula: Formula, input: FormulaInput): FormulaResult => {
  try {
    return { value: evaluate(formula, input) };
  } catch (cause) {
    if (cause instanceof FormulaError) return { error: cause.code };
    throw cause;
  }
};

/** A rule holds when it yields true or a number other than zero; an error breaks it. */
export const holds = (formula: Formula, input: FormulaInput): boolean => {
  const result = evaluateFormula(formula, input);
  return 'value' in result && typeof result.value !== 'string' && Boolean(result.value);
};

const evaluate = (formula: Formula, input: FormulaInput): FormulaValue => {
  switch (formula.kind) {
    case 'value':
      return formula.value;
    case 'column':
      return input.cell(formula.name);
    case 'negative':
      return -numberIn(evaluate(formula.operand, input));
    case 'percent':
      return numberIn(evaluate(formula.operand, input)) / 100;
    case 'operation':
      return operate(formula.operator, evaluate(formula.left, input), evaluate(formula.right, input));
    case 'call': {
      const operands = formula.operands.map(operand => () => evaluate(operand, input));
      const found = formulaFunctions[formula.name];
      if (!found) throw new FormulaError('#NAME?');
      return found.apply(operands, input);
    }
  }
};
