import { fieldNamed, specialNamed, Unreadable, type Expression } from './expression';
import { callOf } from './operators';
import { parseExpression } from './parseExpression';

const deepest = 60;

/** An expression in any of its three ways of writing: `=…` as in Excel, a tree of operators, or a value or field by itself. Throws `Unreadable`. */
export const readExpression = (json: unknown, depth = 0): Expression => {
  if (typeof json === 'number' || typeof json === 'boolean') return { kind: 'literal', value: json };
  if (typeof json === 'string') return readText(json);
  if (depth > deepest) throw new Unreadable('an expression that is too deep');
  const { operator, operands } = (typeof json === 'object' && json !== null ? json : {}) as Readonly<Record<string, unknown>>;
  if (typeof operator !== 'string' || !Array.isArray(operands)) throw new Unreadable(`the expression ${JSON.stringify(json)?.slice(0, 60)}`);
  return callOf(nameOf(operator), operands.map(operand => readExpression(operand, depth + 1)));
};

const readText = (text: string): Expression => {
  if (text.startsWith('=')) return parseExpression(text.slice(1));
  const field = /^\[\$([^\]]+)\]$/.exec(text)?.[1];
  if (field !== undefined) return fieldNamed(field);
  return /^@(currentField|now|me|rowIndex|lcid)\b/.test(text) ? specialNamed(text.slice(1)) : { kind: 'literal', value: text };
};

/** A tree writes functions with empty brackets, and the choice between two as a question mark. */
const nameOf = (operator: string): string => {
  const name = operator.replace(/\(\)$/, '');
  return name === '?' || name === ':' ? 'if' : name;
};
