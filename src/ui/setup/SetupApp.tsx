import * as React from 'react';

import { PrimaryButton } from '@fluentui/react/lib/Button';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import { Spinner, SpinnerSize } from '@fluentui/react/lib/Spinner';
import { ThemeProvider } from '@fluentui/react/lib/Theme';

import { fluentThemeOf } from '../shared/fluentTheme';
import { useWaiting } from '../shared/useWaiting';
import { CheckView } from './CheckView';
import { failureWords, hasAnswer } from './failureWords';
import { PlanView } from './PlanView';
import { ProgressView } from './ProgressView';
import { ReceiptView } from './ReceiptView';
import { RightsView } from './RightsView';
import styles from './Setup.module.scss';
import { SetupHeading } from './SetupHeading';
import type { SetupHost } from './setupHost';
import type { Found, SetupState } from './setupState';
import { viewOf } from './setupState';
import { StoppedView } from './StoppedView';
import type { Setup } from './useSetup';
import { useSetup } from './useSetup';

type Props = { readonly host: SetupHost };

type PageProps = Props & {
  readonly setup: Setup;
  /** As somebody has typed it; undefined is the site's title. */
  readonly administration: string | undefined;
  readonly onAdministration: (name: string) => void;
  readonly onReview: (isNew: boolean) => void;
};

const FoundPage: React.FC<PageProps & { readonly found: Found; readonly repaired: string | undefined }> = props => {
  const { host, setup, found, repaired, administration = found.site.title, onAdministration } = props;
  const { words } = host;
  switch (viewOf(found)) {
    case 'later':
      return (
        <section>
          <SetupHeading>{words.later.heading}</SetupHeading>
          <p className={styles.lead}>{words.later.text(found.plan.from ?? found.plan.to)}</p>
        </section>
      );
    case 'rights':
      return <RightsView found={found} words={words} />;
    case 'plan':
      return (
        <PlanView
          found={found}
          words={words}
          administration={administration}
          isRest={setup.hasChanged}
          onAdministration={onAdministration}
          onMake={() => setup.make(found, administration.trim())}
          onReadAgain={setup.read}
        />
      );
    case 'check':
      return (
        <CheckView
          found={found}
          host={host}
          repaired={repaired}
          onRepair={(changes, what) => setup.repair(found, changes, what)}
          onCheck={setup.read}
        />
      );
  }
};

/** What SharePoint may ask us to wait for just now. */
const duringOf = (state: SetupState): string | false => {
  if (state.at === 'making') return `step ${state.made}`;
  return state.at === 'reading' && state.at;
};

const Page: React.FC<PageProps> = props => {
  const { host, setup, onReview } = props;
  const { state } = setup;
  const { words } = host;
  const waiting = useWaiting(host.onWaiting, duringOf(state));
  switch (state.at) {
    case 'reading':
      return (
        <div className={styles.reading}>
          <Spinner size={SpinnerSize.large} label={waiting === undefined ? words.reading : words.progress.waiting(waiting)} />
        </div>
      );
    case 'unread':
      return (
        <section>
          <SetupHeading>{words.notReady}</SetupHeading>
          <MessageBar isMultiline className={styles.message} messageBarType={MessageBarType.error}>
            {failureWords(state.failure, words)}
          </MessageBar>
          {hasAnswer(state.failure) && <p className={styles.quiet}>{state.failure.message}</p>}
          <div className={styles.buttons}>
            <PrimaryButton text={words.retry} onClick={setup.read} />
          </div>
        </section>
      );
    case 'found':
      return <FoundPage {...props} found={state.found} repaired={state.repaired} />;
    case 'making':
      return (
        <ProgressView run={state.run} made={state.made} isStopping={state.isStopping} waiting={waiting} words={words} onStop={setup.stop} />
      );
    case 'stopped':
      return <StoppedView run={state.run} made={state.made} failure={state.failure} words={words} onGoOn={setup.read} />;
    case 'receipt':
      return (
        <ReceiptView run={state.run} found={state.found} host={host} onReview={onReview} onCheck={setup.read} />
      );
  }
};

/** Creates, upgrades, checks and repairs the registers' site; stands in the review's place while it is open. */
export const SetupApp: React.FC<Props> = ({ host }) => {
  const { words, strings, theme, siteUrl, idPrefix, onClose } = host;
  const setup = useSetup(host);
  const [administration, setAdministration] = React.useState<string>();
  const fluentTheme = React.useMemo(() => fluentThemeOf(theme), [theme]);
  const title = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => title.current?.focus(), []);

  return (
    <ThemeProvider theme={fluentTheme} applyTo="none">
      <article className={styles.setup} lang={strings.locale} aria-labelledby={`${idPrefix}-setup`}>
        <header className={styles.header}>
          <div>
            <h2 ref={title} id={`${idPrefix}-setup`} tabIndex={-1}>
              {words.title}
            </h2>
            <p className={styles.facts}>{words.on(siteUrl)}</p>
          </div>
          <button type="button" className={styles.back} disabled={setup.state.at === 'making'} onClick={() => onClose(setup.hasChanged)}>
            {words.back}
          </button>
        </header>
        <Page
          host={host}
          setup={setup}
          administration={administration}
          onAdministration={setAdministration}
          onReview={isNew => onClose(setup.hasChanged || isNew)}
        />
      </article>
    </ThemeProvider>
  );
};
