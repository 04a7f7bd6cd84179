import type { FarmUser } from '../../sharepoint/farm';
import type { Visit } from '../host/visit';
import { html, type Html } from './html';
import { elements } from './pageData';
import { sitePages, type SitePageDefinition } from './sitePages';
import { linkTo, visitMenus } from './visitLinks';
import { pageWords } from './words';

export interface BarContext {
  readonly path: string;
  /** The web's server-relative address. */
  readonly web: string;
  readonly siteTitle: string;
  readonly page: SitePageDefinition;
  readonly visit: Visit;
  readonly users: readonly FarmUser[];
  readonly mayEdit: boolean;
}

/** The head of a page, with what SharePoint has there and a local start needs: whose eyes, which language, which theme. */
export const pageBar = (context: BarContext): Html => {
  const { path, web, siteTitle, page, visit, users, mayEdit } = context;
  const words = pageWords[visit.culture];
  const isEditing = visit.mode === 'edit';
  return html`
<header class="bar">
  <div class="bar-title"><p>${siteTitle}</p><h1>${page.title[visit.culture]}</h1></div>
  <nav aria-label="${words.pages}"><ul>${sitePages.map(other => {
    const href = linkTo(`${web}/SitePages/${other.file}`, visit, { mode: 'read' });
    return other === page
      ? html`<li><a href="${href}" aria-current="page">${other.title[visit.culture]}</a></li>`
      : html`<li><a href="${href}">${other.title[visit.culture]}</a></li>`;
  })}</ul></nav>
  ${visitMenus(path, visit, users, words)}
  ${mayEdit && !isEditing && html`<a class="command" href="${linkTo(path, visit, { mode: 'edit' })}">${words.edit}</a>`}
</header>
${isEditing && (mayEdit ? editLine(context) : html`<div class="edit-line"><p role="status">${words.mayNotEdit}</p></div>`)}`;
};

/** The commands wait for the web part: a button that does nothing yet says so. */
const editLine = ({ path, visit }: BarContext): Html => {
  const words = pageWords[visit.culture];
  return html`
<div class="edit-line">
  <button type="button" class="command" id="${elements.configure}" disabled>${words.configure}</button>
  <button type="button" class="command" id="${elements.save}" disabled>${words.save}</button>
  <a class="command" href="${linkTo(path, visit, { mode: 'read' })}">${words.stopEditing}</a>
  <p role="status" id="${elements.saving}"></p>
</div>`;
};
