import { errors } from '../errors';
import type { Literal } from './filterExpression';

export type Token =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'literal'; readonly literal: Literal }
  | { readonly kind: '(' | ')' | ',' };

const space = /\s+/y;
const typed = /(datetime|guid)'([^']*)'/iy;
const quoted = /'((?:[^']|'')*)'/y;
const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?[LMDFlmdf]?(?![\w])/y;
const word = /[\p{L}_@][\p{L}\p{N}_/.]*/uy;

export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found;
  };
  for (;;) {
    match(space);
    if (at >= text.length) return tokens;
    const char = text[at];
    if (char === '(' || char === ')' || char === ',') {
      tokens.push({ kind: char });
      at++;
      continue;
    }
    const typedLiteral = match(typed);
    if (typedLiteral) {
      tokens.push({ kind: 'literal', literal: literalOf(typedLiteral[1] ?? '', typedLiteral[2] ?? '') });
      continue;
    }
    const text1 = match(quoted);
    if (text1) {
      tokens.push({ kind: 'literal', literal: { kind: 'text', value: (text1[1] ?? '').replace(/''/g, "'") } });
      continue;
    }
    const digits = match(number);
    if (digits) {
      tokens.push({ kind: 'literal', literal: { kind: 'number', value: Number(digits[0].replace(/[LMDF]$/i, '')) } });
      continue;
    }
    const name = match(word);
    if (!name) throw errors.expressionInvalid(text);
    tokens.push(wordOf(name[0]));
  }
};

const literalOf = (type: string, value: string): Literal => {
  if (type.toLowerCase() === 'datetime') return { kind: 'moment', value };
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) throw errors.expressionInvalid(`guid'${value}'`);
  return { kind: 'guid', value: value.toLowerCase() };
};

const wordOf = (text: string): Token => {
  if (text === 'null') return { kind: 'literal', literal: { kind: 'null' } };
  if (text === 'true' || text === 'false') return { kind: 'literal', literal: { kind: 'boolean', value: text === 'true' } };
  return { kind: 'word', text };
};
