import type { CamlField } from '../caml/camlQuery';
import type { Context } from '../context';
import { errors } from '../errors';
import { columnOf } from '../storage/itemTable';
import type { Field } from '../storage/fields';
import type { Columns, FilterColumn } from './filterSql';
import { isLookup, isPerson } from '../columns/fieldTypes';
import { entityPropertyName } from '../columns/internalNames';
import { itemColumns } from './itemColumns';
import type { ItemModel } from '../items/itemModel';
import { isRefused } from '../columns/systemColumns';

/** Columns that only show another one. */
const shows: Readonly<Record<string, string>> = { LinkTitle: 'Title', LinkTitleNoMenu: 'Title', LinkFilename: 'FileLeafRef', LinkFilenameNoMenu: 'FileLeafRef' };

export const shownBy = (name: string): string => (Object.hasOwn(shows, name) ? (shows[name] ?? name) : name);

/** The column that CAML names. Internal names are matched exactly. */
export const camlFieldIn = (model: ItemModel, { name, id }: CamlField): Field | undefined => {
  const wanted = name === undefined ? undefined : shownBy(name);
  return model.fields.find(field => (wanted === undefined ? field.guid === id : field.internalName === wanted));
};

/** What stands for all columns: those that items refuse to answer are refused only to who names them. */
export const givenFields = (model: ItemModel): readonly Field[] => model.fields.filter(field => !isRefused(field.internalName));

export const requireCamlField = (model: ItemModel, wanted: CamlField): Field => {
  const field = camlFieldIn(model, wanted);
  if (!field) throw errors.fieldTypesInvalid();
  return field;
};

/** Persons and lookups of people's own columns; FSObjType and its kin are lookups by name only. */
export const isFollowed = (model: ItemModel, field: Field): boolean =>
  isLookup(field.type) && model.lookups.has(entityPropertyName(field.internalName).toLowerCase());

/** The text that stands for a lookup or person. */
export const shownPath = (field: Field): readonly string[] => [
  entityPropertyName(field.internalName), isPerson(field.type) ? 'Title' : (field.lookupField ?? 'Title'),
];

export const idPath = (field: Field): readonly string[] => [entityPropertyName(field.internalName), 'Id'];
export const joinedPath = (field: Field): readonly string[] => [entityPropertyName(field.internalName), ';#'];

/** The columns of `$filter` and those that CAML alone can search: long texts, addresses, file names, many choices as one text. */
export const camlColumns = (context: Context, model: ItemModel): Columns => {
  const columns = itemColumns(context, model, new Set(model.lookups.keys()));
  return {
    timeZone: columns.timeZone,
    find: path => camlOnly(model, path) ?? columns.find(path),
  };
};

const camlOnly = (model: ItemModel, [name, part]: readonly string[]): FilterColumn | undefined => {
  const field = model.fields.find(candidate => entityPropertyName(candidate.internalName) === name);
  if (!field) return undefined;
  const text = (sql: string, values: FilterColumn['values'] = []): FilterColumn => ({
    name: field.internalName, field, comparable: 'text', sql: `fold(${sql})`, indexed: false, values,
  });
  const { list } = model;
  switch (field.builtIn) {
    case 'contentTypeId':
      return text('coalesce(i.content_type, ?)', [list.contentType]);
    case 'path':
      return text(`coalesce(i.dir, ?) || '/' || ${leaf}`, [list.url]);
    case 'folder':
      return text('coalesce(i.dir, ?)', [list.url]);
    case 'leaf':
      return text(leaf);
    case undefined:
      break;
    default:
      return undefined;
  }
  const column = `i.${columnOf(field)}`;
  if (field.type === 'Note') return text(column);
  if (field.type === 'URL') return text(`json_extract(${column}, '$.Url')`);
  if (field.type === 'MultiChoice' && part === ';#') return text(`(SELECT ';#' || group_concat(m.value, ';#') || ';#' FROM json_each(${column}) m)`);
  return undefined;
};

const leaf = "coalesce(i.leaf, i.id || '_.000')";
