import { runBatch } from '../batch/runBatch';
import type { Context } from '../context';
import { SharePointError, errors } from '../errors';
import { loginNameOf } from '../farm';
import type { Farm } from '../farm';
import { faultOfPart } from '../faults/withFaults';
import type { Faults } from '../faults/faults';
import { isDigestValid } from '../security/digest';
import type { Database, Occasion } from '../storage/database';
import { setting, webByUrl, webOver } from '../storage/webs';
import { isoSeconds } from '../time/siteTime';
import { actingIn, actingKeyOf, hasToken } from './actingUser';
import { answerDownload, answerRequest } from './answerRequest';
import { refusal } from './refusal';
import { effectiveMethod, headerOf } from './request';
import type { HttpRequest, HttpResponse } from './request';
import type { Throttle } from './throttle';

export type Server = {
  readonly db: Database;
  readonly farm: Farm;
  readonly clock: () => Date;
  readonly throttle?: Throttle;
  readonly faults?: Faults;
};

/** Answers one request in one transaction: what it refuses, it has not changed. */
export const handle = (server: Server, request: HttpRequest, origin: string): HttpResponse =>
  guarded(request, () => {
    if (request.method === 'OPTIONS') return methodsAllowed;
    const file = isRead(request) ? fileTarget(request.target) : undefined;
    if (file !== undefined) return server.db.transaction(() => answerDownload(contextFor(server, request, origin, file, webOver), request, file));
    const { webPath, apiPath, search } = splitTarget(request.target);
    // Clients ask an address below a web for its context, to learn which web that is.
    const context = contextFor(server, request, origin, webPath, isContextInfo(apiPath) ? webOver : webByUrl);
    const isBatch = apiPath.toLowerCase() === '$batch';
    // The parts of a batch are counted one by one; the batch itself is only kept out.
    const tooMany = server.throttle?.take(context.acting.user.key, context.now, isBatch ? 0 : 1);
    if (tooMany) return tooMany;
    requireDigest(context, request, apiPath);
    if (isBatch) {
      if (effectiveMethod(request) !== 'POST') throw errors.methodNotAllowed(request.method, '$batch');
      return runBatch(request, part => handlePart(server, part, request, origin));
    }
    return server.db.transaction(() => answerRequest(context, request, apiPath, search), occasionOf(context));
  });

/** A page of another origin hears nothing that would let it in. */
const methodsAllowed: HttpResponse = { status: 200, headers: [['Allow', 'GET, POST, OPTIONS, HEAD, PUT, PATCH, MERGE, DELETE']], body: '' };

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
    const instead = server.throttle?.take(context.acting.user.key, context.now, 1) ?? faultOfPart(server.faults, request);
    if (instead) return instead;
    // The digest of the batch vouches for its parts, but a part that brings one of its own must bring a good one.
    if (headerOf(request, 'x-requestdigest') !== undefined) requireDigest(context, request, apiPath);
    return server.db.transaction(() => answerRequest(context, request, apiPath, search), occasionOf(context));
  });
};

const occasionOf = ({ now, acting }: Context): Occasion => ({ moment: isoSeconds(now), actor: acting.principal?.id ?? null });

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

const isContextInfo = (apiPath: string): boolean => apiPath.toLowerCase() === 'contextinfo';

const isRead = (request: HttpRequest): boolean => ['GET', 'HEAD'].includes(effectiveMethod(request));

const apiPattern = /^(.*?)\/(?:_api|_vti_bin\/client\.svc)(?:\/(.*))?$/is;

/** What is asked for outside the interface is a file, at its own address. */
const fileTarget = (target: string): string | undefined => {
  const path = decoded(target.replace(/\?.*$/s, ''));
  return apiPattern.test(path) ? undefined : path;
};

/** `/sites/x/_api/web/lists?$top=1` → the web's address, the path below `_api`, the query. */
const splitTarget = (target: string): { readonly webPath: string; readonly apiPath: string; readonly search: string } => {
  const question = target.indexOf('?');
  const path = decoded(question < 0 ? target : target.slice(0, question));
  const match = apiPattern.exec(path);
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

const contextFor = (server: Server, request: HttpRequest, origin: string, webPath: string, find = webByUrl): Context => {
  const { db, farm } = server;
  const key = actingKeyOf(request, farm);
  if (!farm.users.some(user => user.key === key)) throw errors.actingUserUnknown(key);
  const web = find(db, webPath);
  if (!web) throw errors.siteUnknown(webPath || '/');
  return { db, farm, now: server.clock(), origin, web, acting: actingIn(db, farm, web.siteId, key) };
};

/** Every change needs a digest of this web and user; a Bearer token stands in for one. */
const requireDigest = (context: Context, request: HttpRequest, apiPath: string): void => {
  if (isRead(request) || isContextInfo(apiPath)) return;
  if (hasToken(request)) return;
  const owner = { webGuid: context.web.guid, loginName: loginNameOf(context.acting.user) };
  if (!isDigestValid(setting(context.db, 'digestSecret'), owner, context.now, headerOf(request, 'x-requestdigest'))) throw errors.digestInvalid();
};
