import type { Context } from '../context';
import { camlFieldIn } from '../query/camlColumns';
import { leafOf } from '../items/itemModel';
import type { ItemModel } from '../items/itemModel';
import { itemRights } from '../security/access';
import type { PermissionMask } from '../security/permissionMask';
import { tableOf } from '../storage/itemTable';
import type { ItemRow } from '../storage/itemTable';
import { renderedCell } from './renderedCell';
import type { Cells, Rendering } from './renderedCell';

/** What the pages of SharePoint need of every row. */
export const requiredNames: readonly string[] = [
  'ID', 'PermMask', 'FSObjType', 'UniqueId', 'ContentTypeId', 'FileRef', 'FileLeafRef', 'File_x0020_Type', 'ItemChildCount', 'FolderChildCount', 'owshiddenversion', 'Restricted',
];

/** Columns that only link to the row show what the link is made of. */
const made: Readonly<Record<string, readonly string[]>> = {
  LinkTitle: ['Title', 'FileLeafRef', 'FileRef', 'File_x0020_Type', 'ContentTypeId'],
  LinkTitleNoMenu: ['Title', 'FileLeafRef', 'FileRef', 'File_x0020_Type', 'ContentTypeId'],
  LinkFilename: ['FileLeafRef', 'FileRef', 'File_x0020_Type', 'FSObjType'],
  LinkFilenameNoMenu: ['FileLeafRef', 'FileRef', 'File_x0020_Type', 'FSObjType'],
  DocIcon: ['File_x0020_Type'],
};

/** The columns of a view by name, each once; those that the list lacks are passed over. */
export const shownNames = (names: readonly string[]): readonly string[] => [...new Set(names.flatMap(name => (Object.hasOwn(made, name) ? (made[name] ?? []) : [name])))];

export const renderedRow = (context: Context, model: ItemModel, row: ItemRow, names: readonly string[], rendering: Rendering): Cells =>
  Object.assign({}, ...names.map(name => cellsNamed(context, model, row, name, rendering))) as Cells;

const cellsNamed = (context: Context, model: ItemModel, row: ItemRow, name: string, rendering: Rendering): Cells => {
  switch (name) {
    case 'PermMask':
      return { PermMask: hexMask(itemRights(context, model.list, row)) };
    case 'File_x0020_Type':
      return { File_x0020_Type: row.leaf === null || row.object_type === 1 ? '' : suffixOf(leafOf(row)) };
    case 'Restricted':
      return { Restricted: '' };
    case 'ItemChildCount':
    case 'FolderChildCount':
      return { [name]: String(childCount(context, model, row, name === 'FolderChildCount' ? 1 : 0)) };
    default: {
      const field = camlFieldIn(model, { name, id: undefined, lookupId: false });
      return field ? renderedCell(context, model, row, field, rendering) : {};
    }
  }
};

const suffixOf = (leaf: string): string => (leaf.includes('.') ? leaf.slice(leaf.lastIndexOf('.') + 1) : '');

const childCount = (context: Context, { list }: ItemModel, row: ItemRow, objectType: 0 | 1): number => {
  if (row.object_type !== 1) return 0;
  const folder = `${row.dir ?? list.url}/${leafOf(row)}`;
  return context.db.one<{ count: number }>(`SELECT count(*) AS count FROM ${tableOf(list.id)} WHERE dir IS NOT NULL AND fold(dir) = fold(?) AND object_type = ?`, folder, objectType)?.count ?? 0;
};

/** `0x7ffffffffffbffff` */
export const hexMask = ({ high, low }: PermissionMask): string =>
  `0x${high === 0 ? low.toString(16) : `${high.toString(16)}${low.toString(16).padStart(8, '0')}`}`;
