import type { Context } from '../../context';
import { checkIn, checkInTypes, checkOut, undoCheckOut } from '../../files/checkInOut';
import type { File } from '../../files/place';
import { copyFile, destinationAt, moveFile } from '../../files/transfer';
import { cancelUpload, continueUpload, finishUpload, startUpload } from '../../files/upload';
import { contentOf, modelOf, saveContent } from '../../files/writeFile';
import { recycleItem, removeItem } from '../../items/recycleItem';
import { flagArgument, guidArgument, namedNumber, textArgument } from '../../odata/arguments';
import { parametersOf, textOf } from '../../odata/body';
import type { Body } from '../../odata/body';
import { requireMatch } from '../../odata/etag';
import type { Segment } from '../../odata/segments';
import { itemRights, requireRights } from '../../security/access';
import { rights } from '../../security/permissionMask';
import { answerEntity, found, propertyResource } from '../answers';
import { fileETag, fileEntity } from './fileEntity';
import { fileVersionsResource } from './fileVersions';
import type { ItemLinks } from '../items/itemLinks';
import { action, done, emptied, merged, reading, refuseUnbuilt, valued } from '../resource';
import type { Answer, Resource } from '../resource';

export const fileResource = (context: Context, file: File, items: ItemLinks): Resource => {
  const { list, row } = file;
  const entity = fileEntity(context, file, items.entity);
  return {
    name: 'File',
    get: query => answerEntity(fileEntity(context, file, items.entity, query), query),
    delete: ({ ifMatch }) => {
      remove(context, file, ifMatch);
      return emptied();
    },
    step: segment => {
      const changing = (name: string, change: () => void): Resource =>
        action(name, () => {
          change();
          return done(name);
        });
      switch (segment.name) {
        case '$value':
          return valueResource(context, file);
        case 'openbinarystream':
        case 'savebinarystream':
          return segment.name === 'openbinarystream' ? reading('OpenBinaryStream', () => answerBytes(context, file)) : savingResource(context, file);
        case 'listitemallfields':
          return items.resource(list, row);
        case 'versions':
          return fileVersionsResource(context, file, segment);
        case 'author':
        case 'modifiedby':
        case 'checkedoutbyuser':
        case 'lockedbyuser':
        case 'properties':
          return linkResource(fileEntity(context, file, items.entity), segment);
        case 'checkout':
          return changing('CheckOut', () => {
            checkOut(context, file);
          });
        case 'checkin':
          return changing('CheckIn', () => {
            checkIn(context, file, optionalText(segment, 'comment'), segment.named.has('checkintype') ? namedNumber(segment, 'checkintype') : checkInTypes.major);
          });
        case 'undocheckout':
          return changing('UndoCheckOut', () => {
            undoCheckOut(context, file);
          });
        case 'copyto':
        case 'copytousingpath':
          return changing(segment.written, () => {
            const url = textArgument(segment, segment.name === 'copyto' ? 'strnewurl' : 'decodedurl');
            copyFile(context, file, destinationAt(context, url), { taken: flagArgument(segment, 'boverwrite', false) ? 'overwrite' : 'refuse', keepsAuthor: false });
          });
        case 'moveto':
        case 'movetousingpath':
          return changing(segment.written, () => {
            moveFile(context, file, destinationAt(context, textArgument(segment, segment.name === 'moveto' ? 'newurl' : 'decodedurl')), {
              taken: (moveFlags(segment) & overwriting) === 0 ? 'refuse' : 'overwrite', keepsEditor: (moveFlags(segment) & keepingEditor) !== 0,
            });
          });
        case 'recycle':
          return action('Recycle', () => {
            requireRights(itemRights(context, list, row), rights.deleteListItems);
            return valued('Recycle', 'Edm.Guid', recycleItem(context, modelOf(context, list), row));
          });
        case 'deletewithparameters':
          return action('DeleteWithParameters', ({ body }) => {
            remove(context, file, etagIn(body));
            return done('DeleteWithParameters');
          });
        default:
          return uploadStep(context, file, items, segment) ?? rest(entity, segment);
      }
    },
  };
};

/** SharePoint's MoveOperations. */
const overwriting = 1;
const keepingEditor = 2048;
const moveFlags = (segment: Segment): number => {
  const name = segment.name === 'moveto' ? 'flags' : 'moveoperations';
  return segment.named.has(name) ? namedNumber(segment, name) : 0;
};

const rest = (entity: ReturnType<typeof fileEntity>, segment: Segment): Resource | undefined => {
  refuseUnbuilt(segment, 'files');
  return propertyResource(entity, segment.name);
};

const linkResource = (entity: ReturnType<typeof fileEntity>, segment: Segment): Resource | undefined => {
  const name = entity.shape.links.find(link => link.toLowerCase() === segment.name);
  const target = name === undefined ? undefined : entity.follow(name);
  if (name === undefined || target === undefined || target?.kind === 'set') return undefined;
  return reading(name, query => (target === null ? done(name) : answerEntity(target, query)));
};

const remove = (context: Context, file: File, ifMatch: string | undefined): void => {
  requireRights(itemRights(context, file.list, file.row), rights.deleteListItems);
  removeItem(context, modelOf(context, file.list), file.row, ifMatch);
};

export const etagIn = (body: Body): string | undefined => {
  const { ETagMatch: etag } = parametersOf(body);
  return etag === undefined ? undefined : (textOf(etag) ?? undefined);
};

const optionalText = (segment: Segment, name: string): string => (segment.named.size + segment.positional.length === 0 ? '' : textArgument(segment, name));

export const answerBytes = (context: Context, file: File, contentType = 'application/octet-stream'): Answer => {
  requireRights(itemRights(context, file.list, file.row), rights.openItems);
  return { kind: 'raw', contentType, body: contentOf(context, file), etag: fileETag(file.row) };
};

const save = (context: Context, file: File, bytes: Buffer, ifMatch: string | undefined): Answer => {
  requireMatch(ifMatch, fileETag(file.row));
  return merged(fileETag(saveContent(context, file, bytes).row));
};

const valueResource = (context: Context, file: File): Resource => ({
  name: '$value',
  get: () => answerBytes(context, file),
  put: ({ bytes, ifMatch }) => save(context, file, bytes, ifMatch),
});

const savingResource = (context: Context, file: File): Resource =>
  action('SaveBinaryStream', ({ bytes, ifMatch }) => {
    save(context, file, bytes, ifMatch);
    return done('SaveBinaryStream');
  });

const uploadStep = (context: Context, file: File, items: ItemLinks, segment: Segment): Resource | undefined => {
  const id = (): string => guidArgument({ ...segment, positional: [] }, 'uploadid');
  const offset = (): number => namedNumber(segment, 'fileoffset');
  switch (segment.name) {
    case 'startupload':
      return action('StartUpload', ({ bytes }) => valued('StartUpload', 'Edm.Int64', String(startUpload(context, file, id(), bytes))));
    case 'continueupload':
      return action('ContinueUpload', ({ bytes }) => valued('ContinueUpload', 'Edm.Int64', String(continueUpload(context, file, id(), offset(), bytes))));
    case 'finishupload':
      return action('FinishUpload', ({ bytes }) => found(fileEntity(context, finishUpload(context, file, id(), offset(), bytes), items.entity)));
    case 'cancelupload':
      return action('CancelUpload', () => {
        cancelUpload(context, file, id());
        return done('CancelUpload');
      });
    default:
      return undefined;
  }
};
