import type { Context } from '../context';
import { apiUrl } from '../context';
import { errors } from '../errors';
import { addressOf } from '../odata/address';
import { parseBody } from '../odata/body';
import type { Body } from '../odata/body';
import { contentTypeOf, flavourOf } from '../odata/flavour';
import type { Flavour } from '../odata/flavour';
import { lightDocument, lightValue } from '../odata/lightJson';
import { parseQuery } from '../odata/queryOptions';
import type { QueryOptions } from '../odata/queryOptions';
import { parsePath } from '../odata/segments';
import { verboseDocument, verboseValue } from '../odata/verboseJson';
import { download } from '../resources/files/download';
import { follow } from '../resources/resource';
import type { Answer, Resource, WriteRequest } from '../resources/resource';
import { rootResource } from '../resources/root';
import { effectiveMethod, headerOf } from './request';
import type { HttpRequest, HttpResponse } from './request';

/** One REST request, whether it came alone or in a batch. `path` is what follows `_api/`, decoded. */
export const answerRequest = (context: Context, request: HttpRequest, path: string, search: string): HttpResponse => {
  const flavour = flavourOf(headerOf(request, 'accept'), headerOf(request, 'odata-version'));
  const query = parseQuery(search);
  const resource = follow(rootResource(context), parsePath(path, query.aliases));
  const method = effectiveMethod(request);
  if (method === 'GET' || method === 'HEAD') {
    if (!resource.get) throw errors.methodNotAllowed(method, resource.name);
    return write(context, flavour, resource.get(query));
  }
  const change = writerOf(resource, method);
  if (!change) throw errors.methodNotAllowed(method, resource.name);
  return write(context, flavour, change(writeRequest(request, query)));
};

/** A file at its own address, outside the interface. */
export const answerDownload = (context: Context, request: HttpRequest, path: string): HttpResponse => {
  const answer = download(context, path);
  if (!answer) throw errors.routeUnknown(path);
  return write(context, flavourOf(headerOf(request, 'accept'), undefined), answer);
};

const writeRequest = (request: HttpRequest, query: QueryOptions): WriteRequest => {
  let parsed: Body | undefined;
  return {
    get body() {
      return (parsed ??= parseBody(request.body.toString('utf8'), headerOf(request, 'content-type')));
    },
    bytes: request.body,
    query,
    ifMatch: headerOf(request, 'if-match'),
  };
};

const writerOf = (resource: Resource, method: string): ((request: WriteRequest) => Answer) | undefined => {
  switch (method) {
    case 'POST':
      return resource.post;
    case 'MERGE':
    case 'PATCH':
      return resource.merge;
    case 'PUT':
      return resource.put ?? resource.merge;
    case 'DELETE':
      return resource.delete ?? actionOf(resource);
    default:
      return undefined;
  }
};

/** An action such as `recycle` is also run by DELETE, as CLI for Microsoft 365 asks for it. */
const actionOf = ({ get, post }: Resource): Resource['post'] => (get ? undefined : post);

const write = (context: Context, flavour: Flavour, answer: Answer): HttpResponse => {
  const url = answer.apiUrl ?? apiUrl(context);
  const etag = 'etag' in answer && answer.etag !== undefined ? ([['ETag', answer.etag]] as const) : [];
  if (answer.kind === 'empty') return { status: answer.status, headers: [['Content-Type', contentTypeOf(flavour)], ...etag], body: '' };
  if (answer.kind === 'raw') return { status: 200, headers: [['Content-Type', answer.contentType], ...(answer.headers ?? []), ...etag], body: answer.body };
  const verbose = flavour.metadata === 'verbose';
  const light = { flavour, apiUrl: url };
  if (answer.kind === 'value') {
    const json = verbose ? verboseValue(answer.name, answer.value) : lightValue(light, answer.edm, answer.value);
    return jsonAnswer(flavour, 200, [], json);
  }
  const location = answer.location === undefined ? [] : ([['Location', addressOf(url, answer.location)]] as const);
  const json = verbose ? verboseDocument(url, answer.content) : lightDocument(light, answer.content);
  return jsonAnswer(flavour, answer.status, [...etag, ...location], json);
};

const jsonAnswer = (flavour: Flavour, status: number, headers: HttpResponse['headers'], json: unknown): HttpResponse => ({
  status,
  headers: [['Content-Type', contentTypeOf(flavour)], ...headers],
  body: JSON.stringify(json),
});
