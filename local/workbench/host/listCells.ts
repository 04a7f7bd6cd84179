import type { Culture } from './visit';

/** A column as REST describes it: the members that say how its values are read. */
export interface Field {
  readonly InternalName: string;
  /** What items call it: `_UIVersionString` is `OData__UIVersionString` there. */
  readonly EntityPropertyName: string;
  readonly Title: string;
  readonly TypeAsString: string;
  /** 0 for a date without a time of day. */
  readonly DisplayFormat?: number;
}

export interface CellFormat {
  readonly culture: Culture;
  /** The site's zone: SharePoint shows every moment in it, whoever looks. */
  readonly timeZone: string;
}

/** A column whose values are other rows or people, which have to be expanded to be named. */
export const isPointer = ({ TypeAsString }: Field): boolean => /^(User|Lookup)/.test(TypeAsString);

/** What a person reads in a cell. */
export const textOf = (value: unknown, field: Field, format: CellFormat): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(one => textOf(one, field, format)).join(', ');
  if (typeof value === 'boolean') return yesOrNo[format.culture][value ? 0 : 1];
  if (typeof value === 'number') return new Intl.NumberFormat(format.culture).format(value);
  if (typeof value === 'string') return field.TypeAsString === 'DateTime' ? momentOf(value, field, format) : value;
  const { Title, Description, Url } = value as Readonly<Record<string, unknown>>;
  return String(Title ?? Description ?? Url ?? '');
};

const yesOrNo = { 'sv-SE': ['Ja', 'Nej'], 'en-US': ['Yes', 'No'] } as const;

const momentOf = (value: string, field: Field, { culture, timeZone }: CellFormat): string =>
  new Intl.DateTimeFormat(culture, {
    timeZone,
    dateStyle: 'short',
    ...(field.DisplayFormat !== 0 && { timeStyle: 'short' as const })
  }).format(new Date(value));
