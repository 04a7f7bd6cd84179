import type { IncomingMessage, ServerResponse } from 'node:http';
import { conditionOf, isShown } from '../formatting/condition';
import { cellsOf, scopeOf, type CellContext } from '../lists/cells';
import type { Field } from '../lists/field';
import { typeForm } from '../lists/listForm';
import { mayEditRow, oneRow } from '../lists/oneRow';
import type { Row } from '../lists/row';
import { fieldsOfList, listInfo, siteOfLists } from '../lists/siteOfLists';
import { itemPage, type ShownItem, type ShownSection } from '../pages/itemPage';
import { pageWords } from '../pages/words';
import { send } from './answer';
import { htmlAnswer } from './answers';
import { frameOf, idIn, placeOf, sharePointOf, viewBehind, type ListRequest } from './listRequest';

/** One row, in the sections of its form. */
export const showItem = async (asked: ListRequest, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const [sharePoint, place] = [sharePointOf(asked), placeOf(asked)];
  const [site, list, row] = await Promise.all([siteOfLists(sharePoint, place), listInfo(sharePoint, place), oneRow(sharePoint, place, idIn(asked))]);
  const frame = frameOf(asked, site.title, list.Title, { ID: String(idIn(asked)) });
  const item = row && await shownItem(asked, row, { language: site.language, locale: site.locale, now: Date.now(), me: asked.visit.user });
  send(request, response, htmlAnswer(itemPage(frame, viewBehind(asked), item), asked.visit));
};

const shownItem = async (asked: ListRequest, row: Row, context: Omit<CellContext, 'fields'>): Promise<ShownItem> => {
  const [sharePoint, place] = [sharePointOf(asked), placeOf(asked)];
  const [fields, form] = await Promise.all([fieldsOfList(sharePoint, place), typeForm(sharePoint, place, 'Display', String(row.ContentTypeId ?? ''))]);
  const cells = { ...context, fields };
  const shown = (field: Field): ShownSection['fields'][number] => ({ title: field.Title, content: cellsOf(field, cells)(row, 0) });
  const applies = (field: Field): boolean =>
    !field.ClientValidationFormula || isShown(conditionOf(field.ClientValidationFormula), scopeOf(row, 0, field, cells));
  const about = aboutRow.flatMap(name => fields.find(({ InternalName }) => InternalName === name) ?? []);
  return {
    id: Number(row.ID),
    mayEdit: mayEditRow(row),
    sections: [
      ...form.sections.map(({ title, fields: inSection }) => ({ title, fields: inSection.filter(applies).map(shown) })).filter(section => section.fields.length > 0),
      { title: pageWords[asked.visit.culture].aboutRow, fields: about.map(shown) }
    ]
  };
};

const aboutRow = ['ID', 'Created', 'Author', 'Modified', 'Editor'];
