import { decode } from '../registers/decode';
import type { Decoded, RawRow } from '../registers/decode';
import { registers } from '../registers/registers';
import type { RegisterKey } from '../registers/registers';
import type { ItemOf } from '../registers/schema';
import type { Page, Versioned } from './registerStore';
import { StoreError } from './registerStore';
import type { SiteTime } from './siteTime';

type Item<K extends RegisterKey> = ItemOf<(typeof registers)[K]>;

/** The rows that can be used, and those that must be named instead. */
export const soundAndDamaged = <T>(decoded: readonly Decoded<T>[]): Pick<Page<T>, 'items' | 'damaged'> => ({
  items: decoded.flatMap(row => (row.damaged ? [] : [row.item])),
  damaged: decoded.flatMap(row => (row.damaged ? [row.damaged] : []))
});

export const pageOf = <T>(decoded: readonly Decoded<T>[], next: string | undefined): Page<T> => ({
  ...soundAndDamaged(decoded),
  ...(next && { next })
});

/** @throws StoreError invalid, with the problems of the damaged row */
export const versionedOf = <K extends RegisterKey>(key: K, row: RawRow, etag: string, time: SiteTime): Versioned<Item<K>> => {
  const register = registers[key];
  const { item, damaged } = decode(register, row, time.zone);
  if (damaged) {
    const found = damaged.problems.map(({ field, code }) => `${field} ${code}`).join('; ');
    throw new StoreError('invalid', `${register.title} ${damaged.id}: ${found}`, damaged.problems);
  }
  return { item: item as Item<K>, etag };
};
