import * as React from 'react';

import type { Readings } from '../../../registers/reading';
import type { RegisterStore } from '../../../store/registerStore';
import type { Strings } from '../../../strings/strings';
import { LazyPart } from '../../shared/LazyPart';
import { StateMessage } from '../StateMessage';

type Props = {
  readonly store: RegisterStore;
  readonly strings: Strings;
  /** Which years may be chosen; the first is proposed. */
  readonly years: readonly number[];
  readonly onShow: (year: number) => void;
  readonly onMade: (year: number) => void;
};

const loadFirstReview = () => import(/* webpackChunkName: 'first-review' */ './FirstReview').then(({ FirstReview }) => FirstReview);

/** The row of the review is written last, so sections without one were left half made. */
export const isUnfinished = ({ reviews, sections }: Readings, year: number): boolean => {
  if (reviews.state !== 'read' || sections.state !== 'read') return false;
  const rows = [...reviews.items, ...reviews.damaged.map(({ sound }) => sound)];
  return sections.items.some(({ reviewYear }) => reviewYear === year) && !rows.some(({ reviewYear }) => reviewYear === year);
};

const written = ['reviews', 'sections'] as const;

/** Offers to make a year's review to those who may write it. Asked only where this is shown, so readers never pay. */
export const FirstReviewOffer: React.FC<Props> = props => {
  const { store, strings } = props;
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

  if (!may) return null;
  const { failed } = strings.page;
  return <LazyPart load={loadFirstReview} props={props} whenFailed={<StateMessage isError title={failed.title} texts={[failed.chunk]} />} />;
};
