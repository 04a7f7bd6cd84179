import { BrowserFetchWithRetry, DefaultParse, InjectHeaders } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, RequestDigest, spfi, _SPCollection, _SPInstance, _SPQueryable } from '@pnp/sp';
import type { SPFI } from '@pnp/sp';

import type { TestSite } from '../../testing/site';

/** PnPjs 4 as it comes from npm: a client that nobody here wrote. `web` is what follows `/sites/`. */
export const pnp = (site: TestSite, user: string, web = 'stockholm'): SPFI =>
  spfi(`${site.origin}/sites/${web}`).using(DefaultInit(), DefaultHeaders(), RequestDigest(), BrowserFetchWithRetry(), DefaultParse(), InjectHeaders({ 'X-Local-User': user }));

type Described = abstract new (...given: never[]) => object;

/**
 * Every public method and property of a PnPjs class, those that its modules have hung on it included, without what every PnPjs object has.
 * Compared with the list of those that a contract exercises, it fails when a new version of PnPjs brings a new one.
 */
export const membersOf = (described: Described): readonly string[] => {
  const names = new Set<string>(Object.getOwnPropertyNames(made(described)));
  for (let part: object | null = described.prototype as object; part && !shared.has(part); part = Reflect.getPrototypeOf(part)) {
    Object.getOwnPropertyNames(part).forEach(name => names.add(name));
  }
  const common = new Set(['constructor', ...Object.getOwnPropertyNames(made(_SPQueryable))]);
  return [...names].filter(name => !common.has(name) && !name.startsWith('_')).sort();
};

const shared: ReadonlySet<object> = new Set([_SPQueryable, _SPCollection, _SPInstance].map(base => base.prototype as object));

const made = (described: Described): object => Reflect.construct(described, ['https://nowhere.example']) as object;

/** What the refusal of a thing that this server lacks looks like to PnPjs. */
export const notBuilt = { status: 501, isHttpRequestError: true } as const;
