import type { Strings } from '../strings';
import { firstReviewEn } from './firstReview.en-US';
import { firstReviewSv } from './firstReview.sv-SE';

export type FirstReviewWords = typeof firstReviewSv;

/** Both languages come with the part that uses them: its few words are not worth a file of their own. */
export const firstReviewWords = (locale: Strings['locale']): FirstReviewWords => (locale === 'sv-SE' ? firstReviewSv : firstReviewEn);
