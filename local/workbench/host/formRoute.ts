import type { IncomingMessage, ServerResponse } from 'node:http';
import { kindOf } from '../lists/formKinds';
import type { Section } from '../lists/formSections';
import { filledSections, typeForm, type FilledField, type TypeForm } from '../lists/listForm';
import { mayEditRow, oneRow } from '../lists/oneRow';
import { postedSections, saveForm } from '../lists/saveForm';
import { listInfo, siteOfLists, type ListInfo, type SiteOfLists } from '../lists/siteOfLists';
import { mayAddItems } from '../pageContext/permissions';
import type { FormData } from '../pages/formData';
import { formPage } from '../pages/formPage';
import { listLink } from '../pages/listFrame';
import { pageWords } from '../pages/words';
import { seeOther, send } from './answer';
import { formAnswer, noticeAnswer, plainAnswer } from './answers';
import { bodyOf } from './body';
import { frameOf, placeOf, sharePointOf, viewBehind, type ListRequest } from './listRequest';

/** What a form is made of before anything is typed. */
interface OpenForm {
  readonly site: SiteOfLists;
  readonly list: ListInfo;
  readonly form: TypeForm;
  readonly sections: readonly Section<FilledField>[];
}

/** The form for a new row, or for the row that `id` names: shown, or saved when it is sent. */
export const answerForm = async (asked: ListRequest, id: number | undefined, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const isSent = request.method === 'POST';
  if (isSent && !isFromThisPage(request)) return send(request, response, plainAnswer(403, 'Formuläret kom inte från den här sidan.'));

  const opened = await openForm(asked, id);
  if (opened === undefined) return send(request, response, noticeAnswer(404, 'Raden finns inte', pageWords[asked.visit.culture].noSuchItem));
  if (opened === 'refused') return send(request, response, noticeAnswer(403, 'SharePoint sa nej', pageWords[asked.visit.culture].mayNotWrite));
  if (!isSent) return send(request, response, formAnswer(pageOf(asked, id, opened, opened.sections, []), asked.visit));

  const posted = new URLSearchParams(await bodyOf(request));
  const sections = postedSections(opened.sections, posted);
  const saved = await saveForm(sharePointOf(asked), placeOf(asked), opened.form, sections, posted, id);
  if ('id' in saved) return seeOther(response, listLink(viewBehind(asked), asked.visit));
  send(request, response, formAnswer(pageOf(asked, id, opened, saved.sections, saved.problems), asked.visit));
};

/** A browser always says where a form comes from; another site's form, or none that says so, saves nothing here. */
const isFromThisPage = ({ headers }: IncomingMessage): boolean =>
  headers.origin === `http://${headers.host}` && (headers['sec-fetch-site'] ?? 'same-origin') === 'same-origin';

const openForm = async (asked: ListRequest, id: number | undefined): Promise<OpenForm | 'refused' | undefined> => {
  const [sharePoint, place] = [sharePointOf(asked), placeOf(asked)];
  const [site, list, row] = await Promise.all([
    siteOfLists(sharePoint, place),
    listInfo(sharePoint, place),
    id === undefined ? undefined : oneRow(sharePoint, place, id)
  ]);
  if (id !== undefined && !row) return undefined;
  // A file is made by uploading it, not in a form.
  const mayWrite = row ? mayEditRow(row) : list.BaseType === 0 && mayAddItems(list.EffectiveBasePermissions);
  if (!mayWrite) return 'refused';
  const form = await typeForm(sharePoint, place, row ? 'Edit' : 'New', String(row?.ContentTypeId ?? asked.query.get('ContentTypeId') ?? ''));
  return { site, list, form, sections: await filledSections(sharePoint, place, form.sections, site, row) };
};

const pageOf = (
  asked: ListRequest,
  id: number | undefined,
  { site, list }: OpenForm,
  sections: readonly Section<FilledField>[],
  problems: readonly string[]
): string => {
  const kept = ['Source', 'ContentTypeId'].flatMap(name => (asked.query.has(name) ? [[name, asked.query.get(name) ?? ''] as const] : []));
  const query = Object.fromEntries([...(id === undefined ? [] : [['ID', String(id)] as const]), ...kept]);
  const back = listLink(viewBehind(asked), asked.visit);
  return formPage(frameOf(asked, site.title, list.Title, query), { sections, problems, back, data: dataOf(asked, site, sections) });
};

const dataOf = ({ visit }: ListRequest, { locale }: SiteOfLists, sections: readonly Section<FilledField>[]): FormData => {
  const fields = sections.flatMap(section => section.fields.map(({ field }) => field));
  return {
    fields: fields.map(field => ({ name: field.InternalName, kind: kindOf(field) ?? 'text', formula: field.ClientValidationFormula ?? '' })),
    titles: Object.fromEntries(fields.map(({ InternalName, Title }) => [InternalName, Title])),
    locale,
    me: { email: visit.user.email, title: visit.user.title }
  };
};
