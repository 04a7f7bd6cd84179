import type { Context } from '../context';
import { errors } from '../errors';
import { holds } from '../formula/evaluateFormula';
import type { FormulaInput } from '../formula/evaluateFormula';
import { columnsIn } from '../formula/formula';
import type { Formula, FormulaValue } from '../formula/formula';
import { parseFormula } from '../formula/parseFormula';
import { isoSeconds, localMidnightOf } from '../time/siteTime';
import { columnOf, tableOf } from '../storage/itemTable';
import type { ItemRow } from '../storage/itemTable';
import type { Field } from '../storage/fields';
import { fieldTypeOf } from './fieldTypes';
import type { ItemModel } from './itemModel';

/** Refuses, when it is set, a formula that could not be evaluated later. */
export const requireFormula = (text: string | null, fields: readonly Field[], own?: Field): void => {
  if (text === null || text.trim() === '') return;
  for (const name of columnsIn(parseFormula(text))) {
    const field = fieldNamed(fields, name);
    if (!field || !fieldTypeOf(field.type).inFormulas) throw errors.formulaColumnUnknown();
    if (own && field.id !== own.id) throw errors.formulaColumnUnknown();
  }
};

const fieldNamed = (fields: readonly Field[], name: string): Field | undefined => {
  const lower = name.toLowerCase();
  return (
    fields.find(field => field.internalName.toLowerCase() === lower) ??
    fields.find(field => field.title.toLowerCase() === lower && field.type !== 'Computed')
  );
};

const parsed = new Map<string, Formula>();
const formulaOf = (text: string): Formula => {
  const known = parsed.get(text);
  if (known) return known;
  const formula = parseFormula(text);
  parsed.set(text, formula);
  return formula;
};

/** What SharePoint checks of an item that REST writes: formulas and unique columns; the rest is left to forms. */
export const requireRules = (context: Context, model: ItemModel, row: ItemRow): void => {
  const input: FormulaInput = {
    today: () => isoSeconds(localMidnightOf(context.now, context.web.timeZone)),
    cell: name => cellOf(model, row, name),
  };
  for (const field of model.fields) {
    if (field.validationFormula && !holds(formulaOf(field.validationFormula), input)) throw errors.fieldValidationFailed(field.validationMessage ?? '');
    if (field.unique) requireUnique(context, field, row);
  }
  const rule = model.list.settings.validationFormula;
  if (rule && !holds(formulaOf(rule), input)) throw errors.listValidationFailed();
};

const cellOf = (model: ItemModel, row: ItemRow, name: string): FormulaValue => {
  const field = fieldNamed(model.fields, name);
  if (!field) return null;
  if (field.builtIn === 'id') return row.id;
  if (field.builtIn === 'created') return row.created;
  if (field.builtIn === 'modified') return row.modified;
  const stored = row[columnOf(field)] ?? null;
  return field.type === 'Boolean' && stored !== null ? stored === 1 : stored;
};

const requireUnique = (context: Context, field: Field, row: ItemRow): void => {
  const column = columnOf(field);
  const value = row[column] ?? null;
  if (value === null) return;
  const [cell, bound] = field.type === 'Text' || field.type === 'Choice' ? [`fold(${column})`, 'fold(?)'] : [column, '?'];
  const other = context.db.one(`SELECT 1 AS there FROM ${tableOf(field.listId)} WHERE ${cell} = ${bound} AND id <> ? LIMIT 1`, value, row.id);
  if (other) throw errors.valueNotUnique(field.title);
};

export const hasDuplicates = (context: Context, field: Field): boolean => {
  const column = columnOf(field);
  const cell = field.type === 'Text' || field.type === 'Choice' ? `fold(${column})` : column;
  return (
    context.db.one(`SELECT 1 AS there FROM ${tableOf(field.listId)} WHERE ${column} IS NOT NULL GROUP BY ${cell} HAVING count(*) > 1 LIMIT 1`) !== undefined
  );
};
