import { fieldNamed, specialNamed, titleNamed, Unreadable, type Expression } from './expression';
import { callOf } from './operators';

type Token =
  | { readonly kind: 'number' | 'text' | 'field' | 'title' | 'special' | 'name' | 'symbol'; readonly text: string }
  | { readonly kind: 'end'; readonly text: '' };

const pattern =
  /\s*(?:(?<number>\d+(?:\.\d+)?)|'(?<single>(?:[^'\\]|\\.)*)'|"(?<double>(?:[^"\\]|\\.)*)"|\[\$(?<field>[^\]]+)\]|\[!(?<title>[^\]]+)\]|@(?<special>[A-Za-z][\w.]*)|(?<name>[A-Za-z]\w*)|(?<symbol>&&|\|\||==|!=|<=|>=|[-+*/%<>(),]))/y;

const longest = 8_000;

const tokensOf = (source: string): readonly Token[] => {
  if (source.length > longest) throw new Unreadable('an expression that is too long');
  const tokens: Token[] = [];
  const end = source.trimEnd().length;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < end) {
    const from = pattern.lastIndex;
    const groups = pattern.exec(source)?.groups;
    if (!groups) throw new Unreadable(`"${source.slice(from, from + 20)}" in an expression`);
    const [kind = '', text = ''] = Object.entries(groups).find(([, found]) => found !== undefined) ?? [];
    const isText = kind === 'single' || kind === 'double';
    tokens.push({ kind: isText ? 'text' : (kind as 'number'), text: isText ? text.replace(/\\(.)/g, '$1') : text });
  }
  return [...tokens, { kind: 'end', text: '' }];
};

/** From the loosest to the tightest. */
const levels: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '!='], ['<', '>', '<=', '>='], ['+', '-'], ['*', '/', '%']];

const deepest = 60;

/** Reads what stands after the `=` of an expression written as in Excel. Throws `Unreadable`. */
export const parseExpression = (source: string): Expression => {
  const tokens = tokensOf(source);
  let next = 0;
  const peek = (): Token => tokens[next] ?? { kind: 'end', text: '' };
  const take = (symbol: string): boolean => {
    const found = peek().kind === 'symbol' && peek().text === symbol;
    if (found) next += 1;
    return found;
  };
  const need = (symbol: string): void => {
    if (!take(symbol)) throw new Unreadable(`an expression without ${symbol} before "${peek().text}"`);
  };

  const binary = (level: number, depth: number): Expression => {
    const operators = levels[level];
    if (!operators) return unary(depth);
    let left = binary(level + 1, depth);
    for (;;) {
      const operator = operators.find(take);
      if (operator === undefined) return left;
      left = callOf(operator, [left, binary(level + 1, depth)]);
    }
  };

  const unary = (depth: number): Expression => {
    if (depth > deepest) throw new Unreadable('an expression that is too deep');
    return take('-') ? callOf('-', [{ kind: 'literal', value: 0 }, unary(depth + 1)]) : primary(depth);
  };

  const primary = (depth: number): Expression => {
    if (take('(')) {
      const inner = binary(0, depth + 1);
      need(')');
      return inner;
    }
    const { kind, text } = peek();
    next += 1;
    switch (kind) {
      case 'number': return { kind: 'literal', value: Number(text) };
      case 'text': return { kind: 'literal', value: text };
      case 'field': return fieldNamed(text);
      case 'title': return titleNamed(text);
      case 'special': return specialNamed(text);
      case 'name': return named(text, depth);
      default: throw new Unreadable(`"${text}" in an expression`);
    }
  };

  const named = (name: string, depth: number): Expression => {
    if (!take('(')) {
      if (name !== 'true' && name !== 'false') throw new Unreadable(`"${name}" in an expression`);
      return { kind: 'literal', value: name === 'true' };
    }
    const operands: Expression[] = [];
    if (!take(')')) {
      do operands.push(binary(0, depth + 1));
      while (take(','));
      need(')');
    }
    return callOf(name, operands);
  };

  const expression = binary(0, 0);
  if (peek().kind !== 'end') throw new Unreadable(`"${peek().text}" after the end of an expression`);
  return expression;
};
