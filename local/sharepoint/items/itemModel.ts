import { typeIdOfRow } from '../contentTypes/contentTypeIds';
import { values } from '../odata/entity';
import type { Value } from '../odata/entity';
import { complex } from '../odata/entity';
import { columnOf } from '../storage/itemTable';
import type { ItemRow, Stored } from '../storage/itemTable';
import type { Field } from '../storage/fields';
import type { List } from '../storage/lists';
import { entityPropertyName } from '../columns/internalNames';
import { isLookup, isMultiple, isPerson } from '../columns/fieldTypes';
import { systemValueOf } from '../columns/systemColumns';

/** How a property is compared in a filter, and what its SQL expression yields. */
export type Comparable = 'text' | 'number' | 'boolean' | 'moment' | 'guid' | 'texts' | 'numbers' | 'none';

/** A property of the list's items as clients name it: `Title`, `RiskId`, `OData__UIVersionString`. */
export type ItemProperty = {
  readonly name: string;
  readonly edm: string;
  readonly field: Field;
  readonly comparable: Comparable;
  /** Over the alias `i` of the item's table. */
  readonly sql: string;
  readonly byDefault: boolean;
  read(row: ItemRow): Value;
};

export type ItemModel = {
  readonly list: List;
  readonly fields: readonly Field[];
  /** In the order they are answered. */
  readonly properties: readonly ItemProperty[];
  /** By lower-case name; both `ID` and `Id` lead to the id. */
  readonly byName: ReadonlyMap<string, ItemProperty>;
  /** Person and lookup columns by lower-case name: what `$expand` can follow. */
  readonly lookups: ReadonlyMap<string, Field>;
  /** The columns with a formula, worked out at every write. */
  readonly calculated: readonly Field[];
};

export const itemModelOf = (list: List, fields: readonly Field[]): ItemModel => {
  const properties = fields.flatMap(field => propertiesOf(list, field));
  const lookups = fields.filter(field => isLookup(field.type) && !isSystemLookup(field));
  return {
    list,
    fields,
    properties,
    byName: new Map(properties.map(property => [property.name.toLowerCase(), property])),
    lookups: new Map(lookups.map(field => [entityPropertyName(field.internalName).toLowerCase(), field])),
    calculated: fields.filter(field => field.formula !== undefined),
  };
};

const isSystemLookup = (field: Field): boolean => ['uniqueId', 'objectType', 'path', 'folder', 'system', 'fileSize', 'checkInComment'].includes(field.builtIn ?? '');

const propertiesOf = (list: List, field: Field): readonly ItemProperty[] => {
  if (field.builtIn !== undefined) return builtInProperties(list, field);
  const name = entityPropertyName(field.internalName);
  const column = columnOf(field);
  const make = (suffix: string, edm: string, comparable: Comparable, read: (stored: Stored) => Value, byDefault = true): ItemProperty => ({
    name: `${name}${suffix}`,
    edm,
    field,
    comparable,
    sql: comparable === 'text' ? `fold(i.${column})` : `i.${column}`,
    byDefault: byDefault && !field.hidden,
    read: row => read(row[column] ?? null),
  });
  if (isPerson(field.type)) {
    const multiple = isMultiple(field.type);
    const ids = multiple ? 'Collection(Edm.Int32)' : 'Edm.Int32';
    const texts = multiple ? 'Collection(Edm.String)' : 'Edm.String';
    return [
      make('Id', ids, multiple ? 'numbers' : 'number', multiple ? numberList : plain),
      make('StringId', texts, 'none', multiple ? numberTexts : stored => (stored === null ? null : String(stored))),
    ];
  }
  switch (field.type) {
    case 'Lookup':
      return [make('Id', 'Edm.Int32', 'number', plain)];
    case 'LookupMulti':
      return [make('Id', 'Collection(Edm.Int32)', 'numbers', numberList)];
    case 'MultiChoice':
      return [make('', 'Collection(Edm.String)', 'texts', textList)];
    case 'Number':
    case 'Currency':
      return [make('', 'Edm.Double', 'number', plain)];
    case 'Boolean':
      return [make('', 'Edm.Boolean', 'boolean', stored => (stored === null ? null : stored === 1))];
    case 'DateTime':
      return [make('', 'Edm.DateTime', 'moment', plain)];
    case 'URL':
      return [make('', 'SP.FieldUrlValue', 'none', urlValue)];
    case 'Note':
    case 'Thumbnail':
      return [make('', 'Edm.String', 'none', plain)];
    case 'Calculated':
      return [make('', 'Edm.String', calculatedAs(field.outputType), field.outputType === 'Boolean' ? flagText : calculatedText)];
    default:
      return [make('', 'Edm.String', 'text', plain)];
  }
};

const builtInProperties = (list: List, field: Field): readonly ItemProperty[] => {
  const make = (name: string, edm: string, comparable: Comparable, sql: string, read: (row: ItemRow) => Value, byDefault = true): ItemProperty => ({
    name, edm, field, comparable, sql, byDefault, read,
  });
  const onRequest = false;
  const folder = (row: ItemRow): string => row.dir ?? list.url;
  const dirSql = `coalesce(i.dir, (SELECT l.url FROM lists l WHERE l.id = ${list.id}))`;
  const leafSql = "coalesce(i.leaf, i.id || '_.000')";
  const path = (row: ItemRow): string => `${folder(row)}/${leafOf(row)}`;
  switch (field.builtIn) {
    case 'id':
      return [make('ID', 'Edm.Int32', 'number', 'i.id', row => row.id), make('Id', 'Edm.Int32', 'number', 'i.id', row => row.id)];
    case 'created':
      return [make('Created', 'Edm.DateTime', 'moment', 'i.created', row => row.created)];
    case 'modified':
      return [make('Modified', 'Edm.DateTime', 'moment', 'i.modified', row => row.modified)];
    case 'author':
      return [make('AuthorId', 'Edm.Int32', 'number', 'i.author', row => row.author)];
    case 'editor':
      return [make('EditorId', 'Edm.Int32', 'number', 'i.editor', row => row.editor)];
    case 'checkoutUser':
      return [make('CheckoutUserId', 'Edm.Int32', 'number', 'i.checkout_user', row => row.checkout_user)];
    case 'checkInComment':
      return [make('OData__CheckinComment', 'Edm.String', 'text', 'fold(i.checkin_comment)', row => row.checkin_comment, onRequest)];
    case 'fileSize':
      // SharePoint answers sizes as text.
      return [make('File_x0020_Size', 'Edm.String', 'number', 'i.file_size', row => (row.file_size === null ? null : String(row.file_size)), onRequest)];
    case 'fileType':
      return [make('File_x0020_Type', 'Edm.String', 'none', '', fileTypeOf, onRequest)];
    case 'version':
      return [make('owshiddenversion', 'Edm.Int32', 'number', 'i.version', row => row.version, onRequest)];
    case 'versionLabel':
      return [make('OData__UIVersionString', 'Edm.String', 'none', '', row => `${row.major}.0`)];
    case 'guid':
      return [make('GUID', 'Edm.Guid', 'guid', 'i.guid', row => row.guid)];
    case 'uniqueId':
      return [make('UniqueId', 'Edm.Guid', 'guid', 'i.guid', row => row.guid, onRequest)];
    case 'attachments':
      return [make('Attachments', 'Edm.Boolean', 'boolean', '(i.attachments > 0)', row => row.attachments > 0)];
    case 'contentTypeId':
      return [make('ContentTypeId', 'SP.ContentTypeId', 'none', '', row => typeIdOfRow(list, row))];
    case 'objectType':
      return [
        make('FileSystemObjectType', 'Edm.Int32', 'number', 'i.object_type', row => row.object_type),
        make('FSObjType', 'Edm.Int32', 'number', 'i.object_type', row => row.object_type, onRequest),
      ];
    case 'path':
      return [make('FileRef', 'Edm.String', 'text', `fold(${dirSql} || '/' || ${leafSql})`, path, onRequest)];
    case 'folder':
      return [make('FileDirRef', 'Edm.String', 'text', `fold(${dirSql})`, folder, onRequest)];
    case 'leaf':
      return [make('FileLeafRef', 'Edm.String', 'text', `fold(${leafSql})`, leafOf, onRequest)];
    case 'system': {
      const value = systemValueOf(field.internalName);
      return value ? [{ ...value, field }] : [];
    }
    default:
      return [];
  }
};

/** The ending of a file's name. */
const fileTypeOf = ({ object_type: objectType, leaf }: Pick<ItemRow, 'object_type' | 'leaf'>): string | null => {
  const dot = leaf === null || objectType !== 0 ? -1 : leaf.lastIndexOf('.');
  return leaf === null || dot <= 0 ? null : leaf.slice(dot + 1).toLowerCase();
};

/** Items that are not files are named after their id. */
export const leafOf = (row: Pick<ItemRow, 'id' | 'leaf'>): string => row.leaf ?? `${row.id}_.000`;

const calculatedAs = (outputType: string | undefined): Comparable => {
  switch (outputType) {
    case 'Number':
    case 'Currency':
      return 'number';
    case 'Boolean':
      return 'boolean';
    case 'DateTime':
      return 'moment';
    default:
      return 'text';
  }
};

/** Calculated values are given as text, numbers with fifteen digits: "5.00000000000000". */
const calculatedText = (stored: Stored): Value => (typeof stored === 'number' ? stored.toPrecision(15) : stored);
const flagText = (stored: Stored): Value => (stored === null ? null : String(stored));

const plain = (stored: Stored): Value => stored;
const jsonOf = (stored: Stored): readonly unknown[] => (typeof stored === 'string' ? (JSON.parse(stored) as unknown[]) : []);
const numberList = (stored: Stored): Value => values('Edm.Int32', jsonOf(stored).map(Number));
const numberTexts = (stored: Stored): Value => values('Edm.String', jsonOf(stored).map(String));
const textList = (stored: Stored): Value => (stored === null ? null : values('Edm.String', jsonOf(stored).map(String)));

const urlValue = (stored: Stored): Value => {
  if (typeof stored !== 'string') return null;
  const { Url, Description } = JSON.parse(stored) as { readonly Url: string; readonly Description: string };
  return complex('SP.FieldUrlValue', { Description, Url });
};
