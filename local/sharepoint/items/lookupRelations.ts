import type { Context } from '../context';
import { errors } from '../errors';
import { itemRights, requireRights } from '../security/access';
import { rights } from '../security/permissionMask';
import type { Field } from '../storage/fields';
import { fieldsOf } from '../storage/fields';
import { columnOf, tableOf } from '../storage/itemTable';
import type { ItemRow } from '../storage/itemTable';
import { listById } from '../storage/lists';
import type { List } from '../storage/lists';
import { itemModelOf } from './itemModel';
import type { ItemModel } from './itemModel';

const cascade = 1;
const restrict = 2;

/** Lists, in the bin or not, that have a lookup which does something when what it leads to is deleted. */
const listsWithRelations = (context: Context): readonly number[] =>
  context.db.remember('lists with relations', () =>
    context.db.all<{ readonly listId: number }>("SELECT DISTINCT list_id AS listId FROM fields WHERE definition ->> '$.deleteBehavior' > 0").map(row => row.listId)
  );

export type Relation = { readonly list: List; readonly field: Field };

/** Columns of any list of the web that look up this one and guard what they point at. */
export const relationsTo = (context: Context, target: List): readonly Relation[] =>
  listsWithRelations(context).flatMap(id => {
    const list = listById(context.db, id);
    if (list?.webId !== target.webId) return [];
    return fieldsOf(context.db, id)
      .filter(field => field.lookupList === target.guid && (field.deleteBehavior ?? 0) !== 0)
      .map(field => ({ list, field }));
  });

/** Before an item goes: items that may not lose it stop it, and those that go with it go first, in the same way. */
export const settleRelations = (context: Context, target: List, id: number, remove: (model: ItemModel, row: ItemRow) => void): void => {
  for (const { list, field } of relationsTo(context, target)) {
    const rows = context.db.all<ItemRow>(`SELECT * FROM ${tableOf(list.id)} WHERE ${columnOf(field)} = ?`, id).filter(row => list.id !== target.id || row.id !== id);
    if (rows.length > 0 && field.deleteBehavior === restrict) throw errors.itemIsLookedUp();
    if (field.deleteBehavior !== cascade) continue;
    const model = itemModelOf(list, fieldsOf(context.db, list.id));
    for (const row of rows) {
      requireRights(itemRights(context, list, row), rights.deleteListItems);
      remove(model, row);
    }
  }
};
