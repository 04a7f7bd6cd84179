import type { Columns, ItemFilter, Sql } from './filterSql';
import { filterSql } from './filterSql';

export const viewThreshold = 5000;

/**
 * The part of a filter that an index can serve, or nothing. SharePoint looks at the first column of the filter only:
 * all conditions joined by `and` on that column count together, what comes after it narrows nothing.
 * Joined by `or`, every branch needs an index.
 */
export const narrowingPart = (filter: ItemFilter, columns: Columns): Sql | undefined => {
  const conditions = conjunctsOf(filter);
  const [first] = conditions;
  if (first === undefined) return undefined;
  if (first.kind === 'or') {
    const left = narrowingPart(first.left, columns);
    const right = narrowingPart(first.right, columns);
    return left && right && { text: `(${left.text} OR ${right.text})`, values: [...left.values, ...right.values] };
  }
  const leading = indexedColumn(first, columns);
  if (leading === undefined) return undefined;
  const parts = conditions.filter(condition => indexedColumn(condition, columns) === leading).map(condition => filterSql(condition, columns));
  return { text: parts.map(part => part.text).join(' AND '), values: parts.flatMap(part => part.values) };
};

const conjunctsOf = (filter: ItemFilter): readonly ItemFilter[] =>
  filter.kind === 'and' ? [...conjunctsOf(filter.left), ...conjunctsOf(filter.right)] : [filter];

const indexedColumn = (filter: ItemFilter, columns: Columns): string | undefined => {
  if (filter.kind === 'startsWith' || filter.kind === 'among') return nameIfIndexed(filter.property.path, columns);
  if (filter.kind !== 'compare' || filter.operator === 'ne' || filter.left.kind !== 'property') return undefined;
  return nameIfIndexed(filter.left.path, columns);
};

const nameIfIndexed = (path: readonly string[], columns: Columns): string | undefined => {
  const column = columns.find(path);
  return column.indexed ? column.field.internalName : undefined;
};
