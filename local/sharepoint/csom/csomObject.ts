import type { Context } from '../context';
import { errors } from '../errors';
import type { ProjectedEntity } from '../odata/entity';
import { emptyBody } from '../odata/body';
import { noOptions } from '../odata/queryOptions';
import type { QueryOptions } from '../odata/queryOptions';
import type { Argument, Segment } from '../odata/segments';
import { follow } from '../resources/resource';
import type { Resource, WriteRequest } from '../resources/resource';
import type { Stored } from '../storage/itemTable';
import { addContentType } from './addContentType';
import { segmentsOf } from './identity';
import type { ObjectPath, Parameter } from './request';

/**
 * SharePoint's objects are the same in CSOM and REST; here CSOM is another way to REST's resources.
 * What is set waits for `Update`, as it does in SharePoint.
 */
export type CsomObject = {
  readonly resource: Resource;
  readonly pending: Map<string, Parameter>;
  /** The same for items, by the columns of their row. */
  readonly cells: Map<string, Stored>;
};

export type Objects = { at(pathId: string): CsomObject };

/** The objects of a request; each is reached once, when it is first asked for. */
export const objectsOf = (context: Context, root: Resource, paths: ReadonlyMap<string, ObjectPath>): Objects => {
  const reached = new Map<string, CsomObject>();
  const objects: Objects = {
    at: pathId => {
      const path = paths.get(pathId);
      if (!path) throw errors.csomInvalid(`the object path ${pathId} is missing.`);
      const known = reached.get(pathId);
      if (known) return known;
      const object = { resource: reach(context, root, path, objects, paths), pending: new Map<string, Parameter>(), cells: new Map<string, Stored>() };
      reached.set(pathId, object);
      return object;
    },
  };
  return objects;
};

const reach = (context: Context, root: Resource, path: ObjectPath, objects: Objects, paths: ReadonlyMap<string, ObjectPath>): Resource => {
  switch (path.kind) {
    case 'current':
      return root;
    case 'identity':
      return follow(root, [segment('Web', []), ...segmentsOf(context, path.name)]);
    case 'property':
      return follow(objects.at(path.parentId).resource, [segment(path.name, [])]);
    case 'method': {
      const parent = paths.get(path.parentId);
      if (path.name === 'Add' && parent?.kind === 'property' && parent.name === 'ContentTypes') {
        const id = addContentType(context, entityOf(objects.at(parent.parentId)).path, path.parameters[0]);
        return follow(objects.at(path.parentId).resource, [segment('GetById', [{ kind: 'text', value: id }])]);
      }
      return follow(objects.at(path.parentId).resource, [segment(path.name, path.parameters.map(argumentOf))]);
    }
  }
};

const segment = (name: string, positional: readonly Argument[]): Segment => ({ name: name.toLowerCase(), written: name, positional, named: new Map() });

const argumentOf = (parameter: Parameter): Argument => {
  if (parameter.kind === 'list' || parameter.kind === 'object' || parameter.kind === 'path') throw errors.notBuilt('objects as parameters in CSOM');
  return parameter;
};

/** The object's entity, with these properties or all of them. */
export const entityOf = ({ resource }: Pick<CsomObject, 'resource'>, query: QueryOptions = noOptions): ProjectedEntity => {
  const answer = resource.get?.(query);
  if (answer?.kind !== 'content' || answer.content.kind !== 'entity') throw errors.notBuilt(`reading ${resource.name} in CSOM`);
  return answer.content;
};

/** Items of each list have a type of their own in REST only. */
export const typeOf = (entity: ProjectedEntity): string => (entity.type.startsWith('SP.Data.') ? 'SP.ListItem' : entity.type);

/** A write by REST that carries these properties. */
export const writing = (json: Readonly<Record<string, unknown>> = {}): WriteRequest => ({
  body: { ...emptyBody, json },
  bytes: Buffer.alloc(0),
  query: noOptions,
  ifMatch: undefined,
});
