import type { Context } from '../context';
import { errors } from '../errors';
import { deleteListForGood } from '../lists/removeList';
import { restoreItem } from '../lists/writeItem';
import { guidArgument, hasArguments } from '../odata/arguments';
import type { Entity, EntitySet } from '../odata/entity';
import type { Segment } from '../odata/segments';
import { webRights } from '../security/access';
import { includes, rights } from '../security/permissionMask';
import { recycleBinItemShape } from '../shapes/principal';
import { itemById } from '../storage/itemTable';
import type { ItemRow } from '../storage/itemTable';
import { listById, listByTitle, recycledList, setRecycled } from '../storage/lists';
import { principalById } from '../storage/principals';
import { recycledByGuid, recycledKinds, recycledOf, takeFromBin } from '../storage/recycleBin';
import type { Recycled } from '../storage/recycleBin';
import { removeScope } from '../storage/roles';
import { answerEntities, answerEntity, propertyResource } from './answers';
import { modelOf } from './items';
import { userEntity } from './principals';
import { action, done } from './resource';
import type { Answer, Resource } from './resource';

/** One's own deletions; those of everybody for who may manage the web. */
const isVisible = (context: Context, thing: Recycled): boolean =>
  thing.deletedBy === context.acting.principal?.id || includes(webRights(context), rights.manageWeb);

export const recycleBinResource = (context: Context, segment: Segment): Resource => {
  if (hasArguments(segment)) return recycledResource(context, guidArgument(segment));
  return {
    name: 'RecycleBin',
    get: query => answerEntities(recycledSet(context), query),
    step: inner => {
      switch (inner.name) {
        case 'getbyid':
          return recycledResource(context, guidArgument(inner));
        case 'restoreall':
          return action('RestoreAll', () => each(context, 'RestoreAll', restore));
        case 'deleteall':
          return action('DeleteAll', () => each(context, 'DeleteAll', deleteForGood));
        default:
          return undefined;
      }
    },
  };
};

const visible = (context: Context): readonly Recycled[] => recycledOf(context.db, context.web.id).filter(thing => isVisible(context, thing));

const each = (context: Context, name: string, act: (context: Context, thing: Recycled) => void): Answer => {
  for (const thing of visible(context)) act(context, thing);
  return done(name);
};

const recycledSet = (context: Context): EntitySet => ({
  kind: 'set',
  shape: recycleBinItemShape,
  path: 'Web/RecycleBin',
  entities: () => visible(context).map(thing => recycledEntity(context, thing)),
});

const recycledResource = (context: Context, guid: string): Resource => {
  const thing = recycledByGuid(context.db, context.web.id, guid);
  if (!thing || !isVisible(context, thing)) throw errors.recycledUnknown();
  const entity = recycledEntity(context, thing);
  return {
    name: 'RecycleBinItem',
    get: query => answerEntity(entity, query),
    step: segment => {
      switch (segment.name) {
        case 'restore':
          return action('Restore', () => {
            restore(context, thing);
            return done('Restore');
          });
        case 'deleteobject':
          return action('DeleteObject', () => {
            deleteForGood(context, thing);
            return done('DeleteObject');
          });
        default:
          return propertyResource(entity, segment.name);
      }
    },
  };
};

const restore = (context: Context, thing: Recycled): void => {
  if (thing.kind === recycledKinds.list) {
    const namesake = listByTitle(context.db, context.web.id, thing.title);
    if (namesake) throw errors.listTitleTaken();
    setRecycled(context.db, thing.listId, false);
  } else {
    const list = listById(context.db, thing.listId);
    if (!list || (thing.itemId !== null && itemById(context.db, list.id, thing.itemId))) throw errors.recycledUnknown();
    restoreItem(context, modelOf(context, list), thing.content);
  }
  takeFromBin(context.db, thing.guid);
};

const deleteForGood = (context: Context, thing: Recycled): void => {
  if (thing.kind === recycledKinds.list) {
    const list = recycledList(context.db, thing.listId);
    if (list) deleteListForGood(context, list);
  } else {
    const { scope_id: scopeId } = JSON.parse(thing.content) as ItemRow;
    if (scopeId !== null) removeScope(context.db, scopeId);
  }
  takeFromBin(context.db, thing.guid);
};

const recycledEntity = (context: Context, thing: Recycled): Entity => {
  const author = principalById(context.db, thing.siteId, thing.author);
  const deleter = principalById(context.db, thing.siteId, thing.deletedBy);
  return {
    kind: 'entity',
    shape: recycleBinItemShape,
    path: `Web/RecycleBin(guid'${thing.guid}')`,
    value: property => {
      switch (property) {
        case 'AuthorEmail':
          return author?.email ?? '';
        case 'AuthorName':
          return author?.title ?? '';
        case 'DeletedByEmail':
          return deleter?.email ?? '';
        case 'DeletedByName':
          return deleter?.title ?? '';
        case 'DeletedDate':
        case 'DeletedDateLocalFormatted':
          return thing.deletedAt;
        case 'DirName':
          return thing.dirName;
        case 'Id':
          return thing.guid;
        case 'ItemState':
          return 1;
        case 'ItemType':
          return thing.kind;
        case 'LeafName':
          return thing.leafName;
        case 'Size':
          return String(thing.content.length);
        default:
          return thing.title;
      }
    },
    follow: link => {
      const person = link === 'Author' ? author : deleter;
      return person ? userEntity(context, person) : null;
    },
  };
};
