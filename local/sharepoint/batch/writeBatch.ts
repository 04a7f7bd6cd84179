import { STATUS_CODES } from 'node:http';

import type { HttpResponse } from '../http/request';

/** One flat sequence with CRLF, whatever changesets the request had, and a line end after the last boundary. */
export const writeBatch = (responses: readonly HttpResponse[], boundary: string): string =>
  `${responses.map(response => `--${boundary}\r\n${writePart(response)}\r\n`).join('')}--${boundary}--\r\n`;

const writePart = (response: HttpResponse): string =>
  [
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? 'Unknown'}`,
    ...response.headers.map(([name, value]) => `${name.toUpperCase()}: ${value}`),
    '',
    typeof response.body === 'string' ? response.body : response.body.toString('utf8'),
  ].join('\r\n');
