import { RejectOnError, ResolveOnData } from '@pnp/queryable';
import type { Queryable } from '@pnp/queryable';
import '@pnp/sp/batching.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import type { IList } from '@pnp/sp/lists/index.js';
import { Web } from '@pnp/sp/webs/index.js';
import type { IWeb } from '@pnp/sp/webs/index.js';

import { refusalOf } from './refusal';
import type { Transport } from './transport';

/** PnPjs with nothing of its own on the way: our transport, SharePoint's words in errors, no telemetry. */
const spokenThrough = (send: Transport) => (instance: Queryable<unknown>) => {
  instance.on.pre(async (url, init, result) => {
    const headers = { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;charset=utf-8', ...init.headers };
    return [url, { ...init, headers }, result];
  });
  instance.on.send.replace((url: URL, init: RequestInit) => send(url.toString(), init));
  instance.on.parse.replace(async (url: URL, response: Response) => {
    // Parts of a batch arrive here without having passed the transport.
    if (!response.ok) throw await refusalOf(response);
    const text = await response.text();
    return [url, response, text.trim() ? JSON.parse(text) : {}];
  });
  return instance.using(ResolveOnData(), RejectOnError());
};

export const webOf = (siteUrl: string, send: Transport): IWeb => Web(siteUrl).using(spokenThrough(send));

/** With the ETag of every row. */
export const withEtags = { headers: { Accept: 'application/json;odata=minimalmetadata' } } as const;

const mostParts = 100;

/** One request that carries many: `ask` puts its parts into the batch and must not wait for them. */
export const together = async <T>(web: IWeb, ask: (batched: IWeb) => T): Promise<T> => {
  const [batched, execute] = web.batched({ maxRequests: mostParts });
  const asked = ask(batched);
  await execute();
  return asked;
};

export type { IList, IWeb };
