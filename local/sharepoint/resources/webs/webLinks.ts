import type { Context } from '../../context';
import { webFolder } from '../../files/place';
import type { Entity, EntitySet } from '../../odata/entity';
import { optionsBelow } from '../../odata/queryOptions';
import type { QueryOptions } from '../../odata/queryOptions';
import { requireRights, webRights } from '../../security/access';
import { rights } from '../../security/permissionMask';
import { principalKinds, principalsOf } from '../../storage/principals';
import { roleDefinitionsOf } from '../../storage/roles';
import { folderEntity, folderSet } from '../files/folderEntity';
import { itemEntityOf } from '../items/itemEntity';
import { listSet } from '../lists/lists';
import { groupSet, userSet } from '../people/principals';
import { webBin } from '../recycleBin/recycleBin';
import { recycledSet } from '../recycleBin/recycleBinEntity';
import { roleDefinitionSet } from '../permissions/roleDefinitions';
import { webEntity } from './webEntity';

/** A web that leads to everything in it. Lists, items and folders lead to the web, so it is here that it learns the way to them; `query` is what is asked of the web. */
export const webWithContents = (context: Context, query: QueryOptions): Entity => {
  const entity = webEntity(context);
  return { ...entity, follow: link => contents(context, link, optionsBelow(query, link)) ?? entity.follow(link) };
};

const contents = (context: Context, link: string, query: QueryOptions): Entity | EntitySet | undefined => {
  const { db, web } = context;
  switch (link) {
    case 'Folders':
      return folderSet(context, webFolder(context), itemEntityOf(context), query);
    case 'Lists':
      return listSet(context, query);
    case 'RecycleBin': {
      const bin = webBin(context);
      return recycledSet(context, bin.things(), bin.path);
    }
    case 'RoleDefinitions':
      return roleDefinitionSet(roleDefinitionsOf(db, web.siteId), 'Web/RoleDefinitions');
    case 'RootFolder':
      return folderEntity(context, webFolder(context), itemEntityOf(context), query);
    case 'SiteGroups':
      return groupSet(context, peopleOf(context, principalKinds.group), 'Web/SiteGroups');
    case 'SiteUsers':
      return userSet(context, peopleOf(context, principalKinds.user), 'Web/SiteUsers');
    default:
      return undefined;
  }
};

const peopleOf = (context: Context, kind: number): ReturnType<typeof principalsOf> => {
  requireRights(webRights(context), rights.browseUserInfo);
  return principalsOf(context.db, context.web.siteId, kind);
};
