import { gzipSync } from 'node:zlib';

import { nodeConnection } from '../../local/data/nodeConnection';
import type { SharePointConnection } from '../../src/store/sharePoint/connection';

export type Received = { readonly requests: number; readonly bytes: number; readonly gzipped: number };

export type MeteredConnection = {
  readonly connection: SharePointConnection;
  /** What has been received since this was last asked. */
  readonly received: () => Received;
};

/** A user's connection that counts what it carries. `delay` is added to every request, in milliseconds. */
export const meteredConnection = (siteUrl: string, user: string, delay = 0): MeteredConnection => {
  const plain = nodeConnection(siteUrl, user);
  let bodies: ArrayBuffer[] = [];
  return {
    connection: {
      ...plain,
      fetch: async (url, init) => {
        if (delay > 0) await new Promise(resolve => setTimeout(resolve, delay));
        const response = await plain.fetch(url, init);
        const body = await response.arrayBuffer();
        bodies.push(body);
        return new Response(body, { status: response.status, headers: response.headers });
      }
    },
    received: () => {
      const sum = (sizeOf: (body: ArrayBuffer) => number): number => bodies.reduce((total, body) => total + sizeOf(body), 0);
      const received = {
        requests: bodies.length,
        bytes: sum(body => body.byteLength),
        gzipped: sum(body => gzipSync(new Uint8Array(body)).byteLength)
      };
      bodies = [];
      return received;
    }
  };
};
