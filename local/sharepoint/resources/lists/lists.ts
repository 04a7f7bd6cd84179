import type { Context } from '../../context';
import { webUrl } from '../../context';
import { errors } from '../../errors';
import { guidArgument, hasArguments, textArgument } from '../../odata/arguments';
import type { EntitySet } from '../../odata/entity';
import type { QueryOptions } from '../../odata/queryOptions';
import { canOpenList, canViewList, requireRights, webRights } from '../../security/access';
import { rights } from '../../security/permissionMask';
import { listShape } from '../../shapes/list';
import { listByGuid, listByTitle, listByUrl, listsOf } from '../../storage/lists';
import type { List } from '../../storage/lists';
import { createSiteAssets, createSitePages, defaultLibraryOf, siteAssetsOf, sitePagesOf } from '../../webs/webLibraries';
import { listFromCreation, listFromEntity } from './addList';
import { answerEntities, answerEntity, created } from '../answers';
import { listEntity } from './listEntity';
import { listWithItems } from '../items/listItems';
import { listResource } from './list';
import { action, done, reading, refuseUnbuilt } from '../resource';
import type { Resource } from '../resource';
import type { Segment } from '../../odata/segments';

/** `query` is what is asked of each list. */
export const listSet = (context: Context, query: QueryOptions): EntitySet => ({
  kind: 'set',
  shape: listShape,
  path: 'Web/Lists',
  entities: () =>
    listsOf(context.db, context.web.id)
      .filter(list => canViewList(context, list))
      .map(list => listWithItems(context, list, query)),
});

/** `lists`, `lists(guid'…')`, `lists/getByTitle('…')`; a list without access is as good as none. */
export const listsResource = (context: Context, segment: Segment): Resource => {
  if (hasArguments(segment)) return byGuid(context, guidArgument(segment));
  return {
    name: 'Lists',
    get: query => answerEntities(listSet(context, query), query),
    post: request => created(listEntity(context, listFromEntity(context, request))),
    step: inner => {
      switch (inner.name) {
        case 'getbyid':
          return byGuid(context, guidArgument(inner));
        case 'getbytitle':
          return byTitle(context, textArgument(inner, 'title'));
        case 'add':
          return action('Add', request => answerEntity(listEntity(context, listFromCreation(context, request)), request.query));
        case 'ensuresiteassetslibrary':
          return ensuring(context, 'EnsureSiteAssetsLibrary', siteAssetsOf(context), author => createSiteAssets(context, author));
        case 'ensuresitepageslibrary':
          return ensuring(context, 'EnsureSitePagesLibrary', sitePagesOf(context), author => createSitePages(context, author));
        default:
          refuseUnbuilt(inner, 'Lists');
          return undefined;
      }
    },
  };
};

const byGuid = (context: Context, guid: string): Resource => {
  const list = listByGuid(context.db, context.web.id, guid);
  if (!list || !canOpenList(context, list)) throw errors.listIdUnknown();
  return listResource(context, list);
};

const byTitle = (context: Context, title: string): Resource => {
  const list = listByTitle(context.db, context.web.id, title);
  if (!list || !canOpenList(context, list)) throw errors.listTitleUnknown(title, webUrl(context));
  return listResource(context, list);
};

/** `getList('/sites/x/Lists/Incidents')`: by address, also without the web's own part. */
export const listAtUrl = (context: Context, url: string): Resource => {
  const path = url.replace(/^https?:\/\/[^/]+/i, '').replace(/\/$/, '');
  const list: List | undefined =
    listByUrl(context.db, context.web.id, path) ?? listByUrl(context.db, context.web.id, `${context.web.url}/${path.replace(/^\//, '')}`);
  if (!list) throw errors.fileUnknown();
  if (!canOpenList(context, list)) throw errors.accessDenied();
  return listResource(context, list);
};

/** Whoever may open the library finds it; who makes it must be let. */
const ensuring = (context: Context, name: string, library: List | undefined, make: (author: number) => List): Resource =>
  action(name, ({ query }) => {
    if (library && !canOpenList(context, library)) throw errors.accessDenied();
    return answerEntity(listEntity(context, library ?? make(requireMaker(context))), query);
  });

const requireMaker = (context: Context): number => {
  requireRights(webRights(context), rights.manageLists);
  if (!context.acting.principal) throw errors.accessDenied();
  return context.acting.principal.id;
};

/** The web's own library; without one there is nothing at the address. */
export const defaultLibraryResource = (context: Context): Resource => {
  const library = defaultLibraryOf(context);
  return library ? byGuid(context, library.guid) : reading('DefaultDocumentLibrary', () => done('DefaultDocumentLibrary'));
};
