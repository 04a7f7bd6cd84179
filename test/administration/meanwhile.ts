import type { SharePointConnection } from '../../src/store/sharePoint/connection';

/** Somebody else does something right before our nth request is let through. */
export const meanwhile = (connection: SharePointConnection, nth: number, act: () => Promise<unknown>): SharePointConnection => {
  let requests = 0;
  return {
    ...connection,
    fetch: async (url, init) => {
      requests += 1;
      if (requests === nth) await act();
      return connection.fetch(url, init);
    }
  };
};
