import * as React from 'react';

import { FirstReview } from './FirstReview';
import type { FirstReviewProps } from './FirstReview';

const written = ['reviews', 'sections'] as const;

/** Offers to make a year's review to those who may write it. Asked only where this is shown, so readers never pay. */
export const FirstReviewOffer: React.FC<FirstReviewProps> = props => {
  const { store } = props;
  const [may, setMay] = React.useState(false);

  React.useEffect(() => {
    let isCurrent = true;
    store.mayEdit(written).then(
      editable => isCurrent && setMay(written.every(key => editable.has(key))),
      // The page already says what there is to read; an offer that might fail is not made.
      () => isCurrent && setMay(false)
    );
    return () => {
      isCurrent = false;
    };
  }, [store]);

  return may ? <FirstReview {...props} /> : null;
};
