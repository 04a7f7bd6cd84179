import * as React from 'react';

import type { Readings } from '../../registers/reading';
import { cutOffOf } from '../../review/cutOff';
import { documentOf } from '../../review/document/documentOf';
import type { Figure } from '../../review/figure';
import { keyFiguresToShow } from '../../review/keyFigures';
import { reviewOf, yearsOf } from '../../review/reviewOf';
import type { Instant } from '../../registers/calendar';
import { LazyPart } from '../shared/LazyPart';
import { swedishYearOf } from '../shared/swedishDates';
import { anchorsIn } from './anchors';
import { Contents } from './Contents';
import { DocumentView } from './DocumentView';
import { isUnfinished, yearsToMake } from './firstReview/yearsToMake';
import { Notices } from './Notices';
import { Overview } from './Overview';
import styles from './Review.module.scss';
import { ReviewHeader } from './ReviewHeader';
import type { ReviewHost } from './reviewHost';
import { SchemaNotice } from './SchemaNotice';
import type { Action } from './StateMessage';
import { StateMessage } from './StateMessage';
import { TextsToReview } from './TextsToReview';
import { useYearInAddress } from './yearInAddress';

type Props = {
  readonly host: ReviewHost;
  readonly readings: Readings;
  readonly readAt: Instant;
  readonly reread: () => void;
  readonly setUp: Action | undefined;
};

type Opened = { readonly figure: Figure; readonly words: string };

const loadPanel = () =>
  import(/* webpackChunkName: 'figure-panel' */ './figurePanel/FigurePanel').then(({ FigurePanel }) => FigurePanel);

const loadFirstReview = () =>
  import(/* webpackChunkName: 'first-review' */ './firstReview/FirstReviewOffer').then(({ FirstReviewOffer }) => FirstReviewOffer);

const yearToShow = (
  wanted: number | undefined,
  years: readonly number[],
  readAt: Instant,
  defaultYear: number | undefined
): number => wanted ?? defaultYear ?? years[0] ?? swedishYearOf(readAt);

/** The live review of one year: computed once from what was read, and shown. */
export const ReviewPage: React.FC<Props> = ({ host, readings, readAt, reread, setUp }) => {
  const { store, strings, theme, siteUrl, instanceId, keyFigures, defaultYear } = host;
  const [yearInAddress, goToYear] = useYearInAddress();
  const [opened, setOpened] = React.useState<Opened>();
  const years = React.useMemo(() => yearsOf(readings), [readings]);
  const year = yearToShow(yearInAddress, years, readAt, defaultYear);
  const review = React.useMemo(() => reviewOf(readings, year, cutOffOf(readings, year, readAt)), [readings, year, readAt]);
  const document = React.useMemo(() => documentOf(review, strings), [review, strings]);
  const anchors = React.useMemo(() => anchorsIn(instanceId), [instanceId]);
  const idPrefix = `lg-${instanceId.slice(0, 8)}`;
  const onFigure = React.useCallback((figure: Figure, words: string) => setOpened({ figure, words }), []);
  const unfinished = isUnfinished(readings, year);
  const whenFailed = <StateMessage isError title={strings.page.failed.title} texts={[strings.page.failed.chunk]} />;
  const onMade = (made: number): void => {
    if (made !== year) goToYear(made);
    reread();
  };
  const offered = unfinished ? [year] : yearsToMake(year, readAt);
  const offer = (
    <LazyPart key={year} load={loadFirstReview} props={{ store, strings, years: offered, onShow: goToYear, onMade }} whenFailed={whenFailed} />
  );
  const listedYears = years.includes(year) ? years : [...years, year].sort((a, b) => b - a);

  return (
    <article aria-labelledby={`${idPrefix}-title`}>
      <ReviewHeader
        review={review}
        years={listedYears}
        strings={strings}
        titleId={`${idPrefix}-title`}
        setUp={setUp}
        onYear={goToYear}
      />
      <SchemaNotice settings={readings.settings} strings={strings} setUp={setUp} />
      <Notices review={review} strings={strings} siteUrl={siteUrl} />
      {document.sections.length === 0 && review.unread.every(({ register }) => register !== 'sections') ? (
        <>
          <StateMessage title={strings.page.emptyYear.title(year)} texts={[strings.page.emptyYear.text]} />
          {offer}
        </>
      ) : (
        <>
          {unfinished && offer}
          <Overview review={review} keys={keyFiguresToShow(keyFigures, review.figures)} strings={strings} onFigure={onFigure} />
          <TextsToReview sections={document.sections} strings={strings} anchors={anchors} />
          <div className={styles.twoColumns}>
            <Contents sections={document.sections} anchors={anchors} strings={strings} idPrefix={idPrefix} />
            <DocumentView document={document} context={{ strings, anchors, onFigure }} theme={theme} />
          </div>
        </>
      )}
      {opened && (
        <LazyPart
          load={loadPanel}
          props={{ ...opened, review, readings, strings, siteUrl, theme, onDismiss: () => setOpened(undefined) }}
          whenFailed={whenFailed}
        />
      )}
    </article>
  );
};
