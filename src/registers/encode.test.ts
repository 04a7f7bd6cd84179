import fc from 'fast-check';

import { dateAt, instantAt } from './calendar';
import type { LocalDate } from './calendar';
import { decode } from './decode';
import type { RawRow } from './decode';
import { encode } from './encode';
import { registers } from './registers';
import type { AnyRegister, Column } from './schema';

const stockholm = { standardOffset: 60, daylightOffset: 120 };

/** Midnight in Stockholm, by the rule that has held since 1996: summer time from the last Sunday of March to that of October. */
const midnightOf = (day: LocalDate): string => {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const lastSundayOf = (month: number): number => {
    const last = new Date(Date.UTC(Number(day.slice(0, 4)), month, 0));
    return last.getTime() - last.getUTCDay() * 86_400_000;
  };
  const isSummer = midnight > lastSundayOf(3) && midnight <= lastSundayOf(10);
  return instantAt(midnight - (isSummer ? 120 : 60) * 60_000);
};

const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2050-12-31'), noInvalidDate: true }).map(day => dateAt(day.getTime()));
const moments = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
  .map(day => instantAt(day.getTime()));
const words = (longest: number): fc.Arbitrary<string> => fc.string({ minLength: 1, maxLength: longest, unit: 'binary' });

const valueOf = (column: Column): fc.Arbitrary<unknown> => {
  switch (column.type) {
    case 'text':
      return words(120);
    case 'note':
      return words(600);
    case 'number':
      return fc.integer({ min: column.min ?? -1000, max: column.max ?? 3000 });
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...Object.keys(column.choices));
    case 'multiChoice':
      return fc.subarray(Object.keys(column.choices));
    case 'date':
      return days;
    case 'moment':
      return moments;
    case 'user':
    case 'lookup':
      return fc.integer({ min: 1, max: 100_000 });
    case 'url':
      return fc.record({ url: fc.webUrl(), text: words(60) });
  }
};

const fieldsOf = (one: AnyRegister): fc.Arbitrary<Record<string, unknown>> => {
  const columns = Object.entries(one.columns as Readonly<Record<string, Column>>);
  const isPresent = (column: Column): boolean =>
    Boolean(column.required) || column.type === 'boolean' || column.type === 'multiChoice';
  return fc.record(Object.fromEntries(columns.map(([field, column]) => [field, valueOf(column)])), {
    requiredKeys: columns.filter(([, column]) => isPresent(column)).map(([field]) => field)
  });
};

const followsRules = (one: AnyRegister, fields: object): boolean =>
  one.rules.every(rule => rule.reads.some(field => !(field in fields)) || rule.holds(fields as never));

test.each(Object.values(registers).map(one => [one.name, one as AnyRegister] as const))(
  'det som skrivs till %s läses tillbaka likadant',
  (_name, one) => {
    const fields = fieldsOf(one).filter(candidate => followsRules(one, candidate));
    fc.assert(
      fc.property(fields, written => {
        const raw = JSON.parse(JSON.stringify(encode(one, written as never, midnightOf))) as RawRow;
        expect(decode(one, { Id: 3, ...raw }, stockholm)).toEqual({ item: { ...written, id: 3 } });
      }),
      { numRuns: 40 }
    );
  }
);

test('ett fält som inte nämns rörs inte, och ett som töms skrivs tomt', () => {
  const raw = encode(registers.actions, { title: undefined, concerns: [], dueOn: undefined, risk: 4 }, midnightOf);
  expect(raw).toEqual({ Title: null, Concerns: [], DueOn: null, RiskId: 4 });
});

test('val skrivs med sin svenska text och länkar med adress och ord', () => {
  expect(encode(registers.incidents, { kind: 'phishing', secrecyGround: ['osl18_8'] }, midnightOf)).toEqual({
    Kind: 'Nätfiske (phishing)',
    SecrecyGround: ['OSL 18:8']
  });
  expect(encode(registers.routines, { link: { url: 'https://a.example', text: 'Rutin' } }, midnightOf)).toEqual({
    Link: { Url: 'https://a.example', Description: 'Rutin' }
  });
});

test('fält som registret inte har skrivs inte, inte heller ärvda namn', () => {
  const fields = JSON.parse('{"title": "A", "__proto__": "x", "constructor": "y", "nonsense": 1}') as Record<string, string>;
  expect(encode(registers.roles, fields, midnightOf)).toEqual({ Title: 'A' });
});

test('en dag som inte finns vägras', () => {
  expect(() => encode(registers.roles, { since: '2025-02-30' as LocalDate }, midnightOf)).toThrow(RangeError);
});
