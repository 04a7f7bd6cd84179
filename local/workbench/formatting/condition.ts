import { evaluate, type Scope } from './evaluate';
import { Unreadable, type Expression } from './expression';
import { readExpression } from './readExpression';
import { textOf, truthOf } from './value';

/** When a field of a form is shown. */
export type Condition = { readonly expression: Expression } | { readonly problem: string };

/** A column's `ClientValidationFormula`. */
export const conditionOf = (formula: string): Condition => {
  try {
    return { expression: readExpression(formula.trim()) };
  } catch (cause) {
    if (cause instanceof Unreadable) return { problem: cause.message };
    throw cause;
  }
};

/** A field is hidden only by a condition that could be read and says false: what nobody can read hides nothing. */
export const isShown = (condition: Condition | undefined, scope: Scope): boolean => {
  if (!condition || 'problem' in condition) return true;
  const value = evaluate(condition.expression, scope);
  return truthOf(value) && textOf(value, scope.locale).toLowerCase() !== 'false';
};
