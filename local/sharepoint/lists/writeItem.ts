import { randomUUID } from 'node:crypto';

import type { Context } from '../context';
import { errors } from '../errors';
import { itemETag, requireMatch } from '../odata/etag';
import { columnOf, deleteItem, insertItem, noFile, updateItem } from '../storage/itemTable';
import type { ItemRow, Stored } from '../storage/itemTable';
import type { Field } from '../storage/fields';
import { noteItemChange, noteItemDeletion, takeItemId } from '../storage/lists';
import { removeScope } from '../storage/roles';
import { putInBin, recycledKinds } from '../storage/recycleBin';
import { isoSeconds } from '../time/siteTime';
import { defaultOf, storedValue } from './cellValues';
import { calculatedCells } from './formulaCells';
import { listItemType } from './listAddress';
import { leafOf } from './itemModel';
import type { ItemModel } from './itemModel';
import { settleRelations } from './lookupRelations';
import { requireRules } from './listRules';

/** The acting person's id on this site; whoever may write has one. */
const writerOf = (context: Context): number => {
  if (!context.acting.principal) throw errors.accessDenied();
  return context.acting.principal.id;
};

export const createItem = (context: Context, model: ItemModel, entry: ReadonlyMap<string, unknown>): ItemRow => {
  const { list } = model;
  const now = isoSeconds(context.now);
  const writer = writerOf(context);
  const given = cellsFrom(context, model, entry);
  const cells: Record<string, Stored> = {};
  for (const field of model.fields) {
    if (field.builtIn !== undefined || field.primary !== undefined || field.formula !== undefined) continue;
    cells[columnOf(field)] = given.has(columnOf(field)) ? (given.get(columnOf(field)) ?? null) : defaultOf(context, field);
  }
  const plain: ItemRow = {
    id: takeItemId(context.db, list.id),
    guid: randomUUID(),
    created: now,
    modified: now,
    author: writer,
    editor: writer,
    version: 1,
    major: 1,
    scope_id: null,
    ...noFile,
    ...cells,
  };
  const row: ItemRow = { ...plain, ...calculatedCells(context, model, plain) };
  requireRules(context, model, row);
  insertItem(context.db, list.id, row);
  noteItemChange(context.db, list.id, 1, now);
  return row;
};

export const changeItem = (context: Context, model: ItemModel, row: ItemRow, entry: ReadonlyMap<string, unknown>, ifMatch: string | undefined): ItemRow => {
  requireMatch(ifMatch, itemETag(row.guid, row.version));
  return writeCells(context, model, row, Object.fromEntries(cellsFrom(context, model, entry)));
};

/** PUT: what is not given is emptied. */
export const replaceItem = (context: Context, model: ItemModel, row: ItemRow, entry: ReadonlyMap<string, unknown>, ifMatch: string | undefined): ItemRow => {
  requireMatch(ifMatch, itemETag(row.guid, row.version));
  const empty = Object.fromEntries(model.fields.filter(field => field.builtIn === undefined && !field.readOnly).map(field => [columnOf(field), null]));
  return writeCells(context, model, row, { ...empty, ...Object.fromEntries(cellsFrom(context, model, entry)) });
};

const writeCells = (context: Context, model: ItemModel, row: ItemRow, cells: Readonly<Record<string, Stored>>): ItemRow => {
  const now = isoSeconds(context.now);
  const plain = {
    ...cells,
    modified: now,
    editor: writerOf(context),
    version: row.version + 1,
    major: model.list.settings.enableVersioning ? row.major + 1 : row.major,
  };
  const change = { ...plain, ...calculatedCells(context, model, { ...row, ...plain }) };
  const changed: ItemRow = { ...row, ...change };
  requireRules(context, model, changed);
  updateItem(context.db, model.list.id, row.id, change);
  noteItemChange(context.db, model.list.id, 0, now);
  return changed;
};

/** The cells an entry writes, by column. Names are matched exactly; what SharePoint itself keeps is passed over. */
const cellsFrom = (context: Context, model: ItemModel, entry: ReadonlyMap<string, unknown>): ReadonlyMap<string, Stored> => {
  const cells = new Map<string, Stored>();
  for (const [name, value] of entry) {
    const field = writableField(model, name);
    if (field !== undefined) cells.set(columnOf(field), storedValue(context, field, numbersFor(name, value)));
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

export const removeItem = (context: Context, model: ItemModel, row: ItemRow, ifMatch: string | undefined): void => {
  requireMatch(ifMatch, itemETag(row.guid, row.version));
  settleRelations(context, model.list, row.id, (related, other) => removeItem(context, related, other, undefined));
  if (row.scope_id !== null) removeScope(context.db, row.scope_id);
  takeAway(context, model, row);
};

const takeAway = (context: Context, model: ItemModel, row: ItemRow): void => {
  deleteItem(context.db, model.list.id, row.id);
  noteItemDeletion(context.db, model.list.id, isoSeconds(context.now));
};

/** The row goes to the recycle bin as it stands, its permissions with it. */
export const recycleItem = (context: Context, model: ItemModel, row: ItemRow): string => {
  settleRelations(context, model.list, row.id, (related, other) => recycleItem(context, related, other));
  const guid = randomUUID();
  const { list } = model;
  const title = model.fields.find(field => field.internalName === 'Title');
  putInBin(context.db, {
    guid,
    siteId: context.web.siteId,
    webId: context.web.id,
    kind: recycledKinds.item,
    listId: list.id,
    itemId: row.id,
    title: String((title && row[columnOf(title)]) ?? leafOf(row)),
    dirName: list.url.replace(/^\//, ''),
    leafName: leafOf(row),
    author: row.author,
    deletedBy: writerOf(context),
    deletedAt: isoSeconds(context.now),
    content: JSON.stringify(row),
  });
  takeAway(context, model, row);
  return guid;
};

/** Puts a recycled row back, with the cells whose columns are still there. */
export const restoreItem = (context: Context, model: ItemModel, content: string): void => {
  const row = JSON.parse(content) as ItemRow;
  const columns = new Set<string>(model.fields.filter(field => field.builtIn === undefined).map(columnOf));
  const kept = Object.entries(row).filter(([name]) => !/^f\d+$/.test(name) || columns.has(name));
  insertItem(context.db, model.list.id, Object.fromEntries(kept) as ItemRow);
  noteItemChange(context.db, model.list.id, 1, isoSeconds(context.now));
};
