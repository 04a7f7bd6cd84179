import { randomUUID } from 'node:crypto';

import { errors } from '../errors';
import { headerOf } from '../http/request';
import type { HttpRequest, HttpResponse } from '../http/request';
import { parseBatch } from './parseBatch';
import { writeBatch } from './writeBatch';

export const mostParts = 100;

/** Not transactional: each part is answered on its own, and the whole is 200 even when parts fail. */
export const runBatch = (request: HttpRequest, answer: (part: HttpRequest) => HttpResponse): HttpResponse => {
  const parts = parseBatch(request.body, headerOf(request, 'content-type') ?? '');
  if (parts.length === 0) throw errors.batchInvalid('it holds no request.');
  if (parts.length > mostParts) throw errors.batchInvalid(`it holds ${parts.length} requests, and ${mostParts} is the most.`);
  const boundary = `batchresponse_${randomUUID()}`;
  return { status: 200, headers: [['Content-Type', `multipart/mixed; boundary="${boundary}"`]], body: writeBatch(parts.map(answer), boundary) };
};
