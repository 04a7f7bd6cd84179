import { randomUUID } from 'node:crypto';

import { linkColumn, unlinkColumn } from '../contentTypes/typesOfList';
import type { Context } from '../context';
import { errors } from '../errors';
import { addField, definitionOf, fieldsOf, removeField, updateField } from '../storage/fields';
import type { Column, Field, FieldDefinition } from '../storage/fields';
import { addColumn, dropColumn, dropIndex } from '../storage/itemTable';
import { listByGuid, touchList } from '../storage/lists';
import type { List } from '../storage/lists';
import { updateView, viewsOf } from '../storage/views';
import { isoSeconds } from '../time/siteTime';
import { buildIndex } from './fieldIndex';
import { requireCalculation, requireColumnRule, requireDefaultFormula } from './fieldFormulas';
import { isLookup, isMultiple, isPerson, storageOf } from './fieldTypes';
import { freeInternalName, internalNameFrom } from './internalNames';
import { hasDuplicates } from '../items/listRules';
import { recalculate, renameInFormulas } from './recalculate';

export type NewField = {
  readonly guid?: string;
  /** The name to keep; without it one is made of the title. */
  readonly internalName?: string;
  /** A name is made of the title's first eight signs. */
  readonly compact?: boolean;
  readonly definition: FieldDefinition;
};

/** The internal name a new column gets among those that are there; a name or id that is asked for must be free. */
export const nameFor = (given: NewField, existing: readonly Column[]): string => {
  const names = existing.map(field => field.internalName);
  const { internalName } = given;
  if (internalName !== undefined && names.some(name => name.toLowerCase() === internalName.toLowerCase())) throw errors.fieldNameTaken(internalName);
  if (given.guid !== undefined && existing.some(field => field.guid === given.guid)) throw errors.fieldNameTaken(given.guid);
  if (internalName !== undefined) return internalName;
  return freeInternalName(internalNameFrom(given.compact ? given.definition.title.slice(0, 8) : given.definition.title), names);
};

export const createField = (context: Context, list: List, given: NewField): Field => {
  const { db } = context;
  const existing = fieldsOf(db, list.id);
  const internalName = nameFor(given, existing);
  requireLookupTarget(context, given.definition);
  const definition = { ...given.definition, staticName: given.definition.staticName || internalName, indexed: false, unique: false };
  const field = addField(db, list.id, given.guid ?? randomUUID(), internalName, definition);
  if (field.primary === undefined) addColumn(db, field, storageOf(definition));
  requireFormulas(context, field, definition, [...existing, field]);
  if (definition.formula !== undefined) recalculate(context, list);
  linkColumn(db, list.id, field);
  const wanted = { ...definition, indexed: given.definition.indexed || given.definition.unique || Boolean(definition.deleteBehavior), unique: given.definition.unique };
  const changed = wanted.indexed ? changeField(context, list, field, wanted) : field;
  touchList(db, list.id, isoSeconds(context.now));
  return changed;
};

/** A formula is judged when it is set; one that has lost a column since does not stand in the way of other changes. */
const requireFormulas = (context: Context, field: Column, definition: FieldDefinition, fields: readonly Field[], before?: FieldDefinition): void => {
  if (definition.validationFormula !== (before?.validationFormula ?? null)) requireColumnRule(context.web, definition.validationFormula, { ...field, ...definition });
  if (definition.defaultFormula !== before?.defaultFormula) requireDefaultFormula(context.web, definition.defaultFormula);
  if (definition.type === 'Calculated' && (!before || definition.formula !== before.formula)) requireCalculation(context.web, definition.formula, fields, field);
};

export const requireLookupTarget = (context: Context, definition: FieldDefinition): void => {
  if (!isLookup(definition.type) || isPerson(definition.type)) return;
  const target = definition.lookupList === undefined ? undefined : listByGuid(context.db, context.web.id, definition.lookupList);
  if (!target) throw errors.listIdUnknown();
  const shown = (definition.lookupField ?? 'Title').toLowerCase();
  if (!fieldsOf(context.db, target.id).some(field => field.internalName.toLowerCase() === shown)) throw errors.fieldUnknown(definition.lookupField ?? 'Title');
};

export const changeField = (context: Context, list: List, field: Field, wanted: FieldDefinition): Field => {
  const { db } = context;
  // What must be found when an item is deleted is found by index.
  const definition = wanted.deleteBehavior ? { ...wanted, indexed: true } : wanted;
  if (definition.deleteBehavior && isMultiple(definition.type)) throw errors.relationNeedsOneValue();
  if (definition.unique && !definition.indexed) throw errors.uniqueNeedsIndex();
  if (definition.unique && !field.unique && hasDuplicates(context, field)) throw errors.uniqueBroken();
  if (definition.lookupField !== field.lookupField) requireLookupTarget(context, definition);
  requireFormulas(context, field, definition, fieldsOf(db, list.id), field);
  if (definition.indexed && !field.indexed) buildIndex(context, list, field);
  if (!definition.indexed && field.indexed) dropIndex(db, field);
  if (storageOf(definition) !== storageOf(field)) {
    dropColumn(db, field);
    addColumn(db, field, storageOf(definition));
  }
  updateField(db, field, definition);
  if (definition.title !== field.title) renameInFormulas(context, list, field, definition.title);
  if (definition.formula !== undefined) recalculate(context, list);
  touchList(db, list.id, isoSeconds(context.now));
  return { ...field, ...definition, version: field.version + 1 };
};

export const deleteField = (context: Context, list: List, field: Field): void => {
  if (!field.canBeDeleted || field.builtIn !== undefined) throw errors.fieldNotDeletable();
  for (const dependent of fieldsOf(context.db, list.id)) if (dependent.primary?.id === field.id) deleteField(context, list, dependent);
  for (const view of viewsOf(context.db, list.id)) {
    if (view.fields.includes(field.internalName)) updateView(context.db, view, { fields: view.fields.filter(name => name !== field.internalName) });
  }
  if (field.primary === undefined) dropColumn(context.db, field);
  unlinkColumn(context.db, list.id, field.guid);
  removeField(context.db, field);
  recalculate(context, list);
  touchList(context.db, list.id, isoSeconds(context.now));
};

/** A lookup of the same item that shows another of its columns; it is read, never written. */
export const createDependentLookup = (context: Context, list: List, primary: Field, title: string, lookupField: string): Field => {
  if (!isLookup(primary.type) || isPerson(primary.type) || primary.primary !== undefined) throw errors.primaryLookupInvalid();
  return createField(context, list, {
    definition: {
      ...definitionOf(primary), title, lookupField, staticName: '', primary: { id: primary.id, guid: primary.guid }, readOnly: true, required: false, indexed: false, unique: false,
      validationFormula: null, defaultValue: null, description: '', deleteBehavior: undefined, canBeDeleted: true,
    },
  });
};
