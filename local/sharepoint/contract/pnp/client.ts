import { BrowserFetchWithRetry, DefaultParse, InjectHeaders } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, RequestDigest, extractWebUrl, spfi, _SPCollection, _SPInstance, _SPQueryable } from '@pnp/sp';
import type { Queryable } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';

import type { TestSite } from '../../testing/site';

/** PnPjs 4 as it comes from npm: a client that nobody here wrote. `web` is what follows `/sites/`. */
export const pnp = (site: TestSite, user: string, web = 'stockholm'): SPFI =>
  spfi(`${site.origin}/sites/${web}`).using(
    DefaultInit(), DefaultHeaders(), user === pageUser ? RequestDigest() : ownDigest(user), BrowserFetchWithRetry(), DefaultParse(), InjectHeaders({ 'X-Local-User': user })
  );

/** PnPjs keeps one digest for a web, because a page has one user: it is this one's. */
const pageUser = 'owner';

/** Whoever else writes from the same process brings a digest of their own. */
const ownDigest = (user: string) => (instance: Queryable): Queryable => {
  const known = new Map<string, Promise<string>>();
  instance.on.auth(async (url, init) => {
    if (/get/i.test(init.method ?? 'GET')) return [url, init];
    const web = extractWebUrl(url.toString());
    const digest = known.get(web) ?? fetchDigest(web, user);
    known.set(web, digest);
    return [url, { ...init, headers: { ...init.headers, 'X-RequestDigest': await digest } }];
  });
  return instance;
};

const fetchDigest = async (web: string, user: string): Promise<string> => {
  const response = await fetch(`${web}_api/contextinfo`, { method: 'POST', headers: { Accept: 'application/json;odata=nometadata', 'X-Local-User': user } });
  return ((await response.json()) as { readonly FormDigestValue: string }).FormDigestValue;
};

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

/** What importing a module hangs on a class of another module: `load` imports it, `host` answers the class. */
export const hungBy = async (load: () => Promise<unknown>, host: () => Promise<Described>): Promise<readonly string[]> => {
  jest.resetModules();
  const names = async (): Promise<readonly string[]> => Object.getOwnPropertyNames((await host()).prototype);
  const before = new Set(await names());
  await load();
  return (await names()).filter(name => !before.has(name)).sort();
};

/** What the refusal of a thing that this server lacks looks like to PnPjs. */
export const notBuilt = { status: 501, isHttpRequestError: true } as const;
