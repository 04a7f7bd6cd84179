import { StoreError } from '../registerStore';
import type { SharePointConnection } from './connection';
import { digestsOf } from './digest';
import { codes, refusalOf } from './refusal';

/** Sends one request and gives a good answer, or throws a StoreError. */
export type Transport = (url: string, init: RequestInit) => Promise<Response>;

const longestWait = 120;
const waitWithoutAdvice = 5;
const mostTries = 4;

/** SharePoint says how long in seconds, or until when as an HTTP date. */
export const secondsToWait = (retryAfter: string | null, now: number): number => {
  if (!retryAfter) return waitWithoutAdvice;
  const seconds = /^\s*\d+\s*$/.test(retryAfter) ? Number(retryAfter) : Math.ceil((Date.parse(retryAfter) - now) / 1000);
  return Number.isNaN(seconds) ? waitWithoutAdvice : Math.min(Math.max(seconds, 1), longestWait);
};

const isHtml = (response: Response): boolean => /^text\/html/i.test(response.headers.get('Content-Type') ?? '');

/** A connection that waits when it is told to, renews its digest, and knows a sign-in page from an answer. */
export const transportOf = (connection: SharePointConnection): { readonly send: Transport; readonly sendOnce: Transport } => {
  const once: Transport = async (url, init) => {
    let response: Response;
    try {
      response = await connection.fetch(url, { ...init, credentials: 'same-origin', cache: 'no-store' });
    } catch (cause) {
      throw new StoreError('offline', cause instanceof Error ? cause.message : String(cause));
    }
    if (response.ok && isHtml(response)) throw new StoreError('signedOut', 'SharePoint answered with a page instead of data');
    return response;
  };

  const wait = async (response: Response): Promise<void> => {
    const seconds = secondsToWait(response.headers.get('Retry-After'), Date.now());
    connection.onWaiting?.(seconds);
    await new Promise(resolve => setTimeout(resolve, seconds * 1000));
  };

  /** A busy server's 429 was never acted upon; a 503 may have been, so only what can be repeated is sent again. */
  const patiently = async (ask: () => Promise<Response>, mayRepeat: boolean): Promise<Response> => {
    for (let tries = 1; ; tries += 1) {
      const response = await ask();
      if (response.ok) return response;
      if (response.status !== 429 && response.status !== 503) throw await refusalOf(response);
      if (tries === mostTries) throw await refusalOf(response);
      await wait(response);
      if (response.status === 503 && !mayRepeat) throw await refusalOf(response);
    }
  };

  const digests = digestsOf(connection, url =>
    patiently(() => once(url, { method: 'POST', headers: { Accept: 'application/json;odata=nometadata' } }), true)
  );

  const withDigest: Transport = async (url, init) => {
    const isWrite = (init.method ?? 'GET') !== 'GET';
    if (!isWrite) return once(url, init);
    const send = async (digest: string): Promise<Response> => {
      const headers = new Headers(init.headers);
      headers.set('X-RequestDigest', digest);
      return once(url, { ...init, headers });
    };
    const digest = await digests.current();
    const response = await send(digest);
    if (response.status !== 403 || (await refusalOf(response)).code !== codes.digestRefused) return response;
    digests.discard(digest);
    return send(await digests.current());
  };

  return {
    send: (url, init) => patiently(() => withDigest(url, init), true),
    sendOnce: (url, init) => patiently(() => withDigest(url, init), false)
  };
};
