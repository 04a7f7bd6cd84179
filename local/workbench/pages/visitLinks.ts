import { themeNames } from '../themes/themes';
import { cultures, type Visit } from '../host/visit';
import type { FarmUser } from '../../sharepoint/farm';
import { html, type Html } from './html';
import type { PageWords } from './words';

type Choices = Partial<Pick<Visit, 'culture' | 'theme' | 'mode' | 'layout' | 'inTeams'>> & { readonly user?: string };

/** The same page seen otherwise. The user is named only in a link that changes user: the cookie remembers who it was. */
export const linkTo = (path: string, visit: Visit, choices: Choices = {}): string => {
  const { culture, theme, mode, layout } = { ...visit, ...choices };
  const query = new URLSearchParams();
  if (choices.user) query.set('user', choices.user);
  if (culture !== 'sv-SE') query.set('culture', culture);
  if (theme !== 'light') query.set('theme', theme);
  if (mode !== 'read') query.set('mode', mode);
  if (layout !== 'article') query.set('layout', layout);
  if (choices.inTeams) query.set('host', 'teams');
  if (visit.sharePointPolicy) query.set('csp', 'sharepoint');
  return query.size > 0 ? `${path}${path.includes('?') ? '&' : '?'}${query.toString()}` : path;
};

/** Plain links in disclosures: no script, no form, and nothing changes until a link is followed. */
export const visitMenus = (path: string, visit: Visit, users: readonly FarmUser[], words: PageWords): Html => html`
  <div class="menus">
  ${menu(words.user, visit.user.title, users.map(({ key, title }) => ({
    text: `${title} (${key})`,
    href: linkTo(path, visit, { user: key, mode: 'read' }),
    isCurrent: key === visit.user.key
  })))}
  ${menu(words.language, words.cultures[visit.culture], cultures.map(culture => ({
    text: words.cultures[culture],
    href: linkTo(path, visit, { culture }),
    isCurrent: culture === visit.culture
  })))}
  ${menu(words.theme, words.themes[visit.theme], themeNames.map(theme => ({
    text: words.themes[theme],
    href: linkTo(path, visit, { theme }),
    isCurrent: theme === visit.theme
  })))}
  </div>`;

interface MenuLink {
  readonly text: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

const menu = (name: string, current: string, links: readonly MenuLink[]): Html => html`
  <details class="menu" name="visit">
    <summary><span class="menu-name">${name}: </span>${current}</summary>
    <ul>${links.map(({ text, href, isCurrent }) =>
      isCurrent
        ? html`<li><a href="${href}" aria-current="true">${text}</a></li>`
        : html`<li><a href="${href}">${text}</a></li>`
    )}</ul>
  </details>`;
