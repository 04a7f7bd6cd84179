import type { Acting } from '../context';
import { errors } from '../errors';
import { loginNameOf } from '../farm';
import type { Farm } from '../farm';
import type { Database } from '../storage/database';
import { groupIdsOf, principalKinds, principalNamed } from '../storage/principals';
import { headerOf } from './request';
import type { HttpRequest } from './request';

/** The person named by `X-Local-User`, else by the cookie `local-user`, else the farm's default. */
export const actingKeyOf = (request: Pick<HttpRequest, 'headers'>, farm: Farm): string =>
  headerOf(request, 'x-local-user')?.trim() || cookieOf(request, 'local-user') || farm.defaultUser;

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
