import type { CamlCondition, CamlField, CamlValue } from '../caml/camlQuery';
import type { Context } from '../context';
import { errors } from '../errors';
import type { Comparison, Literal } from '../odata/filterExpression';
import type { Field } from '../storage/fields';
import { isoSeconds } from '../time/siteTime';
import { idPath, isFollowed, joinedPath, requireCamlField, shownPath } from './camlColumns';
import { memberIds } from './camlMembership';
import { dayOf, momentOf, rangeOf } from './camlMoments';
import type { MomentRange } from './camlMoments';
import type { Columns, ItemFilter } from './filterSql';
import { entityPropertyName } from '../columns/internalNames';
import type { ItemModel } from '../items/itemModel';

type Given = Exclude<Literal, { kind: 'null' }>;

/** What CAML asks for, in the tree that `$filter` is read into: one compiler, one threshold for both. */
export const camlFilter = (context: Context, model: ItemModel, columns: Columns, condition: CamlCondition): ItemFilter => {
  const compare = (path: readonly string[], operator: Comparison, right: Literal): ItemFilter => ({ kind: 'compare', operator, left: { kind: 'property', path }, right });
  const both = (left: ItemFilter, right: ItemFilter): ItemFilter => ({ kind: 'and', left, right });
  const at = (moment: Date): Literal => ({ kind: 'moment', value: isoSeconds(moment) });
  const within = (path: readonly string[], { start, end }: MomentRange): ItemFilter => both(compare(path, 'ge', at(start)), compare(path, 'lt', at(end)));

  /** Without IncludeTimeValue only the day counts, on both sides. */
  const compareDay = (path: readonly string[], operator: Comparison, day: MomentRange): ItemFilter => {
    switch (operator) {
      case 'eq':
        return within(path, day);
      case 'ne':
        return { kind: 'not', operand: within(path, day) };
      case 'lt':
      case 'ge':
        return compare(path, operator, at(day.start));
      case 'le':
        return compare(path, 'lt', at(day.end));
      case 'gt':
        return compare(path, 'ge', at(day.end));
    }
  };

  const comparison = (wanted: CamlField, operator: Comparison, value: CamlValue): ItemFilter => {
    const field = requireCamlField(model, wanted);
    if (field.type === 'Note') throw errors.camlInvalid();
    const path = pathFor(model, field, wanted, value);
    const { comparable } = columns.find(path);
    if (comparable === 'none' || ((comparable === 'texts' || comparable === 'numbers') && operator !== 'eq' && operator !== 'ne')) throw errors.camlInvalid();
    if (comparable !== 'moment') return compare(path, operator, literalOf(context, comparable, value));
    const moment = momentOf(context, value);
    return value.includeTime ? compare(path, operator, at(moment)) : compareDay(path, operator, dayOf(context, moment));
  };

  const search = (kind: 'startsWith' | 'contains', wanted: CamlField, value: CamlValue): ItemFilter => {
    const field = requireCamlField(model, wanted);
    const path = field.type === 'MultiChoice' ? joinedPath(field) : isFollowed(model, field) ? shownPath(field) : plainPath(field);
    if (columns.find(path).comparable !== 'text' || value.content.kind !== 'text') throw errors.camlInvalid();
    return { kind, property: { kind: 'property', path }, text: value.content.text };
  };

  const among = (wanted: CamlField, values: readonly CamlValue[]): ItemFilter => {
    const field = requireCamlField(model, wanted);
    const [first] = values;
    if (first === undefined || field.type === 'Note') throw errors.camlInvalid();
    const path = pathFor(model, field, wanted, first);
    const { comparable } = columns.find(path);
    if (comparable === 'moment') return values.map(value => comparison(wanted, 'eq', value)).reduce((left, right) => ({ kind: 'or', left, right }));
    return { kind: 'among', property: { kind: 'property', path }, values: values.map(value => literalOf(context, comparable, value)) };
  };

  const compile = (part: CamlCondition): ItemFilter => {
    switch (part.kind) {
      case 'and':
      case 'or':
        return { kind: part.kind, left: compile(part.left), right: compile(part.right) };
      case 'compare':
        return comparison(part.field, part.operator, part.value);
      case 'includes':
      case 'notIncludes':
        return comparison(part.field, part.kind === 'includes' ? 'eq' : 'ne', part.value);
      case 'isNull':
      case 'isNotNull':
        return compare(emptyPath(model, requireCamlField(model, part.field)), part.kind === 'isNull' ? 'eq' : 'ne', { kind: 'null' });
      case 'beginsWith':
        return search('startsWith', part.field, part.value);
      case 'contains':
        return search('contains', part.field, part.value);
      case 'in':
        return among(part.field, part.values);
      case 'overlap': {
        const { start, end } = rangeOf(context, part.value);
        return both(compare(momentPath(model, columns, part.start), 'lt', at(end)), compare(momentPath(model, columns, part.end), 'ge', at(start)));
      }
      case 'membership': {
        const field = requireCamlField(model, part.field);
        if (!isFollowed(model, field)) throw errors.camlInvalid();
        const ids = memberIds(context, part.type, part.groupId);
        return { kind: 'among', property: { kind: 'property', path: idPath(field) }, values: ids.map(value => ({ kind: 'number', value })) };
      }
    }
  };
  return compile(condition);
};

const plainPath = (field: Field): readonly string[] => [entityPropertyName(field.internalName)];

const emptyPath = (model: ItemModel, field: Field): readonly string[] => (isFollowed(model, field) ? idPath(field) : plainPath(field));

/** Lookups and persons are compared by the text they show, unless the query says that it means the id. */
const pathFor = (model: ItemModel, field: Field, { lookupId }: CamlField, value: CamlValue): readonly string[] => {
  if (!isFollowed(model, field)) return plainPath(field);
  const meansId = lookupId || value.content.kind === 'userId' || ['integer', 'counter', 'number'].includes(value.type.toLowerCase());
  return meansId ? idPath(field) : shownPath(field);
};

const momentPath = (model: ItemModel, columns: Columns, wanted: CamlField): readonly string[] => {
  const path = plainPath(requireCamlField(model, wanted));
  if (columns.find(path).comparable !== 'moment') throw errors.camlInvalid();
  return path;
};

const literalOf = (context: Context, comparable: string, { content }: CamlValue): Given => {
  // Someone whom the site does not know has no items of their own.
  if (content.kind === 'userId') return { kind: 'number', value: context.acting.principal?.id ?? -1 };
  if (content.kind !== 'text') throw errors.camlInvalid();
  const text = content.text.trim();
  switch (comparable) {
    case 'number':
    case 'numbers':
      if (text === '' || !Number.isFinite(Number(text))) throw errors.camlInvalid();
      return { kind: 'number', value: Number(text) };
    case 'boolean':
      if (!/^(?:0|1|true|false)$/i.test(text)) throw errors.camlInvalid();
      return { kind: 'boolean', value: text === '1' || text.toLowerCase() === 'true' };
    case 'guid':
      return { kind: 'guid', value: text.replace(/[{}]/g, '') };
    default:
      return { kind: 'text', value: content.text };
  }
};
