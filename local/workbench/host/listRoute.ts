import type { IncomingMessage, ServerResponse } from 'node:http';
import { listView } from '../lists/listView';
import { listPage } from '../pages/listPage';
import { send } from './answer';
import { htmlAnswer, noticeAnswer } from './answers';
import { answerForm } from './formRoute';
import { showItem } from './itemRoute';
import { frameOf, idIn, placeOf, sharePointOf, type ListRequest } from './listRequest';

/** A list's views and forms, read and written through REST with the visitor's own permissions. */
export const showList = async (asked: ListRequest, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  switch (asked.path.slice(asked.folder.length + 1).toLowerCase()) {
    case 'dispform.aspx': return showItem(asked, request, response);
    case 'newform.aspx': return answerForm(asked, undefined, request, response);
    case 'editform.aspx': return answerForm(asked, idIn(asked), request, response);
    default: return showView(asked, request, response);
  }
};

const showView = async (asked: ListRequest, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const view = await listView(sharePointOf(asked), placeOf(asked), asked.path, pagingIn(asked.query));
  send(request, response, view
    ? htmlAnswer(listPage(frameOf(asked, view.siteTitle, view.title), view), asked.visit)
    : noticeAnswer(404, 'Sidan finns inte', `Listan har ingen vy på adressen ${asked.path}.`));
};

/** Where in the view to go on, as SharePoint itself writes it into the address. */
const pagingIn = (query: URLSearchParams): string =>
  query.has('Paged') || query.has('PagedPrev')
    ? new URLSearchParams([...query].filter(([name]) => /^(Paged|PagedPrev|PageFirstRow|p_\w+)$/.test(name))).toString()
    : '';
