import { SharePointError } from '../errors';
import { holds } from './evaluateFormula';
import type { FormulaValue } from './formula';
import { parseFormula } from './parseFormula';

const check = (text: string, cells: Readonly<Record<string, FormulaValue>> = {}): boolean =>
  holds(parseFormula(text), { today: () => '2026-11-22T23:00:00Z', cell: name => cells[name] ?? null });

test.each<[string, Readonly<Record<string, FormulaValue>>, boolean]>([
  ['=[Completed]<=[Employees]', { Completed: 5, Employees: 5 }, true],
  ['=[Completed]<=[Employees]', { Completed: 6, Employees: 5 }, false],
  ['=OR(ISBLANK([End date]),[End date]>=Start)', { Start: '2025-01-02T00:00:00Z' }, true],
  ['=OR(ISBLANK([End date]),[End date]>=Start)', { Start: '2025-01-02T00:00:00Z', 'End date': '2025-01-01T00:00:00Z' }, false],
  ['=AND(Number>=0,Number<=100)', { Number: 101 }, false],
  ['=NOT(Kind="a")', { Kind: 'A' }, false],
  ['=IF(Kind="a",Number>1,TRUE)', { Kind: 'b' }, true],
  ['=LEN(Text)<=3', { Text: 'fyra' }, false],
  ['=LEN(Text)=0', {}, true],
  ['=Day<=TODAY()', { Day: '2026-11-23T23:00:00Z' }, false],
  ['=Number<>0', {}, false],
  ['=Number>=-5', { Number: -4 }, true],
  ['=(Number>1)', { Number: 2 }, true],
  ['=Text="say ""hi"""', { Text: 'say "hi"' }, true],
])('%s with %p is %p', (formula, cells, expected) => {
  expect(check(formula, cells)).toBe(expected);
});

test('functions and operators beyond these are refused with 501, nonsense as SharePoint refuses it', () => {
  const statusOf = (text: string): number => {
    try {
      parseFormula(text);
      return 200;
    } catch (cause) {
      return cause instanceof SharePointError ? cause.status : 0;
    }
  };
  expect(statusOf('=SUM([A],[B])>1')).toBe(501);
  expect(statusOf('=[A]+1>2')).toBe(501);
  expect(statusOf('=AND([A]>1')).toBe(500);
  expect(statusOf('=LEN()')).toBe(500);
  expect(statusOf('=A>')).toBe(500);
});
