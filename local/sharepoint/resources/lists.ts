import type { Context } from '../context';
import { webUrl } from '../context';
import { errors } from '../errors';
import { createList, templates } from '../lists/createList';
import { guidArgument, hasArguments, textArgument } from '../odata/arguments';
import { entryOf, numberOf, textOf } from '../odata/body';
import type { EntitySet } from '../odata/entity';
import { canOpenList, canViewList, requireRights, webRights } from '../security/access';
import { rights } from '../security/permissionMask';
import { listShape } from '../shapes/list';
import { listByGuid, listByTitle, listByUrl, listsOf } from '../storage/lists';
import type { List } from '../storage/lists';
import { answerEntities, created } from './answers';
import { listEntity } from './listEntity';
import { settingsFrom } from './listSettings';
import { listResource } from './list';
import { refuseUnbuilt } from './resource';
import type { Answer, Resource, WriteRequest } from './resource';
import type { Segment } from '../odata/segments';

export const listSet = (context: Context): EntitySet => ({
  kind: 'set',
  shape: listShape,
  path: 'Web/Lists',
  entities: () =>
    listsOf(context.db, context.web.id)
      .filter(list => canViewList(context, list))
      .map(list => listEntity(context, list)),
});

/** `lists`, `lists(guid'…')`, `lists/getByTitle('…')`; a list without access is as good as none. */
export const listsResource = (context: Context, segment: Segment): Resource => {
  if (hasArguments(segment)) return byGuid(context, guidArgument(segment));
  return {
    name: 'Lists',
    get: query => answerEntities(listSet(context), query),
    post: request => addList(context, request),
    step: inner => {
      switch (inner.name) {
        case 'getbyid':
          return byGuid(context, guidArgument(inner));
        case 'getbytitle':
          return byTitle(context, textArgument(inner, 'title'));
        default:
          refuseUnbuilt(inner, ['Add', 'EnsureClientRenderedSitePagesLibrary', 'EnsureSiteAssetsLibrary', 'EnsureSitePagesLibrary'], 'Lists');
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

const addList = (context: Context, { body }: WriteRequest): Answer => {
  requireRights(webRights(context), rights.manageLists);
  const entry = new Map(entryOf(body, ['SP.List']));
  const title = textOf(entry.get('Title') ?? null)?.trim();
  const baseTemplate = numberOf(entry.get('BaseTemplate') ?? null);
  entry.delete('Title');
  entry.delete('BaseTemplate');
  if (!title) throw errors.argumentInvalid('The title of a list may not be empty.');
  if (title.length > 255) throw errors.textInvalid();
  if (baseTemplate !== templates.genericList && baseTemplate !== templates.documentLibrary) throw errors.notBuilt(`lists of the template ${baseTemplate}`);
  if (!context.acting.principal) throw errors.accessDenied();
  return created(listEntity(context, createList(context, context.acting.principal.id, { title, baseTemplate, settings: settingsFrom(entry) })));
};
