import * as React from 'react';

import type { Instant } from '../../registers/calendar';
import { reviewSources } from '../../registers/reading';
import type { Readings } from '../../registers/reading';
import type { RegisterStore } from '../../store/registerStore';
import { StoreError } from '../../store/registerStore';

export type ReadingState =
  | { readonly state: 'loading' }
  | { readonly state: 'read'; readonly readings: Readings; readonly readAt: Instant }
  | { readonly state: 'failed'; readonly error: StoreError };

const asStoreError = (error: unknown): StoreError =>
  error instanceof StoreError ? error : new StoreError('failed', error instanceof Error ? error.message : String(error));

/** Reads what the review needs, once for each store, and again when asked. */
export const useReadings = (store: RegisterStore, now: () => Instant): readonly [ReadingState, () => void] => {
  const [state, setState] = React.useState<ReadingState>({ state: 'loading' });
  const [attempt, setAttempt] = React.useState(0);

  React.useEffect(() => {
    let isCurrent = true;
    setState({ state: 'loading' });
    store.batch(reviewSources).then(
      readings => isCurrent && setState({ state: 'read', readings, readAt: now() }),
      (error: unknown) => isCurrent && setState({ state: 'failed', error: asStoreError(error) })
    );
    return () => {
      isCurrent = false;
    };
  }, [store, attempt]);

  return [state, () => setAttempt(count => count + 1)];
};
