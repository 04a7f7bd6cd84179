import type { DamagedRow } from '../registers/decode';
import type { Problem } from '../registers/problem';
import type { Projection, Reading, ReadingsOf } from '../registers/reading';
import type { RegisterKey, registers } from '../registers/registers';
import type { FieldsIn, ItemOf } from '../registers/schema';

type Item<K extends RegisterKey> = ItemOf<(typeof registers)[K]>;
type Fields<K extends RegisterKey> = FieldsIn<(typeof registers)[K]>;

/** A row with the version that the next save must name. */
export type Versioned<T> = { readonly item: T; readonly etag: string };

export type Page<T> = {
  readonly items: readonly T[];
  readonly damaged: readonly DamagedRow<T>[];
  /** Where the next page begins; absent after the last. */
  readonly next?: string;
};

/** What a store may refuse with; everything else is a defect. */
export type StoreFailure =
  | 'conflict'
  | 'notFound'
  | 'forbidden'
  | 'signedOut'
  | 'throttled'
  | 'offline'
  | 'invalid'
  | 'failed';

export class StoreError extends Error {
  public readonly failure: StoreFailure;
  /** What is wrong with which fields, when the row was refused before it was sent. */
  public readonly problems: readonly Problem[];

  /** @param message SharePoint's own words, or the rule that was broken. */
  public constructor(failure: StoreFailure, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.name = 'StoreError';
    this.failure = failure;
    this.problems = problems;
  }
}

/** The port between the product and where its rows are kept. Every implementation passes `storeContract`. */
export interface RegisterStore {
  /** Every row of one register, past any page limit. Never a part of the rows as if it were all of them. */
  list<K extends RegisterKey>(key: K): Promise<Reading<Item<K>>>;

  /**
   * Some fields of several registers, every row, in as few round trips as the implementation can.
   * A register that cannot be read does not hide the others.
   */
  batch<const P extends Projection>(projection: P): Promise<ReadingsOf<P>>;

  page<K extends RegisterKey>(key: K, size: number, from?: string): Promise<Page<Item<K>>>;

  /** @throws StoreError notFound, forbidden, invalid (the row is damaged) */
  get<K extends RegisterKey>(key: K, id: number): Promise<Versioned<Item<K>>>;

  /** Creates once, even when the answer is lost: the row's ClientId is looked up before another try. @throws StoreError */
  create<K extends RegisterKey>(key: K, fields: Fields<K>): Promise<Versioned<Item<K>>>;

  /** @throws StoreError conflict when the row has changed since `etag` */
  update<K extends RegisterKey>(key: K, id: number, etag: string, fields: Partial<Fields<K>>): Promise<Versioned<Item<K>>>;

  /** Moves the row to the recycle bin and gives what `restore` needs. */
  recycle<K extends RegisterKey>(key: K, id: number): Promise<string>;

  restore(recycled: string): Promise<void>;

  /** Which of these registers this user may both add rows to and change rows in. @throws StoreError when that cannot be known */
  mayEdit(keys: readonly RegisterKey[]): Promise<ReadonlySet<RegisterKey>>;
}
