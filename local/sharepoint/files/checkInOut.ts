import type { Context } from '../context';
import { errors } from '../errors';
import { keepVersion } from '../items/keepVersion';
import { writerOf } from '../items/writeItem';
import { itemRights, requireRights } from '../security/access';
import { includes, rights } from '../security/permissionMask';
import { checkedInRow, dropContentAfter, forgetCheckOut, keepShownContents, rememberCheckOut, settleContent } from '../storage/fileContents';
import { updateItem } from '../storage/itemTable';
import type { ItemRow, Stored } from '../storage/itemTable';
import { noteItemChange } from '../storage/lists';
import { principalById } from '../storage/principals';
import { isoSeconds } from '../time/siteTime';
import { addressOf, isCheckedOutByCaller, requireFree } from './checkOut';
import { keyOf } from './place';
import type { File } from './place';

/** SharePoint's CheckinType. */
export const checkInTypes = { minor: 0, major: 1, overwrite: 2 } as const;

export const checkOut = (context: Context, file: File): void => {
  const { list, row } = file;
  requireRights(itemRights(context, list, row), rights.editListItems);
  if (row.checkout_user !== null) {
    throw errors.checkedOutByOther(addressOf(context, file.path), principalById(context.db, context.web.siteId, row.checkout_user)?.loginName ?? '');
  }
  rememberCheckOut(context.db, keyOf(file), JSON.stringify(row));
  change(context, file, { checkout_user: writerOf(context) });
};

/** What was checked in last becomes an earlier version; checking in as overwriting leaves no trace of it. */
export const checkIn = (context: Context, file: File, comment: string, type: number): void => {
  const { list, row } = file;
  requireRights(itemRights(context, list, row), rights.editListItems);
  const before = checkedInBefore(context, file);
  requireFree(context, list, row);
  if (type === checkInTypes.minor) throw errors.notBuilt('minor versions');
  const major = type === checkInTypes.overwrite ? row.major : keepVersion(context.db, list, before);
  if (major === row.major) settleContent(context.db, keyOf(file), major);
  else keepShownContents(context.db, keyOf(file), major);
  forgetCheckOut(context.db, keyOf(file));
  change(context, file, { checkout_user: null, checkin_comment: comment, major, modified: isoSeconds(context.now), editor: writerOf(context) });
};

/** Everything since the check-out is undone, columns too; who may override others' check-outs may undo theirs. */
export const undoCheckOut = (context: Context, file: File): void => {
  const { list, row } = file;
  const before = checkedInBefore(context, file);
  if (!isCheckedOutByCaller(context, row) && !includes(itemRights(context, list, row), rights.cancelCheckout)) requireFree(context, list, row);
  const kept = Object.entries(before).filter(
    (entry): entry is [string, Stored] => entry[1] !== undefined && Object.hasOwn(row, entry[0]) && !untouched.includes(entry[0])
  );
  dropContentAfter(context.db, keyOf(file), row.major);
  forgetCheckOut(context.db, keyOf(file));
  change(context, file, { ...Object.fromEntries(kept), checkout_user: null });
};

/** What undoing leaves as it is: which row it is, where it lies and who may see it. */
const untouched: readonly string[] = ['id', 'version', 'dir', 'leaf', 'scope_id', 'inherited_scope'];

const checkedInBefore = (context: Context, file: File): ItemRow => {
  const row = checkedInRow(context.db, keyOf(file));
  if (file.row.checkout_user === null || row === undefined) throw errors.notCheckedOut(addressOf(context, file.path));
  return JSON.parse(row) as ItemRow;
};

const change = (context: Context, { list, row }: File, cells: Readonly<Record<string, Stored>>): void => {
  updateItem(context.db, list.id, row.id, { ...cells, version: row.version + 1 });
  noteItemChange(context.db, list.id, 0, isoSeconds(context.now));
};
