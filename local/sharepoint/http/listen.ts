import { createServer as createPlainServer } from 'node:http';
import type { IncomingMessage, Server as HttpServer, ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';

import { SharePointError, errors } from '../errors';
import { StartError } from '../start/startError';
import { refusal } from './refusal';
import { noAnswer } from './request';
import type { HttpRequest, HttpResponse } from './request';

/** No client may hold the server up, and none that is alive is hurried. */
export type Limits = {
  /** Bytes of a request's body. */
  readonly body: number;
  /** Milliseconds until the head of a request has arrived. */
  readonly head: number;
  /** Milliseconds until all of it has arrived. */
  readonly request: number;
  /** Milliseconds that a connection may wait for its next request. */
  readonly idle: number;
  /** Milliseconds that a stop waits for requests that have begun. */
  readonly stop: number;
};

/** The largest attachment is 250 MB. */
const usualLimits: Limits = { body: 256 * 1024 * 1024, head: 20_000, request: 300_000, idle: 120_000, stop: 500 };

export type Answering = (request: HttpRequest, origin: string) => Answered | Promise<Answered>;
export type Answered = HttpResponse | typeof noAnswer;
export type Listening = { readonly port: number; close(): Promise<void> };

/** What an https server speaks with; without it the server is a plain one. */
export type Tls = { readonly key: string; readonly cert: string };

/** Listens on this machine only, on IPv4 and, where there is one, the same port of IPv6. */
export const listen = async (port: number, tls: Tls | undefined, answer: Answering, limits: Limits = usualLimits): Promise<Listening> => {
  const timeouts = {
    headersTimeout: limits.head,
    requestTimeout: limits.request,
    keepAliveTimeout: limits.idle,
    connectionsCheckingInterval: Math.min(limits.head / 4, 5000),
  };
  const make = (): HttpServer =>
    tls ? createSecureServer({ ...timeouts, ...tls }, listener(answer, 'https', limits.body)) : createPlainServer(timeouts, listener(answer, 'http', limits.body));
  const first = make();
  await start(first, port, '127.0.0.1').catch((cause: NodeJS.ErrnoException) => {
    throw new StartError(cause.code === 'EADDRINUSE' ? `Porten ${port} är upptagen.` : `Servern kan inte lyssna på port ${port}: ${cause.message}.`);
  });
  const chosen = (first.address() as AddressInfo).port;
  const second = make();
  const both = await start(second, chosen, '::1').then(() => [first, second], () => [first]);
  return { port: chosen, close: () => Promise.all(both.map(server => stop(server, limits.stop))).then(() => undefined) };
};

const start = (server: HttpServer, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });

/** Lets requests that have begun be answered, for a moment, and closes the connections that only wait. */
const stop = (server: HttpServer, moment: number): Promise<void> =>
  new Promise(resolve => {
    const hurry = setTimeout(() => {
      server.closeAllConnections();
    }, moment);
    server.close(() => {
      clearTimeout(hurry);
      resolve();
    });
    server.closeIdleConnections();
  });

const listener = (answer: Answering, scheme: string, largestBody: number) => (incoming: IncomingMessage, outgoing: ServerResponse): void => {
  const headers = headersOf(incoming);
  const begun = performance.now();
  readBody(incoming, largestBody)
    .then(body => answer({ method: incoming.method ?? 'GET', target: incoming.url ?? '/', headers, body }, originOf(headers, scheme)))
    .catch((cause: unknown) => refusal({ headers }, cause instanceof SharePointError ? cause : errors.broken(String(cause))))
    .then(response => {
      if (response === noAnswer) outgoing.destroy();
      else send(incoming, outgoing, response, performance.now() - begun);
    })
    .catch(() => {
      outgoing.destroy();
    });
};

const headersOf = (incoming: IncomingMessage): ReadonlyMap<string, string> =>
  new Map(Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]));

/** Addresses in answers are those the client used, also behind a page that forwards requests. */
const originOf = (headers: ReadonlyMap<string, string>, scheme: string): string => {
  const first = (name: string): string | undefined => headers.get(name)?.split(',')[0]?.trim() || undefined;
  return `${first('x-forwarded-proto') ?? scheme}://${first('x-forwarded-host') ?? first('host') ?? 'localhost'}`;
};

/** A body that is too large is read to its end and thrown away, so that the client hears why. */
const readBody = (incoming: IncomingMessage, largest: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= largest) chunks.push(chunk);
      else chunks = [];
    });
    incoming.on('end', () => {
      if (size > largest) reject(errors.bodyTooLarge(largest));
      else resolve(Buffer.concat(chunks));
    });
    incoming.on('error', reject);
  });

const send = (incoming: IncomingMessage, outgoing: ServerResponse, response: HttpResponse, duration: number): void => {
  const id = randomUUID();
  const body = typeof response.body === 'string' ? Buffer.from(response.body, 'utf8') : response.body;
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    ...(response.status === 204 ? {} : { 'Content-Length': body.length }),
    'Cache-Control': 'private, max-age=0',
    DATASERVICEVERSION: '3.0',
    MicrosoftSharePointTeamServices: '16.0.0.25430',
    SPClientServiceRequestDuration: Math.round(duration),
    SPRequestGuid: id,
    'request-id': id,
    'X-Content-Type-Options': 'nosniff',
    'X-FRAME-OPTIONS': 'SAMEORIGIN',
    'X-MS-InvokeApp': '1; RequireReadOnly',
    'X-SharePointHealthScore': '0',
    'X-SP-SERVERSTATE': 'ReadOnly=0',
  });
  outgoing.end(incoming.method === 'HEAD' || response.status === 204 ? undefined : body);
};
