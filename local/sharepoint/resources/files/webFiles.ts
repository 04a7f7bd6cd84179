import type { Context } from '../../context';
import { fileAt, fileWithId, folderWithId, webFolder } from '../../files/place';
import { guidArgument, textArgument } from '../../odata/arguments';
import type { Segment } from '../../odata/segments';
import { fileResource } from './file';
import { folderResource, folderResourceAt, foldersResource } from './folder';
import { itemLinks } from '../items/items';
import type { Resource } from '../resource';

/** The ways from a web to its files and folders. */
export const filesStep = (context: Context, segment: Segment): Resource | undefined => {
  const items = itemLinks(context);
  switch (segment.name) {
    case 'getfilebyserverrelativeurl':
      return fileResource(context, fileAt(context, textArgument(segment, 'serverrelativeurl')), items);
    case 'getfilebyserverrelativepath':
      return fileResource(context, fileAt(context, textArgument(segment, 'decodedurl')), items);
    case 'getfilebyurl':
      return fileResource(context, fileAt(context, decodedUrl(textArgument(segment, 'fileurl'))), items);
    case 'getfilebyid':
      return fileResource(context, fileWithId(context, guidArgument(segment, 'uniqueid')), items);
    case 'getfolderbyserverrelativeurl':
      return folderResourceAt(context, textArgument(segment, 'serverrelativeurl'), items);
    case 'getfolderbyserverrelativepath':
      return folderResourceAt(context, textArgument(segment, 'decodedurl'), items);
    case 'getfolderbyid':
      return folderResource(context, folderWithId(context, guidArgument(segment, 'uniqueid')), items);
    case 'rootfolder':
      return folderResource(context, webFolder(context), items);
    case 'folders':
      return foldersResource(context, webFolder(context), items, segment);
    default:
      return undefined;
  }
};

/** Whole addresses come encoded, as they stand in a browser. */
const decodedUrl = (url: string): string => {
  try {
    return /^https?:/i.test(url) ? decodeURIComponent(url) : url;
  } catch {
    return url;
  }
};
