import type { Context } from '../../context';
import type { File } from '../../files/place';
import type { Entity, EntitySet } from '../../odata/entity';
import { fileVersionShape } from '../../shapes/file';
import { sizeAt } from '../../storage/fileContents';
import type { ItemRow } from '../../storage/itemTable';
import { versionsOf } from '../../storage/itemVersions';
import { principalById } from '../../storage/principals';
import { filePath } from './fileAddress';
import { versionIdOf, versionLabelOf } from '../items/itemVersionEntity';
import { userEntity } from '../people/principals';

const versionsPath = (file: File): string => `${filePath(file.path)}/Versions`;

/** Earlier versions only, oldest first: the current one is the file itself. */
export const fileVersionSet = (context: Context, file: File): EntitySet => ({
  kind: 'set',
  shape: fileVersionShape,
  path: versionsPath(file),
  entities: () =>
    versionsOf(context.db, file.list.id, file.row.id)
      .map(version => fileVersionEntity(context, file, version))
      .reverse(),
});

export const fileVersionEntity = (context: Context, file: File, version: ItemRow): Entity => {
  const size = sizeAt(context.db, { listId: file.list.id, itemId: file.row.id }, version.major);
  const id = versionIdOf(version.major);
  return {
    kind: 'entity',
    shape: fileVersionShape,
    path: `${versionsPath(file)}(${id})`,
    value: property => {
      switch (property) {
        case 'CheckInComment':
          return version.checkin_comment ?? '';
        case 'Created':
          return version.modified;
        case 'ID':
          return id;
        case 'IsCurrentVersion':
          return false;
        case 'Length':
          return String(size);
        case 'Size':
          return size;
        case 'Url':
          return `_vti_history/${id}${file.path.slice(context.web.url.length)}`;
        case 'VersionLabel':
          return versionLabelOf(version.major);
        default:
          return null;
      }
    },
    follow: link => {
      const editor = link === 'CreatedBy' ? principalById(context.db, context.web.siteId, version.editor) : undefined;
      return editor ? userEntity(context, editor) : null;
    },
  };
};
