import type { Context } from '../context';
import { renameInFormula } from '../formula/formulaTokens';
import { definitionOf, fieldsOf, updateField } from '../storage/fields';
import type { Field } from '../storage/fields';
import { tableOf, updateItem } from '../storage/itemTable';
import type { ItemRow } from '../storage/itemTable';
import { updateList } from '../storage/lists';
import type { List } from '../storage/lists';
import { isoSeconds } from '../time/siteTime';
import { calculatedCells } from './formulaCells';
import { itemModelOf } from '../items/itemModel';

/** Works out every calculated cell of a list anew; the items' versions stay as they are. */
export const recalculate = (context: Context, list: List): void => {
  const model = itemModelOf(list, fieldsOf(context.db, list.id));
  if (model.calculated.length === 0) return;
  for (const row of context.db.all<ItemRow>(`SELECT * FROM ${tableOf(list.id)}`)) {
    updateItem(context.db, list.id, row.id, calculatedCells(context, model, row));
  }
};

/** Formulas name columns as people see them: they follow a new name; where it could mean another column too, the internal name stands for it. */
export const renameInFormulas = (context: Context, list: List, renamed: Field, title: string): void => {
  const { db } = context;
  const fields = fieldsOf(db, list.id);
  const others = fields.filter(field => field.id !== renamed.id);
  const isInternalName = (name: string): boolean => others.some(field => field.internalName.toLowerCase() === name.toLowerCase());
  if (isInternalName(renamed.title)) return;
  const name = isInternalName(title) || others.some(field => field.title.toLowerCase() === title.toLowerCase()) ? renamed.internalName : title;
  const inFormula = <Text extends string | null | undefined>(formula: Text): Text | string => (formula ? renameInFormula(formula, renamed.title, name) : formula);
  for (const field of fields) {
    const validationFormula = inFormula(field.validationFormula);
    const formula = inFormula(field.formula);
    if (validationFormula !== field.validationFormula || formula !== field.formula) updateField(db, field, { ...definitionOf(field), validationFormula, formula });
  }
  const rule = inFormula(list.settings.validationFormula);
  if (rule !== list.settings.validationFormula) updateList(db, list, list.title, { ...list.settings, validationFormula: rule }, isoSeconds(context.now));
};
