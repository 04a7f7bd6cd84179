import type { Context } from '../context';
import { errors } from '../errors';
import { arrayOf, isObject } from '../odata/body';
import { principalById } from '../storage/principals';
import type { Stored } from '../storage/itemTable';
import type { Field } from '../storage/fields';
import { isoSeconds, localMidnightOf, parseMoment } from '../time/siteTime';
import { isMultiple, isPerson } from '../columns/fieldTypes';
import { defaultByFormula } from '../columns/formulaCells';

const longestText = 255;

/** JSON from a client → what the item's row keeps. Checks what SharePoint checks, and no more. */
export const storedValue = (context: Context, field: Field, value: unknown): Stored => {
  if (value === null) return null;
  if (isPerson(field.type)) return isMultiple(field.type) ? idList(value, id => requireUser(context, id)) : oneId(value, id => requireUser(context, id));
  switch (field.type) {
    case 'Number':
    case 'Currency':
      if (typeof value === 'number' && Number.isFinite(value)) return value;
      throw mismatch(value, 'Edm.Double');
    case 'Boolean':
      if (typeof value === 'boolean') return value ? 1 : 0;
      throw mismatch(value, 'Edm.Boolean');
    case 'DateTime':
      return momentOf(context, field, value);
    case 'Lookup':
      return oneId(value, () => undefined);
    case 'LookupMulti':
      return idList(value, () => undefined);
    case 'MultiChoice':
      return textList(value);
    case 'URL':
      return linkOf(value);
    case 'Note':
    case 'Thumbnail':
      return textIn(value, Infinity);
    default:
      return textIn(value, field.type === 'Text' ? (field.maxLength ?? longestText) : longestText);
  }
};

const mismatch = (value: unknown, edm: string): Error =>
  typeof value === 'object' ? errors.nodeUnexpected(Array.isArray(value) ? 'StartArray' : 'StartObject', 'PrimitiveValue') : errors.valueUnconvertible(edm);

const textIn = (value: unknown, longest: number): Stored => {
  if (typeof value !== 'string') throw mismatch(value, 'Edm.String');
  if (value.length > longest) throw errors.textInvalid();
  return value === '' ? null : value;
};

/** Dates without time are kept as midnight of that day on the site. */
const momentOf = (context: Context, field: Field, value: unknown): Stored => {
  const moment = typeof value === 'string' ? parseMoment(value, context.web.timeZone) : undefined;
  if (!moment) throw mismatch(value, 'Edm.DateTime');
  return isoSeconds(field.dateOnly ? localMidnightOf(moment, context.web.timeZone) : moment);
};

const oneId = (value: unknown, check: (id: number) => void): Stored => {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw mismatch(value, 'Edm.Int32');
  if (value <= 0) return null;
  check(value);
  return value;
};

const idList = (value: unknown, check: (id: number) => void): Stored => {
  const ids = arrayOf(value).map(id => {
    if (typeof id !== 'number' || !Number.isInteger(id)) throw mismatch(id, 'Edm.Int32');
    check(id);
    return id;
  });
  return ids.length === 0 ? null : JSON.stringify([...new Set(ids)]);
};

const textList = (value: unknown): Stored => {
  const texts = arrayOf(value).map(text => {
    if (typeof text !== 'string') throw mismatch(text, 'Edm.String');
    return text;
  });
  return texts.length === 0 ? null : JSON.stringify([...new Set(texts)]);
};

const linkOf = (value: unknown): Stored => {
  if (!isObject(value)) throw errors.nodeUnexpected('PrimitiveValue', 'StartObject');
  const stranger = Object.keys(value).find(name => !['Url', 'Description', '__metadata'].includes(name) && !name.includes('odata.'));
  if (stranger !== undefined) throw errors.propertyUnknown(stranger, 'SP.FieldUrlValue');
  const { Url: url, Description: description } = value;
  if (url === null || url === undefined || url === '') return null;
  if (typeof url !== 'string' || (description !== undefined && description !== null && typeof description !== 'string')) throw errors.valueUnconvertible('Edm.String');
  if (url.length > longestText || !/^(?:(?:https?|ftp|file|mailto|tel|news|onenote|ms-\w+):|[/#])/i.test(url)) throw errors.urlInvalid();
  return JSON.stringify({ Url: url, Description: description || url });
};

const requireUser = (context: Context, id: number): void => {
  if (!principalById(context.db, context.web.siteId, id)) throw errors.userValueUnknown();
};

/** What a column's own default gives an item that is created without a value for it. */
export const defaultOf = (context: Context, field: Field): Stored => {
  if (field.defaultFormula) return defaultByFormula(context, field, field.defaultFormula);
  const given = field.defaultValue;
  if (given === null || given === '') return null;
  switch (field.type) {
    case 'Number':
    case 'Currency':
      return Number.isFinite(Number(given)) ? Number(given) : null;
    case 'Boolean':
      return given === '1' || given.toLowerCase() === 'true' ? 1 : 0;
    case 'DateTime':
      return momentOf(context, field, given.toLowerCase() === '[today]' ? isoSeconds(context.now) : given);
    case 'MultiChoice':
      return JSON.stringify(given.split(';#').filter(choice => choice !== ''));
    default:
      return given;
  }
};
