import * as React from 'react';

import type { Figure, FigureKey } from '../../review/figure';
import type { KeyFigure } from '../../review/keyFigures';
import { keyFigureOf, nisRecipientsIn } from '../../review/keyFigures';
import type { Review } from '../../review/reviewOf';
import { wholePercent } from '../../strings/numbers';
import type { Strings } from '../../strings/strings';
import styles from './Review.module.scss';

type Props = {
  readonly review: Review;
  readonly keys: readonly FigureKey[];
  readonly strings: Strings;
  readonly onFigure: (figure: Figure, words: string) => void;
};

const valueOf = ({ figure, beside }: KeyFigure, { overview, numbers }: Strings): string => {
  if (figure.state === 'unavailable') return overview.unavailable;
  if (figure.state === 'noBasis') return overview.noBasis;
  if (figure.key === 'actionsDone' && beside?.state === 'known') return overview.of(figure.value, beside.value);
  return figure.unit === 'percent' ? numbers.percent(wholePercent(figure.value)) : numbers.number(figure.value);
};

const remarksOf = ({ figure, beside, change }: KeyFigure, review: Review, { overview }: Strings): readonly string[] => {
  const remarks: string[] = [];
  if (figure.key === 'trainingCoverage' && review.trainingTarget !== undefined) {
    remarks.push(overview.target(review.trainingTarget));
  }
  if (figure.key === 'personalDataBreaches' && beside?.state === 'known') remarks.push(overview.ofWhichToImy(beside.value));
  const recipients = figure.key === 'nisReported' ? nisRecipientsIn(review) : [];
  if (recipients.length > 0) remarks.push(overview.toRecipients(recipients));
  if (change !== undefined) remarks.push(overview.change(change, figure.unit, review.year - 1));
  return remarks;
};

const KeyFigureButton: React.FC<Omit<Props, 'keys'> & { readonly keyFigure: KeyFigure }> = ({
  keyFigure,
  review,
  strings,
  onFigure
}) => {
  const { figure } = keyFigure;
  const value = valueOf(keyFigure, strings);
  const name = strings.figures[figure.key].name(figure.value ?? 0);
  const isNumber = figure.state === 'known';
  return (
    <li>
      <button type="button" className={styles.keyFigure} aria-haspopup="dialog" onClick={() => onFigure(figure, value)}>
        <span className={isNumber ? styles.keyValue : styles.keyUnknown}>{value}</span>{' '}
        <span className={styles.keyName}>{name}</span>
        {remarksOf(keyFigure, review, strings).map(remark => (
          <span key={remark} className={styles.keyRemark}>
            {' '}
            {remark}
          </span>
        ))}
      </button>
    </li>
  );
};

export const Overview: React.FC<Props> = ({ review, keys, strings, onFigure }) => (
  <ul className={styles.overview} aria-label={strings.overview.heading}>
    {keys.map(key => (
      <KeyFigureButton
        key={key}
        keyFigure={keyFigureOf(key, review.figures, review.previous)}
        review={review}
        strings={strings}
        onFigure={onFigure}
      />
    ))}
  </ul>
);
