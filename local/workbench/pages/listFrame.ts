import type { FarmUser } from '../../sharepoint/farm';
import type { Visit } from '../host/visit';
import { iconFonts } from '../formatting/icons';
import { htmlDocument } from './document';
import { html, type Html } from './html';
import { linkTo, visitMenus } from './visitLinks';
import { pageWords } from './words';

/** What every page of a list has around its rows or fields. */
export interface ListFrame {
  readonly siteTitle: string;
  readonly title: string;
  /** The folder of the list's pages, and this page with what its address asks for. */
  readonly folder: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly visit: Visit;
  readonly users: readonly FarmUser[];
  /** The runtime's address, which has the fonts and the scripts. */
  readonly runtime: string;
}

export const listFrame = ({ siteTitle, title, path, query, visit, users, runtime }: ListFrame, content: Html): string =>
  htmlDocument({
    title: `${title} – ${siteTitle}`,
    culture: visit.culture,
    theme: visit.theme,
    rules: iconFonts(content, `${runtime}/fonts/`),
    body: html`<body>
<header class="bar"><div class="bar-title"><p>${siteTitle}</p><h1>${title}</h1></div>${visitMenus(withQuery(path, query), visit, users, pageWords[visit.culture])}</header>
<main class="list">${content}</main>
</body>`
  });

/** Another page of the list, seen the same way. */
export const listLink = (path: string, visit: Visit, query: Readonly<Record<string, string>> = {}): string => linkTo(withQuery(path, query), visit);

const withQuery = (path: string, query: Readonly<Record<string, string>>): string => {
  const text = new URLSearchParams(query).toString();
  return text === '' ? path : `${path}?${text}`;
};
