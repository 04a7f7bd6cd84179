import { html, type Html } from './html';
import { listFrame, listLink, type ListFrame } from './listFrame';
import { pageWords } from './words';

/** One row in the sections of its form. */
export interface ShownItem {
  readonly id: number;
  readonly mayEdit: boolean;
  readonly sections: readonly ShownSection[];
}

export interface ShownSection {
  readonly title: string;
  readonly fields: readonly { readonly title: string; readonly content: Html }[];
}

export const itemPage = (frame: ListFrame, view: string, item: ShownItem | undefined): string => {
  const { visit, folder } = frame;
  const words = pageWords[visit.culture];
  return listFrame(frame, html`
<div class="list-commands">
<p><a href="${listLink(view, visit)}">${words.allRows}</a></p>
${item?.mayEdit && html`<a class="command" href="${listLink(`${folder}/EditForm.aspx`, visit, { ID: String(item.id) })}">${words.editRow}</a>`}
</div>
${item ? item.sections.map(section => html`
<table class="item">
<caption>${section.title || words.item(item.id)}</caption>
<tbody>${section.fields.map(({ title, content }) => html`<tr><th scope="row">${title}</th><td>${content}</td></tr>`)}</tbody>
</table>`) : html`<p>${words.noSuchItem}</p>`}`);
};
