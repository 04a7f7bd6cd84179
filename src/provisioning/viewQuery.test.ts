import { layoutOf } from '../registers/layouts/layout';
import type { ViewLayout } from '../registers/layouts/layout';
import { boolean, choice, date, moment, register, text, year } from '../registers/schema';
import { viewFields, viewQuery } from './viewQuery';

const cards = register('Cards', 'Kort', {
  title: text('Title', 'Kort'),
  kind: choice('Kind', 'Slag', { service: 'Tjänst & besök', visitor: 'Besök <gäst>' }),
  lost: boolean('Lost', 'Förlorat'),
  lostOn: date('LostOn', 'Förlorat den'),
  foundAt: moment('FoundAt', 'Hittat'),
  issuedYear: year('IssuedYear', 'Utfärdat år')
});

const descriptions = { title: '', kind: '', lost: '', lostOn: '', foundAt: '', issuedYear: '' } as const;

/** The one view of a layout whose names the compiler has checked. */
const viewOf = (view: Omit<Parameters<typeof layoutOf<typeof cards>>[1]['views'][number], 'name' | 'title' | 'shows'>): ViewLayout => {
  const [only] = layoutOf(cards, { purpose: '', descriptions, form: [], views: [{ name: 'V', title: 'V', shows: ['title'], ...view }] }).views;
  if (!only) throw new Error('no view');
  return only;
};

const queryOf = (view: Parameters<typeof viewOf>[0]): string => viewQuery(cards, viewOf(view), 2026);

test('en vy utan urval och ordning frågar efter allt', () => {
  expect(queryOf({})).toBe('');
});

test('val skrivs med sina svenska ord, skyddade som XML, och flera val två och två', () => {
  expect(queryOf({ where: { field: 'kind', isOneOf: ['service', 'visitor'] } })).toBe(
    '<Where><Or><Eq><FieldRef Name="Kind" /><Value Type="Choice">Tjänst &amp; besök</Value></Eq>' +
      '<Eq><FieldRef Name="Kind" /><Value Type="Choice">Besök &lt;gäst&gt;</Value></Eq></Or></Where>'
  );
});

test('nej är också det som ingen har svarat på', () => {
  expect(queryOf({ where: { field: 'lost', isYes: true } })).toBe('<Where><Eq><FieldRef Name="Lost" /><Value Type="Boolean">1</Value></Eq></Where>');
  expect(queryOf({ where: { field: 'lost', isYes: false } })).toContain('<IsNull><FieldRef Name="Lost" /></IsNull>');
});

test('dagar räknas från den dag då vyn öppnas', () => {
  expect(queryOf({ where: { field: 'lostOn', before: 'today' } })).toContain('<Lt><FieldRef Name="LostOn" /><Value Type="DateTime"><Today /></Value></Lt>');
  expect(queryOf({ where: { field: 'foundAt', from: 'today', offsetDays: -30 } })).toContain('<Today OffsetDays="-30" />');
});

test('ett år är ett tal i en årskolumn och två dagar i en datumkolumn, också förra året', () => {
  expect(queryOf({ where: { field: 'issuedYear', inYear: true } })).toBe('<Where><Eq><FieldRef Name="IssuedYear" /><Value Type="Number">2026</Value></Eq></Where>');
  expect(queryOf({ where: { field: 'foundAt', inYear: true, offsetYears: -1 } })).toBe(
    '<Where><And><Geq><FieldRef Name="FoundAt" /><Value Type="DateTime">2025-01-01T00:00:00Z</Value></Geq>' +
      '<Lt><FieldRef Name="FoundAt" /><Value Type="DateTime">2026-01-01T00:00:00Z</Value></Lt></And></Where>'
  );
});

test('grupper, ordning och urval står i den ordningen', () => {
  expect(
    queryOf({ groupBy: 'issuedYear', orderBy: [{ field: 'lostOn', descending: true }, { field: 'id' }], where: { field: 'lostOn', isSet: true } })
  ).toBe(
    '<GroupBy Collapse="FALSE" GroupLimit="30"><FieldRef Name="IssuedYear" /></GroupBy>' +
      '<OrderBy><FieldRef Name="LostOn" Ascending="FALSE" /><FieldRef Name="ID" /></OrderBy>' +
      '<Where><IsNotNull><FieldRef Name="LostOn" /></IsNotNull></Where>'
  );
});

test('rubriken leder till raden i en lista, och filens namn till filen i ett bibliotek', () => {
  const library = register('Files', 'Filer', { issuedYear: year('IssuedYear', 'År') }, { kind: 'library' });
  expect(viewFields(cards, { name: 'V', title: 'V', shows: ['id', 'title', 'lostOn', 'modified'] })).toEqual(['ID', 'LinkTitle', 'LostOn', 'Modified']);
  expect(viewFields(library, { name: 'V', title: 'V', shows: ['fileName', 'issuedYear'] })).toEqual(['LinkFilename', 'IssuedYear']);
  expect(() => viewFields(library, { name: 'V', title: 'V', shows: ['colour'] })).toThrow('Files has no colour');
});
