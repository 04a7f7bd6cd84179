import * as React from 'react';

import type { DocumentChart } from '../../../review/document/documentModel';
import type { Strings } from '../../../strings/strings';
import styles from './Charts.module.scss';
import { seriesTotals } from './chartSummary';
import { columnLayoutOf } from './columnLayout';
import { patternId, SeriesPatterns } from './SeriesPatterns';
import { useSize } from './useSize';

type Props = {
  readonly chart: Extract<DocumentChart, { kind: 'stackedColumns' }>;
  readonly idPrefix: string;
  readonly numbers: Strings['numbers'];
  readonly height: number;
};

const seriesClasses = [styles.series1, styles.series2, styles.series3, styles.series4, styles.series5];

const classOf = (series: number): string | undefined => seriesClasses[series % seriesClasses.length];

/** The groups' names in the order of the stack, each with its sum. */
const Names: React.FC<Omit<Props, 'height'>> = ({ chart, idPrefix, numbers }) => (
  <div className={styles.names}>
    {seriesTotals(chart).map(({ name, total }, series) => (
      <span key={name} className={styles.name}>
        <svg width="14" height="14" focusable="false">
          <rect x="1" y="1" width="12" height="12" className={classOf(series)} fill={`url(#${patternId(idPrefix, series)})`} />
        </svg>
        <span className={styles.nameWords}>{name}</span>
        <span className={styles.sum}>{numbers.number(total)}</span>
      </span>
    ))}
  </div>
);

export const StackedColumns: React.FC<Props> = ({ chart, idPrefix, numbers, height }) => {
  const [plot, size] = useSize<HTMLDivElement>({ width: 480, height });
  const { baseline, columns } = columnLayoutOf(chart, size);
  return (
    <div className={styles.monthlyColumns} style={{ height }}>
      <div ref={plot} className={styles.plot}>
        <svg viewBox={`0 0 ${size.width} ${size.height}`} className={styles.picture} focusable="false">
          <SeriesPatterns idPrefix={idPrefix} />
          {columns.map(({ label, isLabelShown, middle, total, top, segments }) => (
            <g key={label}>
              {segments.map(({ series, ...place }) => (
                <rect key={series} {...place} className={classOf(series)} fill={`url(#${patternId(idPrefix, series)})`} />
              ))}
              <text x={middle} y={top - 6} className={total === 0 ? styles.nothing : styles.total}>
                {numbers.number(total)}
              </text>
              {isLabelShown && (
                <text x={middle} y={baseline + 17} className={styles.label}>
                  {label}
                </text>
              )}
            </g>
          ))}
          <line x1={0} x2={size.width} y1={baseline} y2={baseline} className={styles.baseline} />
        </svg>
      </div>
      <Names chart={chart} idPrefix={idPrefix} numbers={numbers} />
    </div>
  );
};
