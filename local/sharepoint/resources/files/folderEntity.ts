import type { Context } from '../../context';
import { countIn, filesIn, foldersIn, totalsIn } from '../../files/folderContents';
import { parentOf, webFolder } from '../../files/place';
import type { Folder } from '../../files/place';
import { complex } from '../../odata/entity';
import type { Entity, EntitySet, Value } from '../../odata/entity';
import { noOptions, optionsBelow } from '../../odata/queryOptions';
import type { QueryOptions } from '../../odata/queryOptions';
import { fileShape, folderShape, storageMetricsShape } from '../../shapes/file';
import { fileEntity } from './fileEntity';
import { folderPath } from './fileAddress';
import type { ItemOf } from '../items/itemLinks';
import { typeOrderValue } from '../contentTypes/typeOrder';
import { folderPropertiesEntity } from '../webs/propertyBag';

export const folderEntity = (context: Context, folder: Folder, itemOf: ItemOf | undefined, query: QueryOptions = noOptions): Entity => ({
  kind: 'entity',
  shape: folderShape,
  path: folderPath(folder.path),
  value: property => folderValue(context, folder, property),
  follow: link => {
    switch (link) {
      case 'Files':
        return fileSet(context, folder, itemOf, optionsBelow(query, link));
      case 'Folders':
        return folderSet(context, folder, itemOf, optionsBelow(query, link));
      case 'ListItemAllFields':
        return folder.row ? itemOf?.(folder.list, folder.row, optionsBelow(query, link)) : null;
      case 'ParentFolder': {
        const parent = folderAbove(context, folder);
        return parent ? folderEntity(context, parent, itemOf, optionsBelow(query, link)) : null;
      }
      case 'Properties':
        return folderPropertiesEntity(folder, createdAt(context, folder), modifiedAt(context, folder));
      case 'StorageMetrics':
        return storageMetricsEntity(context, folder);
      default:
        return undefined;
    }
  },
});

export const folderAbove = (context: Context, folder: Folder): Folder | undefined => {
  if (!folder.list) return undefined;
  return folder.row ? parentOf(context, { list: folder.list, row: folder.row }) : webFolder(context);
};

export const fileSet = (context: Context, folder: Folder, itemOf: ItemOf | undefined, query: QueryOptions): EntitySet => ({
  kind: 'set',
  shape: fileShape,
  path: `${folderPath(folder.path)}/Files`,
  entities: () => filesIn(context, folder).map(file => fileEntity(context, file, itemOf, query)),
});

export const folderSet = (context: Context, folder: Folder, itemOf: ItemOf | undefined, query: QueryOptions): EntitySet => ({
  kind: 'set',
  shape: folderShape,
  path: `${folderPath(folder.path)}/Folders`,
  entities: () => foldersIn(context, folder).map(inner => folderEntity(context, inner, itemOf, query)),
});

const createdAt = (context: Context, { list, row }: Folder): string => row?.created ?? list?.created ?? context.web.created;
const modifiedAt = (context: Context, { list, row }: Folder): string => row?.modified ?? list?.modified ?? context.web.modified;

const folderValue = (context: Context, folder: Folder, property: string): Value => {
  switch (property) {
    case 'ContentTypeOrder':
    case 'UniqueContentTypeOrder':
      return typeOrderValue(context, folder, property);
    case 'IsWOPIEnabled':
      return false;
    case 'ItemCount':
      return countIn(context, folder);
    case 'Name':
      // The web's own folder has no name.
      return folder.list ? folder.path.slice(folder.path.lastIndexOf('/') + 1) : '';
    case 'ProgID':
      return null;
    case 'ServerRelativePath':
      return complex('SP.ResourcePath', { DecodedUrl: folder.path });
    case 'ServerRelativeUrl':
      return folder.path;
    case 'TimeCreated':
      return createdAt(context, folder);
    case 'TimeLastModified':
      return modifiedAt(context, folder);
    case 'UniqueId':
      return folder.row?.guid ?? folder.list?.guid ?? context.web.guid;
    case 'WelcomePage':
      return '';
    default:
      return true;
  }
};

const storageMetricsEntity = (context: Context, folder: Folder): Entity => {
  const { count, bytes } = totalsIn(context, folder);
  return {
    kind: 'entity',
    shape: storageMetricsShape,
    path: `${folderPath(folder.path)}/StorageMetrics`,
    value: property => {
      switch (property) {
        case 'LastModified':
          return modifiedAt(context, folder);
        case 'TotalFileCount':
          return String(count);
        default:
          return String(bytes);
      }
    },
    follow: () => undefined,
  };
};
