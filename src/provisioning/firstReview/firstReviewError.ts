import type { UnreadRegister } from '../../registers/reading';
import type { ReviewRow } from '../../registers/reviews';
import type { FirstReviewRegister } from './reviewRows';

export type FirstReviewFault =
  /** What is there cannot be known, so nothing is made. */
  | { readonly kind: 'unread'; readonly register: FirstReviewRegister; readonly state: UnreadRegister['state'] }
  /** The review is no draft any more. */
  | { readonly kind: 'noDraft'; readonly year: number; readonly status: ReviewRow['status'] }
  /** SharePoint refused a row; `heading` is the section's, absent when it was the review's own row. */
  | { readonly kind: 'refused'; readonly register: FirstReviewRegister; readonly heading?: string };

/** Why a first review could not be made whole. What was made stays; asked again it goes on from there. */
export class FirstReviewError extends Error {
  public readonly fault: FirstReviewFault;
  /** What the place where rows are kept threw. */
  public readonly reason: unknown;

  /** @param said SharePoint's own words, or what was thrown with them */
  public constructor(fault: FirstReviewFault, said: unknown = '') {
    super(said instanceof Error ? said.message : String(said));
    this.name = 'FirstReviewError';
    this.fault = fault;
    this.reason = said;
  }
}
