import type { Expression } from './expression';
import { applied } from './operators';
import { isList, type Entity, type Locale, type Value } from './value';

/** What an expression may ask about: one row, one column of it, the reader and the moment. */
export interface Scope {
  field(name: string): Value | undefined;
  title(name: string): string;
  readonly currentField: Value;
  readonly now: number;
  readonly me: Entity;
  readonly rowIndex: number;
  readonly locale: Locale;
}

/** The value of an expression. Every expression that could be read has one, whatever the row holds. */
export const evaluate = (expression: Expression, scope: Scope): Value => {
  switch (expression.kind) {
    case 'literal': return expression.value;
    case 'field': return partOf(scope.field(expression.name) ?? '', expression.part);
    case 'title': return scope.title(expression.name);
    case 'special': return partOf(specialValue(expression.name, scope), expression.part);
    case 'call': return applied(expression.operator, expression.operands.map(operand => evaluate(operand, scope)), scope.locale);
  }
};

const specialValue = (name: Extract<Expression, { kind: 'special' }>['name'], scope: Scope): Value => {
  switch (name) {
    case 'currentField': return scope.currentField;
    case 'now': return { moment: scope.now, dateOnly: false };
    case 'me': return scope.me;
    case 'rowIndex': return scope.rowIndex;
    case 'lcid': return scope.locale.culture === 'sv-SE' ? 1053 : 1033;
  }
};

const partOf = (value: Value, part: string | undefined): Value => {
  if (part === undefined) return value;
  if (isList(value)) return value.map(one => partOf(one, part));
  return typeof value === 'object' && 'parts' in value && Object.hasOwn(value.parts, part) ? (value.parts[part] ?? '') : '';
};
