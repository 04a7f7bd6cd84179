import * as React from 'react';

import type { Review } from '../../review/reviewOf';
import type { Strings } from '../../strings/strings';
import { dayIn, momentIn } from '../shared/swedishDates';
import styles from './Review.module.scss';
import type { Action } from './StateMessage';

type Props = {
  readonly review: Review;
  readonly years: readonly number[];
  readonly strings: Strings;
  readonly titleId: string;
  readonly onYear: (year: number) => void;
  readonly setUp: Action | undefined;
};

const stateOf = ({ row }: Review, { page, locale }: Strings): string => {
  const status = page.status[row?.status ?? 'draft'];
  return row?.adoptedAt ? `${status} ${dayIn(locale, row.adoptedAt)}` : status;
};

/** One calm line: what this is, whose, and in what state; then what can be done with it. */
export const ReviewHeader: React.FC<Props> = ({ review, years, strings, titleId, onYear, setUp }) => {
  const { page, document: words, locale } = strings;
  const facts = [
    review.administration,
    stateOf(review, strings),
    review.row?.registryNumber && page.registryNumber(review.row.registryNumber),
    review.row?.adoptedAt ? page.asAdopted : page.asOf(momentIn(locale, review.period.cutOff))
  ].filter(Boolean);
  return (
    <header className={styles.header}>
      <div className={styles.heading}>
        <h2 id={titleId}>{words.title(review.year)}</h2>
        <p className={styles.facts}>{facts.join(' · ')}</p>
      </div>
      <div className={styles.tools}>
        <label className={styles.year}>
          <span className={styles.visuallyHidden}>{page.year}</span>
          <select value={review.year} onChange={event => onYear(Number(event.target.value))}>
            {years.map(year => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className={styles.tool} onClick={() => window.print()}>
          {page.print}
        </button>
        {setUp && (
          <button type="button" className={styles.tool} autoFocus={setUp.takesFocus} onClick={setUp.onClick}>
            {page.setup.title}
          </button>
        )}
      </div>
    </header>
  );
};
