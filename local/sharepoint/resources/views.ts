import { randomUUID } from 'node:crypto';

import type { Context } from '../context';
import { errors } from '../errors';
import { isLibrary } from '../lists/createList';
import { guidArgument, hasArguments, textArgument } from '../odata/arguments';
import { arrayOf, entryOf, flagOf, numberOf, parametersOf, textOf } from '../odata/body';
import type { Segment } from '../odata/segments';
import { listRights, requireRights } from '../security/access';
import { rights } from '../security/permissionMask';
import { viewShape } from '../shapes/list';
import { fieldsOf } from '../storage/fields';
import { touchList } from '../storage/lists';
import type { List } from '../storage/lists';
import { addView, removeView, updateView, viewsOf } from '../storage/views';
import type { View, ViewDefinition } from '../storage/views';
import { isoSeconds } from '../time/siteTime';
import { answerEntities, answerEntity, created, propertyResource } from './answers';
import { action, done, emptied, merged, refuseUnbuilt } from './resource';
import type { Answer, Resource, WriteRequest } from './resource';
import { viewEntity, viewFieldsEntity, viewSetOf } from './viewEntity';

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
  const view = viewsOf(context.db, list.id).find(matches);
  if (!view) throw errors.viewUnknown();
  return {
    name: 'View',
    get: query => answerEntity(viewEntity(list, view), query),
    merge: ({ body }) => {
      requireManage(context, list);
      change(context, list, view, definitionFrom(entryOf(body, ['SP.View'])));
      return merged();
    },
    delete: () => {
      requireManage(context, list);
      removeView(context.db, view);
      // A list is never without a default view.
      const [first] = viewsOf(context.db, list.id);
      if (view.isDefault && first) updateView(context.db, first, { isDefault: true });
      touchList(context.db, list.id, isoSeconds(context.now));
      return emptied();
    },
    step: segment => {
      if (segment.name === 'viewfields') return viewFieldsResource(context, list, view);
      refuseUnbuilt(segment, ['RenderAsHtml', 'SetViewXml'], 'views');
      return propertyResource(viewEntity(list, view), segment.name);
    },
  };
};

const requireManage = (context: Context, list: List): void => {
  requireRights(listRights(context, list), rights.manageLists);
};

/** There is one default view: choosing another takes it from the one before. */
const change = (context: Context, list: List, view: View, definition: Partial<ViewDefinition>): void => {
  if (definition.isDefault === true) {
    for (const other of viewsOf(context.db, list.id)) if (other.id !== view.id && other.isDefault) updateView(context.db, other, { isDefault: false });
  }
  updateView(context.db, view, definition);
  touchList(context.db, list.id, isoSeconds(context.now));
};

const definitionFrom = (entry: ReadonlyMap<string, unknown>): Partial<ViewDefinition> =>
  Object.assign({}, ...[...entry].map(([name, value]) => readProperty(name, value))) as Partial<ViewDefinition>;

const readProperty = (name: string, value: unknown): Partial<ViewDefinition> => {
  switch (name) {
    case 'Title':
      return { title: textOf(value) ?? '' };
    case 'ViewQuery':
    case 'Query':
      return { query: textOf(value) ?? '' };
    case 'RowLimit':
      return { rowLimit: numberOf(value) ?? 30 };
    case 'Paged':
      return { paged: flagOf(value) ?? true };
    case 'Hidden':
      return { hidden: flagOf(value) ?? false };
    case 'DefaultView':
    case 'SetAsDefaultView':
      return { isDefault: flagOf(value) ?? false };
    case 'CustomFormatter':
      return { customFormatter: textOf(value) };
    case 'PersonalView':
      if (flagOf(value) === true) throw errors.notBuilt('personal views');
      return {};
    case 'ViewTypeKind':
      if (numberOf(value) !== 1) throw errors.notBuilt(`views of the type ${String(value)}`);
      return {};
    default:
      if (Object.hasOwn(viewShape.properties, name)) throw errors.notBuilt(`setting ${name} of a view`);
      throw errors.propertyUnknown(name, viewShape.type);
  }
};

const add = (context: Context, list: List, { body }: WriteRequest): Answer => {
  requireManage(context, list);
  const entry = new Map(entryOf(body, ['SP.View', 'SP.ViewCreationInformation']));
  const fields = entry.get('ViewFields');
  entry.delete('ViewFields');
  const wanted = definitionFrom(entry);
  const title = wanted.title?.trim();
  if (!title) throw errors.argumentInvalid('The title of a view may not be empty.');
  const view = addView(context.db, list.id, randomUUID(), {
    url: urlFor(context, list, title),
    query: '',
    rowLimit: 30,
    paged: true,
    hidden: false,
    personal: false,
    customFormatter: null,
    ...wanted,
    title,
    isDefault: false,
    fields: fields === undefined ? [] : arrayOf(fields).map(name => knownField(context, list, name)),
  });
  change(context, list, view, wanted.isDefault === true ? { isDefault: true } : {});
  return created(viewEntity(list, { ...view, isDefault: wanted.isDefault ?? false }));
};

/** Like a list, a view keeps the address of its first title. */
const urlFor = (context: Context, list: List, title: string): string => {
  const folder = isLibrary(list) ? `${list.url}/Forms` : list.url;
  const base = title.replace(/[^\x20-\x7e]|["#%&*:<>?/\\{|}~.']/g, '').trim() || 'View';
  const taken = new Set(viewsOf(context.db, list.id).map(view => view.url.toLowerCase()));
  for (let number = 0; ; number++) {
    const url = `${folder}/${base}${number === 0 ? '' : number}.aspx`;
    if (!taken.has(url.toLowerCase())) return url;
  }
};

const knownField = (context: Context, list: List, name: unknown): string => {
  const wanted = (textOf(name) ?? '').toLowerCase();
  const fields = fieldsOf(context.db, list.id);
  const field = fields.find(candidate => candidate.internalName.toLowerCase() === wanted) ?? fields.find(candidate => candidate.title.toLowerCase() === wanted);
  if (!field) throw errors.fieldUnknown(String(name));
  return field.internalName;
};

const viewFieldsResource = (context: Context, list: List, view: View): Resource => {
  const set = (name: string, fieldsAfter: (request: WriteRequest) => readonly string[]): Resource =>
    action(name, request => {
      requireManage(context, list);
      change(context, list, view, { fields: fieldsAfter(request) });
      return done(name);
    });
  return {
    name: 'ViewFields',
    get: query => answerEntity(viewFieldsEntity(list, view), query),
    step: segment => {
      switch (segment.name) {
        case 'addviewfield':
          return set('AddViewField', ({ body }) => [
            ...new Set([...view.fields, knownField(context, list, segment.positional[0] ? textArgument(segment) : parametersOf(body).strField)]),
          ]);
        case 'removeviewfield':
          return set('RemoveViewField', ({ body }) => {
            const name = knownField(context, list, segment.positional[0] ? textArgument(segment) : parametersOf(body).strField);
            return view.fields.filter(field => field !== name);
          });
        case 'removeallviewfields':
          return set('RemoveAllViewFields', () => []);
        case 'moveviewfieldto':
          return set('MoveViewFieldTo', ({ body }) => {
            const { field, index } = parametersOf(body);
            const name = knownField(context, list, field);
            if (!view.fields.includes(name)) throw errors.fieldUnknown(name);
            const rest = view.fields.filter(other => other !== name);
            return [...rest.slice(0, numberOf(index) ?? 0), name, ...rest.slice(numberOf(index) ?? 0)];
          });
        default:
          return propertyResource(viewFieldsEntity(list, view), segment.name);
      }
    },
  };
};
