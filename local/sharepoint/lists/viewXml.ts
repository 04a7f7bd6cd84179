import { XMLSerializer } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';

import { errors } from '../errors';
import type { View, ViewDefinition } from '../storage/views';
import { childElements, parseXml } from '../xml/parseXml';

const scopes = ['', 'Recursive', 'RecursiveAll', 'FilesOnly'];

/** A view as CAML, as `ListViewXml` tells it. */
export const viewXml = (view: View): string => {
  const { others } = view;
  const attributes: readonly (readonly [string, string | undefined])[] = [
    ['Name', `{${view.guid.toUpperCase()}}`],
    ['DefaultView', flag(view.isDefault)],
    ['MobileView', flag(others.MobileView === true)],
    ['MobileDefaultView', flag(others.MobileDefaultView === true)],
    ['Personal', flag(view.ownerId !== null)],
    ['Hidden', flag(view.hidden)],
    ['Type', 'HTML'],
    ['DisplayName', view.title],
    ['Url', view.url],
    ['Level', '1'],
    ['BaseViewID', '1'],
    ['ContentTypeID', '0x'],
    ['ImageUrl', viewImage],
    ['Scope', scopes[Number(others.Scope ?? 0)] || undefined],
  ];
  const written = attributes.map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`)).join('');
  return `<View${written} ><Query>${view.query}</Query><ViewFields>${fieldRefs(view)}</ViewFields><RowLimit Paged="${view.paged ? 'TRUE' : 'FALSE'}">${view.rowLimit}</RowLimit>${parts(view)}${page}</View>`;
};

export const fieldRefs = (view: Pick<View, 'fields'>): string => view.fields.map(name => `<FieldRef Name="${name}" />`).join('');

export const viewImage = '/_layouts/15/images/generic.png?rev=47';
export const viewScript = 'clienttemplates.js';
const page = `<JSLink>${viewScript}</JSLink><XslLink Default="TRUE">main.xsl</XslLink><Toolbar Type="Standard"/>`;

/** Elements that are kept as properties: what stands inside them is the value. */
const keptElements: Readonly<Record<string, string>> = {
  Aggregations: 'Aggregations', Joins: 'ViewJoins', ProjectedFields: 'ViewProjectedFields', ViewData: 'ViewData', Formats: 'Formats',
};

const parts = ({ customFormatter, others }: View): string => {
  const kept = Object.entries(keptElements).map(([element, property]) => {
    const value = others[property];
    const status = element === 'Aggregations' && others.AggregationsStatus === 'On' ? ' Value="On"' : '';
    return typeof value === 'string' && value !== '' ? `<${element}${status}>${value}</${element}>` : '';
  });
  return `${kept.join('')}${customFormatter === null ? '' : `<CustomFormatter>${escaped(customFormatter)}</CustomFormatter>`}`;
};

const flag = (value: boolean): string | undefined => (value ? 'TRUE' : undefined);
const escaped = (text: string): string => text.replace(/[&<>"]/g, char => `&#${char.charCodeAt(0)};`);

/** What a view's CAML says of it; fields are named as written. Name, address and title stay what they were. */
export const viewFromXml = (xml: string): Partial<ViewDefinition> => {
  const root = parseXml(xml, 'View');
  if (typeof root === 'string') throw errors.argumentInvalid(`The view XML is not valid: ${root}`);
  const scope = scopes.indexOf(root.getAttribute('Scope') ?? '');
  if (scope < 0) throw errors.argumentInvalid(`The view XML is not valid: the scope ${String(root.getAttribute('Scope'))}.`);
  const others: Record<string, string | number | boolean | null> = { Scope: scope };
  let definition: Partial<ViewDefinition> = { query: '', fields: [], customFormatter: null };
  for (const element of childElements(root)) definition = { ...definition, ...readElement(element, others) };
  return { ...definition, others };
};

const readElement = (element: Element, others: Record<string, string | number | boolean | null>): Partial<ViewDefinition> => {
  const name = element.localName ?? '';
  const property = keptElements[name];
  if (property !== undefined) {
    others[property] = innerXml(element);
    if (name === 'Aggregations') others.AggregationsStatus = element.getAttribute('Value') === 'On' ? 'On' : 'Off';
    return {};
  }
  switch (name) {
    case 'Query':
      return { query: innerXml(element) };
    case 'ViewFields':
      return { fields: childElements(element).map(field => field.getAttribute('Name') ?? '') };
    case 'RowLimit':
      return { rowLimit: Number(element.textContent) || 30, paged: element.getAttribute('Paged')?.toUpperCase() === 'TRUE' };
    case 'CustomFormatter':
      return { customFormatter: element.textContent || null };
    // The page of a view is always the same here.
    case 'JSLink':
    case 'XslLink':
    case 'Toolbar':
    case 'ParameterBindings':
      return {};
    default:
      throw errors.notBuilt(`${name} in the XML of a view`);
  }
};

const innerXml = (element: Element): string => {
  const serializer = new XMLSerializer();
  return [...element.childNodes].map(node => serializer.serializeToString(node)).join('').trim();
};
