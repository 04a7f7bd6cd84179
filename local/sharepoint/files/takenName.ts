import type { Context } from '../context';
import { errors } from '../errors';
import { rowNamed } from '../storage/fileRows';
import type { ItemRow } from '../storage/itemTable';
import { principalById } from '../storage/principals';
import { offsetMinutesAt, wallTimeOf } from '../time/siteTime';
import { fileName, requireShortPath } from './fileNames';
import { dirOf, isFile } from './place';
import type { Folder, FolderInList } from './place';

/** The name as it will be kept, when nothing in the folder has it. */
export const freshName = (context: Context, folder: FolderInList, given: string): string => {
  const leaf = fileName(given);
  requireShortPath(`${folder.path}/${leaf}`);
  const taken = rowNamed(context.db, folder.list.id, dirOf(folder), leaf);
  if (taken) throw nameTaken(context, folder, taken);
  return leaf;
};

export const nameTaken = (context: Context, folder: Folder, row: ItemRow): Error => {
  const path = `${folder.path}/${row.leaf ?? ''}`.slice(context.web.url.length + 1);
  if (!isFile(row)) return errors.folderTaken(path);
  const editor = principalById(context.db, context.web.siteId, row.editor)?.loginName ?? '';
  return errors.fileTaken(path, editor, writtenOut(row.modified, context.web.timeZone));
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `24 Nov 2017 12:50:43 -0800`, by the site's clocks. */
const writtenOut = (iso: string, timeZone: number): string => {
  const moment = new Date(iso);
  const { year, month, day, hour, minute, second } = wallTimeOf(moment, timeZone);
  const two = (number: number): string => String(number).padStart(2, '0');
  const offset = offsetMinutesAt(moment, timeZone);
  const away = Math.abs(offset);
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(away / 60))}${two(away % 60)}`;
  return `${two(day)} ${months[month - 1] ?? ''} ${year} ${two(hour)}:${two(minute)}:${two(second)} ${zone}`;
};
