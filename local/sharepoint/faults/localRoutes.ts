import type { MovableClock } from '../time/movableClock';
import { headerOf } from '../http/request';
import type { HttpRequest, HttpResponse } from '../http/request';
import { WishRefused } from './faultWish';
import type { FaultWish } from './faultWish';
import type { Faults } from './faults';

export type Local = { readonly faults: Faults; readonly clock: MovableClock };

export const isLocal = (request: HttpRequest): boolean => request.target.startsWith('/_local/');

/** `/_local/faults` and `/_local/clock`: how a test arranges what goes wrong, and when it is. Not part of SharePoint. */
export const answerLocal = (local: Local, request: HttpRequest): HttpResponse => {
  if (!isFromHere(request)) return refused(403, 'Only clients of this machine may use this.');
  const [, place = '', id, ...more] = (request.target.split('?')[0] ?? '').split('/').slice(1);
  if (more.length > 0) return unknown();
  try {
    if (place === 'faults') return id === undefined ? answerFaults(local.faults, request) : answerFault(local.faults, request, Number(id));
    return place === 'clock' && id === undefined ? answerClock(local.clock, request) : unknown();
  } catch (cause) {
    if (cause instanceof WishRefused) return refused(400, cause.message);
    throw cause;
  }
};

/** The server listens on loopback only. A name that somebody else has pointed here, and a page that forwards requests, are kept out too. */
const isFromHere = (request: HttpRequest): boolean =>
  headerOf(request, 'x-forwarded-host') === undefined && /^(?:127\.0\.0\.1|\[::1\]|(?:[a-z0-9-]+\.)*localhost)(?::\d+)?$/i.test(headerOf(request, 'host') ?? '');

const answerFaults = (faults: Faults, request: HttpRequest): HttpResponse => {
  switch (request.method) {
    case 'GET':
      return json(200, { rules: faults.list() });
    case 'POST':
      return json(201, faults.add(bodyOf(request) as FaultWish));
    case 'DELETE':
      faults.clear();
      return json(200, { rules: [] });
    default:
      return refused(405, 'Rules are read with GET, added with POST and removed with DELETE.');
  }
};

const answerFault = (faults: Faults, request: HttpRequest, id: number): HttpResponse => {
  const rule = faults.list().find(one => one.id === id);
  if (!rule) return refused(404, 'There is no such rule.');
  if (request.method === 'GET') return json(200, rule);
  if (request.method !== 'DELETE') return refused(405, 'A rule is read with GET and removed with DELETE.');
  faults.remove(id);
  return json(200, rule);
};

const answerClock = (clock: MovableClock, request: HttpRequest): HttpResponse => {
  if (request.method === 'POST') moveClock(clock, bodyOf(request));
  else if (request.method !== 'GET') return refused(405, 'The clock is read with GET and moved with POST.');
  return json(200, { now: clock.now().toISOString(), frozen: clock.isFrozen() });
};

const moveClock = (clock: MovableClock, change: unknown): void => {
  const { at, bySeconds, frozen, ...more } = typeof change === 'object' && change !== null ? (change as Readonly<Record<string, unknown>>) : {};
  const isEmpty = [at, bySeconds, frozen].every(one => one === undefined);
  const moment = bySeconds === undefined ? momentIn(at) : new Date(clock.now().getTime() + Number(bySeconds) * 1000);
  const isMoved = at !== undefined || bySeconds !== undefined;
  if (isEmpty || Object.keys(more).length > 0 || (at !== undefined && bySeconds !== undefined) || (isMoved && !isUsable(moment)) || !isOptionalBoolean(frozen)) {
    throw new WishRefused('The clock takes at (a moment such as 2026-11-24T11:30:00Z) or bySeconds (a number), and frozen (true or false).');
  }
  if (frozen === true) clock.freeze();
  if (isUsable(moment)) clock.moveTo(moment);
  if (frozen === false) clock.run();
};

const momentIn = (text: unknown): Date | undefined => (typeof text === 'string' && /T.*(?:Z|[+-]\d\d:\d\d)$/.test(text) ? new Date(text) : undefined);

/** Dates elsewhere are written with four digits for the year. */
const isUsable = (moment: Date | undefined): moment is Date => moment !== undefined && moment.getUTCFullYear() >= 1900 && moment.getUTCFullYear() <= 9999;

const isOptionalBoolean = (value: unknown): boolean => value === undefined || typeof value === 'boolean';

/** Demands JSON by name: no page of another origin may send that without being let in first. */
const bodyOf = (request: HttpRequest): unknown => {
  if (!/^application\/json\b/i.test(headerOf(request, 'content-type') ?? '')) throw new WishRefused('The body is to be application/json.');
  try {
    return JSON.parse(request.body.toString('utf8'));
  } catch {
    throw new WishRefused('The body is not JSON.');
  }
};

const json = (status: number, content: object): HttpResponse => ({ status, headers: [['Content-Type', 'application/json']], body: JSON.stringify(content) });
const refused = (status: number, sentence: string): HttpResponse => json(status, { error: sentence });
const unknown = (): HttpResponse => refused(404, 'There is /_local/faults, /_local/faults/ID and /_local/clock.');
