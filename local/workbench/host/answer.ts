import type { IncomingMessage, ServerResponse } from 'node:http';
import { constants, brotliCompressSync, gzipSync } from 'node:zlib';
import { securityHeaders } from './securityHeaders';

export interface Answer {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** The address changes when the content does, so a browser may keep it for ever. */
  readonly keepUnder?: string;
}

const compressed = new Map<string, Buffer>();

export const send = (request: IncomingMessage, response: ServerResponse, answer: Answer): void => {
  const { status = 200, type, headers = {}, keepUnder } = answer;
  const encoding = isText(type) ? encodingFor(request) : undefined;
  const body = encoding ? compress(answer.body, encoding, keepUnder) : Buffer.from(answer.body);
  response.writeHead(status, {
    ...securityHeaders(),
    'Content-Type': type,
    'Content-Length': body.length,
    'Cache-Control': keepUnder ? 'public, max-age=31536000, immutable' : 'no-store',
    ...(isText(type) && { Vary: 'Accept-Encoding' }),
    ...(encoding && { 'Content-Encoding': encoding }),
    ...headers
  });
  response.end(request.method === 'HEAD' ? undefined : body);
};

export const redirect = (response: ServerResponse, location: string): void => {
  response.writeHead(302, { ...securityHeaders(), Location: location, 'Cache-Control': 'no-store' }).end();
};

/** After a form is saved: a page to see instead, so that loading again saves nothing again. */
export const seeOther = (response: ServerResponse, location: string): void => {
  response.writeHead(303, { ...securityHeaders(), Location: location, 'Cache-Control': 'no-store' }).end();
};

type Encoding = 'br' | 'gzip';

const isText = (type: string): boolean => /^(text\/|application\/json|image\/svg)/.test(type);

const encodingFor = (request: IncomingMessage): Encoding | undefined => {
  const accepted = String(request.headers['accept-encoding'] ?? '').split(/[,;]/).map(word => word.trim());
  return (['br', 'gzip'] as const).find(encoding => accepted.includes(encoding));
};

/** What is kept for ever is compressed once and well; a page is compressed every time, and therefore quickly. */
const compress = (body: string | Buffer, encoding: Encoding, keepUnder: string | undefined): Buffer => {
  if (keepUnder === undefined) return encoding === 'br' ? brotli(body, 3) : gzipSync(body, { level: 3 });
  const key = `${encoding} ${keepUnder}`;
  const known = compressed.get(key);
  if (known) return known;
  const result = encoding === 'br' ? brotli(body, 6) : gzipSync(body);
  compressed.set(key, result);
  return result;
};

const brotli = (body: string | Buffer, quality: number): Buffer =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
