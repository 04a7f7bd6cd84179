import type { Context } from '../../context';
import { listChanges } from '../../changes/changeToken';
import { errors } from '../../errors';
import { rootOf } from '../../files/place';
import { turnOffAttachments } from '../../items/attachFile';
import { requireListRule } from '../../columns/fieldFormulas';
import { deleteListForGood, recycleList } from '../../lists/removeList';
import { guidArgument, numberArgument, textArgument } from '../../odata/arguments';
import { hasArguments } from '../../odata/arguments';
import { entryOf, textOf } from '../../odata/body';
import { plainETag, requireMatch } from '../../odata/etag';
import { requireUnchanged } from '../../odata/unchanged';
import { listRights, requireRights } from '../../security/access';
import { rights } from '../../security/permissionMask';
import { fieldsOf } from '../../storage/fields';
import { listByTitle, takeItemId, updateList } from '../../storage/lists';
import type { List } from '../../storage/lists';
import { isoSeconds } from '../../time/siteTime';
import { answerEntity, propertyResource } from '../answers';
import { changesResource } from '../changes';
import { getItemsResource } from '../items/camlItems';
import { listContentTypesResource } from '../contentTypes/contentTypes';
import { fieldsResource } from '../columns/fields';
import { folderResource } from '../files/folder';
import { addValidateUpdateResource } from '../items/formUpdate';
import { itemLinks, itemResource, itemWithGuid, itemsResource, modelOf } from '../items/items';
import { itemChangesResource } from '../items/itemChanges';
import { listDataResource, listDataStreamResource } from './listData';
import { listWithItems } from '../items/listItems';
import { listEntity, listPath, listSecurable } from './listEntity';
import { settingsFrom } from './listSettings';
import { securableStep } from '../permissions/permissions';
import { relatedFieldsResource } from './relatedFields';
import { action, emptied, merged, reading, refuseUnbuilt, valued } from '../resource';
import type { Answer, Resource, WriteRequest } from '../resource';
import { versionPoliciesEntity } from './versionPolicies';
import { viewResource, viewsResource } from './views';
import { webEntity } from '../webs/webEntity';

export const listResource = (context: Context, list: List): Resource => {
  const requireManage = (): void => {
    requireRights(listRights(context, list), rights.manageLists);
  };
  return {
    name: 'List',
    get: query => answerEntity(listWithItems(context, list, query), query),
    merge: request => {
      requireManage();
      return changeList(context, list, request);
    },
    delete: ({ ifMatch }) => {
      requireManage();
      requireMatch(ifMatch, plainETag(list.version));
      deleteListForGood(context, list);
      return emptied();
    },
    step: segment => {
      const permissions = securableStep(context, listSecurable(context, list), segment);
      if (permissions) return permissions;
      switch (segment.name) {
        case 'items':
          if (hasArguments(segment)) return itemResource(context, modelOf(context, list), numberArgument(segment));
          return itemsResource(context, list);
        case 'getitembyid':
          return itemResource(context, modelOf(context, list), numberArgument(segment, 'id'));
        case 'getitembystringid':
          return itemResource(context, modelOf(context, list), numberArgument(segment, 'sId'));
        case 'getitembyuniqueid':
          return itemWithGuid(context, modelOf(context, list), guidArgument(segment, 'uniqueId'));
        case 'getchanges':
          return changesResource(context, listChanges(context, list), segment);
        case 'renderlistdataasstream':
          return listDataStreamResource(context, list, segment);
        case 'renderlistdata':
          return listDataResource(context, list, segment);
        case 'getlistitemchangessincetoken':
          return itemChangesResource(context, list, segment);
        case 'getitems':
          return getItemsResource(context, list, segment);
        case 'fields':
          return fieldsResource(context, list, segment);
        case 'contenttypes':
          return listContentTypesResource(context, list, segment);
        case 'views':
          return viewsResource(context, list, segment);
        case 'getview':
          return viewResource(context, list, view => view.guid === textArgument(segment).replace(/[{}]/g, '').toLowerCase());
        case 'defaultview':
          return viewResource(context, list, view => view.isDefault);
        case 'addvalidateupdateitem':
          return addValidateUpdateResource(context, modelOf(context, list), 'AddValidateUpdateItem');
        case 'addvalidateupdateitemusingpath':
          return addValidateUpdateResource(context, modelOf(context, list), 'AddValidateUpdateItemUsingPath');
        case 'rootfolder':
          return folderResource(context, rootOf(list), itemLinks(context));
        case 'versionpolicies':
          return reading('VersionPolicies', query => answerEntity(versionPoliciesEntity(listPath(list)), query));
        case 'parentweb':
          return reading('ParentWeb', query => answerEntity(webEntity(context), query));
        case 'getrelatedfields':
          return relatedFieldsResource(context, list);
        case 'reservelistitemid':
          // Nobody else gets that id: the next item has the one after it.
          return action('ReserveListItemId', () => {
            requireRights(listRights(context, list), rights.addListItems);
            return valued('ReserveListItemId', 'Edm.Int32', takeItemId(context.db, list.id));
          });
        case 'recycle':
          return action('Recycle', () => {
            requireManage();
            return valued('Recycle', 'Edm.Guid', recycleList(context, list));
          });
        default:
          refuseUnbuilt(segment, 'lists');
          return propertyResource(listEntity(context, list), segment.name);
      }
    },
  };
};

const changeList = (context: Context, list: List, { body, ifMatch }: WriteRequest): Answer => {
  requireMatch(ifMatch, plainETag(list.version));
  const entry = new Map(entryOf(body, ['SP.List']));
  const title = entry.has('Title') ? textOf(entry.get('Title'))?.trim() : list.title;
  entry.delete('Title');
  if (!title) throw errors.argumentInvalid('The title of a list may not be empty.');
  const namesake = listByTitle(context.db, list.webId, title);
  if (namesake && namesake.id !== list.id) throw errors.listTitleTaken();
  const { settings, others } = settingsFrom(entry);
  requireUnchanged(listEntity(context, list), others);
  if (settings.validationFormula !== undefined) requireListRule(context.web, settings.validationFormula, fieldsOf(context.db, list.id));
  if (settings.enableAttachments === false && list.settings.enableAttachments) turnOffAttachments(context, list);
  updateList(context.db, list, title, { ...list.settings, ...settings }, isoSeconds(context.now));
  return merged(plainETag(list.version + 1));
};
