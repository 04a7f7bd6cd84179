import type { Context } from '../context';
import { errors } from '../errors';
import { holds } from '../formula/evaluateFormula';
import type { FormulaInput } from '../formula/formula';
import type { Field } from '../storage/fields';
import { columnOf, tableOf } from '../storage/itemTable';
import type { ItemRow } from '../storage/itemTable';
import { formulaOf } from '../columns/fieldFormulas';
import { rowInput } from '../columns/formulaCells';
import type { ItemModel } from './itemModel';

/** What SharePoint checks of an item that REST writes: formulas and unique columns; the rest is left to forms. */
export const requireRules = (context: Context, model: ItemModel, row: ItemRow): void => {
  const input = rowInput(context, model, row);
  for (const field of model.fields) requireFieldRules(context, field, row, input);
  const rule = model.list.settings.validationFormula;
  if (rule && !holds(formulaOf(context.web, rule), input)) throw errors.listValidationFailed();
};

/** The rules of one column, for a row whose formulas read `input`. */
export const requireFieldRules = (context: Context, field: Field, row: ItemRow, input: FormulaInput): void => {
  if (field.validationFormula && !holds(formulaOf(context.web, field.validationFormula), input)) throw errors.fieldValidationFailed(field.validationMessage ?? '');
  if (field.unique) requireUnique(context, field, row);
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
