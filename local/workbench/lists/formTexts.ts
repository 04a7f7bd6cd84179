import { editNumberText, localeOf } from '../../sharepoint/locale/siteLocale';
import type { Texts } from '../formatting/formValue';
import { isList, isMoment, type Entity, type Value } from '../formatting/value';
import { wallTextOf } from '../formatting/zonedTime';
import type { Field } from './field';
import type { SiteOfLists } from './siteOfLists';

/** A value as a form's controls hold it. */
export const textsOf = (value: Value, field: Field, site: SiteOfLists): Texts => {
  if (field.TypeAsString === 'URL') return typeof value === 'object' ? [(value as Entity).text, (value as Entity).parts.desc ?? ''] : ['', ''];
  if (field.TypeAsString === 'UserMulti') return [isList(value) ? value.map(keyOf).join('; ') : ''];
  if (isList(value)) return value.map(one => (typeof one === 'string' ? one : keyOf(one)));
  if (isMoment(value)) return [wallTextOf(value.moment, site.locale.timeZone).slice(0, value.dateOnly ? 10 : 16)];
  if (field.TypeAsString === 'Boolean') return [value === true ? '1' : '0'];
  if (typeof value === 'number') return [numberText(value, field, site)];
  return [typeof value === 'object' ? keyOf(value) : String(value)];
};

const numberText = (value: number, field: Field, { language }: SiteOfLists): string =>
  editNumberText(localeOf({ language }), field.ShowAsPercentage ? Number((value * 100).toPrecision(15)) : value);

/** People go by their e-mail, groups by their name, rows by their id. */
const keyOf = (value: Value): string => {
  if (typeof value !== 'object' || !('parts' in value)) return String(value);
  const { lookupId, email } = value.parts;
  return lookupId ?? (email || value.text);
};

/** What a new row's form begins with. */
export const defaultTexts = (field: Field, site: SiteOfLists, now: number): Texts => {
  const value = field.DefaultValue ?? '';
  switch (field.TypeAsString) {
    case 'DateTime': return [value === '[today]' ? wallTextOf(now, site.locale.timeZone).slice(0, field.DisplayFormat === 0 ? 10 : 16) : ''];
    case 'Boolean': return [value === '1' ? '1' : '0'];
    case 'Number':
    case 'Currency': return [value === '' || Number.isNaN(Number(value)) ? '' : numberText(Number(value), field, site)];
    case 'MultiChoice': return value.split(';#').filter(choice => choice !== '');
    case 'LookupMulti': return [];
    case 'URL': return ['', ''];
    case 'Text':
    case 'Note':
    case 'Choice': return [value];
    default: return [''];
  }
};

/** A field as `ValidateUpdateListItem` reads it: one text, in the site's own way of writing. */
export const sentText = (texts: Texts, field: Field): string => {
  const [text = '', second = ''] = texts;
  switch (field.TypeAsString) {
    case 'MultiChoice': return texts.join(';#');
    // Ids and texts take turns.
    case 'LookupMulti': return texts.map(id => `${id};#`).join(';#');
    case 'User':
    case 'UserMulti': return peopleText(text.split(';').map(key => key.trim()).filter(key => key !== ''));
    case 'DateTime': return text.replace('T', ' ');
    case 'URL': return text.trim() === '' ? '' : `${text.trim()}, ${second.trim() || text.trim()}`;
    default: return text;
  }
};

const peopleText = (keys: readonly string[]): string => (keys.length === 0 ? '' : JSON.stringify(keys.map(Key => ({ Key }))));

export const isEmpty = (texts: Texts): boolean => texts.every(text => text.trim() === '');
