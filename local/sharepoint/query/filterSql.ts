import { errors } from '../errors';
import type { Comparison, Condition, DatePart, Literal, PartOf, Property, Tree } from '../odata/filterExpression';
import { foldText } from '../storage/foldText';
import { isoSeconds, parseMoment } from '../time/siteTime';
import type { ItemProperty } from '../items/itemModel';

/** A piece of SQL and the values bound to it, in order. */
export type Sql = { readonly text: string; readonly values: readonly (string | number | null)[] };

/** How the names in a filter are found: a column of the item itself, or one that a lookup leads to. */
export type Columns = {
  readonly timeZone: number;
  find(path: readonly string[]): FilterColumn;
};

export type FilterColumn = Pick<ItemProperty, 'name' | 'comparable' | 'field'> & {
  readonly sql: string;
  /** An index serves conditions on this very expression. */
  readonly indexed: boolean;
  readonly values: readonly (string | number | null)[];
};

/** CAML's `In`, which `$filter` has no word for. */
type Among = { readonly kind: 'among'; readonly property: Property; readonly values: readonly Exclude<Literal, { kind: 'null' }>[] };

/** What items are filtered by, whether `$filter` or CAML asked. */
export type ItemFilter = Tree<Condition | Among>;

export const filterSql = (filter: ItemFilter, columns: Columns): Sql => {
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const left = filterSql(filter.left, columns);
      const right = filterSql(filter.right, columns);
      return { text: `(${left.text} ${filter.kind.toUpperCase()} ${right.text})`, values: [...left.values, ...right.values] };
    }
    case 'not': {
      const inner = filterSql(filter.operand, columns);
      return { text: `NOT coalesce(${inner.text}, 0)`, values: inner.values };
    }
    case 'startsWith':
      return startsWith(textColumn(columns, filter.property), foldText(filter.text));
    case 'contains': {
      const column = textColumn(columns, filter.property);
      return { text: `instr(${column.sql}, ?) > 0`, values: [...column.values, foldText(filter.text)] };
    }
    case 'among':
      return among(columns.find(filter.property.path), filter.values, columns.timeZone);
    case 'compare':
      return filter.left.kind === 'partOf'
        ? comparePart(filter.left, filter.operator, filter.right, columns)
        : compare(columns.find(filter.left.path), filter.operator, filter.right, columns.timeZone);
  }
};

const textColumn = (columns: Columns, property: Property): FilterColumn => {
  const column = columns.find(property.path);
  if (column.comparable !== 'text') throw errors.fieldNotFilterable(column.name, column.field.type);
  return column;
};

/** As a range, so that an index on the column serves it. */
const startsWith = (column: FilterColumn, text: string): Sql => ({
  text: `(${column.sql} >= ? AND ${column.sql} < ?)`,
  values: [...column.values, text, ...column.values, `${text}\u{10FFFF}`],
});

const symbols: Readonly<Record<Comparison, string>> = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' };

const compare = (column: FilterColumn, operator: Comparison, literal: Literal, timeZone: number): Sql => {
  if (column.comparable === 'none') throw errors.fieldNotFilterable(column.name, column.field.type);
  if (literal.kind === 'null') return compareNull(column, operator);
  const value = boundValue(column, literal, timeZone);
  if (column.comparable === 'texts' || column.comparable === 'numbers') return compareMany(column, operator, value);
  // An empty cell differs from every value.
  if (operator === 'ne') return { text: `(${column.sql} IS NULL OR ${column.sql} <> ?)`, values: [...column.values, ...column.values, value] };
  return { text: `${column.sql} ${symbols[operator]} ?`, values: [...column.values, value] };
};

const compareNull = (column: FilterColumn, operator: Comparison): Sql => {
  if (operator === 'eq') return { text: `${column.sql} IS NULL`, values: column.values };
  if (operator === 'ne') return { text: `${column.sql} IS NOT NULL`, values: column.values };
  throw errors.expressionInvalid(`${column.name} ${operator} null`);
};

const compareMany = (column: FilterColumn, operator: Comparison, value: string | number): Sql => {
  if (operator !== 'eq' && operator !== 'ne') throw errors.fieldNotFilterable(column.name, column.field.type);
  const each = column.comparable === 'texts' ? 'fold(value)' : 'value';
  const exists = `EXISTS (SELECT 1 FROM json_each(${column.sql}) WHERE ${each} = ?)`;
  return { text: operator === 'eq' ? exists : `NOT ${exists}`, values: [...column.values, value] };
};

const among = (column: FilterColumn, literals: Among['values'], timeZone: number): Sql => {
  const wanted = JSON.stringify(literals.map(literal => boundValue(column, literal, timeZone)));
  const given = 'IN (SELECT value FROM json_each(?))';
  if (column.comparable !== 'texts' && column.comparable !== 'numbers') return { text: `${column.sql} ${given}`, values: [...column.values, wanted] };
  const each = column.comparable === 'texts' ? 'fold(m.value)' : 'm.value';
  return { text: `EXISTS (SELECT 1 FROM json_each(${column.sql}) m WHERE ${each} ${given})`, values: [...column.values, wanted] };
};

const comparePart = (part: PartOf, operator: Comparison, literal: Literal, columns: Columns): Sql => {
  const column = columns.find(part.of.path);
  if (column.comparable !== 'moment') throw errors.fieldNotFilterable(column.name, column.field.type);
  if (literal.kind !== 'number') throw errors.expressionInvalid(`${part.part}(${part.of.path.join('/')})`);
  const name: DatePart = part.part;
  return {
    text: `date_part(${column.sql}, ?, ?) ${symbols[operator]} ?`,
    values: [...column.values, name, columns.timeZone, literal.value],
  };
};

const boundValue = (column: FilterColumn, literal: Exclude<Literal, { kind: 'null' }>, timeZone: number): string | number => {
  const mismatch = (): Error => errors.expressionInvalid(`${column.name} '${String(literal.value)}'`);
  switch (column.comparable) {
    case 'text':
    case 'texts':
      return foldText(String(literal.value));
    case 'number':
    case 'numbers': {
      const number = literal.kind === 'text' && literal.value.trim() === '' ? NaN : Number(literal.value);
      if (literal.kind === 'moment' || literal.kind === 'guid' || Number.isNaN(number)) throw mismatch();
      return number;
    }
    case 'boolean': {
      const text = String(literal.value).toLowerCase();
      if (text === 'true' || text === '1') return 1;
      if (text === 'false' || text === '0') return 0;
      throw mismatch();
    }
    case 'moment': {
      const moment = literal.kind === 'moment' || literal.kind === 'text' ? parseMoment(literal.value, timeZone) : undefined;
      if (!moment) throw mismatch();
      return isoSeconds(moment);
    }
    case 'guid':
      if (literal.kind !== 'guid' && literal.kind !== 'text') throw mismatch();
      return literal.value.toLowerCase();
    case 'none':
      throw errors.fieldNotFilterable(column.name, column.field.type);
  }
};
