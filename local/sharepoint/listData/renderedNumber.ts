import type { Context } from '../context';
import { localeOf, numberText } from '../locale/siteLocale';
import type { Field } from '../storage/fields';
import { isSwedish } from '../locale/language';

/** `67 687`, `45 %`, `1 234,00 kr`: as the site's language writes it; money as the column's own language does. */
export const renderedNumber = (context: Context, field: Field, value: number): string => {
  const locale = localeOf(context.web);
  if (field.type === 'Currency') return money(field.localeId ?? context.web.language, value, field.decimals);
  if (field.showAsPercentage) return `${numberText(locale, Number((value * 100).toPrecision(15)), field.decimals)} %`;
  return numberText(locale, value, field.decimals);
};

const money = (language: number, value: number, decimals: number | undefined): string => {
  const digits = decimals === undefined || decimals < 0 ? 2 : decimals;
  if (isSwedish(language)) return `${numberText(localeOf({ language }), value, digits)} kr`;
  const text = `$${numberText(localeOf({ language: 1033 }), Math.abs(value), digits)}`;
  return value < 0 ? `(${text})` : text;
};

/** Fifteen digits, as SharePoint hands numbers to programs: `67687.0000000000`. */
export const storageNumber = (value: number): string => value.toPrecision(15);
