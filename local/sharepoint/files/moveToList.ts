import type { Context } from '../context';
import { forgetItem, takeAway } from '../items/recycleItem';
import { insertRow } from '../items/writeItem';
import { moveContents } from '../storage/fileContents';
import { addVersion, versionsOf } from '../storage/itemVersions';
import type { ItemRow } from '../storage/itemTable';
import type { List } from '../storage/lists';
import { sharedCells } from './carriedCells';
import { keyOf } from './place';
import { modelOf } from './writeFile';

/** A file or folder goes to another list with its guid, its bytes and its versions; its id there is a new one. */
export const moveToList = (
  context: Context, from: { readonly list: List; readonly row: ItemRow }, to: { readonly context: Context; readonly list: List; readonly dir: string | null; readonly name: string }
): ItemRow => {
  const { list, row } = from;
  const models = [modelOf(context, list), modelOf(to.context, to.list)] as const;
  const place = { dir: to.dir, leaf: to.name, scope_id: null };
  const { created, author, guid, major, object_type, content_type, file_size, content_version, checkin_comment } = row;
  const moved = insertRow(to.context, models[1], sharedCells(...models, row), {
    ...place, created, author, guid, major, object_type, content_type, file_size, content_version, checkin_comment, version: row.version + 1,
  });
  for (const version of versionsOf(context.db, list.id, row.id)) {
    addVersion(context.db, to.list.id, { ...withoutCells(version), ...place, ...sharedCells(...models, version), id: moved.id });
  }
  moveContents(context.db, keyOf(from), keyOf({ list: to.list, row: moved }));
  takeAway(context, models[0], row);
  forgetItem(context, list.id, row);
  return moved;
};

const withoutCells = (row: ItemRow): ItemRow => {
  const kept = Object.entries(row).filter(([name]) => !/^f\d+$/.test(name));
  return Object.fromEntries(kept) as ItemRow;
};
