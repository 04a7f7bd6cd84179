import type { SharePoint } from '../host/sharePoint';
import type { Texts } from '../formatting/formValue';
import { canBeShown, type Field } from './field';
import { kindOf } from './formKinds';
import { sectionsOf, type Section } from './formSections';
import { defaultTexts, textsOf } from './formTexts';
import { lookupChoices, type LookupChoice } from './lookupChoices';
import { valueOf, type Row } from './row';
import { listEndpoint, type ListPlace, type SiteOfLists } from './siteOfLists';

interface ContentType {
  readonly StringId: string;
  readonly Name: string;
  readonly Hidden: boolean;
  readonly ClientFormCustomFormatter: string | null;
  readonly Fields: readonly Field[];
  readonly FieldLinks: readonly { readonly Id: string; readonly Name: string; readonly Hidden: boolean; readonly Required: boolean }[];
}

export type FormKind = 'New' | 'Edit' | 'Display';

/** The fields of a form in its sections, as the row's content type has them. */
export interface TypeForm {
  readonly contentType: string;
  readonly isOnlyType: boolean;
  readonly sections: readonly Section<Field>[];
}

const folder = '0x0120';

/** `typeId` is the row's, or the one that was asked for; else the list's first, which new rows get. */
export const typeForm = async (sharePoint: SharePoint, place: ListPlace, kind: FormKind, typeId: string): Promise<TypeForm> => {
  const { value } = await sharePoint.get<{ readonly value: readonly ContentType[] }>(`${listEndpoint(place)}/contenttypes?$expand=Fields,FieldLinks`);
  const types = value.filter(({ StringId }) => !StringId.startsWith(folder));
  const type = types.find(({ StringId }) => typeId !== '' && StringId.toLowerCase() === typeId.toLowerCase()) ?? types[0];
  const fields = (type?.Fields ?? []).flatMap(field => {
    const link = type?.FieldLinks.find(({ Name }) => Name === field.InternalName);
    return isOnForm(field, link?.Hidden ?? field.Hidden, kind) ? [{ ...field, Required: link?.Required ?? field.Required }] : [];
  });
  return {
    contentType: type?.Name ?? '',
    isOnlyType: types.length < 2,
    sections: sectionsOf(type?.ClientFormCustomFormatter ?? null, fields)
  };
};

const leftOut: Readonly<Record<FormKind, RegExp>> = {
  New: /\bShowInNewForm=["']FALSE["']/i,
  Edit: /\bShowInEditForm=["']FALSE["']/i,
  Display: /\bShowInDisplayForm=["']FALSE["']/i
};

/** A row's type and a file's name have controls of their own in SharePoint, and none here. */
const isOnForm = (field: Field, isHidden: boolean, kind: FormKind): boolean => {
  if (isHidden || ['ContentType', 'FileLeafRef'].includes(field.InternalName)) return false;
  if (leftOut[kind].test(field.SchemaXml)) return false;
  return kind === 'Display' ? canBeShown(field) : !field.ReadOnlyField && kindOf(field) !== undefined;
};

/** One field of a form that is filled in. */
export interface FilledField {
  readonly field: Field;
  readonly texts: Texts;
  /** What stood there when the form was opened. */
  readonly was: Texts;
  readonly choices: readonly LookupChoice[];
  readonly problem?: string;
}

/** The fields as they are when the form is opened: a row's own values, or what a new one begins with. */
export const filledSections = async (
  sharePoint: SharePoint,
  place: ListPlace,
  sections: readonly Section<Field>[],
  site: SiteOfLists,
  row: Row | undefined
): Promise<readonly Section<FilledField>[]> => {
  const filled = async (field: Field): Promise<FilledField> => {
    const value = row ? valueOf(row, field) : '';
    const was = row ? textsOf(value, field, site) : defaultTexts(field, site, Date.now());
    return { field, was, texts: was, choices: await lookupChoices(sharePoint, place, field, value) };
  };
  return Promise.all(sections.map(async section => ({ title: section.title, fields: await Promise.all(section.fields.map(filled)) })));
};
