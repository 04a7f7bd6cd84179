import type { Context } from '../../context';
import { recycledRows } from '../../items/recycleItem';
import { momentText } from '../../locale/siteMoment';
import { complex } from '../../odata/entity';
import type { Entity, EntitySet } from '../../odata/entity';
import { recycleBinItemShape } from '../../shapes/principal';
import { principalById } from '../../storage/principals';
import { recycledKinds } from '../../storage/recycleBin';
import type { Recycled } from '../../storage/recycleBin';
import { userEntity } from '../people/principals';

export const recycledEntity = (context: Context, thing: Recycled, bin: string): Entity => {
  const author = principalById(context.db, thing.siteId, thing.author);
  const deleter = principalById(context.db, thing.siteId, thing.deletedBy);
  return {
    kind: 'entity',
    shape: recycleBinItemShape,
    path: `${bin}(guid'${thing.guid}')`,
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
          return thing.deletedAt;
        case 'DeletedDateLocalFormatted':
          return momentText(context.web, thing.deletedAt);
        case 'DirName':
          return thing.dirName;
        case 'DirNamePath':
          return complex('SP.ResourcePath', { DecodedUrl: thing.dirName });
        case 'Id':
          return thing.guid;
        case 'ItemState':
          return thing.stage;
        case 'ItemType':
          return thing.kind;
        case 'LeafName':
          return thing.leafName;
        case 'LeafNamePath':
          return complex('SP.ResourcePath', { DecodedUrl: thing.leafName });
        case 'Size':
          return String(sizeOf(thing));
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

/** `bin` is the bin's path: `Web/RecycleBin` or `Site/RecycleBin`. */
export const recycledSet = (context: Context, things: readonly Recycled[], bin: string): EntitySet => ({
  kind: 'set',
  shape: recycleBinItemShape,
  path: bin,
  entities: () => things.map(thing => recycledEntity(context, thing, bin)),
});

/** Bytes of the files in it; what is no file is as large as what is kept of it. */
const sizeOf = ({ kind, content }: Recycled): number =>
  kind === recycledKinds.file || kind === recycledKinds.folder ? recycledRows(content).reduce((sum, row) => sum + (row.file_size ?? 0), 0) : content.length;
