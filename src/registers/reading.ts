import type { DamagedRow } from './decode';
import type { RegisterKey, registers } from './registers';
import type { ItemOf } from './schema';

/** A register that could be read to its last row. */
export type ReadRegister<Item> = {
  readonly state: 'read';
  readonly items: readonly Item[];
  readonly damaged: readonly DamagedRow<Item>[];
};

/**
 * Why a register's rows are not known:
 * closed – it exists, this user may not read it; missing – setup never made it, or somebody removed it;
 * trimmed – the user may read it, but not all its rows; failed – SharePoint gave an error, kept in `message`.
 */
export type UnreadRegister = { readonly state: 'closed' | 'missing' | 'trimmed' | 'failed'; readonly message?: string };

export type Reading<Item> = ReadRegister<Item> | UnreadRegister;

/** The registers that a live review is computed from. */
export const reviewSources = [
  'settings',
  'reviews',
  'sections',
  'activities',
  'incidents',
  'classifications',
  'processingActivities',
  'trainingRecords',
  'risks',
  'actions',
  'routines',
  'roles'
] as const satisfies readonly RegisterKey[];

export type ReviewSource = (typeof reviewSources)[number];

export type ReadingOf<K extends RegisterKey> = Reading<ItemOf<(typeof registers)[K]>>;

export type Readings = { readonly [K in ReviewSource]: ReadingOf<K> };

export const itemsOf = <Item>(reading: Reading<Item>): readonly Item[] => (reading.state === 'read' ? reading.items : []);
