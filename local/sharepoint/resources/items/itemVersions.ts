import type { Context } from '../../context';
import { errors } from '../../errors';
import type { ItemModel } from '../../items/itemModel';
import { personIn } from '../../query/lookedUp';
import { restoreVersion } from '../../items/writeItem';
import { hasArguments, numberArgument, textArgument } from '../../odata/arguments';
import type { Segment } from '../../odata/segments';
import { itemRights, requireRights } from '../../security/access';
import { rights } from '../../security/permissionMask';
import type { PermissionMask } from '../../security/permissionMask';
import type { ItemRow } from '../../storage/itemTable';
import { removeVersion, removeVersionsUpTo, versionOf } from '../../storage/itemVersions';
import { answerEntities, answerEntity, propertyResource } from '../answers';
import { fieldSetOf } from '../columns/fieldEntity';
import { versionEntities, versionIdOf, versionLabelOf, versionSet } from './itemVersionEntity';
import { action, done, emptied, reading, refuseUnbuilt } from '../resource';
import type { Resource } from '../resource';
import { userEntity } from '../people/principals';

/** `versions`, `versions(512)`: the current one first. */
export const itemVersionsResource = (context: Context, model: ItemModel, row: ItemRow, segment: Segment): Resource => {
  const { db } = context;
  const { list } = model;
  const require = (right: PermissionMask): void => {
    requireRights(itemRights(context, list, row), right);
  };
  require(rights.viewVersions);
  if (hasArguments(segment)) return versionResource(context, model, row, numberArgument(segment));
  const deleting = (name: string, remove: () => void): Resource =>
    action(name, () => {
      require(rights.deleteVersions);
      remove();
      return done(name);
    });
  const restoring = (name: string, major: () => number): Resource =>
    action(name, () => {
      require(rights.editListItems);
      restoreVersion(context, model, row, versionWith(context, model, row, major()));
      return done(name);
    });
  return {
    name: 'Versions',
    get: query => answerEntities(versionSet(context, model, row), query),
    step: inner => {
      const byId = (): number => numberArgument(inner, 'vid') / versionIdOf(1);
      const byLabel = (): number => majorLabelled(textArgument(inner, 'versionlabel'));
      switch (inner.name) {
        case 'getbyid':
          return versionResource(context, model, row, numberArgument(inner, 'versionid'));
        case 'deleteall':
          return deleting('DeleteAll', () => {
            removeVersionsUpTo(db, list.id, row.id, row.major - 1);
          });
        case 'deletebyid':
          return deleting('DeleteByID', () => {
            deleteVersion(context, model, row, byId());
          });
        case 'deletebylabel':
          return deleting('DeleteByLabel', () => {
            deleteVersion(context, model, row, byLabel());
          });
        case 'restorebyid':
          return restoring('RestoreByID', byId);
        case 'restorebylabel':
          return restoring('RestoreByLabel', byLabel);
        default:
          refuseUnbuilt(inner, 'ItemVersions');
          return undefined;
      }
    },
  };
};

const majorLabelled = (label: string): number => (/^\d+\.0$/.test(label) ? Number.parseInt(label, 10) : 0);

const versionWith = (context: Context, model: ItemModel, row: ItemRow, major: number): ItemRow => {
  const version = major === row.major ? row : versionOf(context.db, model.list.id, row.id, major);
  if (!version) throw errors.versionUnknown();
  return version;
};

const deleteVersion = (context: Context, model: ItemModel, row: ItemRow, major: number): void => {
  const version = versionWith(context, model, row, major);
  if (version === row) throw errors.currentVersionNotDeletable(versionLabelOf(major));
  removeVersion(context.db, model.list.id, row.id, major);
};

const versionResource = (context: Context, model: ItemModel, row: ItemRow, id: number): Resource => {
  const version = versionWith(context, model, row, id / versionIdOf(1));
  const entity = versionEntities(context, model, row)(version);
  return {
    name: 'ListItemVersion',
    get: query => answerEntity(entity, query),
    delete: () => {
      requireRights(itemRights(context, model.list, row), rights.deleteVersions);
      deleteVersion(context, model, row, version.major);
      return emptied();
    },
    step: segment => {
      switch (segment.name) {
        case 'createdby': {
          const person = personIn(context, version.editor);
          return person && reading('CreatedBy', query => answerEntity(userEntity(context, person), query));
        }
        case 'fields':
          return reading('Fields', query => answerEntities(fieldSetOf(context, model.list), query));
        default:
          refuseUnbuilt(segment, 'versions of list items');
          return propertyResource(entity, segment.name);
      }
    },
  };
};
