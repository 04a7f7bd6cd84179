/** A validation formula as a tree. */
export type FormulaValue = string | number | boolean | null;

export type Formula =
  | { readonly kind: 'value'; readonly value: FormulaValue }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'compare'; readonly operator: FormulaComparison; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'call'; readonly name: FormulaFunction; readonly operands: readonly Formula[] };

export const formulaComparisons = ['<>', '<=', '>=', '=', '<', '>'] as const;
export type FormulaComparison = (typeof formulaComparisons)[number];

/** Name, and how many operands at least and at most. */
export const formulaFunctions = {
  AND: [1, 30],
  OR: [1, 30],
  NOT: [1, 1],
  IF: [2, 3],
  ISBLANK: [1, 1],
  LEN: [1, 1],
  TODAY: [0, 0],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

export type FormulaFunction = keyof typeof formulaFunctions;

export const columnsIn = (formula: Formula): readonly string[] => {
  switch (formula.kind) {
    case 'value':
      return [];
    case 'column':
      return [formula.name];
    case 'compare':
      return [...columnsIn(formula.left), ...columnsIn(formula.right)];
    case 'call':
      return formula.operands.flatMap(columnsIn);
  }
};
