import type { Context } from '../context';
import { textOf } from '../odata/body';
import type { ItemRow } from '../storage/itemTable';
import type { List } from '../storage/lists';
import { parentOf } from './place';
import { freshName } from './takenName';

/** What writing `FileLeafRef` does to a row: files and folders get another name, items have none to change. */
export const renaming = (context: Context, list: List, row: ItemRow, value: unknown): Partial<Pick<ItemRow, 'leaf'>> => {
  const wanted = value === undefined ? null : textOf(value);
  if (row.leaf === null || wanted === null || wanted.trim() === row.leaf) return {};
  // A change of capitals only is no clash with oneself.
  if (wanted.trim().toLowerCase() === row.leaf.toLowerCase()) return { leaf: wanted.trim() };
  return { leaf: freshName(context, parentOf(context, { list, row }), wanted) };
};
