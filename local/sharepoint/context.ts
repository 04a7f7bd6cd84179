import type { Farm, FarmUser } from './farm';
import type { Database } from './storage/database';
import type { Principal } from './storage/principals';
import type { Web } from './storage/webs';

/** Who asks: a person of the farm, as this site collection knows them. */
export type Acting = {
  readonly user: FarmUser;
  /** Absent until the person has been given something on the site. */
  readonly principal: Principal | undefined;
  /** The person and their groups. */
  readonly principalIds: readonly number[];
  readonly siteAdmin: boolean;
};

/** Everything one request is answered from. */
export type Context = {
  readonly db: Database;
  readonly farm: Farm;
  /** The moment of the request; nothing else reads a clock. */
  readonly now: Date;
  /** `https://host:port` as the client sees it. */
  readonly origin: string;
  readonly web: Web;
  readonly acting: Acting;
};

/** The root site is kept under no path at all, and is called `/`. */
export const serverRelativeUrlOf = (kept: string): string => kept || '/';

export const webUrl = (context: Context): string => `${context.origin}${context.web.url}`;
export const apiUrl = (context: Context): string => `${webUrl(context)}/_api`;
