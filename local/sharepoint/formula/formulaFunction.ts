import type { FormulaInput, FormulaValue } from './formula';

export type FormulaFunction = {
  /** How many operands at least and at most. */
  readonly least: number;
  readonly most: number;
  /** Operands are worked out when they are asked for: IF leaves one alone, ISERROR survives an error. */
  readonly apply: (operands: readonly (() => FormulaValue)[], input: FormulaInput) => FormulaValue;
};

export const lazy = (least: number, most: number, apply: FormulaFunction['apply']): FormulaFunction => ({ least, most, apply });

/** A function of its operands' values. */
export const eager = (least: number, most: number, apply: (values: readonly FormulaValue[], input: FormulaInput) => FormulaValue): FormulaFunction => ({
  least,
  most,
  apply: (operands, input) => apply(operands.map(operand => operand()), input),
});

/** As many as SharePoint takes. */
export const many = 30;
