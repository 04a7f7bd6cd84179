import { note } from './notes';

export interface Titled {
  readonly Title: string;
}

export interface Section<F> {
  /** Empty for fields that stand in no section. */
  readonly title: string;
  readonly fields: readonly F[];
}

interface SectionJson {
  readonly displayname?: unknown;
  readonly fields?: unknown;
}

/** The sections of a content type's `ClientFormCustomFormatter`, which names fields by their titles. A field that none names stands in the last. */
export const sectionsOf = <F extends Titled>(formatter: string | null, fields: readonly F[]): readonly Section<F>[] => {
  const wanted = sectionsIn(formatter).map(({ displayname, fields: titles }) => ({
    title: typeof displayname === 'string' ? displayname : '',
    titles: Array.isArray(titles) ? titles : []
  }));
  if (wanted.length === 0) return [{ title: '', fields }];
  const sectionOf = (field: F): number => {
    const found = wanted.findIndex(({ titles }) => titles.includes(field.Title));
    return found < 0 ? wanted.length - 1 : found;
  };
  const placeIn = ({ titles }: { readonly titles: readonly unknown[] }, field: F): number =>
    titles.includes(field.Title) ? titles.indexOf(field.Title) : titles.length;
  return wanted
    .map((section, index) => ({
      title: section.title,
      fields: fields.filter(field => sectionOf(field) === index).sort((one, other) => placeIn(section, one) - placeIn(section, other))
    }))
    .filter(section => section.fields.length > 0);
};

const sectionsIn = (formatter: string | null): readonly SectionJson[] => {
  if (!formatter) return [];
  const body = parsed((parsed(formatter) as { readonly bodyJSONFormatter?: unknown } | undefined)?.bodyJSONFormatter);
  const sections = (body as { readonly sections?: unknown } | undefined)?.sections;
  if (Array.isArray(sections)) return sections.filter((one): one is SectionJson => typeof one === 'object' && one !== null);
  if (body !== undefined) note('The format of a form has no sections.');
  return [];
};

/** JSON inside JSON, or the object itself. */
const parsed = (json: unknown): unknown => {
  if (typeof json !== 'string') return typeof json === 'object' && json !== null ? json : undefined;
  try {
    const value = JSON.parse(json) as unknown;
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    note('The format of a form is not JSON.');
    return undefined;
  }
};
