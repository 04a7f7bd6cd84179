import fc from 'fast-check';
import { evaluate, type Scope } from './evaluate';
import { Unreadable } from './expression';
import { readExpression } from './readExpression';
import { textOf, type Value } from './value';

const day = 86_400_000;
const noon = Date.parse('2026-11-24T11:00:00Z');
const date = (text: string): Value => ({ moment: Date.parse(text), dateOnly: true });

const row: Readonly<Record<string, Value>> = {
  Status: 'Öppen',
  Count: 3,
  Zero: 0,
  Nothing: '',
  Leaked: true,
  DueOn: date('2026-11-25T23:00:00Z'),
  Past: date('2026-11-20T23:00:00Z'),
  Owner: { text: 'Ingrid Samuelsson', parts: { title: 'Ingrid Samuelsson', email: 'ingrid@stad.example' } },
  Systems: ['Journal', 'E-post'],
  Note: 'Ett, två'
};

const scope = (currentField: Value = ''): Scope => ({
  field: name => row[name],
  title: name => `Kolumnen ${name}`,
  currentField,
  now: noon,
  me: { text: 'ingrid@stad.example', parts: { email: 'ingrid@stad.example', title: 'Ingrid' } },
  rowIndex: 4,
  locale: { culture: 'sv-SE', timeZone: 'Europe/Stockholm' }
});

const valueOf = (json: unknown, currentField?: Value): Value => evaluate(readExpression(json), scope(currentField));

test.each([
  ["=if([$Status] == 'Öppen', 'sp-field-severity--warning', '')", 'sp-field-severity--warning'],
  ["=if([$Status] != 'Öppen' || [$Count] > 2 && [$Leaked], 'ja', 'nej')", 'ja'],
  ['=1 + 2 * 3 - 4 / 2', 5],
  ['=(1 + 2) * -3', -9],
  ['=7 % 4', 3],
  ["=[$Count] + ' händelser'", '3 händelser'],
  ["=[$Nothing] == ''", true],
  ["=[$Zero] == ''", false],
  ['=Number([$Nothing]) == 0', true],
  ["=[$Leaked] == true", true],
  ["=[$Owner.email] == @me", true],
  ['=[$Owner.title]', 'Ingrid Samuelsson'],
  ['=[$Owner.phone]', ''],
  ['=[$Missing]', ''],
  ['=[!Status.DisplayName]', 'Kolumnen Status'],
  ["=indexOf([$Systems], 'E-post')", 1],
  ["=indexOf([$Note], 'två')", 5],
  ["=lastIndexOf('abab', 'b')", 3],
  ["=join([$Systems], ' och ')", 'Journal och E-post'],
  ['=length([$Systems])', 2],
  ["=length(split([$Note], ','))", 2],
  ["=substring([$Note], 0, 3)", 'Ett'],
  ["=toUpperCase([$Status]) + toLowerCase('Å')", 'ÖPPENå'],
  ["=replaceAll('a-b-c', '-', '')", 'abc'],
  ["=replace('a-b-c', '-', '$&')", 'a$&b-c'],
  ["=padStart(toString([$Count]), 3, '0')", '003'],
  ["=startsWith([$Status], 'Ö') && endsWith([$Status], 'n')", true],
  ["=join(appendTo(removeFrom([$Systems], 'Journal'), 'Lön'), ';')", 'E-post;Lön'],
  ['=floor(2.7) + ceiling(2.1) + abs(-1) + pow(2, 3)', 14],
  ['=@rowIndex', 4],
  ["=toLocaleDateString([$DueOn])", '2026-11-26'],
  ['=getYear([$DueOn]) * 10000 + getMonth([$DueOn]) * 100 + getDate([$DueOn])', 20261026],
  ["=if([$Past] <= @now, 'försenad', '')", 'försenad'],
  ["=if([$DueOn] <= @now + 259200000, 'snart', '')", 'snart'],
  ["=if([$DueOn] <= addDays(@now, 1), 'snart', 'sedan')", 'sedan'],
  ['=floor(([$DueOn] - @now) / (1000 * 60 * 60 * 24))', 1],
  ["=[$DueOn] == Date('2026-11-26')", true],
  ["=if([$Nothing] <= @now, 'tomt är före allt', '')", 'tomt är före allt']
])('%s', (expression, value) => {
  expect(valueOf(expression)).toEqual(value);
});

test('ett träd av operatorer säger samma sak som en formel', () => {
  const tree = { operator: '?', operands: [{ operator: '==', operands: ['@currentField', 'Klar'] }, 'bra', { operator: 'toString()', operands: [{ operator: '+', operands: [1, 2] }] }] };
  expect([valueOf(tree, 'Klar'), valueOf(tree, 'Öppen')]).toEqual(['bra', '3']);
});

test('en text utan likhetstecken är sig själv, om den inte är ett fält', () => {
  expect([valueOf('[$Status]'), valueOf('@currentField', 'x'), valueOf('if(true)'), valueOf('me@here')]).toEqual(['Öppen', 'x', 'if(true)', 'me@here']);
});

test('datum skrivs i webbplatsens zon, också när dygnet skiftar mellan zonerna', () => {
  expect(textOf(valueOf('@currentField', { moment: Date.parse('2025-06-30T22:30:00Z'), dateOnly: false }), scope().locale)).toBe('2025-07-01 00:30');
});

test.each(['=fetch(1)', '=if(1,2)', '=[$Status', '=alert', '=@window.location', '=1 +', "='a", '=constructor(1)', '=toString', '=a.b', '=1;2', `=${'('.repeat(500)}1${')'.repeat(500)}`, { operator: '__proto__', operands: [1] }, { operator: '+' }, null, [], { a: 1 }])(
  'det som inte är känt läses inte alls: %j',
  json => {
    expect(() => readExpression(json)).toThrow(Unreadable);
  }
);

const operators = ['+', '-', '*', '/', '%', '<', '>', '<=', '>=', '==', '!=', '&&', '||'];
const functions: readonly (readonly [string, number])[] = [
  ['if', 3], ['Number', 1], ['Date', 1], ['toString', 1], ['toLocaleString', 1], ['toLocaleDateString', 1], ['toLocaleTimeString', 1], ['getDate', 1], ['getYear', 1], ['getMonth', 1],
  ['addDays', 2], ['addMinutes', 2], ['floor', 1], ['pow', 2], ['indexOf', 2], ['length', 1], ['split', 2], ['join', 2], ['substring', 3], ['padStart', 3], ['replaceAll', 3], ['appendTo', 2], ['removeFrom', 2]
];

const anyExpression = fc.letrec<{ expression: string }>(tie => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...Object.keys(row).map(name => `[$${name}]`), '[$Owner.email]', '@now', '@me', '@currentField', "''", "'<b>'", '1e', '0', '8640000000000001', 'true'),
    fc.tuple(tie('expression'), fc.constantFrom(...operators), tie('expression')).map(([left, operator, right]) => `(${left} ${operator} ${right})`),
    fc.constantFrom(...functions).chain(([name, count]) => fc.tuple(...Array.from({ length: count }, () => tie('expression'))).map(operands => `${name}(${operands.join(', ')})`))
  )
})).expression;

test('ett uttryck som går att läsa har ett värde för varje rad, och värdet har en text', () => {
  fc.assert(fc.property(anyExpression, fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.array(fc.string())), (source, current) => {
    let text = '';
    try {
      text = textOf(evaluate(readExpression(`=${source}`), scope(current)), scope().locale);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
    }
    expect(text.length).toBeLessThan(200_000);
  }), { numRuns: 500 });
});

test('vilken text som helst läses eller nekas, och fäller aldrig sidan', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'=([$@])\'"<>+-*/,! abif0') })), source => {
    try {
      evaluate(readExpression(`=${source}`), scope());
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
    }
  }), { numRuns: 1000 });
});

test('dygn räknas i tid, inte i datum', () => {
  expect(valueOf('=Number(addDays(@now, 2)) - Number(@now)')).toBe(2 * day);
});
