import type { Context } from '../context';
import { errors } from '../errors';
import { visibleItems } from '../security/access';
import { columnOf, tableOf } from '../storage/itemTable';
import type { Field } from '../storage/fields';
import { fieldsOf } from '../storage/fields';
import { listByGuid } from '../storage/lists';
import { isMultiple, isPerson, rowPersons } from '../columns/fieldTypes';
import type { Columns, FilterColumn } from './filterSql';
import { itemModelOf } from '../items/itemModel';
import type { ItemModel, ItemProperty } from '../items/itemModel';

/** Columns of one list for filters and orders. `expanded` holds the lookups that `$expand` names, in lower case. */
export const itemColumns = (context: Context, model: ItemModel, expanded: ReadonlySet<string>): Columns => ({
  timeZone: context.web.timeZone,
  find: path => {
    const [first = '', second, ...rest] = path;
    const written = path.join('/');
    if (rest.length > 0) throw errors.lookupFieldInvalid(written);
    const lookup = model.lookups.get(first.toLowerCase());
    if (second === undefined) return ownColumn(model, first);
    if (lookup === undefined) throw errors.fieldOrPropertyUnknown(written);
    if (!expanded.has(first.toLowerCase())) throw errors.selectNeedsExpand(written, first);
    return lookedUpColumn(context, lookup, second);
  },
});

const ownColumn = (model: ItemModel, name: string): FilterColumn => {
  const property = model.byName.get(name.toLowerCase());
  if (property) return { ...property, indexed: isIndexed(property.field), values: [] };
  if (model.lookups.has(name.toLowerCase())) throw errors.selectNeedsExpand(name, name);
  throw errors.fieldOrPropertyUnknown(name);
};

/** The id needs no index: it is the key of the table. */
const isIndexed = (field: Field): boolean => field.indexed || field.builtIn === 'id';

/** What `$expand` shows of a person, and the column it lies in. */
export const personColumns: Readonly<Record<string, string>> = { Title: 'title', Name: 'login_name', EMail: 'email', UserName: 'email' };

const lookedUpColumn = (context: Context, lookup: Field, name: string): FilterColumn => {
  const key = lookupKey(lookup);
  const multiple = isMultiple(lookup.type);
  if (name.toLowerCase() === 'id') {
    return { name, field: lookup, comparable: multiple ? 'numbers' : 'number', sql: key, indexed: !multiple && isIndexed(lookup), values: [] };
  }
  if (isPerson(lookup.type)) {
    const column = Object.entries(personColumns).find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
    if (column === undefined) throw errors.lookupFieldInvalid(`${lookup.internalName}/${name}`);
    return { name, field: lookup, ...throughKey('principals', `fold(t.${column})`, 't.site_id = ? AND ', key, 'text', multiple), indexed: false, values: [context.web.siteId] };
  }
  const target = lookedUpProperty(context, lookup, name);
  const { list } = target.model;
  // What the caller may not see is not found by its text either: a filter would spell it out.
  const visible = visibleItems(context, list);
  const condition = visible ? `${ofTarget(visible.text)} AND ` : '';
  return { name, field: lookup, ...throughKey(tableOf(list.id), ofTarget(target.property.sql), condition, key, target.property.comparable, multiple), indexed: false, values: visible?.values ?? [] };
};

const ofTarget = (sql: string): string => sql.replace(/\bi\./g, 't.');

const throughKey = (
  table: string, expression: string, condition: string, key: string, comparable: FilterColumn['comparable'], multiple: boolean
): Pick<FilterColumn, 'sql' | 'comparable'> =>
  multiple
    ? {
        sql: `(SELECT json_group_array(${expression}) FROM ${table} t WHERE ${condition}t.id IN (SELECT value FROM json_each(${key})))`,
        comparable: comparable === 'text' ? 'texts' : 'numbers',
      }
    : { sql: `(SELECT ${expression} FROM ${table} t WHERE ${condition}t.id = ${key})`, comparable };

const lookupKey = (lookup: Field): string => {
  return `i.${rowPersons[lookup.builtIn ?? ''] ?? columnOf(lookup)}`;
};

/** Lookups show plain columns of the list they lead to; long texts, links and many-valued columns are refused. */
export const lookedUpProperty = (context: Context, lookup: Field, name: string): { readonly model: ItemModel; readonly property: ItemProperty } => {
  const list = lookup.lookupList === undefined ? undefined : listByGuid(context.db, context.web.id, lookup.lookupList);
  if (!list) throw errors.lookupFieldInvalid(`${lookup.internalName}/${name}`);
  const model = itemModelOf(list, fieldsOf(context.db, list.id));
  const property = model.byName.get(name.toLowerCase());
  const type = property?.field.type ?? '';
  if (!property || ['Note', 'URL', 'MultiChoice', 'LookupMulti', 'UserMulti', 'Boolean'].includes(type)) {
    throw errors.lookupFieldInvalid(`${lookup.internalName}/${name}`);
  }
  return { model, property };
};
