import * as React from 'react';

import { viewOf } from '../../review/viewOf';
import type { StoreError } from '../../store/registerStore';
import type { Strings } from '../../strings/strings';
import { ErrorBoundary } from '../shared/ErrorBoundary';
import styles from './Review.module.scss';
import type { ReviewHost } from './reviewHost';
import { ReviewPage } from './ReviewPage';
import { Skeleton } from './Skeleton';
import { StateMessage } from './StateMessage';
import { themeVariables } from './themeVariables';
import type { ReadingState } from './useReadings';
import { useReadings } from './useReadings';
import { useWaiting } from './useWaiting';

type Props = { readonly host: ReviewHost };

/** How many key figures the page most often has, to draw its shape before they are known. */
const usualCount = 5;

const failureTexts = ({ failure, message }: StoreError, { page: { failed } }: Strings): readonly string[] => {
  switch (failure) {
    case 'signedOut':
    case 'offline':
    case 'throttled':
    case 'forbidden':
      return [failed[failure]];
    default:
      return [failed.other, message];
  }
};

const Content: React.FC<Props & { readonly state: ReadingState; readonly retry: () => void }> = ({ host, state, retry }) => {
  const seconds = useWaiting(host.onWaiting, state.state === 'loading');
  const { strings, siteUrl } = host;
  const { page } = strings;
  const action = { words: page.failed.retry, onClick: retry };
  if (state.state === 'loading') {
    const remark = seconds === undefined ? undefined : page.waiting(seconds);
    return <Skeleton label={page.loading} keyFigures={host.keyFigures?.length ?? usualCount} remark={remark} />;
  }
  if (state.state === 'failed') {
    return <StateMessage isError title={page.failed.title} texts={failureTexts(state.error, strings)} action={action} />;
  }
  const { settings } = state.readings;
  switch (viewOf(state.readings)) {
    case 'notSetUp':
      return <StateMessage title={page.notSetUp.title} texts={[page.notSetUp.text(siteUrl), page.notSetUp.owner]} />;
    case 'settingsClosed':
      return <StateMessage title={page.settingsClosed.title} texts={[page.settingsClosed.text, page.settingsClosed.ask]} />;
    case 'settingsFailed': {
      const message = settings.state === 'failed' ? (settings.message ?? '') : '';
      return <StateMessage isError title={page.failed.title} texts={[page.failed.other, message]} action={action} />;
    }
    case 'noAdopted':
      return <StateMessage title={page.noAdopted.title} texts={[page.noAdopted.text, page.noAdopted.ask]} />;
    case 'live':
      return <ReviewPage host={host} readings={state.readings} readAt={state.readAt} reread={retry} />;
  }
};

export const ReviewApp: React.FC<Props> = ({ host }) => {
  const [state, retry] = useReadings(host.store, host.now);
  const { failed } = host.strings.page;
  return (
    <div className={styles.review} style={themeVariables(host.theme) as React.CSSProperties} data-state={state.state}>
      <ErrorBoundary
        fallback={
          <StateMessage
            isError
            title={failed.title}
            texts={[failed.chunk]}
            action={{ words: failed.reload, onClick: () => window.location.reload() }}
          />
        }
      >
        <Content host={host} state={state} retry={retry} />
      </ErrorBoundary>
    </div>
  );
};
