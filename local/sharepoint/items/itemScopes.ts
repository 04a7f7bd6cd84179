import type { Context } from '../context';
import { isFolder, pathOf } from '../files/place';
import { dropScopes } from '../security/limitedAccess';
import { rowsBelow } from '../storage/fileRows';
import { spreadFolderScopes, updateItem } from '../storage/itemTable';
import type { ItemRow } from '../storage/itemTable';
import type { List } from '../storage/lists';
import { itemScopesOf } from '../storage/roles';

/** Changes of an item's permissions move its version, as every other change does. */
export const setItemScope = (context: Context, list: List, row: ItemRow, scopeId: number | null): void => {
  updateItem(context.db, list.id, row.id, { scope_id: scopeId, version: row.version + 1 });
  if (isFolder(row)) spreadFolderScopes(context.db, list);
};

/** Everything in the list inherits again. */
export const clearItemScopes = (context: Context, list: List): void => {
  const scopes = itemScopesOf(context.db, list.id);
  for (const { id, itemId } of scopes) takeScope(context, list, itemId, id);
  if (scopes.length > 0) spreadFolderScopes(context.db, list);
};

/** Everything in the folder inherits from it again. */
export const clearScopesIn = (context: Context, list: List, row: ItemRow): void => {
  if (!isFolder(row)) return;
  for (const { id, scope_id: scopeId } of rowsBelow(context.db, list.id, pathOf(list, row))) {
    if (scopeId !== null) takeScope(context, list, id, scopeId);
  }
  spreadFolderScopes(context.db, list);
};

const takeScope = (context: Context, list: List, itemId: number, scopeId: number): void => {
  updateItem(context.db, list.id, itemId, { scope_id: null });
  dropScopes(context.db, [scopeId]);
};
