import type { HttpResponse } from './request';

/** So many requests may one person send in so long. */
const requestLimit = 3000;
const windowSeconds = 300;

export type Throttle = {
  /** Counts so many requests of a person, and gives the refusal when they are over the limit: refused ones count too. */
  take(user: string, now: Date, requests: number): HttpResponse | undefined;
};

/** Each person's window begins with their first request after the last one ended. */
export const makeThrottle = (): Throttle => {
  const windows = new Map<string, { readonly start: number; count: number }>();
  return {
    take: (user, now, requests) => {
      const moment = now.getTime() / 1000;
      const known = windows.get(user);
      const window = known && moment >= known.start && moment < known.start + windowSeconds ? known : { start: moment, count: 0 };
      windows.set(user, window);
      const isFull = window.count + Math.max(requests, 1) > requestLimit;
      window.count += requests;
      return isFull ? tooMany(Math.max(1, Math.ceil(window.start + windowSeconds - moment))) : undefined;
    },
  };
};

const tooMany = (retryAfter: number): HttpResponse => ({
  status: 429,
  headers: [['Content-Type', 'text/html; charset=utf-8'], ['Retry-After', String(retryAfter)]],
  body: '429 TOO MANY REQUESTS',
});
