import { errors } from '../errors';
import type { HttpRequest } from '../http/request';

/** Reads `multipart/mixed` with or without carriage returns; changesets are read as the requests inside them, in order. */
export const parseBatch = (body: Buffer, contentType: string): readonly HttpRequest[] => {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) throw errors.batchInvalid('the boundary is missing.');
  return partsOf(body.toString('utf8').replace(/\r\n/g, '\n'), boundary).flatMap(requestsIn);
};

const boundaryOf = (contentType: string): string | undefined => {
  const match = /boundary\s*=\s*(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  return /^\s*multipart\/mixed/i.test(contentType) ? (match?.[1] ?? match?.[2]) : undefined;
};

/**
 * What stands between the boundaries; anything before the first and after the last is passed over. A boundary ends the text
 * before it also without a line end between them, as SharePoint reads it: CLI for Microsoft 365 writes its changesets so.
 */
const partsOf = (text: string, boundary: string): readonly string[] => {
  const parts: string[] = [];
  let current: string[] | undefined;
  for (const line of text.split('\n')) {
    const trimmed = line.trimEnd();
    const [before, isLast] = boundaryIn(trimmed, boundary);
    if (before === undefined) {
      current?.push(line);
      continue;
    }
    if (before !== '') current?.push(before);
    if (current) parts.push(current.join('\n'));
    current = isLast ? undefined : [];
    if (isLast) break;
  }
  if (current && current.some(line => line.trim() !== '')) parts.push(current.join('\n'));
  return parts;
};

/** What stands on the line before its boundary, and whether that is the last one. */
const boundaryIn = (line: string, boundary: string): readonly [before: string | undefined, isLast: boolean] => {
  for (const [mark, isLast] of [[`--${boundary}`, false], [`--${boundary}--`, true]] as const) {
    if (line.endsWith(mark)) return [line.slice(0, -mark.length), isLast];
  }
  return [undefined, false];
};

const requestsIn = (part: string): readonly HttpRequest[] => {
  const { headers, rest } = headAndRest(part.replace(/^\n+/, ''));
  const contentType = headers.get('content-type') ?? '';
  if (/^\s*multipart\/mixed/i.test(contentType)) {
    const boundary = boundaryOf(contentType);
    if (boundary === undefined) throw errors.batchInvalid('the boundary of a changeset is missing.');
    return partsOf(rest, boundary).flatMap(requestsIn);
  }
  if (!/^\s*application\/http/i.test(contentType)) throw errors.batchInvalid('a part is not application/http.');
  return [requestOf(rest)];
};

const requestOf = (text: string): HttpRequest => {
  const start = text.replace(/^\n+/, '');
  const end = start.indexOf('\n');
  const line = end < 0 ? start : start.slice(0, end);
  const match = /^([A-Z]+)\s+(\S.*?)(?:\s+HTTP\/[\d.]+)?\s*$/i.exec(line);
  if (!match) throw errors.batchInvalid('a part has no request line.');
  const { headers, rest } = headAndRest(end < 0 ? '' : start.slice(end + 1));
  return { method: (match[1] ?? '').toUpperCase(), target: (match[2] ?? '').replace(/ /g, '%20'), headers, body: Buffer.from(rest.trim(), 'utf8') };
};

const headAndRest = (text: string): { readonly headers: ReadonlyMap<string, string>; readonly rest: string } => {
  const headers = new Map<string, string>();
  const lines = text.split('\n');
  let at = 0;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '') break;
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, rest: lines.slice(at + 1).join('\n') };
};
