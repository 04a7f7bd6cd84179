import * as React from 'react';

import type { DocumentPart, DocumentTable } from '../../review/document/documentModel';
import type { Strings } from '../../strings/strings';
import type { SiteTheme } from '../shared/siteTheme';
import { useInView } from '../shared/useInView';
import { LazyPart } from '../shared/LazyPart';
import { chartHeightOf } from './charts/chartHeight';
import styles from './Review.module.scss';

type Props = {
  readonly illustration: Extract<DocumentPart, { kind: 'illustration' }>;
  readonly strings: Strings;
  readonly theme: SiteTheme | undefined;
};

const Table: React.FC<{ readonly table: DocumentTable; readonly isOnPaperOnly?: boolean }> = ({ table, isOnPaperOnly }) => (
  <div
    className={isOnPaperOnly ? styles.tableOnPaper : styles.tableScroll}
    tabIndex={0}
    role="region"
    aria-label={table.caption}
  >
    <table className={styles.table}>
      <caption className={styles.visuallyHidden}>{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map(column => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([heading, ...cells]) => (
          <tr key={heading}>
            <th scope="row">{heading}</th>
            {cells.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const loadChart = () =>
  import(/* webpackChunkName: 'charts' */ './charts/ReviewChart').then(({ ReviewChart }) => ReviewChart);

/** A picture with its table one click away, and below it on paper. The picture's code is fetched when its place comes into view. */
export const Illustration: React.FC<Props> = ({ illustration, strings, theme }) => {
  const { chart, table } = illustration;
  const { page } = strings;
  const [wantsTable, setWantsTable] = React.useState(!chart);
  const [isInView, place] = useInView<HTMLElement>();
  return (
    <figure className={styles.illustration} ref={place} data-illustration={illustration.id}>
      <figcaption>
        <span>{table.caption}</span>
        {chart && (
          <button type="button" className={styles.toggle} onClick={() => setWantsTable(!wantsTable)}>
            {wantsTable ? page.showChart : page.showTable}
          </button>
        )}
      </figcaption>
      {chart && !wantsTable && (
        <div className={styles.chart} style={{ minHeight: chartHeightOf(chart) }}>
          {isInView && (
            <LazyPart
              load={loadChart}
              props={{ chart, caption: table.caption, theme, strings, height: chartHeightOf(chart) }}
              whenFailed={
                <>
                  <p className={styles.remark}>{page.chartFailed}</p>
                  <Table table={table} />
                </>
              }
            />
          )}
        </div>
      )}
      <Table table={table} isOnPaperOnly={!wantsTable} />
    </figure>
  );
};
