import type { Field } from '../lists/field';
import type { FilledField } from '../lists/listForm';
import { html, type Html } from './html';
import type { PageWords } from './words';

/** The element ids around a field. */
export const ids = ({ InternalName: name }: Field) => ({ control: `field-${name}`, help: `help-${name}`, problem: `problem-${name}` });

/** A field's label and what it is filled in with. */
export const fieldControls = (filled: FilledField, words: PageWords): Html => {
  const { field, texts, choices } = filled;
  const chosen = (value: string): boolean => texts.includes(value);
  const own = (field.Choices ?? []).map(choice => ({ value: choice, text: choice }));
  const rows = choices.map(({ id, text }) => ({ value: id, text }));
  switch (field.TypeAsString) {
    case 'MultiChoice': return boxes(filled, own, 'checkbox', words);
    case 'LookupMulti': return boxes(filled, rows, 'checkbox', words);
    case 'Choice':
      if (field.FillInChoice) return suggested(filled, own, words);
      return field.EditFormat === 1 ? boxes(filled, own, 'radio', words) : labelled(filled, words, select(filled, known(own, texts), words));
    case 'Lookup': return labelled(filled, words, select(filled, rows, words));
    case 'Boolean': return html`<label class="box"><input type="checkbox"${common(filled)} value="1"${chosen('1') && html` checked`}> ${title(field, words)}</label>`;
    case 'Note': return labelled(filled, words, html`<textarea${common(filled)} rows="${field.NumberOfLines ?? 6}">
${texts[0]}</textarea>`);
    case 'URL': return link(filled, words);
    default: return labelled(filled, words, html`<input${common(filled)} ${kindOfInput(field)} value="${texts[0]}">`, hintOf(field, words));
  }
};

const kindOfInput = (field: Field): Html => {
  switch (field.TypeAsString) {
    case 'DateTime': return field.DisplayFormat === 0 ? html`type="date"` : html`type="datetime-local"`;
    case 'Number':
    case 'Currency': return html`type="text" inputmode="decimal"`;
    // No limit of length: who pastes too much is told so by SharePoint, and loses nothing.
    default: return html`type="text"`;
  }
};

const hintOf = (field: Field, words: PageWords): string | undefined => {
  if (field.TypeAsString === 'User') return words.personHint;
  if (field.TypeAsString === 'UserMulti') return words.peopleHint;
  return field.TypeAsString === 'DateTime' && field.DisplayFormat !== 0 ? words.momentHint : undefined;
};

const title = ({ Title, Required }: Field, words: PageWords): Html =>
  html`${Title}${Required && html` <span class="required">(${words.required})</span>`}`;

const described = ({ field, problem }: FilledField): Html => {
  const names = [...(field.Description === '' ? [] : [ids(field).help]), ...(problem === undefined ? [] : [ids(field).problem])];
  return html`${names.length > 0 && html` aria-describedby="${names.join(' ')}"`}${problem !== undefined && html` aria-invalid="true"`}`;
};

const common = (filled: FilledField): Html => {
  const { field } = filled;
  return html` id="${ids(field).control}" name="${field.InternalName}"${described(filled)}${field.Required && field.TypeAsString !== 'Boolean' && html` aria-required="true"`}`;
};

const labelled = ({ field }: FilledField, words: PageWords, control: Html, hint?: string): Html => html`
<label for="${ids(field).control}">${title(field, words)}${hint !== undefined && html` <span class="hint">${hint}</span>`}</label>
${control}`;

interface Option {
  readonly value: string;
  readonly text: string;
}

/** A value that is no longer a choice stays until somebody chooses another. */
const known = (options: readonly Option[], texts: readonly string[]): readonly Option[] => [
  ...options,
  ...texts.filter(text => text !== '' && !options.some(({ value }) => value === text)).map(text => ({ value: text, text }))
];

const select = (filled: FilledField, options: readonly Option[], words: PageWords): Html => html`<select${common(filled)}>
<option value="">${words.nothingChosen}</option>${options.map(({ value, text }) => html`
<option value="${value}"${filled.texts.includes(value) && html` selected`}>${text}</option>`)}
</select>`;

const boxes = (filled: FilledField, options: readonly Option[], type: 'checkbox' | 'radio', words: PageWords): Html => {
  const { field, texts } = filled;
  const shown = type === 'radio' ? known(options, texts) : options;
  return html`<fieldset id="${ids(field).control}" tabindex="-1"${described(filled)}>
<legend>${title(field, words)}</legend>${shown.map(({ value, text }) => html`
<label class="box"><input type="${type}" name="${field.InternalName}" value="${value}"${texts.includes(value) && html` checked`}> ${text}</label>`)}
</fieldset>`;
};

const suggested = (filled: FilledField, options: readonly Option[], words: PageWords): Html =>
  labelled(filled, words, html`<input type="text"${common(filled)} list="choices-${filled.field.InternalName}" value="${filled.texts[0]}">
<datalist id="choices-${filled.field.InternalName}">${options.map(({ value }) => html`<option value="${value}"></option>`)}</datalist>`);

const link = (filled: FilledField, words: PageWords): Html => html`<fieldset${described(filled)}>
<legend>${title(filled.field, words)}</legend>
<label for="${ids(filled.field).control}">${words.linkAddress}</label>
<input type="url" id="${ids(filled.field).control}" name="${filled.field.InternalName}" value="${filled.texts[0]}">
<label for="${ids(filled.field).control}-text">${words.linkText}</label>
<input type="text" id="${ids(filled.field).control}-text" name="${filled.field.InternalName}" value="${filled.texts[1]}">
</fieldset>`;
