import * as React from 'react';

import type { DocumentChart } from '../../../review/document/documentModel';
import type { Strings } from '../../../strings/strings';
import type { SiteTheme } from '../../shared/siteTheme';
import { Bars } from './Bars';
import { chartHeightOf } from './chartHeight';
import styles from './Charts.module.scss';
import { chartSummary } from './chartSummary';
import { StackedColumns } from './StackedColumns';
import { toneOf } from './tone';

type Props = {
  readonly chart: DocumentChart;
  readonly caption: string;
  readonly theme: SiteTheme | undefined;
  readonly strings: Strings;
  /** The height of the place that is kept for it; see chartHeight.ts. */
  readonly height: number;
};

let charts = 0;

const tones = { light: styles.light, dark: styles.dark, plain: styles.plain };

/** A picture of one idea. Its place is as high from the start as it stays; its words for those who do not see it sum it up. */
export const ReviewChart: React.FC<Props> = ({ chart, caption, theme, strings, height }) => {
  const idPrefix = React.useMemo(() => `lg-chart${++charts}`, []);
  return (
    <div
      role="img"
      aria-label={chartSummary(chart, caption, strings)}
      className={`${styles.chart} ${tones[toneOf(theme)]}`}
      style={{ minHeight: height }}
    >
      {chart.kind === 'bars' ? (
        <Bars chart={chart} height={chartHeightOf(chart)} />
      ) : (
        <StackedColumns chart={chart} idPrefix={idPrefix} numbers={strings.numbers} height={height} />
      )}
    </div>
  );
};
