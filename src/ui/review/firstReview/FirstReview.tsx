import * as React from 'react';

import type { FirstReviewProgress } from '../../../provisioning/firstReview/createFirstReview';
import type { FirstReviewPlan } from '../../../provisioning/firstReview/firstReviewPlan';
import type { RegisterStore } from '../../../store/registerStore';
import { firstReviewWords } from '../../../strings/firstReview/firstReviewWords';
import type { FirstReviewWords } from '../../../strings/firstReview/firstReviewWords';
import type { Strings } from '../../../strings/strings';
import styles from '../Review.module.scss';
import ownStyles from './FirstReview.module.scss';
import { failureTexts } from './failureTexts';
import { useFirstReview } from './useFirstReview';

export type FirstReviewProps = {
  readonly store: RegisterStore;
  readonly strings: Strings;
  /** Which years may be chosen; the first is proposed. */
  readonly years: readonly number[];
  readonly onShow: (year: number) => void;
  readonly onMade: (year: number) => void;
};

const planText = ({ year, status, present, missing }: FirstReviewPlan, words: FirstReviewWords, { page }: Strings): string => {
  if (status !== undefined && status !== 'draft') return words.noDraft(year, page.status[status]);
  if (missing.length > 0) return present === 0 ? words.willMake(year, missing.length) : words.willAdd(year, present, missing.length);
  return status ? words.isThere(year) : words.willMakeRow(year);
};

const hasNothingToMake = ({ status, missing }: FirstReviewPlan): boolean => status !== undefined && (status !== 'draft' || missing.length === 0);

const Tool: React.FC<{ readonly onClick: () => void }> = ({ onClick, children }) => (
  <button type="button" className={styles.tool} onClick={onClick}>
    {children}
  </button>
);

const makingText = ({ making }: FirstReviewProgress, words: FirstReviewWords): string =>
  typeof making === 'object' ? words.makingSection(making.section) : words.makingReview;

const Making: React.FC<{ readonly progress: FirstReviewProgress; readonly words: FirstReviewWords; readonly isStopping: boolean }> = ({
  progress,
  words,
  isStopping
}) => {
  const text = isStopping ? words.stopping : makingText(progress, words);
  return (
    <>
      <progress value={progress.done} max={progress.of} aria-label={text} />
      <p>{`${text} (${words.counted(progress.done, progress.of)})`}</p>
    </>
  );
};

/** Makes a year's review: what will be made, the making of it, and what to do when it stops. */
export const FirstReview: React.FC<FirstReviewProps> = ({ store, strings, years, onShow, onMade }) => {
  const words = firstReviewWords(strings.locale);
  const [year, setYear] = React.useState(years[0] ?? 0);
  const { state, make, stop, reread } = useFirstReview(store, year, onMade);
  const isBusy = state.state === 'making';

  // The button that was pressed gives way to another, so the focus stays on what they share.
  const group = React.useRef<HTMLDivElement>(null);
  const keepingFocus = (act: () => void) => (): void => {
    group.current?.focus();
    act();
  };

  return (
    <div className={ownStyles.firstReview} ref={group} role="group" aria-label={words.create(year)} tabIndex={-1}>
      {years.length > 1 && (
        <label className={styles.year}>
          {words.year}{' '}
          <select value={year} disabled={isBusy} onChange={event => setYear(Number(event.target.value))}>
            {years.map(each => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
      )}
      <div role="status">
        {state.state === 'reading' && <p>{words.reading}</p>}
        {state.state === 'planned' && <p>{planText(state.plan, words, strings)}</p>}
        {state.state === 'stopped' && <p>{words.stopped(state.progress.done, state.progress.of)}</p>}
      </div>
      {isBusy && <Making progress={state.progress} words={words} isStopping={state.isStopping} />}
      {state.state === 'failed' && (
        <div role="alert">
          {failureTexts(state.error, words, strings).map(text => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      {state.state === 'planned' &&
        (hasNothingToMake(state.plan) ? (
          <Tool onClick={() => onShow(year)}>{words.show(year)}</Tool>
        ) : (
          <Tool onClick={keepingFocus(make)}>{state.plan.present > 0 ? words.goOn(year) : words.create(year)}</Tool>
        ))}
      {isBusy && !state.isStopping && <Tool onClick={keepingFocus(stop)}>{words.stop}</Tool>}
      {state.state === 'stopped' && <Tool onClick={keepingFocus(make)}>{words.goOn(year)}</Tool>}
      {state.state === 'failed' && <Tool onClick={keepingFocus(state.retry === 'making' ? make : reread)}>{words.retry}</Tool>}
    </div>
  );
};
