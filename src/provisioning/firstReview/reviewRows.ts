import type { Reading } from '../../registers/reading';
import type { registers } from '../../registers/registers';
import type { FieldsIn, ItemOf } from '../../registers/schema';

/** The registers that a first review is written to. */
export type FirstReviewRegister = 'reviews' | 'sections';

/** What making a first review asks of the place where rows are kept. */
export interface ReviewRows {
  /** Every row, or why they are not known. */
  list<K extends FirstReviewRegister>(key: K): Promise<Reading<ItemOf<(typeof registers)[K]>>>;
  /** Gives the row that has the same ClientId, when there is one already. */
  create<K extends FirstReviewRegister>(key: K, fields: FieldsIn<(typeof registers)[K]>): Promise<unknown>;
  /** Moves a row to the recycle bin. */
  recycle(key: FirstReviewRegister, id: number): Promise<unknown>;
}
