import * as React from 'react';

import styles from './Charts.module.scss';

type Props = { readonly idPrefix: string };

export const patternId = (idPrefix: string, series: number): string => `${idPrefix}-series${(series % 5) + 1}`;

/**
 * The five groups' looks: dark, light, striped, dotted and hollow, so that they can be told apart without colour,
 * in greyscale print too. The colours lie in the style sheet.
 */
export const SeriesPatterns: React.FC<Props> = ({ idPrefix }) => {
  const pattern = (series: number, marks?: React.ReactNode): React.ReactNode => (
    <pattern id={patternId(idPrefix, series)} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" className={styles[`base${series + 1}`]} />
      {marks}
    </pattern>
  );
  return (
    <defs>
      {pattern(0)}
      {pattern(1)}
      {pattern(2, <path d="M-1 1 L1 -1 M0 6 L6 0 M5 7 L7 5" className={styles.stripes} />)}
      {pattern(3, <path d="M1.5 1.5 h0 M4.5 4.5 h0" className={styles.dots} />)}
      {pattern(4)}
    </defs>
  );
};
