import type { Layout } from '../../src/registers/layouts/layout';
import { layouts } from '../../src/registers/layouts/layouts';
import { groups, permissions } from '../../src/registers/permissions';
import type { Access, GroupKey, Holder } from '../../src/registers/permissions';
import { registers } from '../../src/registers/registers';
import type { RegisterKey } from '../../src/registers/registers';
import type { AnyRegister, Column } from '../../src/registers/schema';
import { addressOf } from '../../src/registers/schema';
import { enUS } from '../../src/strings/en-US';
import { markdownTable } from './markdownTable';
import { viewsTable } from './viewsTable';

const typeNames: Readonly<Record<Column['type'], string>> = {
  text: 'one line of text',
  note: 'several lines of plain text',
  number: 'number',
  boolean: 'yes or no',
  choice: 'one choice',
  multiChoice: 'several choices',
  date: 'day',
  moment: 'moment, in UTC',
  user: 'person',
  lookup: 'row of another register',
  url: 'link'
};

const typeOf = (column: Column): string => (column.type === 'lookup' ? `row of \`${column.list}\`` : typeNames[column.type]);

const rangeOf = ({ min, max }: { readonly min?: number; readonly max?: number }): readonly string[] => {
  if (min !== undefined && max !== undefined) return [`${min}–${max}`];
  if (min !== undefined) return [`at least ${min}`];
  return max === undefined ? [] : [`at most ${max}`];
};

/** What a value must be. A unique column is indexed by SharePoint itself. */
const limitsOf = (column: Column): string =>
  [
    ...(column.required ? ['required'] : []),
    ...(column.unique ? ['unique'] : column.indexed ? ['indexed'] : []),
    ...(column.hidden ? ['hidden from forms'] : []),
    ...(column.type === 'number' ? rangeOf(column) : [])
  ].join(', ');

const choicesOf = (column: Column): string =>
  column.type === 'choice' || column.type === 'multiChoice'
    ? Object.entries(column.choices).map(([key, words]) => `\`${key}\` ${words}`).join('; ')
    : '';

const defaultOf = (column: Column): string => {
  if (column.type === 'number') return column.default === undefined ? '' : String(column.default);
  return column.type === 'choice' && column.default ? `\`${column.default}\`` : '';
};

const columnsTable = ({ columns }: AnyRegister, { descriptions }: Layout): string =>
  markdownTable(
    ['In code', 'In SharePoint', 'Title', 'Type', 'Limits', 'Default', 'Choices, in code and as stored', 'Description'],
    Object.entries(columns as Readonly<Record<string, Column>>).map(([field, column]) => [
      `\`${field}\``,
      `\`${column.name}\``,
      column.title,
      typeOf(column),
      limitsOf(column),
      defaultOf(column),
      choicesOf(column),
      descriptions[field] ?? ''
    ])
  );

const rulesOf = ({ rules }: AnyRegister): string =>
  rules
    .map(({ key, reads }) => {
      const fields = reads.map(field => `\`${field}\``).join(' and ');
      return `Rule \`${key}\`, over ${fields}. A row that breaks it is damaged: “${enUS.problems.rules[key] ?? key}”.`;
    })
    .join('\n\n');

/** The rules that SharePoint enforces also on rows that are written past the product. */
const enforcedBy = ({ columnRules = {}, rowRule }: Layout): string =>
  [...new Set([...Object.values(columnRules), rowRule].flatMap(rule => (rule ? [rule.message.replace(/\.$/, '')] : [])))]
    .map(message => `SharePoint itself refuses with “${message}”.`)
    .join('\n\n');

const searchOf = ({ hiddenFromSearch }: AnyRegister): string => (hiddenFromSearch ? ' Kept out of search (`NoCrawl`).' : '');

const chapterOf = ([key, register]: readonly [string, AnyRegister]): string => {
  const layout: Layout = layouts[key as RegisterKey];
  return [
    `## ${register.title} (\`${key}\`)`,
    `${layout.purpose} The ${register.kind} \`${addressOf(register)}\`.${searchOf(register)}`,
    columnsTable(register, layout),
    rulesOf(register),
    enforcedBy(layout),
    '### Views',
    viewsTable(register, layout)
  ]
    .filter(part => part !== '')
    .join('\n\n');
};

const accessNames: Readonly<Record<Access, string>> = { edit: 'edit', read: 'read', none: '–' };

const holders: readonly Holder[] = [...(Object.keys(groups) as GroupKey[]), 'everyone'];

const permissionsTable = (): string =>
  markdownTable(
    ['Register', ...holders.map(holder => (holder === 'everyone' ? 'everyone else' : groups[holder]))],
    (Object.keys(registers) as RegisterKey[]).map(key => [
      registers[key].title,
      ...holders.map(holder => accessNames[permissions[key][holder]])
    ])
  );

/** The reference page of all registers, as Markdown. */
export const registersPage = (): string =>
  `${[
    '# Registers',
    'Written by `npm run docs` from [src/registers](../src/registers); a test fails when this page is out of date. Do not edit it by hand.',
    'Each register is a SharePoint list or library of the site. Internal names are English and never change; titles and choices are Swedish and ' +
      'are what SharePoint shows and stores. A row with a value outside its limits is read as damaged and named, never passed over in silence.',
    '## Who may do what',
    "*edit* is SharePoint's Contribute, *read* its Read; with – the register cannot be opened. The site's owners keep Full Control everywhere.",
    permissionsTable(),
    ...Object.entries(registers).map(chapterOf)
  ].join('\n\n')}\n`;
