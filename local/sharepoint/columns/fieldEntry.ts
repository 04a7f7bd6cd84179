import { errors } from '../errors';
import { arrayOf, flagOf, numberOf, textOf } from '../odata/body';
import { fieldShapeOf, isOwnProperty } from '../shapes/field';
import type { Column, FieldDefinition } from '../storage/fields';
import type { NewField } from './addField';
import { plainField, startsAs } from './builtInFields';
import { fieldTypeOf, fieldTypes, typeNameOfKind } from './fieldTypes';
import { asFormula } from './fieldXml';
import { keptProperties } from '../lists/keptProperties';

type Read = (value: unknown) => Partial<FieldDefinition>;

const flag = (name: keyof FieldDefinition): Read => value => ({ [name]: flagOf(value) ?? false });
const number = (name: keyof FieldDefinition): Read => value => ({ [name]: numberOf(value, 'Edm.Double') ?? undefined });
const text = (name: keyof FieldDefinition): Read => value => ({ [name]: textOf(value) ?? '' });
const textOrNone = (name: keyof FieldDefinition): Read => value => ({ [name]: textOf(value) || null });

/** The properties of a column that clients may set, and where they are kept; those of `keptProperties` besides. */
const writable: Readonly<Record<string, Read>> = {
  AppendOnly: flag('appendOnly'),
  Choices: value => ({ choices: arrayOf(value).map(choice => textOf(choice) ?? '') }),
  CurrencyLocaleId: number('localeId'),
  CustomFormatter: textOrNone('customFormatter'),
  DateFormat: value => ({ dateOnly: numberOf(value) === 0 }),
  DefaultFormula: textOrNone('defaultFormula'),
  DefaultValue: textOrNone('defaultValue'),
  Description: text('description'),
  EditFormat: number('editFormat'),
  EnforceUniqueValues: flag('unique'),
  FillInChoice: flag('fillIn'),
  Formula: value => ({ formula: asFormula(textOf(value) ?? '') }),
  Group: text('group'),
  Hidden: flag('hidden'),
  Indexed: flag('indexed'),
  LookupField: text('lookupField'),
  MaximumValue: number('maximum'),
  MaxLength: number('maxLength'),
  MinimumValue: number('minimum'),
  NumberOfLines: number('lines'),
  OutputType: value => ({ outputType: outputTypeOf(numberOf(value)) }),
  ReadOnlyField: flag('readOnly'),
  RelationshipDeleteBehavior: value => ({ deleteBehavior: numberOf(value) ?? 0 }),
  Required: flag('required'),
  RichText: flag('richText'),
  SelectionMode: value => ({ peopleOnly: numberOf(value) === 0 }),
  ShowAsPercentage: flag('showAsPercentage'),
  StaticName: text('staticName'),
  Title: text('title'),
  ValidationFormula: textOrNone('validationFormula'),
  ValidationMessage: textOrNone('validationMessage'),
};

const outputTypeOf = (kind: number | null): string => {
  const name = ['Text', 'Number', 'Currency', 'DateTime', 'Boolean'].find(candidate => fieldTypes[candidate]?.kind === kind);
  if (name === undefined) throw errors.argumentInvalid('The output type of a calculated column is text, number, currency, date or yes/no.');
  return name;
};

export const changesFrom = (field: Column, entry: ReadonlyMap<string, unknown>): Partial<FieldDefinition> => {
  const changes = read(field.type, entry, field.kept);
  if (changes.title === '') throw errors.argumentInvalid('The title of a column may not be empty.');
  return changes;
};

const read = (type: string, entry: ReadonlyMap<string, unknown>, kept?: FieldDefinition['kept']): Partial<FieldDefinition> => {
  const { entity } = fieldTypeOf(type);
  const parts = [...entry].map(([name, value]) => readOne(type, entity, name, value));
  const added = parts.map(part => part.kept).filter(part => part !== undefined);
  return { ...(Object.assign({}, ...parts) as Partial<FieldDefinition>), ...(added.length === 0 ? {} : { kept: Object.assign({}, kept, ...added) as FieldDefinition['kept'] }) };
};

const readOne = (type: string, entity: string, name: string, value: unknown): Partial<FieldDefinition> => {
  if (!isOwnProperty(entity, name)) throw errors.propertyUnknown(name, fieldShapeOf(entity).type);
  if (name === 'DisplayFormat') return displayFormat(type, numberOf(value));
  if (name === 'FieldTypeKind') {
    if (numberOf(value) === fieldTypeOf(type).kind) return {};
    throw errors.notBuilt(`changing a column of the type ${type} into another`);
  }
  const kept = Object.hasOwn(keptProperties, name) ? keptProperties[name] : undefined;
  if (kept) return { kept: { [name]: keptValue(kept.edm, value) } };
  const reader = Object.hasOwn(writable, name) ? writable[name] : undefined;
  if (!reader) throw errors.notBuilt(`setting ${name} of a column`);
  return reader(value);
};

const keptValue = (edm: string, value: unknown): string | number | boolean | null =>
  edm === 'Edm.Boolean' ? flagOf(value) : edm === 'Edm.Int32' ? numberOf(value) : textOf(value);

const displayFormat = (type: string, value: number | null): Partial<FieldDefinition> => {
  if (type === 'DateTime') return { dateOnly: value === 0 };
  if (type === 'URL') return { picture: value === 1 };
  return { decimals: value ?? undefined };
};

/** `POST fields`: the type by number, the name made of the title. `AddField` names lookups by LookupListId and LookupFieldName. */
export const fieldFromEntry = (self: string | undefined, entry: ReadonlyMap<string, unknown>): NewField => {
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
  const compact = flagOf(take('IsCompactName')) ?? false;
  const base = kind === null ? undefined : typeNameOfKind(kind);
  if (kind === null) throw errors.argumentMissing('FieldTypeKind');
  if (base === undefined) throw errors.notBuilt(`columns of the type ${kind === 33 ? 'Location' : kind}`);
  if (!title) throw errors.argumentInvalid('The title of a column may not be empty.');
  const type = multiple && (base === 'User' || base === 'Lookup') ? `${base}Multi` : base;
  return {
    compact,
    definition: {
      ...plainField,
      type,
      title,
      staticName: '',
      ...startsAs(type),
      ...(multiple ? { multiple } : {}),
      ...(base === 'Lookup' ? { lookupList: (lookupList ?? self ?? '').replace(/[{}]/g, '').toLowerCase(), lookupField: lookupField ?? 'Title' } : {}),
      ...read(type, rest),
    },
  };
};
