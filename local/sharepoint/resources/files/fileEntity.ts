import type { Context } from '../../context';
import { isCheckedOutByCaller } from '../../files/checkOut';
import type { File } from '../../files/place';
import { sizeOf } from '../../files/writeFile';
import { complex } from '../../odata/entity';
import type { Entity, Value } from '../../odata/entity';
import { noOptions, optionsBelow } from '../../odata/queryOptions';
import type { QueryOptions } from '../../odata/queryOptions';
import { fieldsOf } from '../../storage/fields';
import { fileShape } from '../../shapes/file';
import { columnOf } from '../../storage/itemTable';
import type { ItemRow } from '../../storage/itemTable';
import { principalById } from '../../storage/principals';
import { fileVersionSet } from './fileVersionEntity';
import { versionIdOf, versionLabelOf } from '../items/itemVersionEntity';
import { filePath } from './fileAddress';
import type { ItemOf } from '../items/itemLinks';
import { userEntity } from '../people/principals';
import { filePropertiesEntity } from '../webs/propertyBag';

/** Files spell their guid in capitals and braces, unlike their list items. */
export const fileETag = (row: ItemRow): string => `"{${row.guid.toUpperCase()}},${row.version}"`;

export const fileEntity = (context: Context, file: File, itemOf: ItemOf | undefined, query: QueryOptions = noOptions): Entity => ({
  kind: 'entity',
  shape: fileShape,
  path: filePath(file.path),
  etag: fileETag(file.row),
  value: property => fileValue(context, file, property),
  follow: link => {
    switch (link) {
      case 'Author':
        return personEntity(context, file.row.author);
      case 'ModifiedBy':
        return personEntity(context, file.row.editor);
      case 'CheckedOutByUser':
        return file.row.checkout_user === null ? null : personEntity(context, file.row.checkout_user);
      // Nobody edits here in a way that locks.
      case 'LockedByUser':
        return null;
      case 'ListItemAllFields':
        return itemOf?.(file.list, file.row, optionsBelow(query, link));
      case 'Properties':
        return filePropertiesEntity(file);
      case 'Versions':
        return fileVersionSet(context, file);
      default:
        return undefined;
    }
  },
});

export const personEntity = (context: Context, id: number): Entity | null => {
  const person = principalById(context.db, context.web.siteId, id);
  return person ? userEntity(context, person) : null;
};

const fileValue = (context: Context, file: File, property: string): Value => {
  const { list, row } = file;
  switch (property) {
    case 'CheckInComment':
      return row.checkin_comment ?? '';
    case 'CheckOutType':
      return row.checkout_user === null ? checkOutTypes.none : checkOutTypes.online;
    case 'ContentTag':
      return `{${row.guid.toUpperCase()}},${row.version},${row.content_version ?? 1}`;
    case 'CustomizedPageStatus':
    case 'MinorVersion':
      return 0;
    case 'ETag':
      return fileETag(row);
    case 'IrmEnabled':
      return false;
    case 'Length':
      return String(sizeOf(context, file));
    case 'Level':
      return isCheckedOutByCaller(context, row) ? levels.checkedOut : levels.published;
    case 'LinkingUri':
      return null;
    case 'LinkingUrl':
      return '';
    case 'ListId':
      return list.guid;
    case 'MajorVersion':
      return row.major;
    case 'Name':
      return row.leaf;
    case 'ServerRelativePath':
      return complex('SP.ResourcePath', { DecodedUrl: file.path });
    case 'ServerRelativeUrl':
      return file.path;
    case 'SiteId':
      return context.web.siteGuid;
    case 'TimeCreated':
      return row.created;
    case 'TimeLastModified':
      return row.modified;
    case 'Title':
      return titleOf(context, file);
    case 'UIVersion':
      return versionIdOf(row.major);
    case 'UIVersionLabel':
      return versionLabelOf(row.major);
    case 'UniqueId':
      return row.guid;
    case 'WebId':
      return context.web.guid;
    default:
      return true;
  }
};

const checkOutTypes = { online: 0, none: 2 } as const;
const levels = { published: 1, checkedOut: 255 } as const;

const titleOf = (context: Context, { list, row }: File): string => {
  const field = fieldsOf(context.db, list.id).find(candidate => candidate.internalName === 'Title');
  return String((field && row[columnOf(field)]) ?? '');
};
