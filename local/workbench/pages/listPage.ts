import type { FarmUser } from '../../sharepoint/farm';
import type { Visit } from '../host/visit';
import { html, type Html } from './html';
import { htmlDocument } from './document';
import { linkTo, visitMenus } from './visitLinks';
import { pageWords, type PageWords } from './words';

/** Rows of a list as people read them: the list's own title, its columns' titles, and text. */
export interface ListTable {
  readonly title: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
  readonly hasMore: boolean;
}

export interface ListColumn {
  readonly title: string;
  readonly isNumber: boolean;
}

export interface ListRow {
  readonly id: number;
  readonly cells: readonly string[];
}

export interface ListPage {
  readonly siteTitle: string;
  readonly list: ListTable;
  /** The folder of the list's pages, and this page. */
  readonly pagesPath: string;
  readonly path: string;
  readonly visit: Visit;
  readonly users: readonly FarmUser[];
}

/** The view of a list: enough for a link to a list to lead somewhere true. */
export const listPage = (page: ListPage): string => {
  const { list, pagesPath, visit } = page;
  const words = pageWords[visit.culture];
  return frame(page, html`
<div class="scroll" tabindex="0" role="region" aria-labelledby="rows">
<table>
<caption id="rows">${words.rows(list.rows.length, list.hasMore)}</caption>
<thead><tr><th scope="col">ID</th>${list.columns.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${list.rows.map(({ id, cells }) => html`<tr>
<th scope="row"><a href="${linkToItem(pagesPath, id, visit)}">${id}</a></th>${cells.map((cell, index) => cellOf(cell, list.columns[index]))}
</tr>`)}</tbody>
</table>
</div>`);
};

/** One item: a column of titles and a column of values. */
export const itemPage = (page: ListPage): string => {
  const { list, pagesPath, visit } = page;
  const words = pageWords[visit.culture];
  const [row] = list.rows;
  return frame(page, html`
<p><a href="${linkTo(`${pagesPath}/AllItems.aspx`, visit)}">${words.allRows}</a></p>
${row ? itemTable(row, list.columns, words) : html`<p>${words.noSuchItem}</p>`}`);
};

const itemTable = ({ id, cells }: ListRow, columns: readonly ListColumn[], words: PageWords): Html => html`
<table>
<caption>${words.item(id)}</caption>
<tbody>${columns.map(({ title }, index) => html`<tr><th scope="row">${title}</th><td>${cells[index]}</td></tr>`)}</tbody>
</table>`;

const cellOf = (text: string, column: ListColumn | undefined): Html =>
  column?.isNumber ? html`<td class="number">${text}</td>` : html`<td>${text}</td>`;

const linkToItem = (pagesPath: string, id: number, visit: Visit): string => {
  const link = linkTo(`${pagesPath}/DispForm.aspx`, visit);
  return `${link}${link.includes('?') ? '&' : '?'}ID=${id}`;
};

const frame = ({ siteTitle, list, path, visit, users }: ListPage, content: Html): string =>
  htmlDocument({
    title: `${list.title} – ${siteTitle}`,
    culture: visit.culture,
    theme: visit.theme,
    body: html`<body>
<header class="bar"><div class="bar-title"><p>${siteTitle}</p><h1>${list.title}</h1></div>${visitMenus(path, visit, users, pageWords[visit.culture])}</header>
<main class="list">${content}</main>
</body>`
  });
