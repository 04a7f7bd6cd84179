import type { Context } from '../../context';
import { errors } from '../../errors';
import { findFolder, folderAt, parentOf } from '../../files/place';
import type { Folder } from '../../files/place';
import { destinationAt } from '../../files/transfer';
import { moveFolder } from '../../files/transferFolder';
import { modelOf, requireList } from '../../files/writeFile';
import { addFolder, ensureFolder } from '../../files/writeFolder';
import { recycleItem, removeItem } from '../../items/recycleItem';
import { flagArgument, hasArguments, textArgument } from '../../odata/arguments';
import { decodedPathIn, entryOf, parametersOf, textOf } from '../../odata/body';
import { requireMatch } from '../../odata/etag';
import type { Segment } from '../../odata/segments';
import { itemRights, requireRights } from '../../security/access';
import { rights } from '../../security/permissionMask';
import { folderShape } from '../../shapes/file';
import type { ItemRow } from '../../storage/itemTable';
import type { List } from '../../storage/lists';
import { answerEntities, answerEntity, created, found, propertyResource } from '../answers';
import { etagIn } from './file';
import { fileETag } from './fileEntity';
import { filesResource, pathIn } from './files';
import { folderAbove, folderEntity, folderSet } from './folderEntity';
import type { ItemLinks } from '../items/itemLinks';
import { action, done, emptied, merged, reading, refuseUnbuilt, valued } from '../resource';
import type { Answer, Resource, WriteRequest } from '../resource';
import { writeTypeOrder } from '../contentTypes/typeOrder';

export const folderResource = (context: Context, folder: Folder, items: ItemLinks): Resource => {
  const entity = folderEntity(context, folder, items.entity);
  return {
    name: 'Folder',
    get: query => answerEntity(folderEntity(context, folder, items.entity, query), query),
    merge: request => change(context, folder, request),
    delete: ({ ifMatch }) => {
      remove(context, folder, ifMatch);
      return emptied();
    },
    step: segment => {
      switch (segment.name) {
        case 'files':
          return filesResource(context, folder, items, segment);
        case 'folders':
          return foldersResource(context, folder, items, segment);
        case 'listitemallfields':
          if (!folder.row) return reading('ListItemAllFields', () => done('ListItemAllFields'));
          return items.resource(folder.list, folder.row);
        case 'parentfolder': {
          const above = folderAbove(context, folder);
          return above ? folderResource(context, above, items) : reading('ParentFolder', () => done('ParentFolder'));
        }
        case 'properties':
        case 'storagemetrics':
          return reading(segment.written, query => {
            const target = entity.follow(segment.name === 'properties' ? 'Properties' : 'StorageMetrics');
            return target?.kind === 'entity' ? answerEntity(target, query) : done(segment.written);
          });
        case 'recycle':
          return action('Recycle', () => {
            const { list, row } = rowOf(folder);
            requireRights(itemRights(context, list, row), rights.deleteListItems);
            return valued('Recycle', 'Edm.Guid', recycleItem(context, modelOf(context, list), row));
          });
        case 'deletewithparameters':
          return action(segment.written, ({ body }) => {
            remove(context, folder, etagIn(body));
            return done(segment.written);
          });
        case 'moveto':
        case 'movetousingpath':
          return action(segment.written, () => {
            moveFolder(context, folder, destinationAt(context, textArgument(segment, segment.name === 'moveto' ? 'newurl' : 'decodedurl')), false, false);
            return done(segment.written);
          });
        case 'addsubfolder':
          return action('AddSubFolder', ({ body }) => addBelow(context, folder, hasArguments(segment) ? textArgument(segment, 'leafname') : leafIn(body, 'leafName'), 'AddSubFolder'));
        case 'addsubfolderusingpath':
          return action('AddSubFolderUsingPath', ({ body }) => addBelow(context, folder, leafIn(body, 'leafPath'), 'AddSubFolderUsingPath'));
        default:
          refuseUnbuilt(segment, 'folders');
          return propertyResource(entity, segment.name);
      }
    },
  };
};

/** Where nothing lies, all that is read without an error is that nothing does, and that no folders lie in it. */
export const folderResourceAt = (context: Context, path: string, items: ItemLinks): Resource => {
  const folder = findFolder(context, path);
  if (folder) return folderResource(context, folder, items);
  const absent = { ...folderEntity(context, { path, list: undefined, row: undefined }, items.entity), value: () => false };
  return {
    name: 'Folder',
    get: query => {
      if (query.select.join().toLowerCase() !== 'exists') throw errors.fileUnknown();
      return answerEntity(absent, query);
    },
    step: segment => {
      if (segment.name === 'exists') return propertyResource(absent, 'exists');
      if (segment.name === 'folders') return reading('Folders', query => answerEntities({ kind: 'set', shape: folderShape, path: absent.path, entities: () => [] }, query));
      throw errors.fileUnknown();
    },
  };
};

export const foldersResource = (context: Context, folder: Folder, items: ItemLinks, segment: Segment): Resource => {
  const named = (name: string): Resource => folderResourceAt(context, pathIn(folder, name), items);
  if (hasArguments(segment)) return named(textArgument(segment));
  const adding = (name: string, url: string, add: typeof addFolder): Resource =>
    action(name, () => {
      const { parent, leaf } = split(context, folder, url);
      return found(folderEntity(context, add(context, parent, leaf), items.entity));
    });
  return {
    name: 'Folders',
    get: query => answerEntities(folderSet(context, folder, items.entity, query), query),
    post: ({ body }) => {
      const url = textOf(entryOf(body, ['SP.Folder']).get('ServerRelativeUrl') ?? null);
      if (!url) throw errors.argumentMissing('ServerRelativeUrl');
      const { parent, leaf } = split(context, folder, url);
      return created(folderEntity(context, ensureFolder(context, parent, leaf), items.entity));
    },
    step: inner => {
      switch (inner.name) {
        case 'getbyurl':
          return named(textArgument(inner, 'url'));
        case 'getbypath':
          return named(textArgument(inner, 'decodedurl'));
        case 'add':
          return adding('Add', textArgument(inner, 'url'), ensureFolder);
        case 'addusingpath':
        case 'addwithoverwrite':
          return adding(inner.written, textArgument(inner, inner.name === 'addusingpath' ? 'decodedurl' : 'url'), flagArgument(inner, 'overwrite', false) ? ensureFolder : addFolder);
        default:
          refuseUnbuilt(inner, 'Folders');
          return undefined;
      }
    },
  };
};

const split = (context: Context, folder: Folder, url: string): { readonly parent: Folder; readonly leaf: string } => {
  const path = pathIn(folder, url).replace(/\/+$/, '');
  const slash = path.lastIndexOf('/');
  return { parent: folderAt(context, path.slice(0, slash)), leaf: path.slice(slash + 1) };
};

const rowOf = (folder: Folder): { readonly list: List; readonly row: ItemRow } => {
  const { list } = requireList(folder);
  if (!folder.row) throw errors.notBuilt('deleting or changing the folder of a whole list');
  return { list, row: folder.row };
};

const remove = (context: Context, folder: Folder, ifMatch: string | undefined): void => {
  const { list, row } = rowOf(folder);
  requireRights(itemRights(context, list, row), rights.deleteListItems);
  removeItem(context, modelOf(context, list), row, ifMatch);
};

/** Only the name can be changed here; columns are changed through the list item. */
const change = (context: Context, folder: Folder, { body, ifMatch }: WriteRequest): Answer => {
  const entry = entryOf(body, ['SP.Folder']);
  // Only a list's own folder is told the order of its types.
  if (folder.list && !folder.row && entry.has('UniqueContentTypeOrder') && entry.size === 1) {
    writeTypeOrder(context, folder.list, entry.get('UniqueContentTypeOrder'));
    return merged();
  }
  const { list, row } = rowOf(folder);
  requireMatch(ifMatch, fileETag(row));
  for (const [name, value] of entry) {
    if (name !== 'Name') throw Object.hasOwn(folderShape.properties, name) ? errors.notBuilt(`setting ${name} of a folder`) : errors.propertyUnknown(name, folderShape.type);
    moveFolder(context, folder, { context, folder: parentOf(context, { list, row }), name: textOf(value) ?? '' }, false, false);
  }
  return merged();
};

const leafIn = (body: WriteRequest['body'], name: string): string => {
  const leaf = decodedPathIn(parametersOf(body)[name]);
  if (leaf === undefined) throw errors.argumentMissing(name);
  return leaf;
};

const addBelow = (context: Context, folder: Folder, leaf: string, name: string): Answer => {
  addFolder(context, folder, leaf);
  return done(name);
};
