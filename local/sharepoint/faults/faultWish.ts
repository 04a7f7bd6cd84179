/** What is to go wrong, and for which requests: exactly one of `status`, `delayMs` and what follows it is given. */
export type FaultWish = {
  /** As SharePoint understands the request: `MERGE` also when it is a POST with X-HTTP-Method. Absent: any. */
  readonly method?: string;
  /** Part of the path and query, decoded, without regard to case. */
  readonly path?: string;
  /** How many requests it hits; 1 unless told. */
  readonly times?: number;

  /** 400 to 599, instead of doing anything. */
  readonly status?: number;
  /** With `status`: seconds, or an HTTP date. */
  readonly retryAfter?: number | string;
  /** With `status`: SharePoint's envelope with this in it; absent: a short text. */
  readonly error?: { readonly code: string; readonly message: string };
  /** Waits so long, then answers as always. */
  readonly delayMs?: number;
  /** Does what is asked and then closes the connection without a word. */
  readonly loseAnswer?: true;
  /** Closes the connection and does nothing. */
  readonly cut?: true;
  /** Refuses the digest that the request brings as one that has expired. */
  readonly expireDigest?: true;
  /** The sign-in page, as HTML with status 200. */
  readonly signIn?: true;
};

/** Why a wish cannot be granted, as a sentence. */
export class WishRefused extends Error {}

const effects = ['status', 'delayMs', 'loseAnswer', 'cut', 'expireDigest', 'signIn'] as const;
const known = ['method', 'path', 'times', 'retryAfter', 'error', ...effects] as const;
const longestDelay = 600_000;

/** The wish in a JSON document; throws WishRefused. */
export const readWish = (json: unknown): FaultWish => {
  if (!isObject(json)) throw new WishRefused('A rule is a JSON object.');
  const stranger = Object.keys(json).find(name => !known.some(one => one === name));
  if (stranger !== undefined) throw new WishRefused(`A rule has no '${stranger}'; it has ${known.join(', ')}.`);
  if (effects.filter(name => json[name] !== undefined).length !== 1) throw new WishRefused(`A rule has exactly one of ${effects.join(', ')}.`);
  return { ...which(json), ...effect(json) };
};

const which = (json: Json): FaultWish => {
  const method = optional(json, 'method', text, 'a method such as GET or MERGE');
  const path = optional(json, 'path', text, 'a part of the path and query');
  const times = optional(json, 'times', value => (Number.isInteger(value) && Number(value) >= 1 ? Number(value) : undefined), 'a whole number from 1');
  return { ...(method !== undefined && { method: method.toUpperCase() }), ...(path !== undefined && { path }), times: times ?? 1 };
};

const effect = (json: Json): FaultWish => {
  const status = optional(json, 'status', value => within(value, 400, 599), 'a status from 400 to 599');
  const retryAfter = optional(json, 'retryAfter', seconds, 'a number of seconds or an HTTP date such as Tue, 24 Nov 2026 11:30:00 GMT');
  const error = optional(json, 'error', envelope, 'an object with the texts code and message');
  if (status !== undefined) return { status, ...(retryAfter !== undefined && { retryAfter }), ...(error && { error }) };
  if (retryAfter !== undefined || error) throw new WishRefused("'retryAfter' and 'error' belong to 'status'.");
  const delayMs = optional(json, 'delayMs', value => within(value, 1, longestDelay), `a number of milliseconds from 1 to ${longestDelay}`);
  if (delayMs !== undefined) return { delayMs };
  for (const name of ['loseAnswer', 'cut', 'expireDigest', 'signIn'] as const) {
    if (optional(json, name, value => value === true || undefined, 'true')) return { [name]: true };
  }
  return {};
};

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const optional = <Value>(json: Json, name: string, read: (value: unknown) => Value | undefined, wanted: string): Value | undefined => {
  if (json[name] === undefined) return undefined;
  const value = read(json[name]);
  if (value === undefined) throw new WishRefused(`'${name}' is to be ${wanted}.`);
  return value;
};

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const within = (value: unknown, low: number, high: number): number | undefined =>
  Number.isInteger(value) && Number(value) >= low && Number(value) <= high ? Number(value) : undefined;

const seconds = (value: unknown): number | string | undefined =>
  typeof value === 'string' ? (new Date(value).toUTCString() === value ? value : undefined) : within(value, 0, 86_400);

const envelope = (value: unknown): FaultWish['error'] =>
  isObject(value) && typeof value.code === 'string' && typeof value.message === 'string' ? { code: value.code, message: value.message } : undefined;
