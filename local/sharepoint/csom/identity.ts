import type { Context } from '../context';
import { apiUrl } from '../context';
import { errors } from '../errors';
import { pathBelow } from '../odata/address';
import { parsePath } from '../odata/segments';
import type { Argument, Segment } from '../odata/segments';

/** The words of an object's identity and the segments of the same object's address. */
const kinds = [
  { word: 'list', name: 'lists', argument: 'guid' },
  { word: 'item', name: 'items', argument: 'number' },
  { word: 'field', name: 'fields', argument: 'guid' },
  { word: 'contenttype', name: 'contenttypes', argument: 'text' },
  { word: 'fl', name: 'fieldlinks', argument: 'guid' },
] as const;

/** Stands before every identity of a web and what is in it; the correlation id before the bar is not looked at. */
const marker = '740c6a0b-85e2-48a0-a494-e0f1759d4aa7';

const webIdentity = (context: Context): string => `${marker}:site:${context.web.siteGuid}:web:${context.web.guid}`;

/** `Web/Lists(guid'…')/Items(5)` → `…:site:…:web:…:list:…:item:5,1` */
export const identityOf = (context: Context, address: string): string => {
  const path = pathBelow(apiUrl(context), address);
  const [web, ...rest] = parsePath(path, new Map());
  if (web?.name !== 'web') throw errors.notBuilt(`the identity of ${path} in CSOM`);
  return [webIdentity(context), ...rest.map(segment => wordOf(segment, path))].join(':');
};

const wordOf = (segment: Segment, path: string): string => {
  const kind = kinds.find(candidate => candidate.name === segment.name);
  const argument = segment.positional[0];
  if (!kind || argument === undefined || !('value' in argument)) throw errors.notBuilt(`the identity of ${path} in CSOM`);
  return `${kind.word}:${String(argument.value)}${kind.word === 'item' ? ',1' : ''}`;
};

/** The way from the web to what an identity names; it must lie in the web that is asked. */
export const segmentsOf = (context: Context, identity: string): readonly Segment[] => {
  const start = webIdentity(context);
  const named = identity.slice(identity.indexOf('|') + 1);
  if (named.slice(0, start.length).toLowerCase() !== start) throw errors.csomIdentityUnknown(identity);
  const words = named.slice(start.length).split(':').slice(1);
  const segments: Segment[] = [];
  for (let at = 0; at < words.length; at += 2) segments.push(segmentOf(words[at] ?? '', words[at + 1] ?? '', identity));
  return segments;
};

const segmentOf = (word: string, key: string, identity: string): Segment => {
  const kind = kinds.find(candidate => candidate.word === word);
  if (!kind || key === '') throw errors.csomIdentityUnknown(identity);
  return { name: kind.name, written: kind.name, positional: [argumentOf(kind.argument, key)], named: new Map() };
};

const argumentOf = (kind: 'guid' | 'number' | 'text', key: string): Argument => {
  switch (kind) {
    case 'guid':
      return { kind, value: key.replace(/[{}]/g, '').toLowerCase() };
    case 'number':
      return { kind, value: Number(key.split(',')[0]) };
    case 'text':
      return { kind, value: key };
  }
};
