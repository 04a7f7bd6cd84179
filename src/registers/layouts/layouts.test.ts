import { registers } from '../registers';
import type { RegisterKey } from '../registers';
import type { AnyRegister, Column } from '../schema';
import type { Condition, Layout, RowFilter } from './layout';
import { layouts } from './layouts';

type Case = readonly [RegisterKey, AnyRegister, Layout];

const cases: readonly Case[] = (Object.keys(registers) as RegisterKey[]).map(key => [key, registers[key], layouts[key]]);

const columnsOf = (register: AnyRegister): Readonly<Record<string, Column>> => register.columns;

const visible = (register: AnyRegister): readonly string[] =>
  Object.entries(columnsOf(register)).filter(([, { hidden }]) => !hidden).map(([field]) => field);

const conditionOf = (layout: Layout, field: string): readonly Condition[] =>
  [layout.form.find(({ fields }) => fields.includes(field))?.shownWhen, layout.shownWhen?.[field]].filter(condition => condition !== undefined);

const fieldsRead = (condition: Condition): readonly string[] => {
  if ('anyOf' in condition) return condition.anyOf.flatMap(fieldsRead);
  return 'allOf' in condition ? condition.allOf.flatMap(fieldsRead) : [condition.field];
};

test.each(cases)('%s: varje kolumn som folk möter har en hjälptext, kort och utan utrop', (_, register, { descriptions, purpose }) => {
  expect(Object.keys(descriptions).sort()).toEqual([...visible(register)].sort());
  for (const text of [purpose, ...Object.values(descriptions)]) {
    expect(text).toMatch(/^[A-ZÅÄÖ0-9].*\.$/);
    expect(text).not.toContain('!');
    // SharePoint's own limit lies higher; more than this is not read.
    expect(text.length).toBeLessThanOrEqual(230);
  }
});

test.each(cases.filter(([, , { form }]) => form.length > 0))('%s: varje kolumn står i exakt ett avsnitt av formuläret', (_, register, { form }) => {
  expect(form.flatMap(({ fields }) => fields).sort()).toEqual([...visible(register)].sort());
});

test.each(cases)('%s: det som måste fyllas i visas alltid, annars gick raden inte att spara', (_, register, layout) => {
  const hidden = Object.entries(columnsOf(register)).filter(([field, { required }]) => required && conditionOf(layout, field).length > 0);
  expect(hidden.map(([field]) => field)).toEqual([]);
});

test.each(cases)('%s: ett villkor läser fält som själva kan visas, aldrig det egna', (_, register, layout) => {
  for (const field of visible(register)) {
    for (const read of conditionOf(layout, field).flatMap(fieldsRead)) {
      expect(visible(register)).toContain(read);
      expect(read).not.toBe(field);
    }
  }
});

test.each(cases)('%s: val i villkor kan skrivas i SharePoints formler', (_, register, layout) => {
  for (const field of visible(register).flatMap(shown => conditionOf(layout, shown).flatMap(fieldsRead))) {
    const column = columnsOf(register)[field];
    if (column?.type === 'choice') expect(Object.values(column.choices).join()).not.toContain("'");
  }
});

test('en förlust av tjänstekort frågar om tjugo saker, inte fyrtio', () => {
  const { incidents } = layouts;
  const asked = visible(registers.incidents).filter(field => conditionOf(incidents, field).length === 0);
  expect(asked.length).toBeLessThanOrEqual(20);
  expect(asked).not.toContain('imyReportedAt');
});

test.each(cases)('%s: vyerna har engelska adresser, var sitt svenskt namn och högst en är förvald', (_, register, { views }) => {
  const names = views.map(({ name }) => name);
  expect(names).toContain('AllItems');
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(views.map(({ title }) => title)).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[A-Z][A-Za-z]+$/);
  expect(views.filter(({ isDefault }) => isDefault).length).toBeLessThanOrEqual(1);
  for (const { shows } of views) {
    expect(shows.length).toBeGreaterThanOrEqual(3);
    expect(shows.length).toBeLessThanOrEqual(8);
    expect(new Set(shows).size).toBe(shows.length);
    expect(shows.some(field => field === (register.kind === 'list' ? 'title' : 'fileName'))).toBe(true);
  }
});

/** SharePoint looks for an index at the first column of a filter only; joined by or, every branch needs one. */
const isServedByIndex = (register: AnyRegister, filter: RowFilter): boolean => {
  if ('allOf' in filter) return filter.allOf.slice(0, 1).every(part => isServedByIndex(register, part));
  if ('anyOf' in filter) return filter.anyOf.every(part => isServedByIndex(register, part));
  return Boolean(columnsOf(register)[filter.field]?.indexed);
};

test('händelsernas vyer tål fler än 5 000 rader: det första de frågar efter har ett index', () => {
  for (const { name, where } of layouts.incidents.views as Layout['views']) {
    expect({ name, isServed: !where || isServedByIndex(registers.incidents, where) }).toEqual({ name, isServed: true });
  }
});
