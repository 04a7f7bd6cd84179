import fc from 'fast-check';

import { SharePointError } from '../errors';
import type { Filter, Literal } from './filterExpression';
import { comparisons, dateParts } from './filterExpression';
import { parseFilter } from './filterParser';

const literalText = (literal: Literal): string => {
  switch (literal.kind) {
    case 'text':
      return `'${literal.value.replace(/'/g, "''")}'`;
    case 'moment':
      return `datetime'${literal.value}'`;
    case 'guid':
      return `guid'${literal.value}'`;
    case 'null':
      return 'null';
    default:
      return String(literal.value);
  }
};

const written = (filter: Filter): string => {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return `(${written(filter.left)}) ${filter.kind} (${written(filter.right)})`;
    case 'not':
      return `not (${written(filter.operand)})`;
    case 'startsWith':
      return `startswith(${filter.property.path.join('/')},${literalText({ kind: 'text', value: filter.text })})`;
    case 'contains':
      return `substringof(${literalText({ kind: 'text', value: filter.text })},${filter.property.path.join('/')})`;
    case 'compare': {
      const left = filter.left.kind === 'partOf' ? `${filter.left.part}(${filter.left.of.path.join('/')})` : filter.left.path.join('/');
      return `${left} ${filter.operator} ${literalText(filter.right)}`;
    }
  }
};

const name = fc.constantFrom('Title', 'Händelse', 'OData__UIVersionString', 'H_x00e4_ndelse', 'RiskId');
const property = fc.array(name, { minLength: 1, maxLength: 2 }).map(path => ({ kind: 'property' as const, path }));
const literal: fc.Arbitrary<Literal> = fc.oneof(
  fc.string().map(value => ({ kind: 'text' as const, value })),
  fc.integer().map(value => ({ kind: 'number' as const, value })),
  fc.boolean().map(value => ({ kind: 'boolean' as const, value })),
  fc.constant({ kind: 'moment' as const, value: '2025-12-30T23:00:00Z' }),
  fc.uuid().map(value => ({ kind: 'guid' as const, value })),
  fc.constant({ kind: 'null' as const })
);
const partOf = fc.tuple(fc.constantFrom(...dateParts), property).map(([part, of]) => ({ kind: 'partOf' as const, part, of }));
const { filter } = fc.letrec<{ filter: Filter }>(tie => ({
  filter: fc.oneof(
    { maxDepth: 5 },
    fc.record({ kind: fc.constant('compare' as const), operator: fc.constantFrom(...comparisons), left: fc.oneof(property, partOf), right: literal }),
    fc.record({ kind: fc.constantFrom('startsWith' as const, 'contains' as const), property, text: fc.string() }),
    fc.record({ kind: fc.constant('not' as const), operand: tie('filter') }),
    fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), left: tie('filter'), right: tie('filter') })
  ),
}));

test('every filter reads back as it was meant', () => {
  fc.assert(fc.property(filter, meant => expect(parseFilter(written(meant))).toEqual(meant)));
});

test('whatever else is sent is refused in a sentence, never by a crash', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('(', ')', "'", ' eq ', 'Title', ' and ', 'not ', '1', ',', 'datetime') })), text => {
      try {
        parseFilter(text);
      } catch (cause) {
        expect(cause).toBeInstanceOf(SharePointError);
        expect((cause as SharePointError).status).toBe(400);
      }
    })
  );
});

test('and binds tighter than or, and a literal may stand first', () => {
  const meant = parseFilter("A eq 1 or B eq 2 and 3 lt C");
  expect(meant).toMatchObject({ kind: 'or', right: { kind: 'and', right: { operator: 'gt', left: { path: ['C'] }, right: { value: 3 } } } });
  expect(parseFilter("startswith(Title,'a') eq true")).toMatchObject({ kind: 'startsWith', text: 'a' });
});

test('a thousand parentheses are refused, not followed', () => {
  expect(() => parseFilter(`${'('.repeat(1000)}A eq 1${')'.repeat(1000)}`)).toThrow(SharePointError);
});

test('what something is compared with may stand in parentheses', () => {
  expect(parseFilter("Email eq ('a@b.example') and Id gt (3)")).toEqual(parseFilter("Email eq 'a@b.example' and Id gt 3"));
  expect(() => parseFilter("Email eq ('a', 'b')")).toThrow(SharePointError);
});
