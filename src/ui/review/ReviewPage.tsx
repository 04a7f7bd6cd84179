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
import { FirstReviewOffer, isUnfinished } from './firstReview/FirstReviewOffer';
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

const yearToShow = (
  wanted: number | undefined,
  years: readonly number[],
  readAt: Instant,
  defaultYear: number | undefined
): number => wanted ?? defaultYear ?? years[0] ?? swedishYearOf(readAt);

/** The year shown, when it may be made; else the current year. Last year's is often written in spring. */
const yearsToMake = (shown: number, readAt: Instant, unfinished: boolean): readonly number[] => {
  if (unfinished) return [shown];
  const current = swedishYearOf(readAt);
  return shown === current - 1 ? [shown, current] : [current, current - 1];
};

/** The live review of one year: computed once from what was read, and shown. */
export const ReviewPage: React.FC<Props> = ({ host, readings, readAt, reread, setUp }) => {
  const { strings, theme, siteUrl, instanceId, keyFigures, defaultYear } = host;
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
  const offer = (
    <FirstReviewOffer
      key={year}
      {...{ store: host.store, strings, onShow: goToYear }}
      years={yearsToMake(year, readAt, unfinished)}
      onMade={made => {
        if (made !== year) goToYear(made);
        reread();
      }}
    />
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
          whenFailed={<StateMessage isError title={strings.page.failed.title} texts={[strings.page.failed.chunk]} />}
        />
      )}
    </article>
  );
};
