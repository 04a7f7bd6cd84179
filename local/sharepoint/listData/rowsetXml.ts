import type { Context } from '../context';
import { isFollowed } from '../query/camlColumns';
import { isPerson } from '../columns/fieldTypes';
import { leafOf } from '../items/itemModel';
import type { ItemModel } from '../items/itemModel';
import { idsIn, lookedUpText, personIn } from '../query/lookedUp';
import { columnOf } from '../storage/itemTable';
import type { ItemRow, Stored } from '../storage/itemTable';
import type { Field } from '../storage/fields';
import { storageNumber } from './renderedNumber';

/** `<z:row ows_ID='1' ows_Title='…'/>`: a row of the rowsets that SharePoint's oldest interfaces answer. Empty cells are left out. */
export const rowXml = (context: Context, model: ItemModel, row: ItemRow, fields: readonly Field[]): string => {
  const attributes = fields.flatMap(field => {
    const text = cellXml(context, model, row, field);
    return text === null ? [] : [` ows_${field.internalName}='${escaped(text)}'`];
  });
  return `<z:row${attributes.join('')} />`;
};

export const escaped = (text: string): string => text.replace(/[&<>"'\r\n\t]/g, char => `&#${char.charCodeAt(0)};`);

const cellXml = (context: Context, model: ItemModel, row: ItemRow, field: Field): string | null => {
  if (isFollowed(model, field)) return followed(context, row, field);
  if (field.builtIn !== undefined) return builtIn(model, row, field);
  const stored = row[columnOf(field)] ?? null;
  return stored === null ? null : plain(field, stored);
};

/** `6;#Olga Ägare`, several after each other. */
const followed = (context: Context, row: ItemRow, field: Field): string | null => {
  const shown = idsIn(row, field).flatMap(id => {
    const text = isPerson(field.type) ? (personIn(context, id)?.title ?? null) : lookedUpText(context, field, id);
    return text === null ? [] : [`${id};#${text}`];
  });
  return shown.length === 0 ? null : shown.join(';#');
};

const plain = (field: Field, stored: string | number): string => {
  switch (field.type) {
    case 'Number':
    case 'Currency':
      return storageNumber(Number(stored));
    case 'MultiChoice':
      return `;#${(JSON.parse(String(stored)) as readonly string[]).join(';#')};#`;
    case 'URL': {
      const { Url, Description } = JSON.parse(String(stored)) as { readonly Url: string; readonly Description: string };
      return `${Url}, ${Description}`;
    }
    default:
      return String(stored);
  }
};

const builtIn = (model: ItemModel, row: ItemRow, field: Field): string | null => {
  const withId = (text: Stored): string => `${row.id};#${text ?? ''}`;
  switch (field.builtIn) {
    case 'computed':
      return null;
    case 'guid':
      return `{${row.guid.toUpperCase()}}`;
    case 'uniqueId':
      return withId(`{${row.guid.toUpperCase()}}`);
    case 'objectType':
      return withId(row.object_type);
    case 'leaf':
      return withId(leafOf(row));
    case 'folder':
      return withId((row.dir ?? model.list.url).replace(/^\//, ''));
    case 'path':
      return withId(`${row.dir ?? model.list.url}/${leafOf(row)}`.replace(/^\//, ''));
    default: {
      const value = model.properties.find(property => property.field.id === field.id)?.read(row) ?? null;
      if (typeof value === 'boolean') return value ? '1' : '0';
      return value === null || typeof value === 'object' ? null : String(value);
    }
  }
};
