import type { Database } from '../storage/database';
import { addVersion, removeVersionsUpTo } from '../storage/itemVersions';
import type { ItemRow } from '../storage/itemTable';
import type { List } from '../storage/lists';

/** Keeps a row as an earlier version before it is changed, and says which number the changed row has. Lists without versions keep the number, and so do files that are checked out. */
export const keepVersion = (db: Database, list: List, row: ItemRow): number => {
  const { enableVersioning, majorVersionLimit } = list.settings;
  if (!enableVersioning || row.checkout_user !== null) return row.major;
  addVersion(db, list.id, row);
  const next = row.major + 1;
  // The limit counts the current version too.
  if (majorVersionLimit > 0 && next > majorVersionLimit) removeVersionsUpTo(db, list.id, row.id, next - majorVersionLimit);
  return next;
};
