import type { GroupHeading } from '../lists/groups';
import type { ListView, ViewColumn, ViewEntry } from '../lists/listView';
import { html, type Html } from './html';
import { listFrame, listLink, type ListFrame } from './listFrame';
import { pageWords, type PageWords } from './words';

type Entry = Extract<ViewEntry, { readonly id: string }>;

/** A view of a list: its rows and columns, and links to the list's other views. */
export const listPage = (frame: ListFrame, list: ListView): string => {
  const { visit, folder, path } = frame;
  const words = pageWords[visit.culture];
  return listFrame(frame, html`
${list.description !== '' && html`<p class="purpose">${list.description}</p>`}
<div class="list-commands">
<nav aria-label="${words.views}"><ul>${list.views.map(view => html`<li><a href="${listLink(view.path, visit)}"${view.isCurrent && html` aria-current="page"`}>${view.title}</a></li>`)}</ul></nav>
${list.mayAdd && html`<a class="command" href="${listLink(`${folder}/NewForm.aspx`, visit, { Source: path })}">${words.newRow}</a>`}
</div>
${list.problem === undefined ? rowsOf(frame, list, words) : html`<p class="problem" role="alert">${list.problem}</p>`}`);
};

const rowsOf = ({ visit, folder, path }: ListFrame, list: ListView, words: PageWords): Html => {
  const count = list.entries.filter(entry => 'id' in entry).length;
  // A row must be possible to open, also in a view without the column that leads to it.
  const needsLink = !list.columns.some(({ linksToRow }) => linksToRow);
  const columns = list.columns.length + (needsLink ? 1 : 0);
  const link = (id: string): string => listLink(`${folder}/DispForm.aspx`, visit, { ID: id });
  return html`
<div class="scroll" tabindex="0" role="region" aria-labelledby="rows">
<table>
<caption id="rows">${words.rows(count, list.next !== undefined)}</caption>
<thead><tr>${needsLink && html`<th scope="col">ID</th>`}${list.columns.map(column => html`<th scope="col"${column.isNumber && html` class="number"`}>${column.title}</th>`)}</tr></thead>
${groupsOf(list.entries).map(entries => html`<tbody>${entries.map(entry =>
    'heading' in entry ? headingOf(entry.heading, columns, words) : rowOf(entry, list.columns, link(entry.id), needsLink)
  )}</tbody>`)}
</table>
</div>
${list.next !== undefined && html`<p><a href="${listLink(path, visit, Object.fromEntries(new URLSearchParams(list.next)))}" rel="next">${words.nextRows}</a></p>`}`;
};

/** A group is a body of its own in the table, so that its heading belongs to its rows only. */
const groupsOf = (entries: readonly ViewEntry[]): readonly (readonly ViewEntry[])[] => {
  const groups: ViewEntry[][] = [[]];
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1];
    if ('heading' in entry && before && !('heading' in before)) groups.push([]);
    groups.at(-1)?.push(entry);
  }
  return groups;
};

const headingOf = ({ level, column, text, count }: GroupHeading, columns: number, words: PageWords): Html => html`
<tr class="group level-${level}"><th scope="rowgroup" colspan="${columns}">${column}: ${text || words.noValue} <span class="count">(${count})</span></th></tr>`;

const rowOf = ({ id, cells }: Entry, columns: readonly ViewColumn[], link: string, needsLink: boolean): Html => html`<tr>
${needsLink && html`<th scope="row"><a href="${link}">${id}</a></th>`}${cells.map((cell, index) => cellOf(cell, columns[index], link))}
</tr>`;

const cellOf = (cell: Html, column: ViewColumn | undefined, link: string): Html => {
  // A row without a title is still a row to open.
  if (column?.linksToRow) return html`<th scope="row"><a href="${link}">${cell.text === '' ? html`–` : cell}</a></th>`;
  return column?.isNumber ? html`<td class="number">${cell}</td>` : html`<td>${cell}</td>`;
};
