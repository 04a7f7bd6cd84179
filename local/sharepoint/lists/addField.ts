import { randomUUID } from 'node:crypto';

import type { Context } from '../context';
import { errors } from '../errors';
import { addField, definitionOf, fieldsOf, removeField, updateField } from '../storage/fields';
import type { Field, FieldDefinition } from '../storage/fields';
import { addColumn, createIndex, dropColumn, dropIndex } from '../storage/itemTable';
import { listByGuid, touchList, updateList } from '../storage/lists';
import type { List } from '../storage/lists';
import { updateView, viewsOf } from '../storage/views';
import { isoSeconds } from '../time/siteTime';
import { fieldTypeOf, isLookup, isPerson } from './fieldTypes';
import { freeInternalName, internalNameFrom } from './internalNames';
import { itemModelOf } from './itemModel';
import { hasDuplicates, requireFormula } from './listRules';

const mostIndexes = 20;
/** Beyond this, SharePoint no longer builds an index while the list is in use. */
const largestIndexable = 20_000;

export type NewField = {
  readonly guid?: string;
  /** The name to keep; without it one is made of the title. */
  readonly internalName?: string;
  readonly definition: FieldDefinition;
};

export const createField = (context: Context, list: List, given: NewField): Field => {
  const { db } = context;
  const existing = fieldsOf(db, list.id);
  const names = existing.map(field => field.internalName);
  if (given.internalName !== undefined && names.some(name => name.toLowerCase() === given.internalName?.toLowerCase())) {
    throw errors.fieldNameTaken(given.internalName);
  }
  if (given.guid !== undefined && existing.some(field => field.guid === given.guid)) throw errors.fieldNameTaken(given.guid);
  const internalName = given.internalName ?? freeInternalName(internalNameFrom(given.definition.title), names);
  requireLookupTarget(context, given.definition);
  const definition = { ...given.definition, staticName: given.definition.staticName || internalName, indexed: false, unique: false };
  const field = addField(db, list.id, given.guid ?? randomUUID(), internalName, definition);
  addColumn(db, field, fieldTypeOf(field.type).column);
  requireFormula(definition.validationFormula, [...existing, field], field);
  const wanted = { ...definition, indexed: given.definition.indexed || given.definition.unique, unique: given.definition.unique };
  const changed = wanted.indexed ? changeField(context, list, field, wanted) : field;
  touchList(db, list.id, isoSeconds(context.now));
  return changed;
};

const requireLookupTarget = (context: Context, definition: FieldDefinition): void => {
  if (!isLookup(definition.type) || isPerson(definition.type)) return;
  const target = definition.lookupList === undefined ? undefined : listByGuid(context.db, context.web.id, definition.lookupList);
  if (!target) throw errors.listIdUnknown();
  const shown = (definition.lookupField ?? 'Title').toLowerCase();
  if (!fieldsOf(context.db, target.id).some(field => field.internalName.toLowerCase() === shown)) throw errors.fieldUnknown(definition.lookupField ?? 'Title');
};

export const changeField = (context: Context, list: List, field: Field, definition: FieldDefinition): Field => {
  const { db } = context;
  if (definition.unique && !definition.indexed) throw errors.uniqueNeedsIndex();
  if (definition.unique && !field.unique && hasDuplicates(context, field)) throw errors.uniqueBroken();
  if (definition.validationFormula !== field.validationFormula) requireFormula(definition.validationFormula, fieldsOf(db, list.id), field);
  if (definition.indexed && !field.indexed) buildIndex(context, list, field);
  if (!definition.indexed && field.indexed) dropIndex(db, field);
  updateField(db, field, definition);
  if (definition.title !== field.title) renameInFormulas(context, list, field.title, definition.title);
  touchList(db, list.id, isoSeconds(context.now));
  return { ...field, ...definition, version: field.version + 1 };
};

/** Formulas name columns as people see them: they follow a new name. */
const renameInFormulas = (context: Context, list: List, from: string, to: string): void => {
  const { db } = context;
  const fields = fieldsOf(db, list.id);
  if (fields.some(field => field.internalName.toLowerCase() === from.toLowerCase())) return;
  const renamed = (formula: string | null): string | null => formula?.split(`[${from}]`).join(`[${to}]`) ?? null;
  for (const field of fields) {
    const formula = renamed(field.validationFormula);
    if (formula !== field.validationFormula) updateField(db, field, { ...definitionOf(field), validationFormula: formula });
  }
  const formula = renamed(list.settings.validationFormula);
  if (formula !== list.settings.validationFormula) updateList(db, list, list.title, { ...list.settings, validationFormula: formula }, isoSeconds(context.now));
};

const buildIndex = (context: Context, list: List, field: Field): void => {
  const { db } = context;
  if (!fieldTypeOf(field.type).indexable) throw errors.notIndexable(field.title);
  if (fieldsOf(db, list.id).filter(other => other.indexed).length >= mostIndexes) throw errors.tooManyIndexes();
  if (list.itemCount > largestIndexable) throw errors.throttledByThreshold();
  const property = itemModelOf(list, [field]).properties.find(candidate => candidate.comparable !== 'none');
  if (property && field.builtIn !== 'id') createIndex(db, field, property.sql.replace(/\bi\./g, ''));
};

export const deleteField = (context: Context, list: List, field: Field): void => {
  if (!field.canBeDeleted || field.builtIn !== undefined) throw errors.fieldNotDeletable();
  for (const view of viewsOf(context.db, list.id)) {
    if (view.fields.includes(field.internalName)) updateView(context.db, view, { fields: view.fields.filter(name => name !== field.internalName) });
  }
  dropColumn(context.db, field);
  removeField(context.db, field);
  touchList(context.db, list.id, isoSeconds(context.now));
};
