import { typeOfRow } from '../../contentTypes/typeOfItem';
import type { Context } from '../../context';
import { errors } from '../../errors';
import { fileOfRow, folderOfRow, isFile, isFolder } from '../../files/place';
import { createItem, changeItem, replaceItem } from '../../items/writeItem';
import { recycleItem, removeItem } from '../../items/recycleItem';
import { itemPage } from '../../query/itemPage';
import { itemModelOf } from '../../items/itemModel';
import type { ItemModel } from '../../items/itemModel';
import { isLibrary } from '../../lists/createList';
import { listItemType } from '../../lists/listAddress';
import { numberArgument } from '../../odata/arguments';
import { entryOf } from '../../odata/body';
import { itemETag } from '../../odata/etag';
import { projectEntity } from '../../odata/project';
import { noOptions } from '../../odata/queryOptions';
import type { QueryOptions } from '../../odata/queryOptions';
import { nextLinkOf } from '../../odata/nextLink';
import { selectionOf } from '../../odata/selection';
import { canViewItem, itemRights, listRights, requireRights } from '../../security/access';
import { includes, rights } from '../../security/permissionMask';
import { itemByGuid, itemById } from '../../storage/itemTable';
import type { ItemRow } from '../../storage/itemTable';
import { fieldsOf } from '../../storage/fields';
import type { List } from '../../storage/lists';
import { answerEntity, created, propertyResource } from '../answers';
import { attachmentsResource } from './attachments';
import { readable } from '../contentTypes/contentTypes';
import { fieldValuesStep } from './fieldValues';
import { fileResource } from '../files/file';
import { folderResource } from '../files/folder';
import { validateUpdateResource } from './formUpdate';
import { itemEntities, itemEntityOf, itemSecurable } from './itemEntity';
import type { ItemLinks } from './itemLinks';
import { itemsPath } from './itemPath';
import { itemVersionsResource } from './itemVersions';
import { listEntity, listTypeHome } from '../lists/listEntity';
import { securableStep } from '../permissions/permissions';
import { action, done, emptied, merged, reading, refuseUnbuilt, valued } from '../resource';
import type { Answer, Resource } from '../resource';

export const modelOf = (context: Context, list: List): ItemModel => itemModelOf(list, fieldsOf(context.db, list.id));

/** The verbose type names that an entry for the list's items may carry. */
const itemTypes = (list: List): readonly string[] => [listItemType(list.entityName), 'SP.ListItem'];

export const itemsResource = (context: Context, list: List): Resource => {
  const model = modelOf(context, list);
  return {
    name: 'Items',
    get: query => {
      const page = itemPage(context, model, query);
      const nextLink = page.nextToken === undefined ? undefined : nextLinkOf(context, itemsPath(model), query, page.nextToken);
      return answerItems(context, model, page.rows, query, nextLink);
    },
    post: ({ body }) => {
      requireRights(listRights(context, list), rights.addListItems);
      if (isLibrary(list)) throw errors.addItemToLibrary();
      const row = createItem(context, model, entryOf(body, itemTypes(list)));
      return created(itemEntities(context, model, noOptions)(row));
    },
    step: segment => (segment.name === 'getbyid' || segment.name === 'getbystringid' ? itemResource(context, model, numberArgument(segment)) : undefined),
  };
};

export const answerItems = (context: Context, model: ItemModel, rows: readonly ItemRow[], query: QueryOptions, nextLink?: string): Answer => {
  const entityOf = itemEntities(context, model, query);
  const selection = selectionOf(query);
  const entities = rows.map(row => projectEntity(entityOf(row), selection));
  return { kind: 'content', status: 200, content: { kind: 'set', set: `SP.ListData.${model.list.entityName}Items`, path: itemsPath(model), entities, nextLink } };
};

/** By its UniqueId, which is what its GUID says too. */
export const itemWithGuid = (context: Context, model: ItemModel, guid: string): Resource => {
  const row = itemByGuid(context.db, model.list.id, guid);
  if (!row) throw errors.itemUnknown();
  return itemResource(context, model, row.id);
};

export const itemResource = (context: Context, model: ItemModel, id: number): Resource => {
  const { list } = model;
  // What the caller may not see is not there.
  const row = itemById(context.db, list.id, id);
  if (!row || !canViewItem(context, list, row)) throw errors.itemUnknown();
  const requireRight = (right: (typeof rights)[keyof typeof rights]): void => {
    if (!includes(itemRights(context, list, row), right)) throw errors.accessDenied();
  };
  const etagOf = (changed: ItemRow): string => itemETag(changed.guid, changed.version);
  return {
    name: 'ListItem',
    get: query => answerItem(context, model, row, query),
    merge: ({ body, ifMatch }) => {
      requireRight(rights.editListItems);
      return merged(etagOf(changeItem(context, model, row, entryOf(body, itemTypes(list)), ifMatch)));
    },
    put: ({ body, ifMatch }) => {
      requireRight(rights.editListItems);
      return merged(etagOf(replaceItem(context, model, row, entryOf(body, itemTypes(list)), ifMatch)));
    },
    delete: ({ ifMatch }) => {
      requireRight(rights.deleteListItems);
      removeItem(context, model, row, ifMatch);
      return emptied();
    },
    step: segment => {
      const permissions = securableStep(context, itemSecurable(context, model, row), segment);
      if (permissions) return permissions;
      const texts = fieldValuesStep(context, model, row, segment);
      if (texts) return texts;
      switch (segment.name) {
        case 'recycle':
          return action('Recycle', () => {
            requireRight(rights.deleteListItems);
            return valued('Recycle', 'Edm.Guid', recycleItem(context, model, row));
          });
        case 'deletewithparameters':
          // Of files and folders it is anybody's; of items only SharePoint's own accounts may call it.
          return action('DeleteWithParameters', () => {
            throw errors.accessDenied();
          });
        case 'attachmentfiles':
          return attachmentsResource(context, model, row, segment);
        case 'contenttype':
          return readable(context, listTypeHome(list), typeOfRow(context.db, list, row));
        case 'parentlist':
          return reading('ParentList', query => answerEntity(listEntity(context, list), query));
        case 'validateupdatelistitem':
          return validateUpdateResource(context, model, row, 'ValidateUpdateListItem');
        case 'validateupdatelistitemusingpath':
          return validateUpdateResource(context, model, row, 'ValidateUpdateListItemUsingPath');
        case 'versions':
          return itemVersionsResource(context, model, row, segment);
        case 'file':
          return isFile(row) ? fileResource(context, fileOfRow(list, row), itemLinks(context)) : reading('File', () => done('File'));
        case 'folder':
          return isFolder(row) ? folderResource(context, folderOfRow(list, row), itemLinks(context)) : reading('Folder', () => done('Folder'));
        default:
          refuseUnbuilt(segment, 'list items');
          return propertyResource(itemEntities(context, model, noOptions)(row), segment.name);
      }
    },
  };
};

/** How files and folders lead back to their items. */
export const itemLinks = (context: Context): ItemLinks => ({
  resource: (list, row) => itemResource(context, modelOf(context, list), row.id),
  entity: itemEntityOf(context),
});

const answerItem = (context: Context, model: ItemModel, row: ItemRow, query: QueryOptions): Answer => {
  const entity = itemEntities(context, model, query)(row);
  return { kind: 'content', status: 200, content: projectEntity(entity, selectionOf(query)), etag: entity.etag };
};
