import type { Element } from '@xmldom/xmldom';

import { errors } from '../errors';
import { childElements, childNamed } from '../xml/parseXml';
import { attributeOf, countIn, isTrue, rootOf } from './camlXml';
import { camlScopes } from './camlQuery';
import type { CamlAggregation, CamlField, CamlGrouping, CamlOrder, CamlQuery, CamlScope, CamlView } from './camlQuery';
import { fieldOf, parseWhere } from './parseWhere';

export const emptyView: CamlView = {
  where: undefined, orderBy: [], groupBy: undefined, viewFields: undefined, rowLimit: undefined, paged: false, scope: 'Default', aggregations: [],
};

/** A view's XML as clients send it: `<View Scope='…'><Query>…</Query><ViewFields>…</ViewFields><RowLimit>…</RowLimit></View>`, or nothing at all. */
export const parseView = (xml: string): CamlView => {
  if (xml.trim() === '') return emptyView;
  const root = rootOf(xml, 'View', 'Query');
  if (root.nodeName === 'Query') return { ...emptyView, ...queryOf(root) };
  if (childNamed(root, 'Joins') ?? childNamed(root, 'ProjectedFields')) throw errors.notBuilt('joined lists in CAML');
  const query = childNamed(root, 'Query');
  const fields = childNamed(root, 'ViewFields');
  const limit = childNamed(root, 'RowLimit');
  const aggregations = childNamed(root, 'Aggregations');
  return {
    ...(query ? queryOf(query) : emptyView),
    viewFields: fields && fieldRefsIn(fields),
    rowLimit: limit && countIn(limit.textContent),
    paged: limit !== undefined && isTrue(attributeOf(limit, 'Paged')),
    scope: scopeOf(attributeOf(root, 'Scope')),
    aggregations: aggregations === undefined || !isOn(attributeOf(aggregations, 'Value')) ? [] : childElements(aggregations).map(aggregationOf),
  };
};

/** What stands inside a view's `<Query>`, without the element itself, as views keep it. */
export const parseQueryText = (text: string): CamlQuery => queryOf(rootOf(`<Query>${text}</Query>`, 'Query'));

/** `<ViewFields><FieldRef Name='Title'/></ViewFields>` */
export const parseViewFields = (xml: string): readonly CamlField[] => fieldRefsIn(rootOf(xml, 'ViewFields'));

const queryOf = (query: Element): CamlQuery => {
  const where = childNamed(query, 'Where');
  const orderBy = childNamed(query, 'OrderBy');
  const groupBy = childNamed(query, 'GroupBy');
  return {
    where: where && parseWhere(where),
    orderBy: orderBy === undefined ? [] : ordersIn(orderBy),
    groupBy: groupBy && groupingOf(groupBy),
  };
};

const groupingOf = (element: Element): CamlGrouping | undefined => {
  const orders = ordersIn(element);
  if (orders.length === 0) return undefined;
  return { orders, collapse: isTrue(attributeOf(element, 'Collapse')), limit: countIn(attributeOf(element, 'GroupLimit')) };
};

const ordersIn = (element: Element): readonly CamlOrder[] =>
  childElements(element).map(child => ({ field: fieldOf(child), descending: attributeOf(child, 'Ascending')?.toUpperCase() === 'FALSE' }));

const fieldRefsIn = (element: Element): readonly CamlField[] => childElements(element).map(fieldOf);

const aggregationOf = (element: Element): CamlAggregation => ({ field: fieldOf(element), type: (attributeOf(element, 'Type') ?? '').toUpperCase() });

const isOn = (value: string | undefined): boolean => value?.toUpperCase() === 'ON';

const scopeOf = (text: string | undefined): CamlScope => {
  if (text === undefined || text === '') return 'Default';
  const scope = camlScopes.find(known => known.toUpperCase() === text.toUpperCase());
  if (!scope) throw errors.camlInvalid();
  return scope;
};
