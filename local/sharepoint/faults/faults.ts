import { effectiveMethod, headerOf } from '../http/request';
import type { HttpRequest } from '../http/request';
import { readWish } from './faultWish';
import type { FaultWish } from './faultWish';

export type FaultRule = FaultWish & { readonly id: number; readonly hits: number };

/** What goes wrong on demand. The oldest rule that fits a request and is not used up is the one that hits it. */
export type Faults = {
  /** Throws WishRefused. */
  add(wish: FaultWish): FaultRule;
  list(): readonly FaultRule[];
  /** Whether there was one. */
  remove(id: number): boolean;
  clear(): void;
  /** The rule that hits this request, which is counted. */
  hit(request: HttpRequest): FaultRule | undefined;
  /** The same for a part of a batch: only a status and a digest can fail for a part alone, all else is the whole request's. */
  hitPart(request: HttpRequest): FaultRule | undefined;
};

type Kept = { readonly rule: FaultWish & { readonly id: number }; readonly fits: (request: HttpRequest) => boolean; hits: number };

export const makeFaults = (): Faults => {
  let kept: Kept[] = [];
  let lastId = 0;
  const shown = ({ rule, hits }: Kept): FaultRule => ({ ...rule, hits });
  const take = (fits: (one: Kept) => boolean): FaultRule | undefined => {
    const found = kept.find(one => one.hits < (one.rule.times ?? 1) && fits(one));
    if (!found) return undefined;
    found.hits += 1;
    return shown(found);
  };
  return {
    add: wish => {
      const read = readWish(wish);
      lastId += 1;
      const added: Kept = { rule: { ...read, id: lastId }, fits: fitting(read), hits: 0 };
      kept.push(added);
      return shown(added);
    },
    list: () => kept.map(shown),
    remove: id => {
      const before = kept.length;
      kept = kept.filter(one => one.rule.id !== id);
      return kept.length < before;
    },
    clear: () => {
      kept = [];
    },
    hit: request => take(one => one.fits(request)),
    hitPart: request => take(one => (one.rule.status !== undefined || one.rule.expireDigest === true) && one.fits(request)),
  };
};

const fitting = (wish: FaultWish): ((request: HttpRequest) => boolean) => {
  const part = wish.path?.toLowerCase();
  return request => {
    if (wish.method !== undefined && wish.method !== effectiveMethod(request)) return false;
    if (wish.expireDigest && headerOf(request, 'x-requestdigest') === undefined) return false;
    return part === undefined || decoded(request.target).toLowerCase().includes(part);
  };
};

const decoded = (target: string): string => {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
};
