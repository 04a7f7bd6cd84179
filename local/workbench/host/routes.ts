import type { IncomingMessage, ServerResponse } from 'node:http';
import { principalNameOf } from '../../sharepoint/farm';
import { sitePages } from '../pages/sitePages';
import { teamsPage } from '../pages/teamsPage';
import { linkTo } from '../pages/visitLinks';
import { redirect, send, type Answer } from './answer';
import { htmlAnswer, noticeAnswer, plainAnswer } from './answers';
import { bodyOf } from './body';
import { showList } from './listRoute';
import { passOn } from './proxy';
import { savePage, showPage } from './sitePageRoute';
import { staticFile } from './staticFiles';
import { visitOf, type Visit } from './visit';
import type { Workbench } from './workbench';

/** Answers one request: REST goes on to SharePoint, everything else is a file or a page of this host. */
export const answer = async (workbench: Workbench, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const host = request.headers.host ?? 'localhost';
  const { pathname, searchParams: query } = new URL(request.url ?? '/', `http://${host}`);
  const path = decodeURIComponent(pathname);

  if (/\/_api\/web\/GetClientSideComponents$/i.test(path)) return reportUnknownComponent(request, response);
  if (/^(\/sites\/[^/]+)?\/_api\//i.test(path)) return passOn(workbench.sharePointOrigin, request, response);
  if (/^\/_layouts\/15\/error\.aspx$/i.test(path)) return send(request, response, frameworkFailure(query));
  if (path.startsWith('/_')) return send(request, response, staticFile(path, workbench) ?? plainAnswer(404, 'Filen finns inte.'));

  const visit = visitOf(query, request.headers.cookie, workbench.farm);
  if (!visit) return send(request, response, unknownUser(query.get('user'), workbench));
  if (path === '/') return redirect(response, firstPage(workbench));
  if (path === '/teams/Ledningens-genomgang') return send(request, response, teamsFrame(path, visit, workbench));
  return answerInSite({ workbench, visit, host, path, query }, request, response);
};

interface PageAddress {
  readonly workbench: Workbench;
  readonly visit: Visit;
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
}

/** `/sites/<site>/SitePages/…` and `/sites/<site>/Lists/…`, in any case, as in SharePoint. */
const answerInSite = async ({ query, ...asked }: PageAddress, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const [, web = '', rest = ''] = /^(\/sites\/[^/]+)(\/.*)$/i.exec(asked.path) ?? [];
  const site = asked.workbench.farm.sites.find(({ url }) => url.toLowerCase() === web.toLowerCase());
  const page = sitePages.find(({ file }) => `/SitePages/${file}`.toLowerCase() === rest.toLowerCase());
  if (site && page) {
    const act = request.method === 'PUT' ? savePage : showPage;
    return act({ ...asked, page, web: site.url, path: `${site.url}/SitePages/${page.file}` }, request, response);
  }
  // A list's pages lie in its folder, a library's in a folder Forms of it.
  const [, list, library] = /^(?:(\/Lists\/[^/]+)|(\/[^/]+)\/Forms)\/[^/]+\.aspx$/i.exec(rest) ?? [];
  const address = list ?? library;
  if (site && address) {
    const folder = asked.path.slice(0, asked.path.lastIndexOf('/'));
    return showList({ ...asked, query, folder, web: site.url, list: site.url + address }, request, response);
  }
  send(request, response, noticeAnswer(404, 'Sidan finns inte', `Det finns ingen sida på adressen ${asked.path}.`));
};

const firstPage = ({ farm }: Workbench): string => `${farm.sites[0]?.url}/SitePages/${sitePages[0]?.file}`;

const teamsFrame = (path: string, visit: Visit, workbench: Workbench): Answer =>
  htmlAnswer(
    teamsPage({
      path,
      visit,
      tabAddress: linkTo(firstPage(workbench), visit, { inTeams: true }),
      users: workbench.farm.users,
      principalName: principalNameOf(visit.user),
      runtime: workbench.runtimeBase
    }),
    visit
  );

const unknownUser = (name: string | null, { farm }: Workbench): Answer =>
  noticeAnswer(400, 'Okänd användare', `Användaren "${name}" finns inte. De som finns: ${farm.users.map(({ key }) => key).join(', ')}.`);

/** Where the framework sends the whole page when it cannot start. */
const frameworkFailure = (query: URLSearchParams): Answer =>
  noticeAnswer(500, 'SPFx kunde inte starta', query.get('ErrorDetails') ?? query.get('ErrorText') ?? 'Orsaken står i webbläsarens konsol.');

/** The framework asks the server for a component that no manifest of the page describes: a stand-in is missing. */
const reportUnknownComponent = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  console.error(`OKÄND SPFX-KOMPONENT: körmiljön frågar efter en komponent som sidan saknar. ${await bodyOf(request)}`);
  send(request, response, { type: 'application/json; charset=utf-8', body: JSON.stringify({ value: [] }) });
};
