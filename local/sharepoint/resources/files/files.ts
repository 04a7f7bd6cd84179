import type { Context } from '../../context';
import { freeName } from '../../files/fileNames';
import { dirOf, fileAt, fileOfRow, folderAt, isFile } from '../../files/place';
import type { File, Folder } from '../../files/place';
import { nameTaken } from '../../files/takenName';
import { addFile, requireList, saveContent } from '../../files/writeFile';
import { errors } from '../../errors';
import { flagArgument, hasArguments, textArgument } from '../../odata/arguments';
import { noOptions } from '../../odata/queryOptions';
import type { Segment } from '../../odata/segments';
import { rowNamed } from '../../storage/fileRows';
import { answerEntities, found } from '../answers';
import { fileResource } from './file';
import { fileEntity } from './fileEntity';
import { fileSet } from './folderEntity';
import type { ItemLinks } from '../items/itemLinks';
import { action, refuseUnbuilt } from '../resource';
import type { Resource } from '../resource';

/** `files`, `files('a.txt')`, `files/add(url='a.txt',overwrite=true)`. */
export const filesResource = (context: Context, folder: Folder, items: ItemLinks, segment: Segment): Resource => {
  const named = (name: string): Resource => fileResource(context, fileAt(context, pathIn(folder, name)), items);
  if (hasArguments(segment)) return named(textArgument(segment));
  return {
    name: 'Files',
    get: query => answerEntities(fileSet(context, folder, items.entity, query), query),
    step: inner => {
      switch (inner.name) {
        case 'getbyurl':
        case 'getbypath':
          return named(textArgument(inner, inner.name === 'getbyurl' ? 'url' : 'decodedurl'));
        case 'add':
        case 'addusingpath':
          return adding(context, folder, items, inner);
        default:
          refuseUnbuilt(inner, 'Files');
          return undefined;
      }
    },
  };
};

/** What stands alone lies in the folder; addresses from the server's root are their own. */
export const pathIn = (folder: Folder, given: string): string => (/^(\/|https?:)/i.test(given) ? given : `${folder.path}/${given}`);

const adding = (context: Context, folder: Folder, items: ItemLinks, segment: Segment): Resource => {
  const url = textArgument(segment, segment.name === 'add' ? 'url' : 'decodedurl');
  // gd-sprest names it always; an empty one asks for no check.
  if (segment.named.has('xorhash') && textArgument(segment, 'xorhash') !== '') throw errors.notBuilt('XorHash of files');
  const taken = flagArgument(segment, 'overwrite', false) ? 'overwrite' : flagArgument(segment, 'ensureuniquefilename', false) ? 'keepBoth' : 'refuse';
  return action(segment.written, ({ bytes }) => found(fileEntity(context, add(context, folder, url, bytes, taken), items.entity, noOptions)));
};

const add = (context: Context, from: Folder, url: string, bytes: Buffer, taken: 'refuse' | 'overwrite' | 'keepBoth'): File => {
  const path = pathIn(from, url);
  const slash = path.lastIndexOf('/');
  const folder = requireList(folderAt(context, path.slice(0, slash)));
  const name = path.slice(slash + 1).trim();
  const existing = rowNamed(context.db, folder.list.id, dirOf(folder), name);
  if (!existing) return addFile(context, folder, name, bytes);
  if (taken === 'keepBoth') return addFile(context, folder, freeName(name, candidate => rowNamed(context.db, folder.list.id, dirOf(folder), candidate) !== undefined), bytes);
  if (taken === 'refuse' || !isFile(existing)) throw nameTaken(context, folder, existing);
  return saveContent(context, fileOfRow(folder.list, existing), bytes);
};
