import { errors } from '../errors';
import type { Formula, FormulaOperator } from './formula';
import { formulaFunctions, unbuiltFunctions } from './formulaFunctions';
import { formulaTokens } from './formulaTokens';
import type { FormulaToken } from './formulaTokens';

/** Deeper nesting than anybody writes; keeps a hostile formula from exhausting the stack. */
const deepest = 64;

const precedence: Readonly<Record<FormulaOperator, number>> = {
  '=': 1, '<>': 1, '<': 1, '>': 1, '<=': 1, '>=': 1, '&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 5,
};

/** `=OR([Employees]>=[Completed],ISBLANK([Completed]))`. Arguments are parted by `,`, and by `;` where that is the site's list separator. */
export const parseFormula = (text: string, listSeparator: ',' | ';' = ','): Formula => {
  const tokens = formulaTokens(text);
  let at = 0;
  let depth = 0;
  const isSign = (token: FormulaToken | undefined, ...signs: readonly string[]): boolean => token?.kind === 'sign' && signs.includes(token.text);
  const take = (sign: string): void => {
    if (!isSign(tokens[at++], sign)) throw errors.formulaInvalid();
  };

  const expression = (least: number): Formula => {
    if (++depth > deepest) throw errors.formulaInvalid();
    let left = signed();
    for (let operator = operatorAt(tokens[at]); operator !== undefined && precedence[operator] >= least; operator = operatorAt(tokens[at])) {
      at++;
      left = { kind: 'operation', operator, left, right: expression(precedence[operator] + 1) };
    }
    depth--;
    return left;
  };

  /** A sign binds closer than a power, as in spreadsheets: -2^2 is 4. */
  const signed = (): Formula => {
    let negative = false;
    for (; isSign(tokens[at], '-', '+'); at++) if (tokens[at]?.text === '-') negative = !negative;
    let inner = operand();
    if (negative) inner = { kind: 'negative', operand: inner };
    for (; isSign(tokens[at], '%'); at++) inner = { kind: 'percent', operand: inner };
    return inner;
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
        return isSign(tokens[at], '(') ? call(token.text.toUpperCase()) : plainName(token.text);
      case 'sign':
        if (token.text !== '(') throw errors.formulaInvalid();
        return closed(expression(1));
      default:
        throw errors.formulaInvalid();
    }
  };

  const closed = (inner: Formula): Formula => {
    take(')');
    return inner;
  };

  const call = (name: string): Formula => {
    const found = Object.hasOwn(formulaFunctions, name) ? formulaFunctions[name] : undefined;
    if (!found) throw unbuiltFunctions.includes(name) ? errors.notBuilt(`the function ${name} in formulas`) : errors.formulaInvalid();
    take('(');
    const operands: Formula[] = [];
    while (!isSign(tokens[at], ')')) {
      if (operands.length > 0 && !isSign(tokens[at++], ',', listSeparator)) throw errors.formulaInvalid();
      operands.push(expression(1));
    }
    take(')');
    if (operands.length < found.least || operands.length > found.most) throw errors.formulaInvalid();
    return { kind: 'call', name, operands };
  };

  const formula = expression(1);
  if (at < tokens.length) throw errors.formulaInvalid();
  return formula;
};

const plainName = (name: string): Formula => {
  const upper = name.toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE' ? { kind: 'value', value: upper === 'TRUE' } : { kind: 'column', name };
};

const operatorAt = (token: FormulaToken | undefined): FormulaOperator | undefined =>
  token?.kind === 'sign' && Object.hasOwn(precedence, token.text) ? (token.text as FormulaOperator) : undefined;
