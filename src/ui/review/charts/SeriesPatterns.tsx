import * as React from 'react';

import styles from './Charts.module.scss';

const baseClasses = [styles.base1, styles.base2, styles.base3, styles.base4, styles.base5];

type Props = { readonly idPrefix: string };

export const patternId = (idPrefix: string, series: number): string => `${idPrefix}-series${(series % 5) + 1}`;

/**
 * The five groups' looks: dark, light, striped, dotted and hollow, so that they can be told apart without colour,
 * in greyscale print too. The colours lie in the style sheet.
 */
export const SeriesPatterns: React.FC<Props> = ({ idPrefix }) => {
  const pattern = (series: number, marks?: React.ReactNode): React.ReactNode => (
    <pattern id={patternId(idPrefix, series)} width="7" height="7" patternUnits="userSpaceOnUse">
      <rect width="7" height="7" className={baseClasses[series]} />
      {marks}
    </pattern>
  );
  return (
    <defs>
      {pattern(0)}
      {pattern(1)}
      {pattern(2, <path d="M-1 1 L1 -1 M0 7 L7 0 M6 8 L8 6" className={styles.stripes} />)}
      {pattern(3, <path d="M1.75 1.75 h0 M5.25 5.25 h0" className={styles.dots} />)}
      {pattern(4)}
    </defs>
  );
};
