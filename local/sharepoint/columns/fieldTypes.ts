/** The column types this server has, by SharePoint's TypeAsString. */
export type FieldType = {
  /** FieldTypeKind */
  readonly kind: number;
  readonly entity: string;
  readonly column: 'TEXT' | 'REAL' | 'INTEGER';
  readonly display: string;
  readonly indexable: boolean;
  readonly inFormulas: boolean;
};

const type = (
  kind: number, entity: string, column: FieldType['column'], display: string,
  can: { readonly index?: boolean; readonly formula?: boolean } = {}
): FieldType => ({ kind, entity: `SP.${entity}`, column, display, indexable: can.index ?? false, inFormulas: can.formula ?? false });

const both = { index: true, formula: true };

export const fieldTypes: Readonly<Record<string, FieldType>> = {
  Text: type(2, 'FieldText', 'TEXT', 'Single line of text', both),
  Note: type(3, 'FieldMultiLineText', 'TEXT', 'Multiple lines of text'),
  DateTime: type(4, 'FieldDateTime', 'TEXT', 'Date and Time', both),
  Choice: type(6, 'FieldChoice', 'TEXT', 'Choice', both),
  Lookup: type(7, 'FieldLookup', 'INTEGER', 'Lookup', { index: true }),
  LookupMulti: type(7, 'FieldLookup', 'TEXT', 'Lookup'),
  Boolean: type(8, 'Field', 'INTEGER', 'Yes/No', both),
  Number: type(9, 'FieldNumber', 'REAL', 'Number', both),
  Currency: type(10, 'FieldCurrency', 'REAL', 'Currency', both),
  URL: type(11, 'FieldUrl', 'TEXT', 'Hyperlink or Picture'),
  MultiChoice: type(15, 'FieldMultiChoice', 'TEXT', 'Choice'),
  User: type(20, 'FieldUser', 'INTEGER', 'Person or Group', { index: true }),
  UserMulti: type(20, 'FieldUser', 'TEXT', 'Person or Group'),
  Calculated: type(17, 'FieldCalculated', 'TEXT', 'Calculated', { formula: true }),
  Thumbnail: type(34, 'FieldThumbnail', 'TEXT', 'Image'),
  Guid: type(14, 'FieldGuid', 'TEXT', 'Guid'),
  Counter: type(5, 'Field', 'INTEGER', 'Counter', both),
  Integer: type(1, 'FieldNumber', 'INTEGER', 'Integer'),
  ModStat: type(23, 'FieldChoice', 'INTEGER', 'Approval Status'),
  Computed: type(12, 'FieldComputed', 'TEXT', 'Computed'),
  Attachments: type(19, 'Field', 'INTEGER', 'Attachments'),
  File: type(18, 'Field', 'TEXT', 'File'),
  ContentTypeId: type(25, 'Field', 'TEXT', 'Content Type Id'),
};

/** The types a client can add; the rest stand only in the columns that every list has. */
const addable = ['Text', 'Note', 'DateTime', 'Choice', 'Lookup', 'LookupMulti', 'Boolean', 'Number', 'Currency', 'URL', 'MultiChoice', 'User', 'UserMulti', 'Calculated', 'Thumbnail'];

export const isAddable = (name: string): boolean => addable.includes(name);

export const fieldTypeOf = (name: string): FieldType => {
  const found = fieldTypes[name];
  if (!found) throw new Error(`Unknown field type ${name}`);
  return found;
};

/** What the cells of a column hold; a calculated one holds what its formula yields. */
export const storageOf = ({ type: name, outputType }: { readonly type: string; readonly outputType?: string }): FieldType['column'] =>
  fieldTypeOf(name === 'Calculated' ? (outputType ?? 'Text') : name).column;

/** FieldTypeKind → TypeAsString, for fields that are added by number. */
export const typeNameOfKind = (kind: number): string | undefined => addable.find(name => fieldTypes[name]?.kind === kind);

export const isLookup = (name: string): boolean => name === 'Lookup' || name === 'LookupMulti' || isPerson(name);
export const isPerson = (name: string): boolean => name === 'User' || name === 'UserMulti';
export const isMultiple = (name: string): boolean => ['LookupMulti', 'UserMulti', 'MultiChoice'].includes(name);

/** Persons that every row names, by the column they stand in. */
export const rowPersons: Readonly<Record<string, 'author' | 'editor' | 'checkout_user'>> = { author: 'author', editor: 'editor', checkoutUser: 'checkout_user' };
