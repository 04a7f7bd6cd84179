import { dataBlock, html, type Html } from './html';
import { htmlDocument } from './document';
import { pageBar, type BarContext } from './pageBar';
import { elements, type PageData } from './pageData';
import { pageWords } from './words';

export interface WebPartPage extends BarContext {
  /** The runtime's base address, with which every script of the page begins. */
  readonly runtime: string;
  /** Undefined when the package holds no web part for the page. */
  readonly start?: { readonly preloaded: object; readonly data: PageData };
}

/** A page with one web part. The two ids with `sp` are those by which the framework finds its page and its property pane. */
export const webPartPage = (page: WebPartPage): string => {
  const { visit, start } = page;
  return htmlDocument({
    title: `${page.page.title[visit.culture]} – ${page.siteTitle}`,
    culture: visit.culture,
    theme: visit.theme,
    body: html`<body class="layout-${visit.layout}${visit.inTeams && ' in-teams'}">
<div class="page">
<div id="spPageChromeAppDiv">
${!visit.inTeams && pageBar(page)}
<main id="${elements.canvas}"${start && html` data-state="loading"`}>
${start ? section : html`<div class="notice"><p>${pageWords[visit.culture].noSuchWebPart(page.page.file)}</p></div>`}
</main>
</div>
<div id="spPropertyPaneContainer"></div>
</div>
${start && html`${dataBlock(elements.preloaded, start.preloaded)}${dataBlock(elements.page, start.data)}${runtimeScripts(page.runtime)}`}
</body>`
  });
};

const section = html`<div class="section"><div class="zone"><div id="${elements.webPart}"></div></div></div>`;

// The order is the mechanism: settings, RequireJS (which the assembly would otherwise eval), the framework, the start.
const runtimeScripts = (runtime: string): Html => html`
<script src="${runtime}/built/beforeRuntime.js"></script>
<script src="${runtime}/loader/require.js"></script>
<script src="${runtime}/assembly/sp-default-assembly_en-us.js"></script>
<script src="${runtime}/built/startRuntime.js"></script>`;
