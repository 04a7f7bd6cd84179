import { addChildType, changeType } from '../../contentTypes/changeType';
import { sameId } from '../../contentTypes/contentTypeIds';
import { addTypeToList, availableTypes, parentTypeOf, removeType } from '../../contentTypes/typesOfList';
import type { Context } from '../../context';
import { errors } from '../../errors';
import { hasArguments, textArgument } from '../../odata/arguments';
import { entryOf, parametersOf, textOf } from '../../odata/body';
import type { Body } from '../../odata/body';
import type { Segment } from '../../odata/segments';
import { listRights, requireRights, webRights } from '../../security/access';
import { rights } from '../../security/permissionMask';
import { contentTypeShape } from '../../shapes/contentType';
import { listContentTypes, webContentTypes } from '../../storage/contentTypes';
import type { ContentType } from '../../storage/contentTypes';
import type { List } from '../../storage/lists';
import { answerEntities, answerEntity, created, found, propertyResource } from '../answers';
import { contentTypeEntity, contentTypeSet } from './contentTypeEntity';
import type { TypeHome } from './contentTypeEntity';
import { fieldLinksResource } from './fieldLinks';
import { listTypeHome } from '../lists/listEntity';
import { action, done, emptied, merged, reading, refuseUnbuilt } from '../resource';
import type { Resource } from '../resource';

export const webContentTypesResource = (context: Context, segment: Segment): Resource =>
  typesResource(context, { list: undefined, path: 'Web/ContentTypes' }, () => webContentTypes(context.db, context.web.id), segment);

export const listContentTypesResource = (context: Context, list: List, segment: Segment): Resource =>
  typesResource(context, listTypeHome(list), () => listContentTypes(context.db, list.id), segment);

/** What the web and those above offer; it is read here and changed where it stands. */
export const availableContentTypesResource = (context: Context, segment: Segment): Resource => {
  const home = { list: undefined, path: 'Web/AvailableContentTypes' };
  const all = (): readonly ContentType[] => availableTypes(context.db, context.web);
  const one = (id: string): Resource => readable(context, home, all().find(type => sameId(type.stringId, id)));
  if (hasArguments(segment)) return one(textArgument(segment));
  return {
    name: 'AvailableContentTypes',
    get: query => answerEntities(contentTypeSet(context, home, all), query),
    step: inner => (inner.name === 'getbyid' ? one(textArgument(inner)) : undefined),
  };
};

/** A type that may only be read, such as an item's or a parent. */
export const readable = (context: Context, home: TypeHome, type: ContentType | undefined): Resource => {
  if (!type) return nothing;
  const { get, step } = typeResource(context, home, type);
  return { name: 'ContentType', get, step };
};

/** SharePoint answers an unknown type with null, not with 404; nothing can be done to it. */
const nothing: Resource = { name: 'ContentType', get: () => done('GetById') };

const typesResource = (context: Context, home: TypeHome, types: () => readonly ContentType[], segment: Segment): Resource => {
  const one = (id: string): Resource => {
    const type = types().find(candidate => sameId(candidate.stringId, id));
    return type ? typeResource(context, home, type) : nothing;
  };
  if (hasArguments(segment)) return one(textArgument(segment));
  return {
    name: 'ContentTypes',
    get: query => answerEntities(contentTypeSet(context, home, types), query),
    post: ({ body }) => {
      requireManage(context, home);
      return created(contentTypeEntity(context, home, addChildType(context, home.list, entryOf(withoutTypeOfId(body), [contentTypeShape.type]))));
    },
    step: inner => {
      if (inner.name === 'getbyid') return one(textArgument(inner));
      if (inner.name === 'addavailablecontenttype') return addition(context, home, inner);
      refuseUnbuilt(inner, 'ContentTypes');
      return undefined;
    },
  };
};

/** Clients give the id that SharePoint's REST passes over, in its own structure. */
const withoutTypeOfId = (body: Body): Body => ({ ...body, json: Object.fromEntries(Object.entries(body.json).filter(([name]) => name !== 'Id')) });

const addition = (context: Context, home: TypeHome, segment: Segment): Resource =>
  action('AddAvailableContentType', ({ body }) => {
    requireManage(context, home);
    if (!home.list) throw errors.notBuilt('adding an available content type to a web');
    const id = hasArguments(segment) ? textArgument(segment, 'contenttypeid') : textOf(parametersOf(body).contentTypeId ?? null);
    if (!id) throw errors.argumentMissing('contentTypeId');
    return found(contentTypeEntity(context, home, addTypeToList(context, home.list, id)));
  });

const requireManage = (context: Context, { list }: TypeHome): void => {
  if (list) requireRights(listRights(context, list), rights.manageLists);
  else requireRights(webRights(context), rights.manageWeb);
};

const typeResource = (context: Context, home: TypeHome, type: ContentType): Resource => {
  const entity = contentTypeEntity(context, home, type);
  const requireChange = (): void => {
    requireManage(context, home);
    if (type.sealed) throw errors.contentTypeSealed(type.name);
    if (type.readOnly) throw errors.contentTypeReadOnly(type.name);
  };
  return {
    name: 'ContentType',
    get: query => answerEntity(entity, query),
    merge: ({ body }) => {
      requireManage(context, home);
      changeType(context, home.list, type, entryOf(body, [contentTypeShape.type]));
      return merged();
    },
    delete: () => {
      requireManage(context, home);
      removeType(context, type, home.list);
      return emptied();
    },
    step: segment => {
      switch (segment.name) {
        case 'fieldlinks':
          return fieldLinksResource(context, home, type, requireChange, segment);
        case 'fields': {
          const columns = entity.follow('Fields');
          return columns?.kind === 'set' ? reading('Fields', query => answerEntities(columns, query)) : undefined;
        }
        case 'parent':
          return readable(context, { list: undefined, path: 'Web/AvailableContentTypes' }, parentTypeOf(context.db, context.web, type));
        default:
          refuseUnbuilt(segment, 'content types');
          return propertyResource(entity, segment.name);
      }
    },
  };
};
