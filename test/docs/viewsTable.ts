import type { Layout, RowFilter, ViewLayout } from '../../src/registers/layouts/layout';
import type { AnyRegister, Column } from '../../src/registers/schema';
import { markdownTable } from './markdownTable';

const builtIn: Readonly<Record<string, string>> = { id: 'id', modified: 'changed', fileName: 'file name' };

const columnsOf = (register: AnyRegister): Readonly<Record<string, Column>> => register.columns;

const titleOf = (register: AnyRegister, field: string): string => columnsOf(register)[field]?.title ?? builtIn[field] ?? field;

const choicesOf = (register: AnyRegister, field: string): Readonly<Record<string, string>> => {
  const column = columnsOf(register)[field];
  return column && 'choices' in column ? column.choices : {};
};

const dayOf = (offsetDays = 0): string => {
  if (offsetDays === 0) return 'today';
  return offsetDays < 0 ? `${-offsetDays} days ago` : `in ${offsetDays} days`;
};

const yearOf = (offsetYears = 0): string => (offsetYears === 0 ? "setup's year" : `setup's year ${offsetYears > 0 ? '+' : '−'} ${Math.abs(offsetYears)}`);

const within = (register: AnyRegister, filter: RowFilter): string => {
  const words = filterWords(register, filter);
  return 'anyOf' in filter || 'allOf' in filter ? `(${words})` : words;
};

const filterWords = (register: AnyRegister, filter: RowFilter): string => {
  if ('anyOf' in filter) return filter.anyOf.map(part => within(register, part)).join(' or ');
  if ('allOf' in filter) return filter.allOf.map(part => within(register, part)).join(' and ');
  const title = titleOf(register, filter.field);
  if ('isOneOf' in filter) return `${title} is ${filter.isOneOf.map(key => choicesOf(register, filter.field)[key]).join(' or ')}`;
  if ('isSet' in filter) return `${title} is ${filter.isSet ? 'filled in' : 'empty'}`;
  if ('isYes' in filter) return `${title} is ${filter.isYes ? 'yes' : 'no or empty'}`;
  if ('before' in filter) return `${title} is before ${dayOf(filter.offsetDays)}`;
  if ('from' in filter) return `${title} is ${dayOf(filter.offsetDays)} or later`;
  return `${title} lies in ${yearOf(filter.offsetYears)}`;
};

const orderOf = (register: AnyRegister, { groupBy, orderBy = [] }: ViewLayout): string =>
  [
    ...(groupBy ? [`grouped by ${titleOf(register, groupBy)}`] : []),
    ...orderBy.map(({ field, descending }) => `${titleOf(register, field)}${descending ? ', latest first' : ''}`)
  ].join('; then ');

const nameOf = ({ name, title, isDefault }: ViewLayout): string =>
  `${name === 'AllItems' ? "(SharePoint's own)" : title}${isDefault ? ' – the default' : ''}`;

/** The views that setup makes of one register, with their filters in words. */
export const viewsTable = (register: AnyRegister, { views }: Layout): string =>
  markdownTable(
    ['View', 'Page', 'Columns', 'Rows', 'Order'],
    views.map(view => [
      nameOf(view),
      `\`${view.name}.aspx\``,
      view.shows.map(field => titleOf(register, field)).join(', '),
      view.where ? filterWords(register, view.where) : 'all',
      orderOf(register, view)
    ])
  );
