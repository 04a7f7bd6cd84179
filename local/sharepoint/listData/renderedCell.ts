import type { Context } from '../context';
import { isMultiple, isPerson } from '../columns/fieldTypes';
import { leafOf } from '../items/itemModel';
import type { ItemModel } from '../items/itemModel';
import { isFollowed } from '../query/camlColumns';
import { idsIn, lookedUpText, personIn } from '../query/lookedUp';
import { localeOf } from '../locale/siteLocale';
import { momentText } from '../locale/siteMoment';
import { columnOf } from '../storage/itemTable';
import type { ItemRow, Stored } from '../storage/itemTable';
import type { Field } from '../storage/fields';
import { utcZone } from '../time/timeZones';
import { renderedNumber, storageNumber } from './renderedNumber';

/** One column of a row as `RenderListDataAsStream` writes it: localised text, and beside it what programs read. */
export type Cells = Readonly<Record<string, unknown>>;

export type Rendering = { readonly datesInUtc: boolean };

export const renderedCell = (context: Context, model: ItemModel, row: ItemRow, field: Field, rendering: Rendering): Cells => {
  const name = field.internalName;
  if (isFollowed(model, field)) return { [name]: followed(context, row, field) };
  if (field.builtIn !== undefined) return builtInCell(context, model, row, field, rendering);
  const stored = row[columnOf(field)] ?? null;
  switch (field.type === 'Calculated' ? (field.outputType ?? 'Text') : field.type) {
    case 'Number':
    case 'Currency':
      return numberCell(context, field, stored);
    case 'DateTime':
      return momentCell(context, name, stored, field.dateOnly ?? false, rendering);
    case 'Boolean':
      return booleanCell(context, field, stored);
    case 'MultiChoice':
      return { [name]: typeof stored === 'string' ? (JSON.parse(stored) as unknown) : '' };
    case 'URL':
      return linkCell(name, stored);
    default:
      return { [name]: stored === null ? '' : String(stored) };
  }
};

/** Empty ones are an empty text, not an empty array. */
const followed = (context: Context, row: ItemRow, field: Field): unknown => {
  const shown = idsIn(row, field).flatMap(id => (isPerson(field.type) ? personCell(context, id) : lookupCell(context, field, id)));
  return shown.length === 0 ? '' : shown;
};

const personCell = (context: Context, id: number): readonly unknown[] => {
  const person = personIn(context, id);
  return person ? [{ id: String(id), title: person.title, email: person.email, sip: person.email, picture: '' }] : [];
};

const lookupCell = (context: Context, field: Field, id: number): readonly unknown[] => {
  const text = lookedUpText(context, field, id);
  return text === null ? [] : [{ lookupId: id, lookupValue: text, isSecretFieldValue: false }];
};

const numberCell = (context: Context, field: Field, stored: Stored): Cells => {
  const { internalName: name } = field;
  if (stored === null || !Number.isFinite(Number(stored))) return { [name]: stored === null ? '' : String(stored), [`${name}.`]: '' };
  return { [name]: renderedNumber(context, field, Number(stored)), [`${name}.`]: storageNumber(Number(stored)) };
};

const momentCell = (context: Context, name: string, stored: Stored, dateOnly: boolean, { datesInUtc }: Rendering): Cells => {
  if (typeof stored !== 'string') return { [name]: '', [`${name}.`]: '', [`${name}.FriendlyDisplay`]: '' };
  const place = datesInUtc ? { ...context.web, timeZone: utcZone } : context.web;
  return { [name]: momentText(place, stored, dateOnly), [`${name}.`]: stored, [`${name}.FriendlyDisplay`]: '' };
};

/** SharePoint's number for UTC. */
const booleanCell = (context: Context, field: Field, stored: Stored): Cells => {
  const name = field.internalName;
  if (stored === null) return { [name]: '', [`${name}.value`]: '' };
  const { yes, no } = localeOf(context.web);
  const isSet = Number(stored) === 1;
  return { [name]: isSet ? yes : no, [`${name}.value`]: isSet ? '1' : '0' };
};

const linkCell = (name: string, stored: Stored): Cells => {
  if (typeof stored !== 'string') return { [name]: '', [`${name}.desc`]: '' };
  const { Url, Description } = JSON.parse(stored) as { readonly Url: string; readonly Description: string };
  return { [name]: Url, [`${name}.desc`]: Description };
};

const builtInCell = (context: Context, model: ItemModel, row: ItemRow, field: Field, rendering: Rendering): Cells => {
  const { internalName: name } = field;
  switch (field.builtIn) {
    case 'created':
    case 'modified':
      return momentCell(context, name, row[field.builtIn], false, rendering);
    case 'guid':
    case 'uniqueId':
      return { [name]: `{${row.guid.toUpperCase()}}` };
    case 'leaf':
      return leafCells(leafOf(row));
    case 'computed':
      return {};
    default: {
      const value = model.properties.find(property => property.field.id === field.id)?.read(row) ?? '';
      if (typeof value === 'boolean') return { [name]: value ? '1' : '0' };
      return typeof value === 'object' ? {} : { [name]: String(value) };
    }
  }
};

const leafCells = (leaf: string): Cells => {
  const dot = leaf.lastIndexOf('.');
  return {
    FileLeafRef: leaf,
    'FileLeafRef.Name': dot < 0 ? leaf : leaf.slice(0, dot),
    'FileLeafRef.Suffix': dot < 0 ? '' : leaf.slice(dot + 1),
  };
};

/** What stands for the cell when rows are grouped by it. */
export const cellText = (cell: unknown): string => {
  if (!Array.isArray(cell)) return String(cell);
  return cell.map(one => (typeof one === 'object' && one !== null ? String((one as Cells).title ?? (one as Cells).lookupValue) : String(one))).join('; ');
};

export const isGroupable = (field: Field): boolean => !isMultiple(field.type) && field.type !== 'Note' && field.type !== 'URL';
