import type { SharePointConnection } from '../../src/store/sharePoint/connection';

/** A connection from Node to the local SharePoint, acting as one of its users. */
export const nodeConnection = (siteUrl: string, user: string): SharePointConnection => ({
  siteUrl,
  fetch: (url, init) => {
    const headers = new Headers(init.headers);
    headers.set('X-Local-User', user);
    return fetch(url, { ...init, headers });
  }
});
