import type { IncomingMessage, ServerResponse } from 'node:http';
import { listPage } from '../pages/listPage';
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
}

/** A list as a plain table, read through REST with the visitor's own permissions. */
export const showList = async (asked: ListRequest, request: IncomingMessage, response: ServerResponse): Promise<void> =>
  show(asked, await listRows(sharePointOf(asked), asked), request, response);

/** One item, by its id. */
export const showItem = async (asked: ListRequest, id: string, request: IncomingMessage, response: ServerResponse): Promise<void> =>
  show(asked, await oneRow(sharePointOf(asked), asked, id), request, response);

const sharePointOf = ({ workbench, visit, host }: ListRequest): ReturnType<typeof sharePointFor> =>
  sharePointFor(workbench.sharePointOrigin, visit.user.key, host);

const show = ({ workbench, visit, path }: ListRequest, list: Parameters<typeof listPage>[0]['list'], request: IncomingMessage, response: ServerResponse): void =>
  send(request, response, htmlAnswer(listPage({ list, path, visit, users: workbench.farm.users }), visit));
