import { errors } from '../errors';
import { arrayOf, flagOf, numberOf, textOf } from '../odata/body';
import { fieldShapeOf, isOwnProperty } from '../shapes/field';
import type { Field, FieldDefinition } from '../storage/fields';
import type { List } from '../storage/lists';
import type { NewField } from './addField';
import { plainField } from './builtInFields';
import { fieldTypeOf, typeNameOfKind } from './fieldTypes';

type Read = (value: unknown) => Partial<FieldDefinition>;

const flag = (name: keyof FieldDefinition): Read => value => ({ [name]: flagOf(value) ?? false });
const number = (name: keyof FieldDefinition): Read => value => ({ [name]: numberOf(value, 'Edm.Double') ?? undefined });
const text = (name: keyof FieldDefinition): Read => value => ({ [name]: textOf(value) ?? '' });
const textOrNone = (name: keyof FieldDefinition): Read => value => ({ [name]: textOf(value) || null });
const nothing: Read = () => ({});

/** The properties of a column that clients may set, and where they are kept. Those that only SharePoint's pages use are accepted and not kept. */
const writable: Readonly<Record<string, Read>> = {
  AllowHyperlink: nothing,
  AppendOnly: flag('appendOnly'),
  Choices: value => ({ choices: arrayOf(value).map(choice => textOf(choice) ?? '') }),
  CommaSeparator: nothing,
  CurrencyLocaleId: number('localeId'),
  CustomFormatter: textOrNone('customFormatter'),
  CustomUnitName: nothing,
  CustomUnitOnRight: nothing,
  DateTimeCalendarType: nothing,
  DefaultValue: textOrNone('defaultValue'),
  Description: text('description'),
  EditFormat: number('editFormat'),
  EnforceUniqueValues: flag('unique'),
  FillInChoice: flag('fillIn'),
  FriendlyDisplayFormat: nothing,
  Group: text('group'),
  Hidden: flag('hidden'),
  Indexed: flag('indexed'),
  JSLink: nothing,
  MaximumValue: number('maximum'),
  MaxLength: number('maxLength'),
  MinimumValue: number('minimum'),
  NumberOfLines: number('lines'),
  PinnedToFiltersPane: nothing,
  ReadOnlyField: flag('readOnly'),
  Required: flag('required'),
  RestrictedMode: nothing,
  RichText: flag('richText'),
  SelectionGroup: nothing,
  SelectionMode: value => ({ peopleOnly: numberOf(value) === 0 }),
  ShowAsPercentage: flag('showAsPercentage'),
  ShowInFiltersPane: nothing,
  StaticName: text('staticName'),
  Title: text('title'),
  UnlimitedLengthInDocumentLibrary: nothing,
  ValidationFormula: textOrNone('validationFormula'),
  ValidationMessage: textOrNone('validationMessage'),
};

export const changesFrom = (field: Field, entry: ReadonlyMap<string, unknown>): Partial<FieldDefinition> => {
  const changes = read(field.type, entry);
  if (changes.title === '') throw errors.argumentInvalid('The title of a column may not be empty.');
  return changes;
};

const read = (type: string, entry: ReadonlyMap<string, unknown>): Partial<FieldDefinition> => {
  const { entity } = fieldTypeOf(type);
  return Object.assign({}, ...[...entry].map(([name, value]) => readOne(type, entity, name, value))) as Partial<FieldDefinition>;
};

const readOne = (type: string, entity: string, name: string, value: unknown): Partial<FieldDefinition> => {
  if (!isOwnProperty(entity, name)) throw errors.propertyUnknown(name, fieldShapeOf(entity).type);
  if (name === 'DisplayFormat') return displayFormat(type, numberOf(value));
  if (name === 'FieldTypeKind') return {};
  const reader = Object.hasOwn(writable, name) ? writable[name] : undefined;
  if (!reader) throw errors.notBuilt(`setting ${name} of a column`);
  return reader(value);
};

const displayFormat = (type: string, value: number | null): Partial<FieldDefinition> => {
  if (type === 'DateTime') return { dateOnly: value === 0 };
  if (type === 'URL') return { picture: value === 1 };
  return { decimals: value ?? undefined };
};

/** `POST fields`: the type by number, the name made of the title. `AddField` names lookups by LookupListId and LookupFieldName. */
export const fieldFromEntry = (list: List, entry: ReadonlyMap<string, unknown>): NewField => {
  const rest = new Map(entry);
  const take = (name: string): unknown => {
    const value = rest.get(name) ?? null;
    rest.delete(name);
    return value;
  };
  const kind = numberOf(take('FieldTypeKind'));
  const title = textOf(take('Title'))?.trim();
  const lookupList = textOf(take('LookupListId')) ?? textOf(take('LookupList'));
  const lookupField = textOf(take('LookupFieldName')) ?? textOf(take('LookupField'));
  const multiple = flagOf(take('AllowMultipleValues')) ?? false;
  take('LookupWebId');
  const base = kind === null ? undefined : typeNameOfKind(kind);
  if (kind === null) throw errors.argumentMissing('FieldTypeKind');
  if (base === undefined) throw errors.notBuilt(`columns of the type ${kind}`);
  if (!title) throw errors.argumentInvalid('The title of a column may not be empty.');
  const type = multiple && (base === 'User' || base === 'Lookup') ? `${base}Multi` : base;
  return {
    definition: {
      ...plainField,
      type,
      title,
      staticName: '',
      ...startsAs(type),
      ...(multiple ? { multiple } : {}),
      ...(base === 'Lookup' ? { lookupList: (lookupList ?? list.guid).replace(/[{}]/g, '').toLowerCase(), lookupField: lookupField ?? 'Title' } : {}),
      ...read(type, rest),
    },
  };
};

const startsAs = (type: string): Partial<FieldDefinition> => {
  switch (type) {
    case 'Text':
      return { maxLength: 255 };
    case 'Note':
      return { lines: 6, richText: false };
    case 'Choice':
    case 'MultiChoice':
      return { choices: [], fillIn: false };
    case 'DateTime':
      return { dateOnly: false };
    case 'User':
    case 'UserMulti':
      return { peopleOnly: true };
    default:
      return {};
  }
};
