import type { Acting } from '../context';
import { errors } from '../errors';
import { farmUserNamed, loginNameOf } from '../farm';
import type { Farm } from '../farm';
import type { Database } from '../storage/database';
import { groupIdsOf, principalKinds, principalNamed } from '../storage/principals';
import { headerOf } from './request';
import type { HttpRequest } from './request';

/** The person named by `X-Local-User`, else by the cookie `local-user`, else by the Bearer token, else the farm's default. */
export const actingKeyOf = (request: Pick<HttpRequest, 'headers'>, farm: Farm): string =>
  headerOf(request, 'x-local-user')?.trim() || cookieOf(request, 'local-user') || personInToken(request, farm) || farm.defaultUser;

/** Whether the request brings a token. What it says is not checked: nobody here signs tokens. */
export const hasToken = (request: Pick<HttpRequest, 'headers'>): boolean => tokenOf(request) !== undefined;

const tokenOf = (request: Pick<HttpRequest, 'headers'>): string | undefined =>
  /^bearer\s+(\S+)/i.exec(headerOf(request, 'authorization') ?? '')?.[1];

/** A JWT that names a person of the farm, as tokens of Entra ID do, is that person's. */
const personInToken = (request: Pick<HttpRequest, 'headers'>, farm: Farm): string | undefined => {
  const claims = claimsIn(tokenOf(request)?.split('.')[1] ?? '');
  const names = [claims.upn, claims.unique_name, claims.name].filter(name => typeof name === 'string');
  return names.map(name => farmUserNamed(farm, name)?.key).find(key => key !== undefined);
};

const claimsIn = (payload: string): Readonly<Record<string, unknown>> => {
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? (claims as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

const cookieOf = (request: Pick<HttpRequest, 'headers'>, name: string): string | undefined => {
  const pair = headerOf(request, 'cookie')
    ?.split(';')
    .map(part => part.trim())
    .find(part => part.startsWith(`${name}=`));
  const value = pair?.slice(name.length + 1).replace(/^"|"$/g, '');
  try {
    return value && decodeURIComponent(value);
  } catch {
    return value;
  }
};

export const actingIn = (db: Database, farm: Farm, siteId: number, key: string): Acting => {
  const user = farm.users.find(candidate => candidate.key === key);
  if (!user) throw errors.actingUserUnknown(key);
  const principal = principalNamed(db, siteId, principalKinds.user, loginNameOf(user));
  if (!principal) return { user, principal: undefined, principalIds: [], siteAdmin: false };
  return { user, principal, principalIds: [principal.id, ...groupIdsOf(db, siteId, principal.id)], siteAdmin: principal.siteAdmin === 1 };
};
