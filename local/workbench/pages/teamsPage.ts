import type { FarmUser } from '../../sharepoint/farm';
import type { Visit } from '../host/visit';
import { dataBlock, html } from './html';
import { htmlDocument } from './document';
import { elements, type TeamsFrameData } from './pageData';
import { visitMenus } from './visitLinks';
import { pageWords } from './words';

interface TeamsPage {
  readonly path: string;
  readonly visit: Visit;
  readonly users: readonly FarmUser[];
  readonly principalName: string;
  /** The page with the web part, as a tab's configuration names it. */
  readonly tabAddress: string;
  readonly runtime: string;
}

/** Teams around a tab. The frame's name is that by which the framework knows that it runs in Teams. */
export const teamsPage = ({ path, visit, users, principalName, tabAddress, runtime }: TeamsPage): string => {
  const words = pageWords[visit.culture];
  const data: TeamsFrameData = {
    user: { title: visit.user.title, principalName },
    culture: visit.culture,
    theme: visit.theme === 'dark' || visit.theme === 'contrast' ? visit.theme : 'default'
  };
  return htmlDocument({
    title: 'Ledningens genomgång – Microsoft Teams',
    culture: visit.culture,
    theme: visit.theme,
    body: html`<body class="teams">
<header class="bar"><div class="bar-title"><p>Microsoft Teams</p><h1>Ledningens genomgång</h1></div>${visitMenus(path, visit, users, words)}</header>
${dataBlock(elements.page, data)}
<script src="${runtime}/built/teamsParent.js"></script>
<iframe id="${elements.teamsFrame}" name="embedded-page-container" title="${words.teamsTab}" src="${tabAddress}"></iframe>
</body>`
  });
};
