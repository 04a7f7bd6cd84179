import type { Context } from '../context';
import { errors } from '../errors';
import { fieldsOf } from '../storage/fields';
import type { Field } from '../storage/fields';
import { createIndex } from '../storage/itemTable';
import type { List } from '../storage/lists';
import { fieldTypeOf } from './fieldTypes';
import { itemModelOf } from '../items/itemModel';

const mostIndexes = 20;
/** Beyond this, SharePoint no longer builds an index while the list is in use. */
const largestIndexable = 20_000;

export const buildIndex = (context: Context, list: List, field: Field): void => {
  const { db } = context;
  if (!fieldTypeOf(field.type).indexable || field.primary !== undefined) throw errors.notIndexable(field.title);
  if (fieldsOf(db, list.id).filter(other => other.indexed).length >= mostIndexes) throw errors.tooManyIndexes();
  if (list.itemCount > largestIndexable) throw errors.throttledByThreshold();
  const property = itemModelOf(list, [field]).properties.find(candidate => candidate.comparable !== 'none');
  if (property && field.builtIn !== 'id') createIndex(db, field, property.sql.replace(/\bi\./g, ''));
};
