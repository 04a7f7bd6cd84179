import '@pnp/sp/content-types/index.js';
import '@pnp/sp/fields/index.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/views/index.js';

import type { SharePointConnection } from '../connection';
import { serverRelative } from '../connection';
import { transportOf } from '../transport';
import type { IList, IWeb } from '../web';
import { webOf } from '../web';

/** One site as setup reaches it. */
export type AdministeredSite = {
  readonly siteUrl: string;
  readonly web: IWeb;
  /** For what would be made twice if it were sent twice. */
  readonly hastyWeb: IWeb;
};

export const administeredSite = (connection: SharePointConnection): AdministeredSite => {
  const { send, sendOnce } = transportOf(connection);
  const { siteUrl } = connection;
  return { siteUrl, web: webOf(siteUrl, send), hastyWeb: webOf(siteUrl, sendOnce) };
};

/** Lists are found by address: owners may change their titles. */
export const listAt = ({ siteUrl }: AdministeredSite, address: string, web: IWeb): IList =>
  web.getList(`${serverRelative(siteUrl)}/${address}`);

/** What of an address on the server lies below the site. */
export const belowSite = ({ siteUrl }: AdministeredSite, serverRelativeUrl: string): string =>
  serverRelativeUrl.slice(serverRelative(siteUrl).length + 1);

/** As SharePoint writes ids in some places and not in others. */
export const plainId = (id: string): string => id.replace(/[{}]/g, '').toLowerCase();
