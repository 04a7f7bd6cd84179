import { errors } from '../errors';
import { formulaComparisons, formulaFunctions } from './formula';
import type { Formula, FormulaComparison, FormulaFunction } from './formula';

type Token = { readonly kind: 'number' | 'text' | 'name' | 'column' | 'sign'; readonly text: string };

const pattern = /\s*(?:(\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|\[([^\]]+)\]|([\p{L}_][\p{L}\p{N}_.]*)|(<>|<=|>=|[=<>(),;+\-*/&^%]))/uy;

/** `=OR([Employees]>=[Completed],ISBLANK([Completed]))`: comparison and seven functions; the rest is refused when it is set. */
export const parseFormula = (text: string): Formula => {
  const tokens = tokensOf(text.trim().replace(/^=/, ''));
  let at = 0;
  const peek = (): Token | undefined => tokens[at];
  const take = (sign: string): void => {
    const token = tokens[at++];
    if (token?.kind !== 'sign' || token.text !== sign) throw unexpected(token);
  };

  const comparison = (): Formula => {
    let left = operand();
    for (let token = peek(); token?.kind === 'sign' && isComparison(token.text); token = peek()) {
      at++;
      left = { kind: 'compare', operator: token.text, left, right: operand() };
    }
    return left;
  };

  const operand = (): Formula => {
    const token = tokens[at++];
    switch (token?.kind) {
      case 'number':
        return { kind: 'value', value: Number(token.text) };
      case 'text':
        return { kind: 'value', value: token.text };
      case 'column':
        return { kind: 'column', name: token.text };
      case 'name':
        return named(token.text);
      case 'sign':
        if (token.text === '-' && peek()?.kind === 'number') return { kind: 'value', value: -Number(tokens[at++]?.text) };
        if (token.text !== '(') throw unexpected(token);
        return parenthesised();
      default:
        throw errors.formulaInvalid();
    }
  };

  const parenthesised = (): Formula => {
    const inner = comparison();
    take(')');
    return inner;
  };

  const named = (name: string): Formula => {
    const upper = name.toUpperCase();
    if (peek()?.text !== '(' || peek()?.kind !== 'sign') {
      return upper === 'TRUE' || upper === 'FALSE' ? { kind: 'value', value: upper === 'TRUE' } : { kind: 'column', name };
    }
    if (!isFunction(upper)) throw errors.notBuilt(`the function ${upper} in formulas`);
    take('(');
    const operands: Formula[] = [];
    while (!(peek()?.kind === 'sign' && peek()?.text === ')')) {
      if (operands.length > 0) take(',');
      operands.push(comparison());
    }
    take(')');
    const [least, most] = formulaFunctions[upper];
    if (operands.length < least || operands.length > most) throw errors.formulaInvalid();
    return { kind: 'call', name: upper, operands };
  };

  const formula = comparison();
  if (at < tokens.length) throw unexpected(peek());
  return formula;
};

const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (text.slice(pattern.lastIndex).trim() !== '') {
    const match = pattern.exec(text);
    if (!match) throw errors.formulaInvalid();
    const [, number, quoted, column, name, sign] = match;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted.replace(/""/g, '"') });
    else if (column !== undefined) tokens.push({ kind: 'column', text: column });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else tokens.push({ kind: 'sign', text: sign ?? '' });
  }
  return tokens;
};

const unexpected = (token: Token | undefined): Error =>
  token?.kind === 'sign' && /[+\-*/&^%]/.test(token.text) ? errors.notBuilt(`the operator ${token.text} in formulas`) : errors.formulaInvalid();

const isComparison = (text: string): text is FormulaComparison => formulaComparisons.some(known => known === text);
const isFunction = (name: string): name is FormulaFunction => Object.hasOwn(formulaFunctions, name);
