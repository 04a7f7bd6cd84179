import type { RawRow } from '../src/registers/decode';
import type { RegisterKey } from '../src/registers/registers';
import type { RegisterStore } from '../src/store/registerStore';

/** One implementation of the store, with a site that setup has been run on. */
export interface StoreUnderTest {
  /** As ISAM, who may write in nearly everything. */
  readonly store: RegisterStore;
  /** Stores a row as any other client could: SharePoint's names and values, none of the product's rules. */
  put(key: RegisterKey, row: RawRow): Promise<number>;
  stop(): Promise<void>;
}

/** A site whose permissions and lists the test may also change. */
export interface SiteUnderTest extends StoreUnderTest {
  /** As somebody of the staff, who may read settings and published reviews only. */
  readonly staff: RegisterStore;
  /** On a site where setup was never run. */
  readonly elsewhere: RegisterStore;
  putMany(key: RegisterKey, rows: readonly RawRow[]): Promise<void>;
  /** Takes one row away from ISAM's sight. */
  hide(key: RegisterKey, id: number): Promise<void>;
  /** Deletes a list. */
  remove(key: RegisterKey): Promise<void>;
}
