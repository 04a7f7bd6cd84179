import type { DesiredSection } from './desiredSite';

/** The title of a column, by its internal name, as the list has it now. */
export type TitleOf = (internalName: string) => string;

type Sections = readonly { readonly displayname: string; readonly fields: readonly string[] }[];

const sectionsOf = (form: readonly DesiredSection[], titleOf: TitleOf): Sections =>
  form.map(({ title, fields }) => ({ displayname: title, fields: fields.map(titleOf) }));

/**
 * The form of a list in sections, as `ClientFormCustomFormatter` of its content type. SharePoint finds the columns by their
 * titles, and shows those that it does not find last.
 */
export const formFormatterOf = (form: readonly DesiredSection[], titleOf: TitleOf): string =>
  form.length === 0 ? '' : JSON.stringify({ headerJSONFormatter: '', footerJSONFormatter: '', bodyJSONFormatter: { sections: sectionsOf(form, titleOf) } });

const parsed = (text: unknown): unknown => {
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isPlain = (part: unknown): boolean => part === undefined || part === null || part === '' || JSON.stringify(part) === '{}';

/** Whether a form that is there has exactly these sections, and neither head nor foot. SharePoint keeps the parts as objects or as text. */
export const isForm = (formatter: string | undefined, form: readonly DesiredSection[], titleOf: TitleOf): boolean => {
  if (!formatter) return form.length === 0;
  const parts = parsed(formatter);
  if (typeof parts !== 'object' || parts === null) return false;
  const { headerJSONFormatter, footerJSONFormatter, bodyJSONFormatter } = parts as Readonly<Record<string, unknown>>;
  const body = parsed(bodyJSONFormatter);
  const sections = typeof body === 'object' && body !== null && 'sections' in body ? body.sections : undefined;
  return isPlain(headerJSONFormatter) && isPlain(footerJSONFormatter) && JSON.stringify(sections) === JSON.stringify(sectionsOf(form, titleOf));
};
