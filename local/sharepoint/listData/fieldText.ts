import type { Context } from '../context';
import { isFollowed, shownBy } from '../query/camlColumns';
import { isPerson } from '../columns/fieldTypes';
import type { ItemModel } from '../items/itemModel';
import { idsIn, lookedUpText, personIn } from '../query/lookedUp';
import { editNumberText, localeOf } from '../locale/siteLocale';
import { momentText } from '../locale/siteMoment';
import { columnOf } from '../storage/itemTable';
import type { ItemRow, Stored } from '../storage/itemTable';
import type { Field } from '../storage/fields';
import { renderedNumber } from './renderedNumber';

/** One cell as a single text; empty for a cell without value. */
export type CellText = (context: Context, model: ItemModel, row: ItemRow, field: Field) => string;

/** As people read it in the site's language. */
export const cellAsText: CellText = (context, model, row, field) => {
  if (isFollowed(model, field)) return shownTexts(context, row, field).join('; ');
  const shown = shownField(model, field);
  if (shown.builtIn !== undefined) return builtInText(context, model, row, shown);
  const stored = storedIn(row, shown);
  if (stored === null) return '';
  switch (valueType(shown)) {
    case 'Number':
    case 'Currency':
      return Number.isFinite(Number(stored)) ? renderedNumber(context, shown, Number(stored)) : String(stored);
    case 'DateTime':
      return momentText(context.web, String(stored), shown.dateOnly);
    case 'Boolean':
      return truthText(context, stored);
    case 'MultiChoice':
      return textsIn(stored).join('; ');
    case 'URL':
      return linkText(stored);
    case 'Note':
      return shown.richText ? withoutTags(String(stored)) : String(stored);
    default:
      return String(stored);
  }
};

/** As a piece of a page. */
export const cellAsHtml: CellText = (context, model, row, field) => {
  const stored = storedIn(row, field);
  if (field.builtIn === undefined && typeof stored === 'string') {
    if (field.type === 'URL') return linkHtml(stored);
    if (field.type === 'Note' && field.richText) return stored;
  }
  return escaped(cellAsText(context, model, row, field)).replace(/\r?\n/g, '<br>');
};

/** As a form takes it: what stands here can be sent back by `ValidateUpdateListItem`. */
export const cellForEdit: CellText = (context, model, row, field) => {
  const stored = storedIn(row, field);
  if (field.builtIn !== undefined || stored === null) return cellAsText(context, model, row, field);
  if (isPerson(field.type)) return keysOf(context, idsIn(row, field));
  switch (field.type) {
    case 'Number':
    case 'Currency':
      return editNumberText(localeOf(context.web), field.showAsPercentage ? Number((Number(stored) * 100).toPrecision(15)) : Number(stored));
    case 'MultiChoice':
      return textsIn(stored).join(';#');
    case 'Lookup':
    case 'LookupMulti':
      return idsIn(row, field).map(id => `${id};#${lookedUpText(context, field, id) ?? ''}`).join(';#');
    case 'Note':
      return String(stored);
    default:
      return cellAsText(context, model, row, field);
  }
};

/** Columns that only show another one have its text. */
const shownField = (model: ItemModel, field: Field): Field => model.fields.find(candidate => candidate.internalName === shownBy(field.internalName)) ?? field;

const storedIn = (row: ItemRow, field: Field): Stored => row[columnOf(field)] ?? null;
const valueType = (field: Field): string => (field.type === 'Calculated' ? (field.outputType ?? 'Text') : field.type);

const shownTexts = (context: Context, row: ItemRow, field: Field): readonly string[] =>
  idsIn(row, field).flatMap(id => (isPerson(field.type) ? personIn(context, id)?.title : lookedUpText(context, field, id)) ?? []);

const keysOf = (context: Context, ids: readonly number[]): string => {
  const keys = ids.flatMap(id => personIn(context, id) ?? []).map(({ loginName }) => ({ Key: loginName }));
  return keys.length === 0 ? '' : JSON.stringify(keys);
};

const truthText = (context: Context, stored: Stored): string => {
  const { yes, no } = localeOf(context.web);
  return Number(stored) === 1 ? yes : no;
};

const textsIn = (stored: Stored): readonly string[] => JSON.parse(String(stored)) as string[];

type Link = { readonly Url: string; readonly Description: string };

const linkText = (stored: Stored): string => {
  const { Url, Description } = JSON.parse(String(stored)) as Link;
  return `${Url}, ${Description}`;
};

const linkHtml = (stored: string): string => {
  const { Url, Description } = JSON.parse(stored) as Link;
  return `<a href="${escaped(Url)}">${escaped(Description)}</a>`;
};

const builtInText = (context: Context, model: ItemModel, row: ItemRow, field: Field): string => {
  switch (field.builtIn) {
    case 'created':
    case 'modified':
      return momentText(context.web, row[field.builtIn]);
    default: {
      const value = model.properties.find(property => property.field.id === field.id)?.read(row) ?? '';
      if (typeof value === 'boolean') return value ? 'True' : 'False';
      return typeof value === 'object' ? '' : String(value);
    }
  }
};

const withoutTags = (html: string): string =>
  html.replace(/<br\s*\/?>/gi, '\n').replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (_, name: string) => plainSigns[name] ?? '');

const plainSigns: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: '\u00a0', amp: '&' };

const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => htmlSigns[sign] ?? sign);
const htmlSigns: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
