import type { Column } from '../registers/schema';
import type { DesiredColumn, Rule } from './desiredSite';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** What XML 1.0 cannot hold at all, not even escaped. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** What means something to a parser: markup, white space it may normalise, and everything some parser takes for a line end. */
const special = /[&<>"'\t\n\r\u007F-\u009F\u2028\u2029]/g;

/** Text that is safe both as content and in an attribute. */
export const escapeXml = (text: string): string =>
  text.replace(unwritable, '').replace(special, character => entities[character] ?? `&#${character.charCodeAt(0)};`);

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const element = (name: string, attributes: Attributes, content = ''): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(typeof value === 'boolean' ? String(value).toUpperCase() : String(value))}"`)
    .join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written} />`;
};

const choicesXml = (choices: Readonly<Record<string, string>>): string =>
  element('CHOICES', {}, Object.values(choices).map(words => element('CHOICE', {}, escapeXml(words))).join(''));

const defaultXml = (value: string | undefined): string => (value === undefined ? '' : element('Default', {}, escapeXml(value)));

const ruleXml = (rule: Rule | undefined): string =>
  rule ? element('Validation', { Message: rule.message }, escapeXml(rule.formula)) : '';

/** A year is not "2 026". */
const wholeWithoutSpaces = { Decimals: 0, CommaSeparator: false } as const;

/** Where the lookups of a list point: SharePoint wants the target's id, for ever. */
export type ListIdOf = (registerName: string) => string;

type Own = { readonly attributes: Attributes; readonly content?: string };

const ownOf = (column: Column, listIdOf: ListIdOf): Own => {
  switch (column.type) {
    case 'text':
      return { attributes: { Type: 'Text', MaxLength: 255 } };
    case 'note':
      return { attributes: { Type: 'Note', NumLines: 6, RichText: false, AppendOnly: false } };
    case 'number':
      return { attributes: { Type: 'Number', Min: column.min, Max: column.max, ...(column.isYear && wholeWithoutSpaces) } };
    case 'boolean':
      return { attributes: { Type: 'Boolean' } };
    case 'choice':
      return { attributes: { Type: 'Choice', Format: 'Dropdown', FillInChoice: false }, content: choicesXml(column.choices) };
    case 'multiChoice':
      return { attributes: { Type: 'MultiChoice', FillInChoice: false }, content: choicesXml(column.choices) };
    case 'date':
      return { attributes: { Type: 'DateTime', Format: 'DateOnly' } };
    case 'moment':
      return { attributes: { Type: 'DateTime', Format: 'DateTime' } };
    case 'user':
      return { attributes: { Type: 'User', UserSelectionMode: 'PeopleOnly', UserSelectionScope: 0 } };
    case 'lookup':
      return { attributes: { Type: 'Lookup', List: `{${listIdOf(column.list)}}`, ShowField: 'Title' } };
    case 'url':
      return { attributes: { Type: 'URL', Format: 'Hyperlink' } };
  }
};

/** What a new row holds when nothing else is said, as SharePoint stores it. */
export const defaultOf = (column: Column): string | undefined => {
  switch (column.type) {
    case 'number':
      return column.default === undefined ? undefined : String(column.default);
    case 'boolean':
      return '0';
    case 'choice':
      return column.default && column.choices[column.default];
    default:
      return undefined;
  }
};

/** A column as SharePoint's field schema, for `createFieldAsXml` with the internal name as given. */
export const fieldXml = ({ column, description, formatter, shownWhen, rule }: DesiredColumn, listIdOf: ListIdOf): string => {
  const { attributes, content = '' } = ownOf(column, listIdOf);
  return element(
    'Field',
    {
      Name: column.name,
      StaticName: column.name,
      DisplayName: column.title,
      Description: description,
      Required: Boolean(column.required),
      Indexed: column.indexed,
      EnforceUniqueValues: column.unique,
      Hidden: column.hidden,
      CustomFormatter: formatter,
      ClientValidationFormula: shownWhen,
      ...attributes
    },
    defaultXml(defaultOf(column)) + content + ruleXml(rule)
  );
};
