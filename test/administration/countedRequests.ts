import type { SharePointConnection } from '../../src/store/sharePoint/connection';

/** What is sent to SharePoint, told from what only asks. */
export type Requests = { readonly connection: SharePointConnection; sent(): number; writes(): readonly string[]; clear(): void };

const asks = /^(GET|HEAD) /;

/** A batch writes when one of its parts does; asking for a digest is no write. */
const writesIn = (url: string, init: RequestInit): readonly string[] => {
  const method = init.method ?? 'GET';
  if (url.endsWith('/_api/contextinfo')) return [];
  if (!url.endsWith('/_api/$batch')) return method === 'GET' ? [] : [`${method} ${url}`];
  return String(init.body)
    .split(/\r?\n/)
    .filter(line => / HTTP\/1\.1$/.test(line) && !asks.test(line));
};

export const countedRequests = (connection: SharePointConnection): Requests => {
  let sent = 0;
  let writes: string[] = [];
  return {
    connection: {
      ...connection,
      fetch: (url, init) => {
        sent += 1;
        writes.push(...writesIn(url, init));
        return connection.fetch(url, init);
      }
    },
    sent: () => sent,
    writes: () => writes,
    clear: () => {
      sent = 0;
      writes = [];
    }
  };
};
