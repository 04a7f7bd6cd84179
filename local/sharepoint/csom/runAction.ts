import type { Context } from '../context';
import { errors } from '../errors';
import { noOptions } from '../odata/queryOptions';
import { follow } from '../resources/resource';
import { csomValue } from './csomJson';
import { entityOf, typeOf, writing } from './csomObject';
import type { CsomObject, Objects } from './csomObject';
import { identityOf } from './identity';
import { callItem } from './itemFields';
import type { Action, Parameter } from './request';
import { update } from './update';

/** What an action answers; undefined when it has nothing to say. `trace` stands before every identity. */
export const runAction = (context: Context, objects: Objects, action: Action, trace: string): unknown => {
  const object = objects.at(action.pathId);
  switch (action.kind) {
    case 'reach':
      return { IsNull: false };
    case 'identify':
      return { _ObjectIdentity_: `${trace}|${identityOf(context, entityOf(object).path)}` };
    case 'query':
      return answerQuery(context, object, action, trace);
    case 'set':
      object.pending.set(action.name, action.value);
      return undefined;
    case 'call':
      return isItem(object) && callItem(context, object, action) ? undefined : call(object, action.name, action.parameters);
  }
};

const answerQuery = (context: Context, object: CsomObject, query: Extract<Action, { kind: 'query' }>, trace: string): unknown => {
  const entity = entityOf(object, query.properties.length > 0 ? { ...noOptions, select: [...(query.all ? ['*'] : []), ...query.properties] } : noOptions);
  const type = typeOf(entity);
  const properties = query.all || query.properties.length > 0 ? entity.properties : [];
  if (type === 'SP.ListItem' && properties.length > 0) throw errors.notBuilt('reading the values of items in CSOM');
  return {
    _ObjectType_: type,
    _ObjectIdentity_: `${trace}|${identityOf(context, entity.path)}`,
    ...(type === 'SP.List' && entity.etag !== undefined ? { _ObjectVersion_: entity.etag.replace(/"/g, '') } : {}),
    ...Object.fromEntries(properties.map(({ name, edm, value }) => [name, csomValue(edm, value)])),
  };
};

const isItem = ({ resource }: CsomObject): boolean => resource.name === 'ListItem';

const call = (object: CsomObject, name: string, parameters: readonly Parameter[]): unknown => {
  const { resource } = object;
  switch (name) {
    case 'Update':
      if (parameters.some(isTrue)) throw errors.notBuilt(`pushing changes of ${resource.name} to what inherits from it`);
      update(object);
      return undefined;
    case 'UpdateAndPushChanges':
      // A list's own column has nothing that inherits from it: there is nowhere to push to.
      if (parameters.some(isTrue) && !/\/Lists\(/i.test(entityOf(object).path)) throw errors.notBuilt(`pushing changes of ${resource.name} to what inherits from it`);
      update(object);
      return undefined;
    case 'DeleteObject':
      if (!resource.delete) throw errors.notBuilt(`deleting ${resource.name} in CSOM`);
      resource.delete(writing());
      return undefined;
    case 'Recycle':
      return recycled(object);
    default:
      throw errors.notBuilt(`${name} of ${resource.name} in CSOM`);
  }
};

const recycled = ({ resource }: CsomObject): unknown => {
  const answer = follow(resource, [{ name: 'recycle', written: 'Recycle', positional: [], named: new Map() }]).post?.(writing());
  if (answer?.kind !== 'value') throw errors.notBuilt(`Recycle of ${resource.name} in CSOM`);
  return csomValue(answer.edm, answer.value);
};

const isTrue = (parameter: Parameter): boolean => parameter.kind === 'boolean' && parameter.value;
