import type { Section } from '../lists/formSections';
import type { FilledField } from '../lists/listForm';
import { wasName } from '../lists/saveForm';
import { fieldControls, ids } from './formControls';
import { formElements, type FormData } from './formData';
import { dataBlock, html, type Html } from './html';
import { listFrame, listLink, type ListFrame } from './listFrame';
import { pageWords, type PageWords } from './words';

export interface FormPage {
  readonly sections: readonly Section<FilledField>[];
  /** What is wrong with the row, and no field's own. */
  readonly problems: readonly string[];
  readonly data: FormData;
  /** Where Cancel leads. */
  readonly back: string;
}

export const formPage = (frame: ListFrame, page: FormPage): string => {
  const { visit, path, query, runtime } = frame;
  const words = pageWords[visit.culture];
  return listFrame(frame, html`
${problemsOf(page, words)}
<form id="${formElements.form}" class="list-form" method="post" action="${listLink(path, visit, query)}" novalidate>
${page.sections.map((section, index) => html`
<section class="form-section" aria-labelledby="section-${index}">
<h2 id="section-${index}">${section.title || words.fieldsOfRow}</h2>
${section.fields.map(filled => fieldOf(filled, words))}
</section>`)}
<p class="form-commands"><button class="command primary">${words.saveRow}</button> <a class="command" href="${page.back}">${words.cancel}</a></p>
</form>
${dataBlock(formElements.data, page.data)}
<script src="${runtime}/built/listForm.js"></script>`);
};

/** Everything that is wrong, first on the page, with a way to each field. */
const problemsOf = ({ sections, problems }: FormPage, words: PageWords): Html => {
  const wrong = sections.flatMap(({ fields }) => fields.filter(({ problem }) => problem !== undefined));
  if (wrong.length + problems.length === 0) return html``;
  return html`
<div class="problem" role="alert"><p>${words.notSaved}</p>
<ul>${problems.map(problem => html`<li>${problem}</li>`)}${wrong.map(({ field }) => html`<li><a href="#${ids(field).control}">${field.Title}</a></li>`)}</ul></div>`;
};

const fieldOf = (filled: FilledField, words: PageWords): Html => {
  const { field, was, problem } = filled;
  const { InternalName: name, Description: help } = field;
  return html`
<div class="field" data-field="${name}">
<input type="hidden" name="${wasName(name)}" value="${JSON.stringify(was)}">
${fieldControls(filled, words)}
${help !== '' && html`<p class="help" id="${ids(field).help}">${help}</p>`}
${problem !== undefined && html`<p class="field-problem" id="${ids(field).problem}">${problem}</p>`}
</div>`;
};
