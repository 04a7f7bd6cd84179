import { randomUUID } from 'node:crypto';

import { typeOfNewRow, writtenType } from '../contentTypes/typeOfItem';
import type { Context } from '../context';
import { errors } from '../errors';
import { draftVersionOf, requireFree } from '../files/checkOut';
import { isFile, isFolder, pathOf } from '../files/place';
import { renaming } from '../files/rename';
import { itemETag, requireMatch } from '../odata/etag';
import { restoreContent } from '../storage/fileContents';
import { renameBelow } from '../storage/fileRows';
import { columnOf, insertItem, noFile, spreadFolderScopes, updateItem } from '../storage/itemTable';
import type { ItemRow, Stored } from '../storage/itemTable';
import type { Field } from '../storage/fields';
import { noteItemChange, takeItemId } from '../storage/lists';
import { isoSeconds } from '../time/siteTime';
import { defaultOf, storedValue } from './cellValues';
import { calculatedCells } from '../columns/formulaCells';
import { listItemType } from '../lists/listAddress';
import type { ItemModel } from './itemModel';
import { keepVersion } from './keepVersion';
import { requireRules } from './listRules';

/** Values by column of the item's table. */
export type Cells = Readonly<Record<string, Stored>>;

/** The acting person's id on this site; whoever may write has one. */
export const writerOf = (context: Context): number => {
  if (!context.acting.principal) throw errors.accessDenied();
  return context.acting.principal.id;
};

export const createItem = (context: Context, model: ItemModel, entry: ReadonlyMap<string, unknown>): ItemRow =>
  insertRow(context, model, cellsFrom(context, model, entry, noFile));

/** A new row with these cells. `columns` are the row's own: where it lies, what it is. */
export const insertRow = (context: Context, model: ItemModel, given: Cells, columns: Partial<ItemRow> = {}): ItemRow => {
  const { list } = model;
  // A folder has the list's folder type, whatever new items have.
  const type = columns.object_type === 1 ? { content_type: null } : {};
  const plain = { ...newRow(context, model, given, takeItemId(context.db, list.id)), ...type, ...columns };
  const row: ItemRow = { ...plain, ...calculatedCells(context, model, plain) };
  requireRules(context, model, row);
  insertItem(context.db, list.id, row);
  noteItemChange(context.db, list.id, 1, isoSeconds(context.now));
  return row;
};

/** What a new item begins as: columns without a cell get their default. */
export const newRow = (context: Context, model: ItemModel, given: Cells, id: number): ItemRow => {
  const now = isoSeconds(context.now);
  const writer = writerOf(context);
  const defaults: Record<string, Stored> = {};
  for (const field of model.fields) {
    if (field.builtIn !== undefined || field.primary !== undefined || field.formula !== undefined) continue;
    if (given[columnOf(field)] === undefined) defaults[columnOf(field)] = defaultOf(context, field);
  }
  return { id, guid: randomUUID(), created: now, modified: now, author: writer, editor: writer, version: 1, major: 1, scope_id: null, ...noFile, content_type: typeOfNewRow(model.list), ...defaults, ...given };
};

export const changeItem = (context: Context, model: ItemModel, row: ItemRow, entry: ReadonlyMap<string, unknown>, ifMatch: string | undefined): ItemRow => {
  requireMatch(ifMatch, itemETag(row.guid, row.version));
  return writeCells(context, model, row, { ...cellsFrom(context, model, entry, row), ...renaming(context, model.list, row, entry.get('FileLeafRef')) });
};

/** PUT: what is not given is emptied. */
export const replaceItem = (context: Context, model: ItemModel, row: ItemRow, entry: ReadonlyMap<string, unknown>, ifMatch: string | undefined): ItemRow => {
  requireMatch(ifMatch, itemETag(row.guid, row.version));
  const empty = Object.fromEntries(model.fields.filter(field => field.builtIn === undefined && !field.readOnly).map(field => [columnOf(field), null]));
  return writeCells(context, model, row, { ...empty, ...cellsFrom(context, model, entry, row), ...renaming(context, model.list, row, entry.get('FileLeafRef')) });
};

/** Every change of an item: who and when, a new ETag, and a new version where the list keeps versions. */
export const writeCells = (context: Context, model: ItemModel, row: ItemRow, cells: Cells): ItemRow => {
  const stamp = { modified: isoSeconds(context.now), editor: writerOf(context) };
  return store(context, model, row, { ...stamp, ...cells }, () => keepVersion(context.db, model.list, row));
};

/** A change that makes no version, and says who and when only as far as it is told. */
export const writeInPlace = (context: Context, model: ItemModel, row: ItemRow, cells: Cells): ItemRow => store(context, model, row, cells, () => row.major);

const store = (context: Context, model: ItemModel, row: ItemRow, cells: Cells, nextMajor: () => number): ItemRow => {
  const { db } = context;
  const { list } = model;
  requireFree(context, list, row);
  const plain = { ...cells, version: row.version + 1 };
  const next = { ...plain, ...calculatedCells(context, model, { ...row, ...plain }) };
  requireRules(context, model, { ...row, ...next });
  const change = { ...next, major: nextMajor() };
  updateItem(db, list.id, row.id, change);
  const changed = { ...row, ...change };
  // The rows below a folder name it by its path; what they inherit from it does not change.
  if (isFolder(row) && changed.leaf !== row.leaf) {
    renameBelow(db, list.id, pathOf(list, row), pathOf(list, changed));
    spreadFolderScopes(db, list);
  }
  noteItemChange(db, list.id, 0, isoSeconds(context.now));
  return changed;
};

/** The cells of an earlier version become a new one, and so do the bytes of a file; what has been read-only since, or is gone, stays. */
export const restoreVersion = (context: Context, model: ItemModel, row: ItemRow, version: ItemRow): ItemRow => {
  const columns = model.fields.filter(field => field.builtIn === undefined).map(columnOf);
  const cells: Cells = Object.fromEntries(columns.flatMap(column => (version[column] === undefined ? [] : [[column, version[column]]])));
  if (!isFile(row)) return writeCells(context, model, row, cells);
  const changed = writeCells(context, model, row, { ...cells, file_size: version.file_size, content_version: (row.content_version ?? 0) + 1 });
  restoreContent(context.db, { listId: model.list.id, itemId: row.id }, version.major, draftVersionOf(changed));
  return changed;
};

/** The cells an entry writes, by column. Names are matched exactly; what SharePoint itself keeps is passed over. */
const cellsFrom = (context: Context, model: ItemModel, entry: ReadonlyMap<string, unknown>, row: Pick<ItemRow, 'object_type'>): Cells => {
  const cells: Record<string, Stored> = {};
  for (const [name, value] of entry) {
    if (name === 'ContentTypeId' && value !== null) {
      cells.content_type = writtenType(context.db, model.list, value, row.object_type === 1);
      continue;
    }
    const field = writableField(model, name);
    if (field !== undefined) cells[columnOf(field)] = storedValue(context, field, numbersFor(name, value));
  }
  return cells;
};

const writableField = (model: ItemModel, name: string): Field | undefined => {
  const property = model.properties.find(candidate => candidate.name === name);
  if (!property) throw errors.propertyUnknown(name, listItemType(model.list.entityName));
  const { field } = property;
  return field.builtIn !== undefined || field.formula !== undefined || field.readOnly ? undefined : field;
};

/** `XStringId` carries the same ids as text. */
const numbersFor = (name: string, value: unknown): unknown => {
  if (!name.endsWith('StringId')) return value;
  if (typeof value === 'string') return Number(value);
  return Array.isArray(value) ? value.map(Number) : value;
};

