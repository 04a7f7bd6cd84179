import type { Context } from '../../context';
import { errors } from '../../errors';
import { keyOf } from '../../files/place';
import type { File } from '../../files/place';
import { modelOf } from '../../files/writeFile';
import { restoreVersion } from '../../items/writeItem';
import { hasArguments, numberArgument, textArgument } from '../../odata/arguments';
import type { Segment } from '../../odata/segments';
import { itemRights, requireRights } from '../../security/access';
import { rights } from '../../security/permissionMask';
import { contentAt, keepShownContents } from '../../storage/fileContents';
import type { ItemRow } from '../../storage/itemTable';
import { removeVersion, removeVersionsUpTo, versionOf } from '../../storage/itemVersions';
import { answerEntities, answerEntity, propertyResource } from '../answers';
import { fileVersionEntity, fileVersionSet } from './fileVersionEntity';
import { versionIdOf } from '../items/itemVersionEntity';
import { action, done, emptied, reading, refuseUnbuilt } from '../resource';
import type { Resource } from '../resource';

/** `versions`, `versions(512)`: the current one is not among them. */
export const fileVersionsResource = (context: Context, file: File, segment: Segment): Resource => {
  const { list, row } = file;
  const mine = itemRights(context, list, row);
  requireRights(mine, rights.viewVersions);
  if (hasArguments(segment)) return versionResource(context, file, numberArgument(segment));
  const deleting = (name: string, remove: () => void): Resource =>
    action(name, () => {
      requireRights(mine, rights.deleteVersions);
      remove();
      keepShownContents(context.db, keyOf(file), row.major);
      return done(name);
    });
  const deletingOne = (name: string, version: () => ItemRow): Resource =>
    deleting(name, () => {
      removeVersion(context.db, list.id, row.id, version().major);
    });
  return {
    name: 'Versions',
    get: query => answerEntities(fileVersionSet(context, file), query),
    step: inner => {
      switch (inner.name) {
        case 'getbyid':
          return versionResource(context, file, numberArgument(inner, 'versionid'));
        case 'deleteall':
          return deleting('DeleteAll', () => {
            removeVersionsUpTo(context.db, list.id, row.id, row.major - 1);
          });
        case 'deletebyid':
          return deletingOne('DeleteByID', () => versionWith(context, file, numberArgument(inner, 'vid')));
        case 'deletebylabel':
          return deletingOne('DeleteByLabel', () => versionLabelled(context, file, textArgument(inner, 'versionlabel')));
        case 'restorebylabel':
          return action('RestoreByLabel', () => {
            requireRights(mine, rights.editListItems);
            restoreVersion(context, modelOf(context, list), row, versionLabelled(context, file, textArgument(inner, 'versionlabel')));
            return done('RestoreByLabel');
          });
        default:
          refuseUnbuilt(inner, 'FileVersions');
          return undefined;
      }
    },
  };
};

const versionWith = (context: Context, { list, row }: File, id: number): ItemRow => {
  const version = versionOf(context.db, list.id, row.id, id / versionIdOf(1));
  if (!version) throw errors.fileVersionUnknown();
  return version;
};

const versionLabelled = (context: Context, file: File, label: string): ItemRow =>
  versionWith(context, file, /^\d+\.0$/.test(label) ? versionIdOf(Number.parseInt(label, 10)) : 0);

const versionResource = (context: Context, file: File, id: number): Resource => {
  const version = versionWith(context, file, id);
  const entity = fileVersionEntity(context, file, version);
  return {
    name: 'FileVersion',
    get: query => answerEntity(entity, query),
    delete: () => {
      requireRights(itemRights(context, file.list, file.row), rights.deleteVersions);
      removeVersion(context.db, file.list.id, file.row.id, version.major);
      keepShownContents(context.db, keyOf(file), file.row.major);
      return emptied();
    },
    step: segment => {
      switch (segment.name) {
        case '$value':
        case 'openbinarystream':
          return reading(segment.written, () => {
            requireRights(itemRights(context, file.list, file.row), rights.openItems);
            return { kind: 'raw', contentType: 'application/octet-stream', body: contentAt(context.db, keyOf(file), version.major) };
          });
        default:
          refuseUnbuilt(segment, 'versions of files');
          return propertyResource(entity, segment.name);
      }
    },
  };
};
