import * as React from 'react';

import styles from './Review.module.scss';

type Props = {
  readonly label: string;
  readonly keyFigures: number;
  /** Said when the rows take longer than they should. */
  readonly remark: string | undefined;
};

const paragraphs = [96, 88, 93, 40, 97, 90, 62, 94, 85, 91, 55, 95, 89, 72];

/** The page's shape while its rows are on their way, as high as a screen so that nothing below it moves. */
export const Skeleton: React.FC<Props> = ({ label, keyFigures, remark }) => (
  <div className={styles.skeleton} role="status" aria-label={label}>
    <div className={styles.header}>
      <div className={styles.heading}>
        <span className={styles.skeletonTitle} />
        {remark ? <p className={styles.facts}>{remark}</p> : <span className={styles.skeletonFacts} />}
      </div>
    </div>
    <ul className={styles.overview} aria-hidden="true">
      {Array.from({ length: keyFigures }, (_, index) => (
        <li key={index}>
          <span className={styles.skeletonFigure} />
        </li>
      ))}
    </ul>
    <div className={styles.twoColumns} aria-hidden="true">
      <div className={styles.contents} />
      <div className={styles.document}>
        {paragraphs.map((width, index) => (
          <span key={index} className={styles.skeletonLine} style={{ width: `${width}%` }} />
        ))}
      </div>
    </div>
  </div>
);
