import type { RowFilter, ShownColumn, ViewLayout } from '../registers/layouts/layout';
import type { AnyRegister, Column } from '../registers/schema';
import { escapeXml } from './fieldXml';
import { columnOf, storedChoice } from './registerColumns';

const builtIn: Readonly<Record<string, string>> = { id: 'ID', modified: 'Modified', fileName: 'FileLeafRef' };

const internalName = (register: AnyRegister, field: ShownColumn): string => builtIn[field] ?? columnOf(register, field).name;

const reference = (name: string, attributes = ''): string => `<FieldRef Name="${name}"${attributes} />`;

const joined = (operator: 'And' | 'Or', parts: readonly string[]): string =>
  // CAML joins two at a time.
  parts.reduceRight((rest, part) => `<${operator}>${part}${rest}</${operator}>`);

const compared = (operator: 'Eq' | 'Lt' | 'Geq', name: string, type: string, value: string): string =>
  `<${operator}>${reference(name)}<Value Type="${type}">${value}</Value></${operator}>`;

const isEmpty = (name: string): string => `<IsNull>${reference(name)}</IsNull>`;

/** Without IncludeTimeValue both sides are days where the site is, so a moment and a day are compared alike. */
const today = (offsetDays = 0): string => (offsetDays === 0 ? '<Today />' : `<Today OffsetDays="${offsetDays}" />`);

const inYear = (column: Column, year: number): string =>
  column.type === 'number'
    ? compared('Eq', column.name, 'Number', String(year))
    : joined('And', [
        compared('Geq', column.name, 'DateTime', `${year}-01-01T00:00:00Z`),
        compared('Lt', column.name, 'DateTime', `${year + 1}-01-01T00:00:00Z`)
      ]);

const conditionOf = (register: AnyRegister, filter: RowFilter, year: number): string => {
  if ('anyOf' in filter) return joined('Or', filter.anyOf.map(part => conditionOf(register, part, year)));
  if ('allOf' in filter) return joined('And', filter.allOf.map(part => conditionOf(register, part, year)));

  const column = columnOf(register, filter.field);
  const { name } = column;
  if ('isOneOf' in filter) {
    return joined('Or', filter.isOneOf.map(key => compared('Eq', name, 'Choice', escapeXml(storedChoice(column, key)))));
  }
  if ('isSet' in filter) return filter.isSet ? `<IsNotNull>${reference(name)}</IsNotNull>` : isEmpty(name);
  if ('isYes' in filter) {
    const answered = compared('Eq', name, 'Boolean', filter.isYes ? '1' : '0');
    return filter.isYes ? answered : joined('Or', [answered, isEmpty(name)]);
  }
  if ('before' in filter) return compared('Lt', name, 'DateTime', today(filter.offsetDays));
  if ('from' in filter) return compared('Geq', name, 'DateTime', today(filter.offsetDays));
  return inYear(column, year + (filter.offsetYears ?? 0));
};

/** What stands inside a view's `<Query>`. */
export const viewQuery = (register: AnyRegister, view: ViewLayout, year: number): string => {
  const orders = (view.orderBy ?? []).map(({ field, descending }) =>
    reference(internalName(register, field), descending ? ' Ascending="FALSE"' : '')
  );
  return [
    view.groupBy ? `<GroupBy Collapse="FALSE" GroupLimit="30">${reference(internalName(register, view.groupBy))}</GroupBy>` : '',
    orders.length > 0 ? `<OrderBy>${orders.join('')}</OrderBy>` : '',
    view.where ? `<Where>${conditionOf(register, view.where, year)}</Where>` : ''
  ].join('');
};

/** What a view shows of a row: the title leads to the row, a file's name to the file. */
export const viewFields = (register: AnyRegister, view: ViewLayout): readonly string[] =>
  view.shows.map(field => {
    const name = field === 'fileName' ? 'LinkFilename' : internalName(register, field);
    return name === 'Title' && register.kind === 'list' ? 'LinkTitle' : name;
  });
