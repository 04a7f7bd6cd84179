import { errors } from '../errors';

export type FormulaToken = {
  readonly kind: 'number' | 'text' | 'name' | 'column' | 'sign';
  /** Without brackets or quotes. */
  readonly text: string;
  /** Where it stands in the formula. */
  readonly from: number;
  readonly to: number;
};

const pattern = /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+)|"((?:[^"]|"")*)"|\[([^\]]+)\]|([\p{L}_][\p{L}\p{N}_.]*)|(<>|<=|>=|[=<>(),;+\-*/&^%]))/uy;

export const formulaTokens = (text: string): readonly FormulaToken[] => {
  const tokens: FormulaToken[] = [];
  let at = /^\s*=/.exec(text)?.[0].length ?? 0;
  while (text.slice(at).trim() !== '') {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) throw errors.formulaInvalid();
    const [whole, number, quoted, column, name, sign = ''] = match;
    const to = at + whole.length;
    const from = at + whole.length - whole.trimStart().length;
    const token = (kind: FormulaToken['kind'], written: string): number => tokens.push({ kind, text: written, from, to });
    if (number !== undefined) token('number', number);
    else if (quoted !== undefined) token('text', quoted.replace(/""/g, '"'));
    else if (column !== undefined) token('column', column.trim());
    else if (name !== undefined) token('name', name);
    else token('sign', sign);
    at = to;
  }
  return tokens;
};

/** The formula with a column's new name in place of its old one; texts and functions are left alone. */
export const renameInFormula = (text: string, from: string, to: string): string => {
  const tokens = formulaTokens(text);
  const isColumn = ({ kind }: FormulaToken, index: number): boolean =>
    kind === 'column' || (kind === 'name' && !(tokens[index + 1]?.kind === 'sign' && tokens[index + 1]?.text === '('));
  const renamed = tokens.filter((token, index) => isColumn(token, index) && token.text.toLowerCase() === from.toLowerCase());
  return renamed.reduceRight((written, token) => `${written.slice(0, token.from)}[${to}]${written.slice(token.to)}`, text);
};
