import type { Context } from '../context';
import { canOpenList, canViewItem } from '../security/access';
import { columnOf, itemById } from '../storage/itemTable';
import type { ItemRow } from '../storage/itemTable';
import type { Field } from '../storage/fields';
import { listByGuid } from '../storage/lists';
import { principalById } from '../storage/principals';
import type { Principal } from '../storage/principals';
import { isMultiple, rowPersons } from '../columns/fieldTypes';
import { lookedUpProperty } from './itemColumns';

/** The ids in a person or lookup column of a row, in their order. */
export const idsIn = (row: ItemRow, field: Field): readonly number[] => {
  const stored = row[rowPersons[field.builtIn ?? ''] ?? columnOf(field)];
  if (typeof stored === 'number') return [stored];
  return isMultiple(field.type) && typeof stored === 'string' ? (JSON.parse(stored) as number[]) : [];
};

/** What a lookup shows of the item it leads to; nothing when that item is gone or the caller may not see it. */
export const lookedUpText = (context: Context, lookup: Field, id: number): string | null => {
  const list = lookup.lookupList === undefined ? undefined : listByGuid(context.db, context.web.id, lookup.lookupList);
  const row = list && itemById(context.db, list.id, id);
  if (!list || !row || !canOpenList(context, list) || !canViewItem(context, list, row)) return null;
  const shown = lookedUpProperty(context, lookup, lookup.lookupField ?? 'Title').property.read(row);
  return shown === null || typeof shown === 'object' ? null : String(shown);
};

export const personIn = (context: Context, id: number): Principal | undefined => principalById(context.db, context.web.siteId, id);
