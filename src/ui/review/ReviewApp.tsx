import * as React from 'react';

import { viewOf } from '../../review/viewOf';
import type { StoreError } from '../../store/registerStore';
import type { Strings } from '../../strings/strings';
import { ErrorBoundary } from '../shared/ErrorBoundary';
import { LazyPart } from '../shared/LazyPart';
import { useWaiting } from '../shared/useWaiting';
import styles from './Review.module.scss';
import type { ReviewHost } from './reviewHost';
import { ReviewPage } from './ReviewPage';
import { Skeleton } from './Skeleton';
import { StateMessage } from './StateMessage';
import { themeVariables } from './themeVariables';
import type { ReadingState } from './useReadings';
import { useReadings } from './useReadings';

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

type Opening = { readonly onSetup: (() => void) | undefined; readonly isBackFromSetup: boolean };

const Content: React.FC<Props & Opening & { readonly state: ReadingState; readonly retry: () => void }> = props => {
  const { host, state, retry, onSetup, isBackFromSetup } = props;
  const seconds = useWaiting(host.onWaiting, state.state === 'loading' && state.state);
  const { strings, siteUrl } = host;
  const { page } = strings;
  const action = { words: page.failed.retry, onClick: retry };
  const setUp = onSetup && { words: page.setup.open, onClick: onSetup, takesFocus: isBackFromSetup };
  if (state.state === 'loading') {
    const remark = seconds === undefined ? undefined : page.waiting(seconds);
    return <Skeleton label={page.loading} keyFigures={host.keyFigures?.length ?? usualCount} remark={remark} />;
  }
  if (state.state === 'failed') {
    return <StateMessage isError title={page.failed.title} texts={failureTexts(state.error, strings)} action={action} />;
  }
  const { settings } = state.readings;
  switch (viewOf(state.readings)) {
    case 'notSetUp': {
      const texts = [page.notSetUp.text(siteUrl), setUp ? page.notSetUp.you : page.notSetUp.owner];
      return <StateMessage title={page.notSetUp.title} texts={texts} action={setUp} />;
    }
    case 'settingsClosed':
      return <StateMessage title={page.settingsClosed.title} texts={[page.settingsClosed.text, page.settingsClosed.ask]} action={setUp} />;
    case 'settingsFailed': {
      const message = settings.state === 'failed' ? (settings.message ?? '') : '';
      return <StateMessage isError title={page.failed.title} texts={[page.failed.other, message]} action={action} />;
    }
    case 'noAdopted':
      return <StateMessage title={page.noAdopted.title} texts={[page.noAdopted.text, page.noAdopted.ask]} action={setUp} />;
    case 'live':
      return <ReviewPage host={host} readings={state.readings} readAt={state.readAt} reread={retry} setUp={setUp} />;
  }
};

export const ReviewApp: React.FC<Props> = ({ host }) => {
  const [state, retry] = useReadings(host.store, host.now);
  const [setup, setSetup] = React.useState<'closed' | 'open' | 'left'>('closed');
  const { failed } = host.strings.page;
  const reload = { words: failed.reload, onClick: () => window.location.reload() };
  const notFetched = <StateMessage isError title={failed.title} texts={[failed.chunk]} action={reload} />;
  const close = (hasChanged: boolean): void => {
    setSetup('left');
    if (hasChanged) retry();
  };
  return (
    <div className={styles.review} style={themeVariables(host.theme) as React.CSSProperties} data-state={state.state}>
      <ErrorBoundary fallback={notFetched}>
        {setup === 'open' && host.loadSetup ? (
          <LazyPart
            load={host.loadSetup}
            props={{ host, onClose: close }}
            whenFailed={notFetched}
            whileLoading={<StateMessage title={host.strings.page.setup.title} texts={[host.strings.page.setup.loading]} />}
          />
        ) : (
          <Content
            host={host}
            state={state}
            retry={retry}
            onSetup={host.loadSetup && (() => setSetup('open'))}
            isBackFromSetup={setup === 'left'}
          />
        )}
      </ErrorBoundary>
    </div>
  );
};
