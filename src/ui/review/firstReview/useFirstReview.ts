import * as React from 'react';

import { createFirstReview } from '../../../provisioning/firstReview/createFirstReview';
import type { FirstReviewProgress } from '../../../provisioning/firstReview/createFirstReview';
import { firstReviewPlan } from '../../../provisioning/firstReview/firstReviewPlan';
import type { FirstReviewPlan } from '../../../provisioning/firstReview/firstReviewPlan';
import type { RegisterStore } from '../../../store/registerStore';

export type FirstReviewState =
  | { readonly state: 'reading' }
  | { readonly state: 'planned'; readonly plan: FirstReviewPlan }
  | { readonly state: 'making'; readonly progress: FirstReviewProgress; readonly isStopping: boolean }
  | { readonly state: 'stopped'; readonly progress: FirstReviewProgress }
  | { readonly state: 'failed'; readonly error: unknown; readonly retry: 'reading' | 'making' };

type FirstReviewMaking = { readonly state: FirstReviewState; readonly make: () => void; readonly stop: () => void; readonly reread: () => void };

/** Reads what a year has, makes what it lacks when asked, and stops between two rows when asked or when it is left. */
export const useFirstReview = (store: RegisterStore, year: number, onMade: (year: number) => void): FirstReviewMaking => {
  const [state, setState] = React.useState<FirstReviewState>({ state: 'reading' });
  const [attempt, setAttempt] = React.useState(0);
  /** What is going on now; a later one makes an earlier one's answers nobody's. */
  const current = React.useRef<{ isStopping: boolean }>({ isStopping: false });

  React.useEffect(() => {
    const run = { isStopping: false };
    current.current = run;
    setState({ state: 'reading' });
    const show = (next: FirstReviewState): void => {
      if (current.current === run && !run.isStopping) setState(next);
    };
    firstReviewPlan(store, year).then(
      plan => show({ state: 'planned', plan }),
      (error: unknown) => show({ state: 'failed', error, retry: 'reading' })
    );
    return () => {
      current.current.isStopping = true;
      current.current = { isStopping: true };
    };
  }, [store, year, attempt]);

  const make = async (): Promise<void> => {
    const run = { isStopping: false };
    current.current = run;
    const show = (next: FirstReviewState): void => {
      if (current.current === run) setState(next);
    };
    try {
      for await (const progress of createFirstReview(store, year)) {
        if (run.isStopping && progress.making) return show({ state: 'stopped', progress });
        show({ state: 'making', progress, isStopping: false });
      }
      if (current.current === run) onMade(year);
    } catch (error) {
      show({ state: 'failed', error, retry: 'making' });
    }
  };

  const stop = (): void => {
    current.current.isStopping = true;
    setState(before => (before.state === 'making' ? { ...before, isStopping: true } : before));
  };

  return { state, make: () => void make(), stop, reread: () => setAttempt(count => count + 1) };
};
