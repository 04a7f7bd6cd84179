import * as React from 'react';

import type { DocumentChart } from '../../../review/document/documentModel';
import { barLayoutOf } from './barLayout';
import styles from './Charts.module.scss';
import { useSize } from './useSize';

type Props = { readonly chart: Extract<DocumentChart, { kind: 'bars' }>; readonly height: number };

const targetAnchor = (x: number, left: number, width: number): 'start' | 'middle' | 'end' => {
  if (x > left + width - 40) return 'end';
  return x < left + 40 ? 'start' : 'middle';
};

export const Bars: React.FC<Props> = ({ chart, height }) => {
  const [plot, size] = useSize<HTMLDivElement>({ width: 640, height });
  const { isStacked, left, width, top, bottom, targetX, bars } = barLayoutOf(chart, size);
  const baseline = isStacked ? 'auto' : 'central';
  return (
    <div ref={plot} style={{ height }}>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} className={styles.picture} focusable="false">
        {bars.map((bar, index) => (
          <g key={index}>
            <text x={0} y={bar.labelY} dominantBaseline={baseline} className={styles.barLabel}>
              {bar.label}
            </text>
            <text x={bar.wordsX} y={bar.labelY} dominantBaseline={baseline} className={styles.barWords}>
              {bar.words}
            </text>
            <rect x={left} y={bar.y} width={width} height={bar.height} className={styles.track} />
            <rect x={left} y={bar.y} width={bar.length} height={bar.height} className={styles.base1} />
          </g>
        ))}
        {chart.target && targetX !== undefined && (
          <>
            {!isStacked && <line x1={targetX} x2={targetX} y1={top - 4} y2={bottom} className={styles.target} />}
            {bars
              .map(({ y, height: thickness, length }) => ({ y, thickness, isReached: left + length > targetX }))
              .filter(({ isReached }) => isStacked || isReached)
              .map(({ y, thickness, isReached }) => (
                <line
                  key={y}
                  x1={targetX}
                  x2={targetX}
                  y1={y}
                  y2={y + thickness}
                  className={isReached ? styles.targetOverBar : styles.target}
                />
              ))}
            <text x={targetX} y={top - 10} textAnchor={targetAnchor(targetX, left, width)} className={styles.targetWords}>
              {chart.target.words}
            </text>
          </>
        )}
      </svg>
    </div>
  );
};
