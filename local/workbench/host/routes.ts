import type { IncomingMessage, ServerResponse } from 'node:http';
import { principalNameOf } from '../../sharepoint/farm';
import { sitePages } from '../pages/sitePages';
import { teamsPage } from '../pages/teamsPage';
import { linkTo } from '../pages/visitLinks';
import { redirect, send } from './answer';
import { htmlAnswer, noticeAnswer, plainAnswer } from './answers';
import { bodyOf } from './body';
import { showList } from './listRoute';
import { passOn } from './proxy';
import { savePage, showPage } from './sitePageRoute';
import { staticFile } from './staticFiles';
import { visitOf } from './visit';
import type { Workbench } from './workbench';

/** Answers one request: REST goes on to SharePoint, everything else is a page or a file of this host. */
export const answer = async (workbench: Workbench, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const host = request.headers.host ?? 'localhost';
  const address = new URL(request.url ?? '/', `http://${host}`);
  const path = decodeURIComponent(address.pathname);

  if (/\/_api\/web\/GetClientSideComponents$/i.test(path)) return reportUnknownComponent(request, response);
  if (/^(\/sites\/[^/]+)?\/_api\//i.test(path)) return passOn(workbench.sharePointOrigin, request, response);

  const file = staticFile(path, workbench);
  if (file) return send(request, response, file);
  if (path.startsWith('/_')) return send(request, response, plainAnswer(404, 'Filen finns inte.'));

  const visit = visitOf(address.searchParams, request.headers.cookie, workbench.farm);
  if (!visit) {
    const sentence = `Användaren "${address.searchParams.get('user')}" finns inte. De som finns: ${workbench.farm.users.map(({ key }) => key).join(', ')}.`;
    return send(request, response, noticeAnswer(400, 'Okänd användare', sentence));
  }

  const home = workbench.farm.sites[0]?.url ?? '';
  const firstPage = `${home}/SitePages/${sitePages[0]?.file}`;
  if (path === '/') return redirect(response, firstPage);
  if (path === '/teams/Ledningens-genomgang') {
    return send(request, response, htmlAnswer(
      teamsPage({
        path,
        visit,
        tabAddress: linkTo(firstPage, visit, { inTeams: true }),
        users: workbench.farm.users,
        principalName: principalNameOf(visit.user),
        runtime: workbench.runtimeBase
      }),
      visit
    ));
  }

  const [, web = '', rest = ''] = /^(\/sites\/[^/]+)(\/.*)$/i.exec(path) ?? [];
  const site = workbench.farm.sites.find(({ url }) => url.toLowerCase() === web.toLowerCase());
  const page = sitePages.find(({ file: name }) => `/SitePages/${name}`.toLowerCase() === rest.toLowerCase());
  if (site && page) {
    const asked = { workbench, visit, host, page, web: site.url, path: `${site.url}/SitePages/${page.file}` };
    return request.method === 'PUT' ? savePage(asked, request, response) : showPage(asked, request, response);
  }
  // A list's pages lie in its folder, a library's in a folder Forms of it.
  const [, list, library, form] = /^(?:(\/Lists\/[^/]+)|(\/[^/]+)\/Forms)\/(AllItems|DispForm)\.aspx$/i.exec(rest) ?? [];
  const listPath = list ?? library;
  if (site && listPath && form) {
    const itemId = form.toLowerCase() === 'dispform' ? Number(address.searchParams.get('ID')) || 0 : undefined;
    return showList({ workbench, visit, host, web: site.url, list: site.url + listPath, path, itemId }, request, response);
  }
  send(request, response, noticeAnswer(404, 'Sidan finns inte', `Det finns ingen sida på adressen ${path}.`));
};

/** The framework asks the server for a component that no manifest of the page describes: a stand-in is missing. */
const reportUnknownComponent = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  console.error(`OKÄND SPFX-KOMPONENT: körmiljön frågar efter en komponent som sidan saknar. ${await bodyOf(request)}`);
  send(request, response, { type: 'application/json; charset=utf-8', body: JSON.stringify({ value: [] }) });
};
