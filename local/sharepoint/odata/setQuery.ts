import { errors } from '../errors';
import type { Entity, EntitySet, Projected, Value } from './entity';
import type { Comparison, Filter, Literal, PartOf, Property } from './filterExpression';
import { parseFilter } from './filterParser';
import { parseOrderBy } from './orderBy';
import { project, sameName } from './project';
import type { QueryOptions } from './queryOptions';
import { selectionOf } from './selection';

/** Answers a query on a set that is held in memory: lists, fields, users … Text is compared with regard to case there. */
export const answerSet = (set: EntitySet, query: QueryOptions): Projected => {
  if (query.skipToken !== undefined) throw errors.notBuilt(`$skiptoken on ${set.path}`);
  const filter = query.filter === undefined ? undefined : parseFilter(query.filter);
  const found = filter ? set.entities().filter(entity => matches(entity, filter)) : set.entities();
  const ordered = sort(found, query);
  const start = query.skip ?? 0;
  const page = ordered.slice(start, query.top === undefined ? undefined : start + query.top);
  return project({ ...set, entities: () => page }, selectionOf(query));
};

const sort = (entities: readonly Entity[], query: QueryOptions): readonly Entity[] => {
  const orders = parseOrderBy(query.orderBy);
  if (orders.length === 0) return entities;
  return [...entities].sort((one, other) => {
    for (const { path, descending } of orders) {
      const order = compareValues(valueAt(one, path), valueAt(other, path));
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  });
};

const valueAt = (entity: Entity, path: readonly string[]): string | number | boolean | null => {
  const [name = '', ...rest] = path;
  if (rest.length > 0) {
    const link = sameName(entity.shape.links, name);
    const target = link === undefined ? undefined : entity.follow(link);
    if (target?.kind !== 'entity') throw errors.fieldOrPropertyUnknown(path.join('/'));
    return valueAt(target, rest);
  }
  const property = sameName([...Object.keys(entity.shape.properties), ...Object.keys(entity.shape.onRequest ?? {})], name);
  if (property === undefined) throw errors.fieldOrPropertyUnknown(name);
  const value: Value = entity.value(property);
  if (value !== null && typeof value === 'object') throw errors.notBuilt(`filtering or ordering by ${name}`);
  return value;
};

const compareValues = (one: string | number | boolean | null, other: string | number | boolean | null): number => {
  if (one === other) return 0;
  if (one === null) return -1;
  if (other === null) return 1;
  return one < other ? -1 : 1;
};

const matches = (entity: Entity, filter: Filter): boolean => {
  switch (filter.kind) {
    case 'and':
      return matches(entity, filter.left) && matches(entity, filter.right);
    case 'or':
      return matches(entity, filter.left) || matches(entity, filter.right);
    case 'not':
      return !matches(entity, filter.operand);
    case 'startsWith':
      return String(valueAt(entity, filter.property.path) ?? '').startsWith(filter.text);
    case 'contains':
      return String(valueAt(entity, filter.property.path) ?? '').includes(filter.text);
    case 'compare':
      return compare(filter.operator, operandOf(entity, filter.left), filter.right);
  }
};

const operandOf = (entity: Entity, operand: Property | PartOf): string | number | boolean | null => {
  if (operand.kind === 'partOf') throw errors.notBuilt(`${operand.part}() on ${entity.shape.type}`);
  return valueAt(entity, operand.path);
};

const compare = (operator: Comparison, value: string | number | boolean | null, literal: Literal): boolean => {
  const wanted = literal.kind === 'null' ? null : asTypeOf(value, literal.value);
  const order = compareValues(value, wanted);
  switch (operator) {
    case 'eq':
      return order === 0;
    case 'ne':
      return order !== 0;
    case 'lt':
      return order < 0;
    case 'le':
      return order <= 0;
    case 'gt':
      return order > 0;
    case 'ge':
      return order >= 0;
  }
};

const asTypeOf = (value: string | number | boolean | null, literal: string | number | boolean): string | number | boolean => {
  if (typeof value === 'boolean' && typeof literal === 'number') return literal !== 0;
  if (typeof value === 'number' && typeof literal === 'string' && literal.trim() !== '') return Number(literal);
  if (typeof value === 'string' && typeof literal !== 'string') return String(literal);
  return literal;
};
