import { namedType } from '../contentTypes/typeOfItem';
import type { Context } from '../context';
import { SharePointError, errors } from '../errors';
import { columnOf } from '../storage/itemTable';
import type { ItemRow, Stored } from '../storage/itemTable';
import type { Field } from '../storage/fields';
import { storedValue } from './cellValues';
import { valueFromText } from './formText';
import type { FormReading } from './formText';
import { rowInput } from '../columns/formulaCells';
import type { ItemModel } from './itemModel';
import { requireFieldRules } from './listRules';
import type { Cells } from './writeItem';

/** One field of a form as it came, and what is wrong with it. */
export type FormField = { readonly name: string; readonly text: string };
export type CheckedField = FormField & { readonly problem?: SharePointError };

type ReadForm = { readonly fields: readonly CheckedField[]; readonly cells: Cells };

/** An item's type is no column with rules of its own. */
const typeName = 'ContentType';

/** Each field is read and checked by itself. `row` is the item that is changed, or what a new one would begin as. */
export const readForm = (context: Context, model: ItemModel, row: ItemRow, form: readonly FormField[], reading: FormReading): ReadForm => {
  const cells: Record<string, Stored> = {};
  const read = form.map(given =>
    checked(given, () => {
      if (given.name === typeName) {
        cells.content_type = namedType(context.db, model.list, given.text, row.object_type === 1);
        return;
      }
      const field = fieldOf(model, given.name);
      const column = settableColumn(field);
      if (column === undefined) return;
      const value = storedValue(context, field, valueFromText(context, field, given.text, reading));
      if (field.required && value === null) throw errors.formRequired();
      cells[column] = value;
    })
  );
  const changed: ItemRow = { ...row, ...cells };
  const input = rowInput(context, model, changed);
  const fields = read.map(given => (given.problem || given.name === typeName ? given : checked(given, () => {
    requireFieldRules(context, fieldOf(model, given.name), changed, input);
  })));
  return { fields, cells };
};

const checked = (given: FormField, check: () => void): CheckedField => {
  try {
    check();
    return given;
  } catch (cause) {
    if (cause instanceof SharePointError && cause.status !== 501) return { ...given, problem: cause };
    throw cause;
  }
};

const fieldOf = (model: ItemModel, name: string): Field => {
  const field = model.fields.find(candidate => candidate.internalName === name);
  if (!field) throw errors.fieldUnknown(name);
  return field;
};

/** Forms may also say who made and changed the item, and when; other columns of SharePoint's own, and read-only ones, are passed over. */
const settableColumn = (field: Field): string | undefined => {
  switch (field.builtIn) {
    case 'author':
    case 'editor':
    case 'created':
    case 'modified':
      return field.builtIn;
    case undefined:
      return field.readOnly ? undefined : columnOf(field);
    default:
      return undefined;
  }
};
