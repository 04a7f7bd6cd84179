import type { ItemModel } from '../items/itemModel';
import type { Cells } from '../items/writeItem';
import { columnOf } from '../storage/itemTable';
import type { ItemRow } from '../storage/itemTable';
import type { Field } from '../storage/fields';

/** What a row's cells are in another list: those of columns with the same name and type there. */
export const sharedCells = (from: ItemModel, to: ItemModel, row: ItemRow): Cells => {
  const own = new Map(from.fields.filter(field => field.builtIn === undefined).map(field => [field.internalName, field]));
  return Object.fromEntries(
    to.fields.flatMap(field => {
      const source = field.builtIn === undefined ? own.get(field.internalName) : undefined;
      return source && isAlike(source, field) ? [[columnOf(field), row[columnOf(source)] ?? null]] : [];
    })
  );
};

const isAlike = (one: Field, other: Field): boolean => one.type === other.type && one.lookupList === other.lookupList;
