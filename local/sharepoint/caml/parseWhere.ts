import type { Element } from '@xmldom/xmldom';

import { errors } from '../errors';
import type { Comparison } from '../odata/filterExpression';
import { childElements, childNamed } from '../xml/parseXml';
import { attributeOf, isTrue } from './camlXml';
import { membershipTypes } from './camlQuery';
import type { CamlCondition, CamlContent, CamlField, CamlSpan, CamlValue } from './camlQuery';

/** Deeper than any client goes, shallower than the stack. */
const deepest = 400;

/** An empty `<Where/>` restricts nothing. */
export const parseWhere = (where: Element): CamlCondition | undefined => {
  const conditions = childElements(where);
  const [only] = conditions;
  if (only === undefined) return undefined;
  if (conditions.length > 1) throw errors.camlInvalid();
  return conditionOf(only, 0);
};

const comparisons: Readonly<Record<string, Comparison>> = { Eq: 'eq', Neq: 'ne', Gt: 'gt', Geq: 'ge', Lt: 'lt', Leq: 'le' };
const searches = { BeginsWith: 'beginsWith', Contains: 'contains', Includes: 'includes', NotIncludes: 'notIncludes' } as const;

const conditionOf = (element: Element, depth: number): CamlCondition => {
  if (depth > deepest) throw errors.camlInvalid();
  const { nodeName: name } = element;
  const operator = Object.hasOwn(comparisons, name) ? comparisons[name] : undefined;
  if (operator) return { kind: 'compare', operator, field: fieldIn(element), value: valueIn(element) };
  if (isSearch(name)) return { kind: searches[name], field: fieldIn(element), value: valueIn(element) };
  switch (name) {
    case 'And':
    case 'Or':
      return joined(name === 'And' ? 'and' : 'or', element, depth);
    case 'IsNull':
    case 'IsNotNull':
      return { kind: name === 'IsNull' ? 'isNull' : 'isNotNull', field: fieldIn(element) };
    case 'In':
      return { kind: 'in', field: fieldIn(element), values: valuesIn(element) };
    case 'DateRangesOverlap':
      return overlapOf(element);
    case 'Membership':
      return membershipOf(element);
    default:
      throw errors.camlInvalid();
  }
};

const isSearch = (name: string): name is keyof typeof searches => Object.hasOwn(searches, name);

/** Two conditions each, never one and never three. */
const joined = (kind: 'and' | 'or', element: Element, depth: number): CamlCondition => {
  const [left, right, ...rest] = childElements(element);
  if (!left || !right) throw errors.fieldTypesInvalid();
  if (rest.length > 0) throw errors.camlInvalid();
  return { kind, left: conditionOf(left, depth + 1), right: conditionOf(right, depth + 1) };
};

const overlapOf = (element: Element): CamlCondition => {
  const [start, end] = childElements(element).filter(child => child.nodeName === 'FieldRef');
  if (!start || !end) throw errors.camlInvalid();
  return { kind: 'overlap', start: fieldOf(start), end: fieldOf(end), value: valueIn(element) };
};

const membershipOf = (element: Element): CamlCondition => {
  const type = membershipTypes.find(known => known === attributeOf(element, 'Type'));
  const id = attributeOf(element, 'ID');
  if (!type || (type === 'SPGroup' && !/^\d{1,9}$/.test(id ?? ''))) throw errors.camlInvalid();
  return { kind: 'membership', type, groupId: id === undefined ? undefined : Number(id), field: fieldIn(element) };
};

export const fieldOf = (element: Element): CamlField => {
  const name = attributeOf(element, 'Name');
  const id = attributeOf(element, 'ID')?.replace(/[{}]/g, '').toLowerCase();
  if (element.nodeName !== 'FieldRef' || (!name && !id)) throw errors.camlInvalid();
  return { name: name || undefined, id, lookupId: isTrue(attributeOf(element, 'LookupId')) };
};

const fieldIn = (element: Element): CamlField => {
  const field = childNamed(element, 'FieldRef');
  if (!field) throw errors.camlInvalid();
  return fieldOf(field);
};

const valuesIn = (element: Element): readonly CamlValue[] => {
  const values = childNamed(element, 'Values');
  if (!values) throw errors.camlInvalid();
  return childElements(values).map(valueOf);
};

const valueIn = (element: Element): CamlValue => {
  const value = childNamed(element, 'Value');
  if (!value) throw errors.camlInvalid();
  return valueOf(value);
};

const valueOf = (element: Element): CamlValue => ({
  type: attributeOf(element, 'Type') ?? 'Text',
  content: contentOf(element),
  includeTime: isTrue(attributeOf(element, 'IncludeTimeValue')),
  storageZone: isTrue(attributeOf(element, 'StorageTZ')),
});

const spans: Readonly<Record<string, CamlSpan>> = { Day: 'day', Week: 'week', Month: 'month', Year: 'year' };

const contentOf = (element: Element): CamlContent => {
  const [special] = childElements(element);
  if (special === undefined) return { kind: 'text', text: element.textContent ?? '' };
  const { nodeName: name } = special;
  const span = Object.hasOwn(spans, name) ? spans[name] : undefined;
  if (span) return { kind: 'span', span };
  switch (name) {
    case 'Today':
      return { kind: 'today', offsetDays: offsetOf(special) };
    case 'Now':
      return { kind: 'now' };
    case 'UserID':
      return { kind: 'userId' };
    default:
      throw errors.camlInvalid();
  }
};

/** `Offset` is an older spelling of `OffsetDays`. */
const offsetOf = (today: Element): number => {
  const text = attributeOf(today, 'OffsetDays') ?? attributeOf(today, 'Offset') ?? '0';
  if (!/^[+-]?\d{1,6}$/.test(text.trim())) throw errors.camlInvalid();
  return Number(text);
};
