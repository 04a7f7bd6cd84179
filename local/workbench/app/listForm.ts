import { conditionOf, isShown } from '../formatting/condition';
import type { Scope } from '../formatting/evaluate';
import { valueInForm, type Texts } from '../formatting/formValue';
import { formElements, type FormData } from '../pages/formData';
import { jsonIn } from './json';

/** Shows the fields of a form that apply to what is filled in. A field that does not apply is not sent either. */
const showWhatApplies = (form: HTMLFormElement, { fields, titles, locale, me }: FormData): void => {
  const conditions = new Map(fields.filter(({ formula }) => formula !== '').map(({ name, formula }) => [name, conditionOf(formula)]));

  const scopeNow = (): Scope => ({
    field: name => {
      const field = fields.find(other => other.name === name);
      return field && valueInForm(field, textsIn(form, name), locale.timeZone);
    },
    title: name => titles[name] ?? '',
    currentField: '',
    now: Date.now(),
    me: { text: me.email, parts: me },
    rowIndex: 0,
    locale
  });

  const apply = (): void => {
    const scope = scopeNow();
    for (const element of form.querySelectorAll<HTMLElement>('[data-field]')) {
      const isHidden = !isShown(conditions.get(element.dataset.field ?? ''), scope);
      element.hidden = isHidden;
      for (const control of controlsIn(element)) control.disabled = isHidden;
    }
    for (const section of form.querySelectorAll<HTMLElement>('section')) section.hidden = !section.querySelector('[data-field]:not([hidden])');
  };

  form.addEventListener('input', apply);
  form.addEventListener('change', apply);
  // A browser that comes back to the page fills in what was typed after the script has run.
  window.addEventListener('pageshow', apply);
  apply();
};

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const controlsIn = (element: ParentNode): readonly Control[] => [...element.querySelectorAll<Control>('input, select, textarea')];

/** As they would be sent, also when they are hidden: a condition reads what stands in a field, seen or not. */
const textsIn = (form: HTMLFormElement, name: string): Texts =>
  controlsIn(form)
    .filter(control => control.name === name && !(control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type) && !control.checked))
    .map(({ value }) => value);

const form = document.getElementById(formElements.form);
if (form instanceof HTMLFormElement) showWhatApplies(form, jsonIn<FormData>(formElements.data));
