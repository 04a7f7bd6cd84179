import fc from 'fast-check';

import { SharePointError } from '../errors';
import { evaluateFormula, holds } from './evaluateFormula';
import { FormulaError } from './formula';
import type { FormulaInput, FormulaValue } from './formula';
import { formulaFunctions, unbuiltFunctions } from './formulaFunctions';
import { renameInFormula } from './formulaTokens';
import { parseFormula } from './parseFormula';
import { serialOf } from './serialDate';

type Cells = Readonly<Record<string, FormulaValue>>;

const day = (year: number, month: number, date: number, hour = 0, minute = 0, second = 0): number => serialOf({ year, month, day: date, hour, minute, second });
const now = day(2026, 11, 23, 18, 35);
const inputOf = (cells: Cells, language = 1053): FormulaInput => ({
  now: () => now,
  language,
  cell: name => {
    if (name === 'Broken') throw new FormulaError('#DIV/0!');
    return cells[name] ?? null;
  },
});
const result = (text: string, cells: Cells = {}): FormulaValue => {
  const found = evaluateFormula(parseFormula(text), inputOf(cells));
  return 'value' in found ? found.value : found.error;
};

const start = day(2025, 1, 2);

test.each<[string, Cells, boolean]>([
  ['=[Completed]<=[Employees]', { Completed: 5, Employees: 5 }, true],
  ['=[Completed]<=[Employees]', { Completed: 6, Employees: 5 }, false],
  ['=OR(ISBLANK([End date]),[End date]>=Start)', { Start: start }, true],
  ['=OR(ISBLANK([End date]),[End date]>=Start)', { Start: start, 'End date': start - 1 }, false],
  ['=AND(Number>=0,Number<=100)', { Number: 101 }, false],
  ['=NOT(Kind="a")', { Kind: 'A' }, false],
  ['=IF(Kind="a",Number>1,TRUE)', { Kind: 'b' }, true],
  ['=LEN(Text)<=3', { Text: 'fyra' }, false],
  ['=LEN(Text)=0', {}, true],
  ['=Day<=TODAY()', { Day: day(2026, 11, 24) }, false],
  ['=Number<>0', {}, false],
  ['=Number>=-5', { Number: -4 }, true],
  ['=(Number>1)', { Number: 2 }, true],
  ['=Text="say ""hi"""', { Text: 'say "hi"' }, true],
  ['=Number/0>1', { Number: 1 }, false],
  ['="text"', {}, false],
])('the rule %s with %p holds: %p', (formula, cells, expected) => {
  expect(holds(parseFormula(formula), inputOf(cells))).toBe(expected);
});

test.each<[string, FormulaValue]>([
  // Operators, by precedence
  ['=1+2*3', 7], ['=(1+2)*3', 9], ['=10-4-3', 3], ['=2^3^2', 64], ['=-2^2', 4], ['=--2', 2], ['=50%', 0.5], ['=200*10%', 20], ['=7/2', 3.5], ['=1/0', '#DIV/0!'],
  ['="a"&1+1&"b"', 'a2b'], ['="5"+1', 6], ['="x"+1', '#VALUE!'], ['=TRUE+1', 2], ['=1.5&""', '1.5'], ['=1=TRUE', false], ['="b">"A"', true], ['=2<"1"', true], ['=1e3', 1000],
  ['=0.1+0.2&""', '0.3'], ['=1<2=TRUE', true],
  // Logic
  ['=IF(1>2,"a")', false], ['=IF(TRUE,1,1/0)', 1], ['=AND(TRUE,1/0)', '#DIV/0!'], ['=OR(FALSE,0,1)', true], ['=AND("x")', '#VALUE!'], ['=CHOOSE(2,"a","b")', 'b'], ['=CHOOSE(3,"a")', '#VALUE!'],
  ['=ISERROR(1/0)', true], ['=ISERROR(1)', false], ['=ISERROR([Broken])', true], ['=ISNUMBER(1)', true], ['=ISNUMBER("1")', false], ['=ISNUMBER(1/0)', false], ['=ISTEXT("")', true],
  ['=ISTEXT([Empty])', false], ['=ISNONTEXT(1)', true], ['=ISLOGICAL(TRUE())', true], ['=ISBLANK([Empty])', true], ['=ISBLANK("")', false], ['=IF([Empty]="","tom",1)', 'tom'], ['=[Empty]+1', 1],
  // Text
  ['=LEFT("abc")', 'a'], ['=LEFT("abc",2)', 'ab'], ['=RIGHT("abc",2)', 'bc'], ['=RIGHT("abc",9)', 'abc'], ['=MID("abcd",2,2)', 'bc'], ['=MID("a",0,1)', '#VALUE!'], ['=FIND("b","abcb")', 2],
  ['=FIND("b","abcb",3)', 4], ['=FIND("B","abc")', '#VALUE!'], ['=SEARCH("B","abc")', 2], ['=SEARCH("b?d","abcd")', 2], ['=SEARCH("~?","a?b")', 2], ['=SEARCH("b*e","abcde",2)', 2], ['=SEARCH("x","abc")', '#VALUE!'], ['=SEARCH("~","a~b")', 2], ['=SUBSTITUTE("a-b-c","-","+")', 'a+b+c'],
  ['=SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'], ['=REPLACE("abcdef",2,3,"X")', 'aXef'], ['=TRIM("  a   b ")', 'a b'], ['=UPPER("åäö")', 'ÅÄÖ'], ['=LOWER("ÅB")', 'åb'], ['=PROPER("anna-li ÅKESSON")', 'Anna-Li Åkesson'],
  ['=CONCATENATE("a",1,TRUE)', 'a1TRUE'], ['=REPT("ab",3)', 'ababab'], ['=REPT("x",40000)', '#VALUE!'], ['=EXACT("a","A")', false], ['=VALUE("1,234.5")', 1234.5], ['=VALUE("x")', '#VALUE!'], ['=LEN("åäö")', 3],
  ['=T(1)', ''], ['=CHAR(65)', 'A'], ['=CODE("A")', 65], ['=CLEAN("a"&CHAR(7)&"b")', 'ab'], ['=FIXED(1234.567,1)', '1,234.6'], ['=FIXED(1234.5,0,TRUE)', '1235'],
  // Numbers
  ['=ROUND(2.5,0)', 3], ['=ROUND(-2.5,0)', -3], ['=ROUND(1.005,2)', 1.01], ['=ROUND(1234,-2)', 1200], ['=ROUNDUP(1.01,1)', 1.1], ['=ROUNDUP(-1.1,0)', -2], ['=ROUNDDOWN(-1.9,0)', -1], ['=INT(-1.5)', -2],
  ['=TRUNC(-1.59,1)', -1.5], ['=ABS(-3)', 3], ['=MOD(-3,5)', 2], ['=MOD(3,0)', '#DIV/0!'], ['=POWER(2,10)', 1024], ['=0^0', '#NUM!'], ['=SQRT(-1)', '#NUM!'], ['=SIGN(-2)', -1], ['=EVEN(3)', 4], ['=ODD(-2)', -3],
  ['=FACT(5)', 120], ['=COMBIN(5,2)', 10], ['=CEILING(7,5)', 10], ['=FLOOR(7,5)', 5], ['=LOG(100)', 2], ['=LOG10(1000)', 3], ['=LN(0)', '#NUM!'], ['=ROUND(PI(),4)', 3.1416], ['=EXP(0)', 1],
  // Many
  ['=SUM(1,2,[Empty],3)', 6], ['=AVERAGE(1,3,[Empty])', 2], ['=AVERAGE([Empty])', '#DIV/0!'], ['=MIN(3,[Empty],2)', 2], ['=MAX(3,"4")', 4], ['=COUNT(1,"a",[Empty],2)', 2], ['=COUNTA(1,"a",[Empty])', 2],
  ['=MEDIAN(1,9,3,4)', 3.5], ['=PRODUCT(2,3,[Empty])', 6], ['=SUMSQ(3,4)', 25], ['=ROUND(STDEV(1,2,3,4),4)', 1.291], ['=VARP(1,3)', 1], ['=SUM(1,1/0)', '#DIV/0!'],
  // Dates
  ['=DATE(1900,1,1)', 2], ['=DATE(2025,14,1)=DATE(2026,2,1)', true], ['=DATE(2025,3,0)=DATE(2025,2,28)', true], ['=YEAR(DATE(2024,2,29))', 2024], ['=MONTH(DATE(2024,2,29)+1)', 3], ['=DAY(DATE(2024,2,29))', 29],
  ['=TODAY()=DATE(2026,11,23)', true], ['=HOUR(NOW())', 18], ['=MINUTE(NOW())', 35], ['=SECOND(NOW())', 0], ['=WEEKDAY(DATE(2026,11,23))', 2], ['=WEEKDAY(DATE(2026,11,23),2)', 1], ['=WEEKDAY(DATE(2026,11,22),3)', 6],
  ['=WEEKDAY(1,9)', '#NUM!'], ['=DATEDIF(DATE(2020,2,29),DATE(2026,2,28),"Y")', 5], ['=DATEDIF(DATE(2025,1,31),DATE(2025,3,1),"m")', 1], ['=DATEDIF(DATE(2025,1,1),DATE(2026,1,1),"d")', 365],
  ['=DATEDIF(DATE(2025,12,30),DATE(2026,1,2),"yd")', 3], ['=DATEDIF(DATE(2025,1,30),DATE(2026,3,2),"ym")', 1], ['=DATEDIF(DATE(2025,1,15),DATE(2025,3,10),"md")', 23], ['=DATEDIF(2,1,"d")', '#NUM!'], ['=YEAR(-1)', '#NUM!'],
  ['=DATEVALUE("2026-11-23")=TODAY()', true], ['=DATEVALUE("2026-02-30")', '#VALUE!'], ['=DAYS360(DATE(2025,1,30),DATE(2025,2,28))', 28], ['=HOUR(TIME(25,30,0))', 1], ['=("2026-11-24")-TODAY()', 1],
  // TEXT
  ['=TEXT(NOW(),"yyyy-mm-dd hh:mm")', '2026-11-23 18:35'], ['=TEXT(NOW(),"h:mm AM/PM")', '6:35 PM'], ['=TEXT(DATE(2026,5,7),"d mmmm yyyy")', '7 maj 2026'], ['=TEXT(DATE(2026,5,7),"dddd")', 'torsdag'],
  ['=TEXT(DATE(2026,10,7),"ddd d mmm yy")', 'ons 7 okt 26'], ['=TEXT(DATE(2026,5,7),"""Q""m")', 'Q5'], ['=TEXT(1234.5,"#,##0.00")', '1,234.50'], ['=TEXT(0.256,"0.0%")', '25.6%'], ['=TEXT(7,"000")', '007'],
  ['=TEXT(-5,"0;(0);""noll""")', '(5)'], ['=TEXT(0,"0;(0);""noll""")', 'noll'], ['=TEXT(0.5,"#.##")', '.5'], ['=TEXT("abc","0")', 'abc'], ['=TEXT(1.25,"General")', '1.25'], ['=TEXT(1,"0.0E+0")', '#VALUE!'],
])('%s is %p', (formula, expected) => {
  expect(result(formula)).toBe(expected);
});

test('months and weekdays are named in the language of the web', () => {
  const english = evaluateFormula(parseFormula('=TEXT(DATE(2026,5,7),"dddd d mmmm")'), inputOf({}, 1033));
  expect(english).toEqual({ value: 'Thursday 7 May' });
});

test('numbers in a formula follow the arithmetic they stand for', () => {
  const number = fc.integer({ min: -10_000, max: 10_000 });
  fc.assert(
    fc.property(number, number, number, (a, b, c) => {
      expect(result('=[A]+[B]*[C]-(-[A])', { A: a, B: b, C: c })).toBe(a + b * c - -a);
      expect(result(`=SUM(${a},${b},${c})`)).toBe(a + b + c);
      expect(result('=IF([A]<[B],MIN([A],[B]),[B])', { A: a, B: b })).toBe(Math.min(a, b));
      if (b !== 0) expect(result('=INT([A]/[B])*[B]+MOD([A],[B])', { A: a, B: b })).toBe(a);
    })
  );
});

test('every day is what its parts make of it, and reads back from its text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 2_958_465 }), serial => {
      expect(result('=DATE(YEAR([D]),MONTH([D]),DAY([D]))', { D: serial })).toBe(serial);
      expect(result('=DATEVALUE(TEXT([D],"yyyy-mm-dd"))', { D: serial })).toBe(serial);
      expect(result('=MOD(WEEKDAY([D]+1)-WEEKDAY([D]),7)', { D: Math.min(serial, 2_958_464) })).toBe(1);
    })
  );
});

test('text comes apart and together again', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abcåäö 12'), maxLength: 20 }), fc.nat(20), (text, count) => {
      expect(result('=LEFT([T],[N])&MID([T],[N]+1,99)', { T: text, N: count })).toBe(text);
      expect(result('=LEN(LEFT([T],[N]))', { T: text, N: count })).toBe(Math.min(text.length, count));
      expect(result('=UPPER([T])=LOWER([T])', { T: text })).toBe(true);
    })
  );
});

const statusOf = (text: string, separator: ',' | ';' = ','): number => {
  try {
    parseFormula(text, separator);
    return 200;
  } catch (cause) {
    return cause instanceof SharePointError ? cause.status : 0;
  }
};

test('whatever is written is a formula or refused, and never breaks the server', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('IF', 'SUM', '(', ')', ',', '+', '-', '"a"', '1', '[A]', '%', '=', '&', 'DATE', '^', '[', '"', 'å'), { maxLength: 15 }), parts => {
      const text = `=${parts.join('')}`;
      if (statusOf(text) === 200) result(text);
      else expect([500, 501]).toContain(statusOf(text));
    }),
    { numRuns: 500 }
  );
});

test('what SharePoint has and is not built is refused with 501, nonsense as SharePoint refuses it', () => {
  expect(statusOf('=PMT(1,2,3)')).toBe(501);
  for (const wrong of ['=AND([A]>1', '=LEN()', '=A>', '=VLOOKUP(1,2)', '=constructor(1)', '=1 2', '=SUM(1;2)', '', '=', '=[]', '=#', `=${'('.repeat(5000)}1`]) expect(statusOf(wrong)).toBe(500);
  expect(statusOf('=SUM(1;2)', ';')).toBe(200);
  expect(statusOf('=SUM(1,2)', ';')).toBe(200);
  expect(unbuiltFunctions.filter(name => Object.hasOwn(formulaFunctions, name))).toEqual([]);
});

test('a column’s new name reaches formulas, and leaves texts, functions and longer names alone', () => {
  expect(renameInFormula('=IF(Left="Left",LEFT([left],1),Lefty&[Left over])', 'Left', 'Över kvar')).toBe('=IF([Över kvar]="Left",LEFT([Över kvar],1),Lefty&[Left over])');
});
