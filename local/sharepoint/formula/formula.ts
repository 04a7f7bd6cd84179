/** A formula as a tree. */
export type Formula =
  | { readonly kind: 'value'; readonly value: FormulaValue }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'negative' | 'percent'; readonly operand: Formula }
  | { readonly kind: 'operation'; readonly operator: FormulaOperator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'call'; readonly name: string; readonly operands: readonly Formula[] };

/** Dates are numbers inside a formula: days since 1899-12-30 by the site's own clocks. Null is an empty cell. */
export type FormulaValue = string | number | boolean | null;

export type FormulaOperator = '+' | '-' | '*' | '/' | '^' | '&' | FormulaComparison;

export type FormulaComparison = '<>' | '<=' | '>=' | '=' | '<' | '>';

/** What a formula reads beyond its own text. */
export type FormulaInput = {
  /** The moment, as a number like other dates. */
  readonly now: () => number;
  /** The web's language names months and weekdays. */
  readonly language: number;
  readonly cell: (name: string) => FormulaValue;
};

/** As SharePoint shows them in place of a value. */
export type FormulaErrorCode = '#DIV/0!' | '#NAME?' | '#NUM!' | '#VALUE!';

/** An error runs through everything that reads it, except the functions that ask for it. */
export class FormulaError extends Error {
  constructor(readonly code: FormulaErrorCode) {
    super(code);
    this.name = 'FormulaError';
  }
}

export const columnsIn = (formula: Formula): readonly string[] => {
  switch (formula.kind) {
    case 'value':
      return [];
    case 'column':
      return [formula.name];
    case 'negative':
    case 'percent':
      return columnsIn(formula.operand);
    case 'operation':
      return [...columnsIn(formula.left), ...columnsIn(formula.right)];
    case 'call':
      return formula.operands.flatMap(columnsIn);
  }
};
