import type { SharePointConnection } from '../../src/store/sharePoint/connection';

/** A connection that breaks at its nth request and stays broken, before the server has heard of it or after it has done it. */
export const brokenAt = (connection: SharePointConnection, breakAt: number, isDone: boolean): SharePointConnection => {
  let requests = 0;
  return {
    ...connection,
    fetch: async (url, init) => {
      requests += 1;
      if (requests < breakAt) return connection.fetch(url, init);
      if (requests === breakAt && isDone) await connection.fetch(url, init);
      throw new TypeError('Failed to fetch');
    }
  };
};
