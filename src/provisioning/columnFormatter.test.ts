import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Layout } from '../registers/layouts/layout';
import { layouts } from '../registers/layouts/layouts';
import { registers } from '../registers/registers';
import type { RegisterKey } from '../registers/registers';
import type { AnyRegister, Column } from '../registers/schema';
import { columnFormatter } from './columnFormatter';

const folder = path.join(__dirname, '..', '..', 'sharepoint', 'assets', 'columns');
const names = readdirSync(folder).map(file => path.basename(file, '.json'));

/** What Microsoft's reference of the format allows, narrowed to what these formats need. */
const allowed = {
  elements: ['div', 'span'],
  members: ['elmType', 'txtContent', 'style', 'attributes', 'children'],
  attributes: ['class', 'iconName'],
  style: ['display', 'flex-direction', 'align-items', 'padding', 'padding-right', 'width', 'height'],
  operators: ['if', 'Number', 'toString', 'floor', 'addDays', 'toLocaleString', 'toLocaleDateString'],
  classes: /^(sp-field-severity--(low|good|warning|severeWarning|blocked)|ms-fontColor-neutralPrimary|ms-bgColor-(neutralLight|themePrimary))$/
};

type Element = {
  readonly elmType: string;
  readonly txtContent?: string;
  readonly style?: Readonly<Record<string, string>>;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly Element[];
};

const formatNamed = (name: string): Element & { readonly $schema: string } =>
  JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as Element & { readonly $schema: string };

const elementsIn = (element: Element): readonly Element[] => [element, ...(element.children ?? []).flatMap(elementsIn)];

const textsIn = (name: string): readonly string[] =>
  elementsIn(formatNamed(name)).flatMap(({ txtContent, style = {}, attributes = {} }) => [
    ...(txtContent === undefined ? [] : [txtContent]),
    ...Object.values(style),
    ...Object.values(attributes)
  ]);

const expressionsIn = (name: string): readonly string[] => textsIn(name).filter(text => text.startsWith('='));

const columnsRead = (name: string): readonly string[] => [
  ...new Set(textsIn(name).flatMap(text => [...text.matchAll(/\[\$([^\]]+)\]/g)].map(([, column = '']) => column)))
];

type Use = { readonly key: RegisterKey; readonly register: AnyRegister; readonly layout: Layout; readonly field: string };

const uses = (name: string): readonly Use[] =>
  (Object.keys(registers) as RegisterKey[]).flatMap(key => {
    const [register, layout]: [AnyRegister, Layout] = [registers[key], layouts[key]];
    return Object.entries(layout.formats ?? {}).flatMap(([field, format]) => (format === name ? [{ key, register, layout, field }] : []));
  });

const columnNamed = (register: AnyRegister, name: string): Column | undefined =>
  Object.values(register.columns as Readonly<Record<string, Column>>).find(column => column.name === name);

const fieldNamed = (register: AnyRegister, name: string): string | undefined =>
  Object.entries(register.columns as Readonly<Record<string, Column>>).find(([, column]) => column.name === name)?.[0];

test('layouterna nämner bara utseenden som finns, och varje utseende används', () => {
  const named = Object.values(layouts as Readonly<Record<string, Layout>>).flatMap(({ formats }) => Object.values(formats ?? {}));
  expect([...new Set(named)].sort()).toEqual([...names].sort());
  for (const name of names) expect(JSON.parse(columnFormatter(name))).toEqual(formatNamed(name));
  expect(() => columnFormatter('constellation')).toThrow('There is no column format constellation');
});

describe.each(names)('%s', name => {
  test('består bara av det som SharePoints kolumnformat känner', () => {
    const { $schema, ...root } = formatNamed(name);
    expect($schema).toBe('https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json');
    for (const element of elementsIn(root)) {
      expect(allowed.elements).toContain(element.elmType);
      expect(allowed.members).toEqual(expect.arrayContaining(Object.keys(element)));
      expect(allowed.attributes).toEqual(expect.arrayContaining(Object.keys(element.attributes ?? {})));
      expect(allowed.style).toEqual(expect.arrayContaining(Object.keys(element.style ?? {})));
      // SharePoint shows one or the other.
      expect(element.txtContent !== undefined && element.children !== undefined).toBe(false);
    }
    for (const expression of expressionsIn(name)) {
      const outsideTexts = expression.replace(/'[^']*'/g, "''");
      for (const [, operator] of outsideTexts.matchAll(/([A-Za-z]\w*)\(/g)) expect(allowed.operators).toContain(operator);
      expect(outsideTexts.split('(').length).toBe(outsideTexts.split(')').length);
      for (const [, special] of outsideTexts.matchAll(/@(\w+)/g)) expect(['currentField', 'now']).toContain(special);
    }
  });

  test('hämtar och kör ingenting: inga adresser, inga åtgärder, inga egna färger', () => {
    const { $schema, ...root } = formatNamed(name);
    expect($schema).toBeDefined();
    expect(JSON.stringify(root)).not.toMatch(/https?:|\/\/|customRowAction|href|src|script|url\(|#[0-9a-f]{3,8}\b|rgb/i);
  });

  test('färgar med temats klasser, och säger alltid samma sak i ord och tecken', () => {
    const classes = elementsIn(formatNamed(name)).flatMap(({ attributes }) => (attributes?.class ? [attributes.class] : []));
    const given = classes.flatMap(text => (text.startsWith('=') ? [...text.matchAll(/, '([^']*)'/g)].map(([, literal = '']) => literal) : [text]));
    for (const one of given.flatMap(text => text.split(' ')).filter(Boolean)) expect(one).toMatch(allowed.classes);

    const coloured = elementsIn(formatNamed(name)).filter(({ attributes }) => attributes?.class?.includes('severity'));
    for (const { children = [] } of coloured) {
      expect(children.some(({ attributes }) => Boolean(attributes?.iconName))).toBe(true);
      expect(children.some(({ txtContent }) => Boolean(txtContent))).toBe(true);
    }
  });

  test('läser bara kolumner som finns, och jämför bara med val som finns', () => {
    for (const { register, field } of uses(name)) {
      const own = (register.columns as Readonly<Record<string, Column>>)[field];
      for (const column of columnsRead(name)) expect(columnNamed(register, column)).toBeDefined();
      for (const [, read = '', literal = ''] of textsIn(name).join('\n').matchAll(/(@currentField|\[\$\w+\]) [!=]= '([^']+)'/g)) {
        const column = read === '@currentField' ? own : columnNamed(register, read.slice(2, -1));
        expect(column?.type).toBe('choice');
        if (column?.type === 'choice') expect(Object.values(column.choices)).toContain(literal);
      }
    }
  });

  test('varje val som kolumnen har känns igen', () => {
    for (const { register, field } of uses(name)) {
      const own = (register.columns as Readonly<Record<string, Column>>)[field];
      if (own?.type !== 'choice') continue;
      for (const words of Object.values(own.choices)) expect(textsIn(name).join('\n')).toContain(`@currentField == '${words}'`);
    }
  });

  test('en vy som visar kolumnen visar också det som utseendet läser, för mer än så får det inte se', () => {
    for (const { key, register, layout, field } of uses(name)) {
      for (const view of layout.views.filter(({ shows }) => shows.includes(field))) {
        const read = columnsRead(name).map(column => fieldNamed(register, column));
        expect({ key, view: view.name, shows: view.shows }).toMatchObject({ shows: expect.arrayContaining(read) as readonly string[] });
      }
    }
  });
});
