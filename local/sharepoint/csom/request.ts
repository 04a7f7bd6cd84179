import type { Element } from '@xmldom/xmldom';

import { errors } from '../errors';
import { childElements, childNamed, parseXml } from '../xml/parseXml';

/** What stands in a `Parameter` or `Property` element. */
export type Parameter =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'guid'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }
  | { readonly kind: 'list'; readonly values: readonly Parameter[] }
  | { readonly kind: 'object'; readonly properties: ReadonlyMap<string, Parameter> }
  /** Another object of the same request. */
  | { readonly kind: 'path'; readonly pathId: string };

/** How an object is reached. */
export type ObjectPath =
  | { readonly kind: 'current' }
  | { readonly kind: 'identity'; readonly name: string }
  | { readonly kind: 'property'; readonly parentId: string; readonly name: string }
  | { readonly kind: 'method'; readonly parentId: string; readonly name: string; readonly parameters: readonly Parameter[] };

/** What is to be done with it, or told of it. */
export type Action = { readonly id: number; readonly pathId: string } & (
  | { readonly kind: 'reach' }
  | { readonly kind: 'identify' }
  | { readonly kind: 'query'; readonly all: boolean; readonly properties: readonly string[] }
  | { readonly kind: 'set'; readonly name: string; readonly value: Parameter }
  | { readonly kind: 'call'; readonly name: string; readonly parameters: readonly Parameter[] }
);

type CsomRequest = { readonly actions: readonly Action[]; readonly paths: ReadonlyMap<string, ObjectPath> };

/** `SP.RequestContext`, whose static property `Current` everything starts from. */
const requestContextType = '{3747adcd-a3c3-41b9-bfab-4a64dd2f1e0a}';

export const parseRequest = (xml: string): CsomRequest => {
  const root = parseXml(xml, 'Request');
  if (typeof root === 'string') throw errors.csomInvalid(root);
  const below = (name: string): readonly Element[] => {
    const element = childNamed(root, name);
    return element ? childElements(element) : [];
  };
  return {
    actions: below('Actions').map(actionOf),
    paths: new Map(below('ObjectPaths').map(element => [required(element, 'Id'), pathOf(element)])),
  };
};

const required = (element: Element, attribute: string): string => {
  const value = element.getAttribute(attribute);
  if (value === null) throw errors.csomInvalid(`${element.localName} lacks ${attribute}.`);
  return value;
};

const pathOf = (element: Element): ObjectPath => {
  switch (element.localName) {
    case 'StaticProperty':
      if (required(element, 'TypeId').toLowerCase() !== requestContextType || required(element, 'Name') !== 'Current') break;
      return { kind: 'current' };
    case 'Identity':
      return { kind: 'identity', name: required(element, 'Name') };
    case 'Property':
      return { kind: 'property', parentId: required(element, 'ParentId'), name: required(element, 'Name') };
    case 'Method':
      return { kind: 'method', parentId: required(element, 'ParentId'), name: required(element, 'Name'), parameters: parametersOf(element) };
  }
  throw errors.notBuilt(`the object path ${element.localName} ${element.getAttribute('TypeId') ?? ''} in CSOM`);
};

const actionOf = (element: Element): Action => {
  const aim = { id: Number(required(element, 'Id')), pathId: element.getAttribute('ObjectPathId') ?? '' };
  switch (element.localName) {
    case 'ObjectPath':
      return { ...aim, kind: 'reach' };
    case 'ObjectIdentityQuery':
      return { ...aim, kind: 'identify' };
    case 'Query':
      return { ...aim, ...queryOf(element) };
    case 'SetProperty':
      return { ...aim, kind: 'set', name: required(element, 'Name'), value: parameterOf(childNamed(element, 'Parameter') ?? element) };
    case 'Method':
      return { ...aim, kind: 'call', name: required(element, 'Name'), parameters: parametersOf(element) };
    default:
      throw errors.notBuilt(`the action ${element.localName} in CSOM`);
  }
};

const queryOf = (element: Element): { readonly kind: 'query'; readonly all: boolean; readonly properties: readonly string[] } => {
  if (childNamed(element, 'ChildItemQuery')) throw errors.notBuilt('queries of collections in CSOM');
  const query = childNamed(element, 'Query');
  const properties = query && childNamed(query, 'Properties');
  const wanted = properties ? childElements(properties) : [];
  const nested = wanted.find(property => property.getAttribute('ScalarProperty') !== 'true');
  if (nested) throw errors.notBuilt(`reading ${required(nested, 'Name')} as an object in CSOM`);
  return { kind: 'query', all: query?.getAttribute('SelectAllProperties') === 'true', properties: wanted.map(property => required(property, 'Name')) };
};

const parametersOf = (element: Element): readonly Parameter[] => {
  const parameters = childNamed(element, 'Parameters');
  return parameters ? childElements(parameters).map(parameterOf) : [];
};

const parameterOf = (element: Element): Parameter => {
  const pathId = element.getAttribute('ObjectPathId');
  if (pathId !== null) return { kind: 'path', pathId };
  if (element.getAttribute('TypeId') !== null) {
    return { kind: 'object', properties: new Map(childElements(element).map(property => [required(property, 'Name'), parameterOf(property)])) };
  }
  const text = element.textContent ?? '';
  switch (required(element, 'Type')) {
    case 'Null':
      return { kind: 'null' };
    case 'String':
      return { kind: 'text', value: text };
    case 'Guid':
      return { kind: 'guid', value: text.replace(/[{}]/g, '').toLowerCase() };
    case 'Boolean':
      return { kind: 'boolean', value: text === 'true' || text === '1' };
    case 'Int16':
    case 'Int32':
    case 'Double':
    case 'Number':
      return { kind: 'number', value: Number(text) };
    case 'Array':
      return { kind: 'list', values: childElements(element).map(parameterOf) };
    default:
      throw errors.notBuilt(`parameters of the type ${required(element, 'Type')} in CSOM`);
  }
};
