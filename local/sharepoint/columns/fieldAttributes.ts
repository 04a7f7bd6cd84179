import type { Column, FieldDefinition } from '../storage/fields';
import { keptProperties } from '../lists/keptProperties';

/** An attribute of `<Field …>`: what it says of a column, and how a column says it. */
type FieldAttribute = {
  readonly name: string;
  readonly read: (text: string) => Partial<FieldDefinition>;
  readonly write: (field: FieldDefinition) => string | undefined;
};

type Key = keyof FieldDefinition;

export const isTrue = (text: string): boolean => /^(true|1|-1|yes)$/i.test(text);
const upper = (value: boolean): string => (value ? 'TRUE' : 'FALSE');

const flag = (name: string, key: Key): FieldAttribute => ({
  name,
  read: text => ({ [key]: isTrue(text) }),
  write: field => (field[key] === undefined ? undefined : upper(field[key] === true)),
});

/** Left out where it does not hold. */
const mark = (name: string, key: Key): FieldAttribute => ({ ...flag(name, key), write: field => (field[key] === true ? 'TRUE' : undefined) });

const number = (name: string, key: Key): FieldAttribute => ({
  name,
  read: text => (Number.isFinite(Number(text)) && text !== '' ? { [key]: Number(text) } : {}),
  write: field => (typeof field[key] === 'number' ? String(field[key]) : undefined),
});

const words = (name: string, key: Key): FieldAttribute => ({
  name,
  read: text => ({ [key]: text }),
  write: field => (typeof field[key] === 'string' && field[key] !== '' ? field[key] : undefined),
});

const form = (name: string): FieldAttribute => ({
  name: `ShowIn${name}Form`,
  // Which forms leave a column out is one list: the reader adds to it.
  read: text => (isTrue(text) ? {} : { absentIn: [name] }),
  write: field => (field.absentIn?.includes(name) ? 'FALSE' : undefined),
});

const kept: readonly FieldAttribute[] = Object.entries(keptProperties).flatMap(([property, { attribute, edm, words: names }]) =>
  attribute === undefined
    ? []
    : [
        {
          name: attribute,
          read: (text: string) => ({
            kept: { [property]: edm === 'Edm.Boolean' ? isTrue(text) : edm === 'Edm.Int32' ? Math.max(0, names?.indexOf(text) ?? (Number(text) || 0)) : text },
          }),
          write: ({ kept: values }: FieldDefinition) => {
            const value = values?.[property];
            if (value === undefined || value === null) return undefined;
            return typeof value === 'boolean' ? upper(value) : typeof value === 'number' ? (names?.[value] ?? String(value)) : value;
          },
        },
      ]
);

const shared: readonly FieldAttribute[] = [
  words('Description', 'description'),
  words('Group', 'group'),
  flag('Required', 'required'),
  mark('Hidden', 'hidden'),
  mark('ReadOnly', 'readOnly'),
  mark('Sealed', 'sealed'),
  mark('Indexed', 'indexed'),
  flag('EnforceUniqueValues', 'unique'),
  words('CustomFormatter', 'customFormatter'),
  form('Display'),
  form('Edit'),
  form('New'),
  ...kept,
];

/** Radio buttons, pictures, dates without time: one attribute with a word of its own for each type. */
const format = (key: Key, named: Readonly<Record<string, boolean | number>>): FieldAttribute => ({
  name: 'Format',
  read: text => (Object.hasOwn(named, text) ? { [key]: named[text] } : {}),
  write: field => Object.keys(named).find(word => named[word] === field[key]),
});

const numbers = [number('Min', 'minimum'), number('Max', 'maximum'), number('Decimals', 'decimals'), mark('Percentage', 'showAsPercentage'), number('LCID', 'localeId')];
const dates = format('dateOnly', { DateOnly: true, DateTime: false });
const persons: readonly FieldAttribute[] = [
  mark('Mult', 'multiple'),
  {
    name: 'UserSelectionMode',
    read: text => ({ peopleOnly: text !== 'PeopleAndGroups' && text !== '1' }),
    write: ({ peopleOnly }) => (peopleOnly ? 'PeopleOnly' : 'PeopleAndGroups'),
  },
];
const behaviours = ['None', 'Cascade', 'Restrict'];
const lookups: readonly FieldAttribute[] = [
  mark('Mult', 'multiple'),
  { name: 'List', read: () => ({}), write: ({ lookupList }) => lookupList && `{${lookupList}}` },
  words('ShowField', 'lookupField'),
  { name: 'FieldRef', read: () => ({}), write: ({ primary }) => primary && `{${primary.guid}}` },
  {
    name: 'RelationshipDeleteBehavior',
    read: text => ({ deleteBehavior: Math.max(0, behaviours.indexOf(text)) }),
    write: ({ deleteBehavior }) => (deleteBehavior ? behaviours[deleteBehavior] : undefined),
  },
];
const choices = [format('editFormat', { Dropdown: 0, RadioButtons: 1 }), flag('FillInChoice', 'fillIn')];

const special: Readonly<Record<string, readonly FieldAttribute[]>> = {
  Text: [number('MaxLength', 'maxLength')],
  Note: [number('NumLines', 'lines'), flag('RichText', 'richText'), mark('AppendOnly', 'appendOnly')],
  DateTime: [dates],
  Choice: choices,
  MultiChoice: choices,
  Number: numbers,
  Currency: numbers,
  URL: [format('picture', { Hyperlink: false, Image: true })],
  User: persons,
  UserMulti: persons,
  Lookup: lookups,
  LookupMulti: lookups,
  Calculated: [words('ResultType', 'outputType'), dates, ...numbers],
};

export const attributesOf = (type: string): readonly FieldAttribute[] => [...shared, ...(special[type] ?? [])];

/** What identifies a column is no attribute that is kept as it came. */
export const identifying: readonly string[] = ['ID', 'Type', 'Name', 'StaticName', 'DisplayName', 'SourceID', 'Version', 'ColName', 'RowOrdinal', 'xmlns'];

export const identityOf = (field: Column): readonly (readonly [string, string])[] => [
  ['ID', `{${field.guid}}`],
  ['Type', field.type],
  ['Name', field.internalName],
  ['StaticName', field.staticName],
  ['DisplayName', field.title],
];
