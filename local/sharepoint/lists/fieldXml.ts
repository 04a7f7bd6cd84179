import type { Element } from '@xmldom/xmldom';

import type { Context } from '../context';
import { errors } from '../errors';
import type { Field, FieldDefinition } from '../storage/fields';
import { listByUrl } from '../storage/lists';
import type { List } from '../storage/lists';
import { parseXml } from '../xml/parseXml';
import type { NewField } from './addField';
import { plainField } from './builtInFields';
import { isAddable, isMultiple } from './fieldTypes';

/** AddFieldOptions of `createFieldAsXml`. */
export const addFieldOptions = { internalNameHint: 8, toDefaultView: 16 } as const;

/** A column as SharePoint's schema XML describes it; only with the name hint does the internal name come from `Name`. */
export const fieldFromXml = (context: Context, list: List, xml: string, options: number): NewField => {
  const element = parse(xml);
  const text = (name: string): string | undefined => element.getAttribute(name) ?? undefined;
  const type = typeOf(text('Type') ?? '', text('Mult'));
  const title = text('DisplayName') ?? text('Name');
  if (!title) throw errors.schemaXmlInvalid('DisplayName is missing.');
  const hinted = (options & addFieldOptions.internalNameHint) !== 0 ? text('Name') : undefined;
  return {
    guid: text('ID')?.replace(/[{}]/g, '').toLowerCase() || undefined,
    internalName: hinted || undefined,
    definition: {
      ...plainField,
      type,
      title,
      staticName: hinted === undefined ? '' : (text('StaticName') ?? hinted),
      description: text('Description') ?? '',
      group: text('Group') ?? plainField.group,
      required: isTrue(text('Required')) ?? false,
      hidden: isTrue(text('Hidden')) ?? false,
      readOnly: isTrue(text('ReadOnly')) ?? false,
      indexed: isTrue(text('Indexed')) ?? false,
      unique: isTrue(text('EnforceUniqueValues')) ?? false,
      defaultValue: childText(element, 'Default') ?? null,
      validationFormula: childText(element, 'Validation') ?? null,
      validationMessage: child(element, 'Validation')?.getAttribute('Message') ?? null,
      customFormatter: text('CustomFormatter') ?? null,
      ...absentForms(text),
      ...typeProperties(context, list, element, type),
    },
  };
};

const parse = (xml: string): Element => {
  const element = parseXml(xml, 'Field');
  if (typeof element === 'string') throw errors.schemaXmlInvalid(element);
  return element;
};

const typeOf = (type: string, multiple: string | undefined): string => {
  const many = isTrue(multiple) && (type === 'User' || type === 'Lookup') ? `${type}Multi` : type;
  if (!isAddable(many)) throw errors.notBuilt(`columns of the type ${type || '(none)'}`);
  return many;
};

const absentForms = (text: (name: string) => string | undefined): Partial<FieldDefinition> => {
  const absentIn = ['Display', 'Edit', 'New'].filter(form => isTrue(text(`ShowIn${form}Form`)) === false);
  return absentIn.length === 0 ? {} : { absentIn };
};

const typeProperties = (context: Context, list: List, element: Element, type: string): Partial<FieldDefinition> => {
  const text = (name: string): string | undefined => element.getAttribute(name) ?? undefined;
  const number = (name: string): number | undefined => (text(name) ? Number(text(name)) : undefined);
  switch (type) {
    case 'Text':
      return { maxLength: number('MaxLength') ?? 255 };
    case 'Note':
      return { lines: number('NumLines') ?? 6, richText: isTrue(text('RichText')) ?? false, appendOnly: isTrue(text('AppendOnly')) ?? false };
    case 'Number':
    case 'Currency':
      return {
        minimum: number('Min'), maximum: number('Max'), decimals: number('Decimals'), localeId: number('LCID'),
        showAsPercentage: isTrue(text('Percentage')) ?? false,
      };
    case 'DateTime':
      return { dateOnly: text('Format') === 'DateOnly' };
    case 'Choice':
    case 'MultiChoice':
      return {
        choices: [...element.getElementsByTagName('CHOICE')].map(choice => choice.textContent ?? ''),
        fillIn: isTrue(text('FillInChoice')) ?? false,
        editFormat: text('Format') === 'RadioButtons' ? 1 : 0,
      };
    case 'User':
    case 'UserMulti':
      return { multiple: isMultiple(type), peopleOnly: text('UserSelectionMode') !== 'PeopleAndGroups' && text('UserSelectionMode') !== '1' };
    case 'Lookup':
    case 'LookupMulti':
      return { multiple: isMultiple(type), lookupList: targetOf(context, list, text('List')), lookupField: text('ShowField') ?? 'Title' };
    case 'URL':
      return { picture: text('Format') === 'Image' };
    default:
      return {};
  }
};

/** `List` is an id, an address within the web, or `Self`. */
const targetOf = (context: Context, list: List, given: string | undefined): string => {
  if (given === 'Self') return list.guid;
  const id = given?.replace(/[{}]/g, '').toLowerCase() ?? '';
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return id;
  const byUrl = given === undefined ? undefined : listByUrl(context.db, context.web.id, `${context.web.url}/${given.replace(/^\//, '')}`);
  if (!byUrl) throw errors.listIdUnknown();
  return byUrl.guid;
};

const isTrue = (text: string | undefined): boolean | undefined => (text === undefined ? undefined : /^(true|1|-1|yes)$/i.test(text));

const child = (element: Element, name: string): Element | undefined => element.getElementsByTagName(name)[0];
const childText = (element: Element, name: string): string | undefined => child(element, name)?.textContent ?? undefined;

/** SchemaXml of a column, as SharePoint keeps it. */
export const xmlOfField = (field: Field): string => {
  const flag = (value: boolean): string => (value ? 'TRUE' : 'FALSE');
  const attributes: readonly (readonly [string, string | undefined])[] = [
    ['ID', `{${field.guid}}`],
    ['Type', field.type],
    ['Name', field.internalName],
    ['StaticName', field.staticName],
    ['DisplayName', field.title],
    ['Description', field.description || undefined],
    ['Required', flag(field.required)],
    ['Hidden', field.hidden ? 'TRUE' : undefined],
    ['ReadOnly', field.readOnly ? 'TRUE' : undefined],
    ['Indexed', field.indexed ? 'TRUE' : undefined],
    ['EnforceUniqueValues', flag(field.unique)],
    ['MaxLength', field.maxLength?.toString()],
    ['Min', field.minimum?.toString()],
    ['Max', field.maximum?.toString()],
    ['Decimals', field.decimals?.toString()],
    ['Format', formatOf(field)],
    ['FillInChoice', field.fillIn === undefined ? undefined : flag(field.fillIn)],
    ['NumLines', field.lines?.toString()],
    ['RichText', field.richText === undefined ? undefined : flag(field.richText)],
    ['AppendOnly', field.appendOnly ? 'TRUE' : undefined],
    ['List', field.lookupList && `{${field.lookupList}}`],
    ['ShowField', field.lookupField],
    ...(field.absentIn ?? []).map(form => [`ShowIn${form}Form`, 'FALSE'] as const),
    ['Mult', field.multiple ? 'TRUE' : undefined],
    ['UserSelectionMode', field.peopleOnly === undefined ? undefined : field.peopleOnly ? 'PeopleOnly' : 'PeopleAndGroups'],
  ];
  const written = attributes.flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escaped(value)}"`]));
  const children = [
    field.choices && `<CHOICES>${field.choices.map(choice => `<CHOICE>${escaped(choice)}</CHOICE>`).join('')}</CHOICES>`,
    field.defaultValue === null ? '' : `<Default>${escaped(field.defaultValue)}</Default>`,
    field.validationFormula && `<Validation Message="${escaped(field.validationMessage ?? '')}">${escaped(field.validationFormula)}</Validation>`,
  ].join('');
  return children === '' ? `<Field ${written.join(' ')} />` : `<Field ${written.join(' ')}>${children}</Field>`;
};

const formatOf = (field: Field): string | undefined => {
  if (field.type === 'DateTime') return field.dateOnly ? 'DateOnly' : 'DateTime';
  if (field.type === 'URL') return field.picture ? 'Image' : 'Hyperlink';
  if (field.choices) return field.editFormat === 1 ? 'RadioButtons' : 'Dropdown';
  return undefined;
};

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, char => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] ?? '&quot;');
