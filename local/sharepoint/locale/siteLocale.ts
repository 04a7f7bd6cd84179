import type { Web } from '../storage/webs';
import { isSwedish } from './language';

/** How a site writes values as text, by its language. */
export type SiteLocale = {
  readonly decimal: string;
  readonly thousand: string;
  readonly yes: string;
  readonly no: string;
};

const swedish: SiteLocale = { decimal: ',', thousand: '\u00a0', yes: 'Ja', no: 'Nej' };
const english: SiteLocale = { decimal: '.', thousand: ',', yes: 'Yes', no: 'No' };

export const localeOf = (web: Pick<Web, 'language'>): SiteLocale => (isSwedish(web.language) ? swedish : english);

/** `67 687,5` in Swedish, `67,687.5` in English; `decimals` as many as needed unless they are given. */
export const numberText = (locale: SiteLocale, value: number, decimals?: number): string => {
  const [whole = '', fraction] = plainDigits(Math.abs(value), decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale.thousand);
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `${locale.decimal}${fraction}`}`;
};

/** Without grouping, as an edit form shows it. */
export const editNumberText = (locale: SiteLocale, value: number): string => `${value < 0 ? '-' : ''}${plainDigits(Math.abs(value)).replace('.', locale.decimal)}`;

const plainDigits = (value: number, decimals?: number): string => {
  if (decimals !== undefined && decimals >= 0) return value.toFixed(Math.min(decimals, 20));
  const text = String(value);
  return /e/.test(text) ? value.toFixed(value < 1 ? 15 : 0) : text;
};

/** A number as people on the site write it, or nothing when it is none. A percentage may carry its sign. */
export const numberFrom = (locale: SiteLocale, text: string): number | undefined => {
  const bare = text.trim().replace(/\s*%$/, '').replace(/[\s\u00a0]/g, '').split(locale.thousand).join('');
  const pattern = locale.decimal === ',' ? /^[-+]?(\d+(,\d*)?|,\d+)$/ : /^[-+]?(\d+(\.\d*)?|\.\d+)$/;
  return pattern.test(bare) ? Number(bare.replace(locale.decimal, '.')) : undefined;
};

export const truthFrom = (locale: SiteLocale, text: string): boolean | undefined => {
  const lower = text.trim().toLowerCase();
  if (['1', 'true', 'yes', locale.yes.toLowerCase()].includes(lower)) return true;
  return ['0', 'false', 'no', locale.no.toLowerCase()].includes(lower) ? false : undefined;
};
