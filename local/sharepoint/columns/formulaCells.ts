import type { Context } from '../context';
import { numberIn, textIn, truthIn } from '../formula/coercion';
import { evaluateFormula } from '../formula/evaluateFormula';
import type { FormulaResult } from '../formula/evaluateFormula';
import { FormulaError } from '../formula/formula';
import type { FormulaInput, FormulaValue } from '../formula/formula';
import { serialOf, wallTimeOfSerial } from '../formula/serialDate';
import type { Field, FieldDefinition } from '../storage/fields';
import { columnOf } from '../storage/itemTable';
import type { ItemRow, Stored } from '../storage/itemTable';
import { instantOf, isoSeconds, wallTimeOf } from '../time/siteTime';
import { fieldNamed, formulaOf } from './fieldFormulas';
import type { ItemModel } from '../items/itemModel';

/** What a formula reads of one item. Calculated cells are worked out anew: what they read may be changing in the same write. */
export const rowInput = (context: Context, model: ItemModel, row: ItemRow): FormulaInput => {
  const input: FormulaInput = {
    ...emptyInput(context),
    cell: name => {
      const field = fieldNamed(model.fields, name);
      if (!field) throw new FormulaError('#NAME?');
      return field.formula === undefined ? cellOf(context, model, row, field) : calculated(context, field, field.formula, input);
    },
  };
  return input;
};

const emptyInput = (context: Context): FormulaInput => ({
  now: () => serialOf(wallTimeOf(context.now, context.web.timeZone)),
  language: context.web.language,
  cell: () => {
    throw new FormulaError('#NAME?');
  },
});

const cellOf = (context: Context, model: ItemModel, row: ItemRow, field: Field): FormulaValue => {
  const stored = field.builtIn === undefined ? (row[columnOf(field)] ?? null) : builtInCell(model, row, field);
  if (stored === null) return null;
  if (field.type === 'Boolean') return stored === 1;
  return field.type === 'DateTime' ? serialOf(wallTimeOf(new Date(stored), context.web.timeZone)) : stored;
};

const builtInCell = (model: ItemModel, row: ItemRow, field: Field): Stored => {
  const value = model.properties.find(property => property.field.id === field.id)?.read(row) ?? null;
  return typeof value === 'string' || typeof value === 'number' ? value : null;
};

const calculated = (context: Context, field: Field, formula: string, input: FormulaInput): FormulaValue => {
  const result = evaluateFormula(formulaOf(context.web, formula), input);
  if ('error' in result) throw new FormulaError(result.error);
  return outputOf(field.outputType, result.value);
};

const outputOf = (type: string | undefined, value: FormulaValue): FormulaValue => {
  switch (type) {
    case 'Number':
    case 'Currency':
    case 'DateTime':
      return numberIn(value);
    case 'Boolean':
      return truthIn(value);
    default:
      return textIn(value);
  }
};

/** The calculated cells of an item, by column; an error stands in its cell as SharePoint shows it. */
export const calculatedCells = (context: Context, model: ItemModel, row: ItemRow): Readonly<Record<string, Stored>> => {
  if (model.calculated.length === 0) return {};
  const input = rowInput(context, model, row);
  return Object.fromEntries(
    model.calculated.map(field => [columnOf(field), storedResult(context, field, field.outputType, evaluateFormula(formulaOf(context.web, field.formula ?? ''), input))])
  );
};

/** What a column's default formula gives a new item; an error gives nothing. */
export const defaultByFormula = (context: Context, field: Field, formula: string): Stored => {
  const today: FormulaInput = { ...emptyInput(context), cell: () => Math.floor(today.now()) };
  const result = evaluateFormula(formulaOf(context.web, formula), today);
  return 'error' in result || result.value === null ? null : storedResult(context, field, field.type, result, null);
};

const storedResult = (
  context: Context, field: Pick<FieldDefinition, 'dateOnly'>, type: string | undefined, result: FormulaResult, failed?: null
): Stored => {
  if ('error' in result) return failed === undefined ? result.error : null;
  try {
    const value = outputOf(type, result.value);
    if (typeof value === 'boolean') return value ? 1 : 0;
    return type === 'DateTime' && typeof value === 'number' ? momentOf(context, value, field.dateOnly ?? false) : value;
  } catch (cause) {
    if (!(cause instanceof FormulaError)) throw cause;
    return failed === undefined ? cause.code : null;
  }
};

const momentOf = (context: Context, serial: number, dateOnly: boolean): string =>
  isoSeconds(instantOf(wallTimeOfSerial(dateOnly ? Math.floor(serial) : serial), context.web.timeZone));
