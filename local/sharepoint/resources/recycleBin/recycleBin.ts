import type { Context } from '../../context';
import { errors } from '../../errors';
import { deleteRecycled, restoreRecycled } from '../../items/leaveBin';
import { guidArgument, hasArguments } from '../../odata/arguments';
import { arrayOf, parametersOf, textOf } from '../../odata/body';
import type { Segment } from '../../odata/segments';
import { webRights } from '../../security/access';
import { includes, rights } from '../../security/permissionMask';
import { moveToSecondStage, recycledOfSite, recycledOfWeb } from '../../storage/recycleBin';
import type { Recycled } from '../../storage/recycleBin';
import { answerEntities, answerEntity, propertyResource } from '../answers';
import { recycledEntity, recycledSet } from './recycleBinEntity';
import { action, done, emptied, reading } from '../resource';
import type { Resource, WriteRequest } from '../resource';

/** A bin as the caller sees it. */
type Bin = { readonly path: string; things(): readonly Recycled[] };

/** The site's bin holds the first stage: one's own deletions, and everybody's for who may manage the web. */
export const webBin = (context: Context): Bin => ({
  path: 'Web/RecycleBin',
  things: () => recycledOfWeb(context.db, context.web.id).filter(thing => isVisible(context, thing)),
});

/** The site collection's bin holds both stages of every web; what is not the caller's own is for its administrators. */
export const siteBin = (context: Context): Bin => ({
  path: 'Site/RecycleBin',
  things: () => recycledOfSite(context.db, context.web.siteId).filter(thing => context.acting.siteAdmin || (thing.stage === 1 && isOwn(context, thing))),
});

const isOwn = (context: Context, thing: Recycled): boolean => thing.deletedBy === context.acting.principal?.id;
const isVisible = (context: Context, thing: Recycled): boolean =>
  context.acting.siteAdmin || (thing.stage === 1 && (isOwn(context, thing) || includes(webRights(context), rights.manageWeb)));

type Act = (context: Context, thing: Recycled) => void;

export const recycleBinResource = (context: Context, bin: Bin, segment: Segment): Resource => {
  if (hasArguments(segment)) return recycledResource(context, bin, guidArgument(segment));
  const inStage = (stage: number) => (): readonly Recycled[] => bin.things().filter(thing => thing.stage === stage);
  const each = (name: string, things: (request: WriteRequest) => readonly Recycled[], act: Act): Resource =>
    action(name, request => {
      for (const thing of things(request)) act(context, thing);
      return done(name);
    });
  const named = ({ body }: WriteRequest): readonly Recycled[] =>
    arrayOf(parametersOf(body).ids ?? []).map(id => thingWith(bin, (textOf(id) ?? '').toLowerCase()));
  return {
    name: 'RecycleBin',
    get: query => answerEntities(recycledSet(context, bin.things(), bin.path), query),
    step: inner => {
      switch (inner.name) {
        case 'getbyid':
          return recycledResource(context, bin, guidArgument(inner));
        case 'restoreall':
          return each('RestoreAll', () => bin.things(), restoreRecycled);
        case 'restorebyids':
          return each('RestoreByIds', named, restoreRecycled);
        case 'deleteall':
          return each('DeleteAll', inStage(1), deleteRecycled);
        case 'deletebyids':
          return each('DeleteByIds', named, deleteRecycled);
        case 'movealltosecondstage':
          return each('MoveAllToSecondStage', inStage(1), move);
        case 'movetosecondstagebyids':
          return each('MoveToSecondStageByIds', named, move);
        case 'deleteallsecondstageitems':
          return each('DeleteAllSecondStageItems', administered(context, inStage(2)), deleteRecycled);
        default:
          return undefined;
      }
    },
  };
};

const move: Act = (context, thing) => {
  moveToSecondStage(context.db, thing.guid);
};

const administered = (context: Context, things: () => readonly Recycled[]) => (): readonly Recycled[] => {
  if (!context.acting.siteAdmin) throw errors.accessDenied();
  return things();
};

const thingWith = (bin: Bin, guid: string): Recycled => {
  const thing = bin.things().find(candidate => candidate.guid === guid);
  if (!thing) throw errors.recycledUnknown();
  return thing;
};

const recycledResource = (context: Context, bin: Bin, guid: string): Resource => {
  const thing = thingWith(bin, guid);
  const entity = recycledEntity(context, thing, bin.path);
  const acting = (name: string, act: Act): Resource =>
    action(name, () => {
      act(context, thing);
      return done(name);
    });
  return {
    name: 'RecycleBinItem',
    get: query => answerEntity(entity, query),
    delete: () => {
      deleteRecycled(context, thing);
      return emptied();
    },
    step: segment => {
      switch (segment.name) {
        case 'restore':
          return acting('Restore', restoreRecycled);
        case 'movetosecondstage':
          return acting('MoveToSecondStage', move);
        case 'author':
        case 'deletedby': {
          const person = entity.follow(segment.name === 'author' ? 'Author' : 'DeletedBy');
          return person?.kind === 'entity' ? reading(segment.written, query => answerEntity(person, query)) : undefined;
        }
        default:
          return propertyResource(entity, segment.name);
      }
    },
  };
};
