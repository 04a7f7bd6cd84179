import type { IncomingMessage, ServerResponse } from 'node:http';
import { itemPage, listPage } from '../pages/listPage';
import { send } from './answer';
import { htmlAnswer } from './answers';
import { listRows, oneRow } from './listData';
import { sharePointFor } from './sharePoint';
import type { Visit } from './visit';
import type { Workbench } from './workbench';

export interface ListRequest {
  readonly workbench: Workbench;
  readonly visit: Visit;
  readonly host: string;
  /** Server-relative addresses of the web and of the list. */
  readonly web: string;
  readonly list: string;
  readonly path: string;
  /** The item's id, for an item's page. */
  readonly itemId?: number;
}

/** A list or one of its items as a plain table, read through REST with the visitor's own permissions. */
export const showList = async (asked: ListRequest, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { workbench, visit, host, web, itemId, path } = asked;
  const sharePoint = sharePointFor(workbench.sharePointOrigin, visit.user.key, host);
  const question = { web, list: asked.list, culture: visit.culture };
  const [site, list] = await Promise.all([
    sharePoint.get<{ readonly Title: string }>(`${web}/_api/web?$select=Title`),
    itemId === undefined ? listRows(sharePoint, question) : oneRow(sharePoint, question, itemId)
  ]);
  const page = { siteTitle: site.Title, list, pagesPath: path.slice(0, path.lastIndexOf('/')), path, visit, users: workbench.farm.users };
  send(request, response, htmlAnswer(itemId === undefined ? listPage(page) : itemPage(page), visit));
};
