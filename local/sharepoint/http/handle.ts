import { runBatch } from '../batch/runBatch';
import type { Context } from '../context';
import { SharePointError, errors } from '../errors';
import { loginNameOf } from '../farm';
import type { Farm } from '../farm';
import { errorJson } from '../odata/errorJson';
import { contentTypeOf, flavourOf } from '../odata/flavour';
import type { Flavour } from '../odata/flavour';
import { isDigestValid } from '../security/digest';
import type { Database } from '../storage/database';
import { setting, webByUrl } from '../storage/webs';
import { actingIn, actingKeyOf, hasToken } from './actingUser';
import { answerRequest } from './answerRequest';
import { effectiveMethod, headerOf } from './request';
import type { HttpRequest, HttpResponse } from './request';

export type Server = { readonly db: Database; readonly farm: Farm; readonly clock: () => Date };

/** Answers one request in one transaction: what it refuses, it has not changed. */
export const handle = (server: Server, request: HttpRequest, origin: string): HttpResponse =>
  guarded(request, () => {
    const { webPath, apiPath, search } = splitTarget(request.target);
    const context = contextFor(server, request, origin, webPath);
    requireDigest(context, request, apiPath);
    if (apiPath.toLowerCase() === '$batch') {
      if (effectiveMethod(request) !== 'POST') throw errors.methodNotAllowed(request.method, '$batch');
      return runBatch(request, part => handlePart(server, part, request, origin));
    }
    return server.db.transaction(() => answerRequest(context, request, apiPath, search));
  });

/** A part of a batch is the same user's; it is answered on its own, in a transaction of its own. */
const handlePart = (server: Server, part: HttpRequest, whole: HttpRequest, origin: string): HttpResponse => {
  const headers = new Map([...part.headers]);
  for (const name of ['x-local-user', 'cookie', 'authorization']) {
    const inherited = headerOf(whole, name);
    if (inherited !== undefined) headers.set(name, inherited);
  }
  const request = { ...part, headers };
  return guarded(request, () => {
    const { webPath, apiPath, search } = splitTarget(absoluteTarget(part.target, whole));
    if (apiPath.toLowerCase() === '$batch') throw errors.batchInvalid('a batch may not hold a batch.');
    const context = contextFor(server, request, origin, webPath);
    // The digest of the batch vouches for its parts, but a part that brings one of its own must bring a good one.
    if (headerOf(request, 'x-requestdigest') !== undefined) requireDigest(context, request, apiPath);
    return server.db.transaction(() => answerRequest(context, request, apiPath, search));
  });
};

/** Parts name their address in full, or below the `_api` of the batch. */
const absoluteTarget = (target: string, whole: HttpRequest): string => {
  const path = target.replace(/^https?:\/\/[^/]+/i, '');
  return path.startsWith('/') ? path : whole.target.replace(/\$batch.*$/i, path);
};

const guarded = (request: HttpRequest, work: () => HttpResponse): HttpResponse => {
  try {
    return work();
  } catch (cause) {
    return refusal(request, cause instanceof SharePointError ? cause : errors.broken(cause instanceof Error ? cause.message : String(cause)));
  }
};

export const refusal = (request: Pick<HttpRequest, 'headers'>, error: SharePointError): HttpResponse => {
  const flavour = flavourForErrors(request);
  return { status: error.status, headers: [['Content-Type', contentTypeOf(flavour)]], body: JSON.stringify(errorJson(error, flavour)) };
};

const flavourForErrors = (request: Pick<HttpRequest, 'headers'>): Flavour => {
  try {
    return flavourOf(headerOf(request, 'accept'), headerOf(request, 'odata-version'));
  } catch {
    return { metadata: 'minimal', v4: false };
  }
};

/** `/sites/x/_api/web/lists?$top=1` → the web's address, the path below `_api`, the query. */
const splitTarget = (target: string): { readonly webPath: string; readonly apiPath: string; readonly search: string } => {
  const question = target.indexOf('?');
  const path = decoded(question < 0 ? target : target.slice(0, question));
  const match = /^(.*?)\/(?:_api|_vti_bin\/client\.svc)(?:\/(.*))?$/is.exec(path);
  if (!match) throw errors.routeUnknown(path);
  return { webPath: match[1] ?? '', apiPath: (match[2] ?? '').replace(/\/+$/, ''), search: question < 0 ? '' : target.slice(question) };
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    throw errors.routeUnknown(path);
  }
};

const contextFor = (server: Server, request: HttpRequest, origin: string, webPath: string): Context => {
  const { db, farm } = server;
  const key = actingKeyOf(request, farm);
  if (!farm.users.some(user => user.key === key)) throw errors.actingUserUnknown(key);
  const web = webByUrl(db, webPath);
  if (!web) throw errors.siteUnknown(webPath || '/');
  return { db, farm, now: server.clock(), origin, web, acting: actingIn(db, farm, web.siteId, key) };
};

/** Every change needs a digest of this web and user; a Bearer token stands in for one. */
const requireDigest = (context: Context, request: HttpRequest, apiPath: string): void => {
  const method = effectiveMethod(request);
  if (method === 'GET' || method === 'HEAD' || apiPath.toLowerCase() === 'contextinfo') return;
  if (hasToken(request)) return;
  const owner = { webGuid: context.web.guid, loginName: loginNameOf(context.acting.user) };
  if (!isDigestValid(setting(context.db, 'digestSecret'), owner, context.now, headerOf(request, 'x-requestdigest'))) throw errors.digestInvalid();
};
