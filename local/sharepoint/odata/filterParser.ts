import { errors } from '../errors';
import { comparisons, dateParts } from './filterExpression';
import type { Comparison, DatePart, Filter, Literal, PartOf, Property } from './filterExpression';
import { tokensOf } from './filterLexer';
import type { Token } from './filterLexer';

/** Deeper than any client goes, shallower than the stack. */
const deepest = 200;

/** Parses `$filter` by precedence: or, and, not, comparison. What SharePoint has no operator for is refused as it refuses. */
export const parseFilter = (text: string): Filter => {
  const tokens = tokensOf(text);
  let at = 0;
  let depth = 0;

  const peek = (): Token | undefined => tokens[at];
  const invalid = (): Error => errors.expressionInvalid(text);
  const isWord = (name: string): boolean => {
    const token = peek();
    return token?.kind === 'word' && token.text === name;
  };
  const expect = (kind: '(' | ')' | ','): void => {
    if (peek()?.kind !== kind) throw invalid();
    at++;
  };

  const either = (): Filter => {
    let left = both();
    while (isWord('or')) {
      at++;
      left = { kind: 'or', left, right: both() };
    }
    return left;
  };

  const both = (): Filter => {
    let left = single();
    while (isWord('and')) {
      at++;
      left = { kind: 'and', left, right: single() };
    }
    return left;
  };

  const single = (): Filter => {
    if (++depth > deepest) throw invalid();
    try {
      if (isWord('not')) {
        at++;
        return { kind: 'not', operand: single() };
      }
      if (peek()?.kind === '(') {
        at++;
        const inner = either();
        expect(')');
        return inner;
      }
      return predicate();
    } finally {
      depth--;
    }
  };

  const predicate = (): Filter => {
    const token = peek();
    if (token?.kind === 'literal') {
      const literal = takeLiteral();
      const operator = takeComparison();
      return { kind: 'compare', operator: mirrored[operator], left: takeOperand(), right: literal };
    }
    if (token?.kind !== 'word') throw invalid();
    const name = token.text.toLowerCase();
    if (tokens[at + 1]?.kind === '(' && !isDatePart(name)) return booleanCall(name);
    const left = takeOperand();
    return { kind: 'compare', operator: takeComparison(), left, right: takeComparand() };
  };

  const booleanCall = (name: string): Filter => {
    if (name !== 'startswith' && name !== 'substringof') throw errors.functionUnsupported(name);
    at++;
    expect('(');
    const textFirst = name === 'substringof';
    const first = textFirst ? takeLiteral() : takeProperty();
    expect(',');
    const second = textFirst ? takeProperty() : takeLiteral();
    expect(')');
    skipComparisonWithTrue();
    const [property, literal] = first.kind === 'property' ? [first, second] : [second, first];
    if (property.kind !== 'property' || literal.kind !== 'text') throw invalid();
    return { kind: textFirst ? 'contains' : 'startsWith', property, text: literal.value };
  };

  /** `startswith(Title,'a') eq true` is the same as without the comparison. */
  const skipComparisonWithTrue = (): void => {
    const next = tokens[at + 1];
    if (isWord('eq') && next?.kind === 'literal' && next.literal.kind === 'boolean' && next.literal.value) at += 2;
  };

  const takeOperand = (): Property | PartOf => {
    const token = peek();
    if (token?.kind !== 'word') throw invalid();
    if (tokens[at + 1]?.kind !== '(') return takeProperty();
    const part = token.text.toLowerCase();
    if (!isDatePart(part)) throw errors.functionUnsupported(part);
    at++;
    expect('(');
    const of = takeProperty();
    expect(')');
    return { kind: 'partOf', part, of };
  };

  const takeProperty = (): Property => {
    const token = peek();
    if (token?.kind !== 'word' || isReserved(token.text)) throw invalid();
    at++;
    const path = token.text.split('/');
    if (path.some(step => step === '')) throw invalid();
    return { kind: 'property', path };
  };

  const takeLiteral = (): Literal => {
    const token = peek();
    if (token?.kind !== 'literal') throw invalid();
    at++;
    return token.literal;
  };

  /** What something is compared with may stand in parentheses: `Email eq ('a@b.example')`. */
  const takeComparand = (): Literal => {
    if (peek()?.kind !== '(') return takeLiteral();
    expect('(');
    const literal = takeLiteral();
    expect(')');
    return literal;
  };

  const takeComparison = (): Comparison => {
    const token = peek();
    if (token?.kind !== 'word') throw invalid();
    if (arithmetic.has(token.text)) throw errors.functionUnsupported(token.text);
    if (!isComparison(token.text)) throw invalid();
    at++;
    return token.text;
  };

  const filter = either();
  const rest = peek();
  if (rest?.kind === 'word' && arithmetic.has(rest.text)) throw errors.functionUnsupported(rest.text);
  if (rest) throw invalid();
  return filter;
};

const arithmetic = new Set(['add', 'sub', 'mul', 'div', 'mod', 'in', 'has']);
const isComparison = (text: string): text is Comparison => comparisons.some(known => known === text);
const isDatePart = (text: string): text is DatePart => dateParts.some(known => known === text);
const isReserved = (text: string): boolean => isComparison(text) || ['and', 'or', 'not'].includes(text);

const mirrored: Readonly<Record<Comparison, Comparison>> = { eq: 'eq', ne: 'ne', lt: 'gt', le: 'ge', gt: 'lt', ge: 'le' };
