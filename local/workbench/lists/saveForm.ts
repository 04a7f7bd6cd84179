import { SharePointRefusal, type SharePoint } from '../host/sharePoint';
import type { Texts } from '../formatting/formValue';
import type { Section } from './formSections';
import { isEmpty, sentText } from './formTexts';
import type { FilledField, TypeForm } from './listForm';
import { listEndpoint, type ListPlace } from './siteOfLists';

/** How a saving ended: the row, or the form again with what is wrong beside each field. */
export type Saved = { readonly id: number } | { readonly sections: readonly Section<FilledField>[]; readonly problems: readonly string[] };

interface Answered {
  readonly FieldName: string;
  readonly ErrorMessage: string | null;
  readonly HasException: boolean;
  readonly ItemId: number;
}

export const wasName = (field: string): string => `was.${field}`;

/** The form as it was sent. A field that did not apply sent nothing, and is not part of what is saved. */
export const postedSections = (sections: readonly Section<FilledField>[], posted: URLSearchParams): readonly Section<FilledField>[] =>
  sections.map(section => ({ ...section, fields: section.fields.map(filled => postedField(filled, posted)) }));

const postedField = (filled: FilledField, posted: URLSearchParams): FilledField => {
  const { InternalName: name, TypeAsString: type } = filled.field;
  if (!posted.has(wasName(name))) return filled;
  const texts = posted.getAll(name).map(oneLineEnd);
  return { ...filled, was: textsIn(posted.get(wasName(name))), texts: type === 'Boolean' && texts.length === 0 ? ['0'] : texts };
};

/** Browsers send every line end as two characters. */
const oneLineEnd = (text: string): string => text.replace(/\r\n/g, '\n');

const textsIn = (json: string | null): Texts => {
  try {
    const texts = JSON.parse(json ?? '[]') as unknown;
    return Array.isArray(texts) ? texts.map(String) : [];
  } catch {
    return [];
  }
};

/** What SharePoint's form sends: of a row what has changed, of a new one what is filled in; and what is missing, to be told so. */
const isSent = ({ field, texts, was }: FilledField): boolean =>
  JSON.stringify(texts) !== JSON.stringify(was) || (isEmpty(texts) ? field.Required && !field.DefaultFormula : false);

const isSentWithNew = (filled: FilledField): boolean => isSent(filled) || !isEmpty(filled.texts);

/** Saves through the calls of SharePoint's own form, as the person who looks. Without an id a new row is made. */
export const saveForm = async (
  sharePoint: SharePoint,
  place: ListPlace,
  form: TypeForm,
  sections: readonly Section<FilledField>[],
  posted: URLSearchParams,
  id: number | undefined
): Promise<Saved> => {
  const sent = sections
    .flatMap(({ fields }) => fields)
    .filter(filled => posted.has(wasName(filled.field.InternalName)) && (id === undefined ? isSentWithNew(filled) : isSent(filled)));
  const ofType = id === undefined && !form.isOnlyType ? [{ FieldName: 'ContentType', FieldValue: form.contentType }] : [];
  const formValues = [...ofType, ...sent.map(({ field, texts }) => ({ FieldName: field.InternalName, FieldValue: sentText(texts, field) }))];
  try {
    const { value } = await sharePoint.write<{ readonly value: readonly Answered[] }>(
      place.web,
      id === undefined ? `${listEndpoint(place)}/AddValidateUpdateItemUsingPath` : `${listEndpoint(place)}/items(${id})/ValidateUpdateListItem`,
      { formValues, bNewDocumentUpdate: false, ...(id === undefined && { listItemCreateInfo: { FolderPath: { DecodedUrl: place.list } } }) }
    );
    const wrong = value.filter(({ HasException }) => HasException);
    return wrong.length === 0 ? { id: id ?? value[0]?.ItemId ?? 0 } : withProblems(sections, wrong);
  } catch (error) {
    // Whatever SharePoint says no to, what was typed stays in the form.
    if (error instanceof SharePointRefusal) return { sections, problems: [error.message] };
    throw error;
  }
};

const withProblems = (sections: readonly Section<FilledField>[], wrong: readonly Answered[]): Saved => {
  const problemOf = (name: string): string | undefined => {
    const answer = wrong.find(({ FieldName }) => FieldName === name);
    return answer && (answer.ErrorMessage ?? '?');
  };
  const names = new Set(sections.flatMap(({ fields }) => fields.map(({ field }) => field.InternalName)));
  return {
    sections: sections.map(section => ({ ...section, fields: section.fields.map(filled => ({ ...filled, problem: problemOf(filled.field.InternalName) })) })),
    problems: wrong.filter(({ FieldName }) => !names.has(FieldName)).map(({ FieldName, ErrorMessage }) => [FieldName, ErrorMessage ?? ''].filter(Boolean).join(': '))
  };
};
