import { parentTypeOf } from '../../contentTypes/typesOfList';
import type { Context } from '../../context';
import { errors } from '../../errors';
import { guidArgument, hasArguments } from '../../odata/arguments';
import { entryOf, flagOf, textOf } from '../../odata/body';
import type { Body } from '../../odata/body';
import type { Segment } from '../../odata/segments';
import { fieldLinkShape } from '../../shapes/contentType';
import { updateContentType } from '../../storage/contentTypes';
import type { ContentType, FieldLink } from '../../storage/contentTypes';
import { fieldsOf } from '../../storage/fields';
import { answerEntities, answerEntity, created, propertyResource } from '../answers';
import { fieldLinkEntity, fieldLinkSet } from './contentTypeEntity';
import type { TypeHome } from './contentTypeEntity';
import { emptied, merged, refuseUnbuilt } from '../resource';
import type { Resource } from '../resource';

/** The columns of one type. `requireChange` refuses whoever may not change it, and types that do not let themselves be changed. */
export const fieldLinksResource = (context: Context, home: TypeHome, type: ContentType, requireChange: () => void, segment: Segment): Resource => {
  const keep = (fieldLinks: readonly FieldLink[]): void => {
    updateContentType(context.db, type, { fieldLinks });
  };
  const one = (guid: string): Resource => {
    const link = type.fieldLinks.find(candidate => candidate.guid === guid);
    if (!link) throw errors.fieldUnknown(guid);
    const entity = fieldLinkEntity(context, home, type, link);
    return {
      name: 'FieldLink',
      get: query => answerEntity(entity, query),
      merge: ({ body }) => {
        requireChange();
        const change = settingsOf(body);
        keep(type.fieldLinks.map(other => (other.guid === guid ? { ...other, ...change } : other)));
        return merged();
      },
      delete: () => {
        requireChange();
        keep(type.fieldLinks.filter(other => other.guid !== guid));
        return emptied();
      },
      step: inner => propertyResource(entity, inner.name),
    };
  };
  if (hasArguments(segment)) return one(guidArgument(segment));
  return {
    name: 'FieldLinks',
    get: query => answerEntities(fieldLinkSet(context, home, type), query),
    post: ({ body }) => {
      requireChange();
      const link = newLink(context, home, type, body);
      keep([...type.fieldLinks, link]);
      return created(fieldLinkEntity(context, home, type, link));
    },
    step: inner => {
      if (inner.name === 'getbyid') return one(guidArgument(inner));
      refuseUnbuilt(inner, 'FieldLinks');
      return undefined;
    },
  };
};

const settingsOf = (body: Body): Partial<FieldLink> => {
  const change: { required?: boolean | null; hidden?: boolean | null } = {};
  for (const [name, value] of entryOf(body, [fieldLinkShape.type])) {
    if (name === 'Required') change.required = flagOf(value);
    else if (name === 'Hidden') change.hidden = flagOf(value);
    else if (name === 'FieldInternalName') continue;
    else if (Object.hasOwn(fieldLinkShape.properties, name)) throw errors.notBuilt(`setting ${name} of a field link`);
    else throw errors.propertyUnknown(name, fieldLinkShape.type);
  }
  return change;
};

/** REST adds to a list's type what the list has, and to a web's type what its parent type has; site columns come by other ways. */
const newLink = (context: Context, home: TypeHome, type: ContentType, body: Body): FieldLink => {
  const change = settingsOf(body);
  const name = textOf(body.json.FieldInternalName ?? null)?.toLowerCase() ?? '';
  if (name === '') throw errors.argumentMissing('FieldInternalName');
  const columns = home.list
    ? fieldsOf(context.db, home.list.id).map(field => ({ guid: field.guid, name: field.internalName }))
    : (parentTypeOf(context.db, context.web, type)?.fieldLinks ?? []);
  const column = columns.find(candidate => candidate.name.toLowerCase() === name);
  if (!column) throw errors.fieldUnknown(name);
  if (type.fieldLinks.some(link => link.guid === column.guid)) throw errors.fieldNameTaken(column.name);
  return { required: null, hidden: null, ...change, guid: column.guid, name: column.name };
};
