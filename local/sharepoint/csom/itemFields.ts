import type { Context } from '../context';
import { SharePointError, errors } from '../errors';
import { storedValue } from '../items/cellValues';
import { isLookup, isMultiple, isPerson } from '../columns/fieldTypes';
import { valueFromText } from '../items/formText';
import type { ItemModel } from '../items/itemModel';
import { writeCells, writeInPlace } from '../items/writeItem';
import { modelOf } from '../resources/items/items';
import { itemRights, requireRights } from '../security/access';
import { rights } from '../security/permissionMask';
import type { Field } from '../storage/fields';
import { columnOf, itemById } from '../storage/itemTable';
import type { ItemRow } from '../storage/itemTable';
import { listByGuid } from '../storage/lists';
import { entityOf } from './csomObject';
import type { CsomObject } from './csomObject';
import type { Action, Parameter } from './request';

type Call = Extract<Action, { kind: 'call' }>;

/** What items have beyond other objects: values by the columns' names, and updates that leave no trace. True when it was one of these. */
export const callItem = (context: Context, object: CsomObject, action: Call): boolean => {
  switch (action.name) {
    case 'ParseAndSetFieldValue':
    case 'SetFieldValue':
      setField(context, object, action);
      return true;
    case 'Update':
      save(context, object, writeCells);
      return true;
    case 'SystemUpdate':
      save(context, object, writeInPlace);
      return true;
    default:
      return false;
  }
};

const setField = (context: Context, object: CsomObject, { id, parameters: [name, value] }: Call): void => {
  if (name?.kind !== 'text' || !value) throw errors.argumentMissing('fieldName');
  const { model } = partsOf(context, object);
  const field = model.fields.find(candidate => candidate.internalName === name.value);
  if (!field) throw errors.fieldUnknown(name.value);
  // What SharePoint itself keeps is passed over, as in REST.
  if (field.builtIn !== undefined || field.readOnly) return;
  try {
    object.cells.set(columnOf(field), storedValue(context, field, valueOf(context, field, value)));
  } catch (cause) {
    throw cause instanceof SharePointError && cause.status !== 501 ? new SharePointError(cause.status, cause.code, cause.message, `${id},${name.value}`) : cause;
  }
};

const save = (context: Context, object: CsomObject, write: typeof writeCells): void => {
  const { model, row } = partsOf(context, object);
  requireRights(itemRights(context, model.list, row), rights.editListItems);
  write(context, model, row, Object.fromEntries(object.cells));
  object.cells.clear();
};

const partsOf = (context: Context, object: CsomObject): { readonly model: ItemModel; readonly row: ItemRow } => {
  const [, guid = '', id = ''] = /Lists\(guid'([^']+)'\)\/Items\((\d+)\)$/i.exec(entityOf(object).path) ?? [];
  const list = listByGuid(context.db, context.web.id, guid);
  const row = list && itemById(context.db, list.id, Number(id));
  if (!list || !row) throw errors.itemUnknown();
  return { model: modelOf(context, list), row };
};

/** A value as REST's JSON would carry it. Texts are read in the site's own way of writing; persons and lookups are ids, `5` or `5;#Title`. */
const valueOf = (context: Context, field: Field, value: Parameter): unknown => {
  switch (value.kind) {
    case 'null':
      return null;
    case 'text':
      if (isLookup(field.type) || isPerson(field.type)) return idsOf(field, idsIn(value.value));
      return valueFromText(context, field, value.value, { datesInUtc: false, invariantNumbers: false, principalId: () => 0 });
    case 'list':
      return idsOf(field, value.values.map(lookupId));
    case 'object':
      return idsOf(field, [lookupId(value)]);
    case 'path':
      throw errors.notBuilt('objects of the request as values in CSOM');
    default:
      return value.value;
  }
};

const idsOf = (field: Field, ids: readonly number[]): unknown => (isMultiple(field.type) ? ids : (ids[0] ?? null));

const idsIn = (text: string): readonly number[] =>
  text.split(';#').filter((part, index) => index % 2 === 0 && part.trim() !== '').map(part => {
    if (!/^\d{1,9}$/.test(part.trim())) throw errors.formLookupInvalid();
    return Number(part);
  });

/** `SP.FieldLookupValue` and `SP.FieldUserValue` carry the id under this name. */
const lookupId = (value: Parameter): number => {
  const id = value.kind === 'object' ? value.properties.get('LookupId') : undefined;
  if (id?.kind !== 'number') throw errors.notBuilt('values other than lookups and persons as objects in CSOM');
  return id.value;
};
