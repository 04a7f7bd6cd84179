import { randomUUID } from 'node:crypto';

import type { Context } from '../../context';
import { errors } from '../../errors';
import { isLibrary } from '../../lists/createList';
import { viewWishFrom } from '../../lists/viewSettings';
import { viewFromXml } from '../../lists/viewXml';
import { guidArgument, hasArguments, textArgument } from '../../odata/arguments';
import { arrayOf, entryOf, parametersOf, textOf } from '../../odata/body';
import type { Segment } from '../../odata/segments';
import { requireUnchanged } from '../../odata/unchanged';
import { touchList } from '../../storage/lists';
import type { List } from '../../storage/lists';
import { addView, removeView, updateView, viewsOf } from '../../storage/views';
import type { View } from '../../storage/views';
import { isoSeconds } from '../../time/siteTime';
import { answerEntities, answerEntity, created, propertyResource } from '../answers';
import { changeView, knownField, requireChange } from './changeView';
import { action, done, emptied, merged, refuseUnbuilt } from '../resource';
import type { Answer, Resource, WriteRequest } from '../resource';
import { viewEntity, viewSetOf, viewsSeenIn } from './viewEntity';
import { viewFieldsResource } from './viewFields';

export const viewsResource = (context: Context, list: List, segment: Segment): Resource => {
  const withGuid = (guid: string): Resource => viewResource(context, list, view => view.guid === guid);
  if (hasArguments(segment)) return withGuid(guidArgument(segment));
  return {
    name: 'Views',
    get: query => answerEntities(viewSetOf(context, list), query),
    post: request => add(context, list, request),
    step: inner => {
      switch (inner.name) {
        case 'getbyid':
          return withGuid(guidArgument(inner));
        case 'getbytitle':
          return viewResource(context, list, view => view.title.toLowerCase() === textArgument(inner).toLowerCase());
        case 'add':
          return action('Add', request => add(context, list, { ...request, body: { json: parametersOf(request.body), verbose: false } }));
        default:
          return undefined;
      }
    },
  };
};

export const viewResource = (context: Context, list: List, matches: (view: View) => boolean): Resource => {
  const view = viewsSeenIn(context, list).find(matches);
  if (!view) throw errors.viewUnknown();
  return {
    name: 'View',
    get: query => answerEntity(viewEntity(list, view), query),
    merge: ({ body }) => {
      requireChange(context, list, view);
      const { wish, rest } = viewWishFrom(entryOf(body, ['SP.View']));
      const { personal, ...definition } = wish;
      requireUnchanged(viewEntity(list, view), rest);
      if (personal !== undefined && personal !== (view.ownerId !== null)) throw errors.notBuilt('making a view personal, or everybody’s, after it is made');
      changeView(context, list, view, definition);
      return merged();
    },
    delete: () => {
      requireChange(context, list, view);
      removeView(context.db, view);
      // A list is never without a default view.
      const first = viewsOf(context.db, list.id).find(other => other.ownerId === null);
      if (view.isDefault && first) updateView(context.db, first, { isDefault: true });
      touchList(context.db, list.id, isoSeconds(context.now));
      return emptied();
    },
    step: segment => {
      if (segment.name === 'viewfields') return viewFieldsResource(context, list, view);
      if (segment.name === 'setviewxml') {
        return action('SetViewXml', ({ body }) => {
          requireChange(context, list, view);
          changeView(context, list, view, viewFromXml(textOf(parametersOf(body).viewXml ?? null) ?? ''));
          return done('SetViewXml');
        });
      }
      refuseUnbuilt(segment, 'views');
      return propertyResource(viewEntity(list, view), segment.name);
    },
  };
};

const add = (context: Context, list: List, { body }: WriteRequest): Answer => {
  const entry = new Map(entryOf(body, ['SP.View', 'SP.ViewCreationInformation']));
  const fields = entry.get('ViewFields');
  entry.delete('ViewFields');
  const { wish, rest } = viewWishFrom(entry);
  const { personal, title, ...wanted } = wish;
  const ownerId = personal === true ? (context.acting.principal?.id ?? null) : null;
  requireChange(context, list, { ownerId });
  if (!title) throw errors.argumentInvalid('The title of a view may not be empty.');
  const view = addView(context.db, list.id, randomUUID(), {
    url: ownerId === null ? urlFor(context, list, title) : `${folderOf(list)}/PersonalViews.aspx`,
    query: '',
    rowLimit: 30,
    paged: true,
    hidden: false,
    ownerId,
    customFormatter: null,
    others: {},
    ...wanted,
    title,
    isDefault: false,
    fields: fields === undefined ? [] : arrayOf(fields).map(name => knownField(context, list, name)),
  });
  const made = viewEntity(list, changeView(context, list, view, wanted));
  requireUnchanged(made, rest);
  return created(made);
};

const folderOf = (list: List): string => (isLibrary(list) ? `${list.url}/Forms` : list.url);

/** Like a list, a view keeps the address of its first title. */
const urlFor = (context: Context, list: List, title: string): string => {
  const folder = folderOf(list);
  const base = title.replace(/[^\x20-\x7e]|["#%&*:<>?/\\{|}~.']/g, '').trim() || 'View';
  const taken = new Set(viewsOf(context.db, list.id).map(view => view.url.toLowerCase()));
  for (let number = 0; ; number++) {
    const url = `${folder}/${base}${number === 0 ? '' : number}.aspx`;
    if (!taken.has(url.toLowerCase())) return url;
  }
};
