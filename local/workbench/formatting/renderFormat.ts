import { html, Html } from '../pages/html';
import { addressIn, classesIn, isRole, isStyleValue } from './allowed';
import { evaluate, type Scope } from './evaluate';
import { elementTypes, type ElementType, type FormatElement } from './format';
import { iconNamed } from './icons';
import { isList, textOf, type Value } from './value';

const mostRepeats = 100;

/** A cell as its column's format draws it. Undefined when an expression named an element that is not known. */
export const renderFormat = (element: FormatElement, scope: Scope): Html | undefined => {
  const rendered = renderedAll([element], scope);
  return rendered && joined(rendered);
};

const renderedAll = (elements: readonly FormatElement[], scope: Scope): readonly Html[] | undefined => {
  const parts: Html[] = [];
  for (const element of elements) {
    for (const inner of scopesOf(element, scope)) {
      const one = renderedOne(element, inner);
      if (!one) return undefined;
      parts.push(one);
    }
  }
  return parts;
};

/** One scope for each value that the element is repeated over, where the iterator is a field like others. */
const scopesOf = ({ repeat }: FormatElement, scope: Scope): readonly Scope[] => {
  if (!repeat) return [scope];
  const over = evaluate(repeat.over, scope);
  const values: readonly Value[] = isList(over) ? over : over === '' ? [] : [over];
  return values.slice(0, mostRepeats).map(value => ({ ...scope, field: name => (name === repeat.iterator ? value : scope.field(name)) }));
};

const renderedOne = (element: FormatElement, scope: Scope): Html | undefined => {
  const text = (expression: FormatElement['type']): string => textOf(evaluate(expression, scope), scope.locale);
  const type = elementTypes.find(known => known === text(element.type));
  if (!type) return undefined;
  const attributes = new Map(element.attributes.map(({ name, value }) => [name, text(value)]));
  const style = element.style
    .map(({ name, value }) => [name, text(value).trim()] as const)
    .filter(([, value]) => isStyleValue(value))
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
  const content = element.text === undefined ? renderedAll(element.children, scope) : [html`${text(element.text)}`];
  if (!content) return undefined;
  const icon = attributes.get('iconName');
  return written(type, attributes, style, joined([...(icon === undefined ? [] : [iconOf(icon)]), ...content]));
};

const written = (type: ElementType, attributes: ReadonlyMap<string, string>, style: string, content: Html): Html => {
  const href = addressIn(attributes.get('href') ?? '');
  const src = addressIn(attributes.get('src') ?? '');
  // Pictures come from this host or not at all: its policy lets no other be fetched.
  if (type === 'img' && !src?.startsWith('/')) return html`<span>${attributes.get('alt') ?? attributes.get('title') ?? ''}</span>`;
  const tag = tagOf(type, href);
  const names = [
    ...(attributes.has('class') ? [html` class="${classesIn(attributes.get('class') ?? '')}"`] : []),
    ...(style === '' ? [] : [html` style="${style}"`]),
    ...(tag === 'a' && href !== undefined ? [html` href="${href}"`, ...linkParts(attributes)] : []),
    ...(tag === 'img' ? [html` src="${src ?? ''}" alt="${attributes.get('alt') ?? attributes.get('title') ?? ''}"`] : []),
    ...(isRole(attributes.get('role') ?? '') ? [html` role="${attributes.get('role')}"`] : []),
    ...['title', 'aria-label', 'aria-hidden', 'aria-description'].flatMap(name => (attributes.has(name) ? [html` ${new Html(name)}="${attributes.get(name)}"`] : []))
  ];
  const open = html`<${new Html(tag)}${names}>`;
  return tag === 'img' ? open : html`${open}${content}</${new Html(tag)}>`;
};

/** A link that leads nowhere is no link, and a button would do nothing here. */
const tagOf = (type: ElementType, href: string | undefined): ElementType =>
  (type === 'a' && href === undefined) || type === 'button' ? 'span' : type;

const linkParts = (attributes: ReadonlyMap<string, string>): readonly Html[] =>
  attributes.get('target') === '_blank' ? [html` target="_blank" rel="noopener noreferrer"`] : [];

const iconOf = (name: string): Html => {
  const icon = iconNamed(name);
  return icon ? html`<span class="icon" style="font-family:${icon.font}" aria-hidden="true">${icon.glyph}</span>` : html``;
};

const joined = (parts: readonly Html[]): Html => html`${parts}`;
