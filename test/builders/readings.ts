import type { DamagedRow, RawRow } from '../../src/registers/decode';
import { decode } from '../../src/registers/decode';
import { encode } from '../../src/registers/encode';
import type { ItemIn, Reading, Readings, ReviewSource, UnreadRegister } from '../../src/registers/reading';
import { reviewSources } from '../../src/registers/reading';
import { registers } from '../../src/registers/registers';
import type { ItemOf } from '../../src/registers/schema';
import { someSettings } from './rows';

type Item<K extends ReviewSource> = ItemOf<(typeof registers)[K]>;

/** For each register its rows, or the whole reading; every other register is read and empty. */
export type Given = { readonly [K in ReviewSource]?: readonly ItemIn<K>[] | Reading<ItemIn<K>> };

const inUtc = { standardOffset: 0, daylightOffset: 0 };

export const unread = (state: UnreadRegister['state']): UnreadRegister => ({ state });

/** A register whose rows could all be read, some of them damaged. */
export const readWith = <Item>(items: readonly Item[], damaged: readonly DamagedRow<Item>[]): Reading<Item> => ({
  state: 'read',
  items,
  damaged
});

/** The row as SharePoint gives it after somebody has written `raw` over its columns, past every check. */
export const damagedBy = <K extends ReviewSource>(key: K, row: Item<K>, raw: RawRow): DamagedRow<ItemIn<K>> => {
  const { id, ...fields } = row;
  const written = encode(registers[key], fields as never, day => `${day}T00:00:00Z`);
  const { damaged } = decode(registers[key], { ...written, ...raw, Id: id }, inUtc, reviewSources[key]);
  if (!damaged) throw new Error(`${key} ${id} is sound`);
  return damaged as unknown as DamagedRow<ItemIn<K>>;
};

const isReading = (given: unknown): given is Reading<never> => typeof given === 'object' && given !== null && 'state' in given;

export const readingsOf = (given: Given = {}): Readings =>
  Object.fromEntries(
    (Object.keys(reviewSources) as ReviewSource[]).map(key => {
      const rows = given[key] ?? (key === 'settings' ? [someSettings()] : []);
      return [key, isReading(rows) ? rows : { state: 'read', items: rows, damaged: [] }];
    })
  ) as unknown as Readings;
