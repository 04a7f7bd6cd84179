import * as React from 'react';

import { PrimaryButton } from '@fluentui/react/lib/Button';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';

import type { SetupStrings } from '../../strings/setup/setupStrings';
import { failureWords, hasAnswer } from './failureWords';
import { GroupProgress } from './GroupProgress';
import styles from './Setup.module.scss';
import { SetupHeading } from './SetupHeading';
import type { Failure, Run } from './setupState';
import { briefSentence } from './words/changeSentence';

type Props = {
  readonly run: Run;
  readonly made: number;
  readonly failure: Failure | undefined;
  readonly words: SetupStrings;
  readonly onGoOn: () => void;
};

/** Where it ended before all was made: by somebody's wish, or because SharePoint refused a step. */
export const StoppedView: React.FC<Props> = ({ run: { changes }, made, failure, words, onGoOn }) => {
  const { stopped, progress } = words;
  const step = changes[made];
  return (
    <section>
      <SetupHeading>{failure ? stopped.failed : stopped.cancelled}</SetupHeading>
      <p className={styles.lead}>{progress.of(made, changes.length)}</p>
      <MessageBar isMultiline className={styles.message} messageBarType={failure ? MessageBarType.error : MessageBarType.info}>
        {failure ? failureWords(failure, words) : stopped.cancelledText}
      </MessageBar>
      {failure && step && (
        <dl className={styles.answers}>
          {'list' in step && (
            <>
              <dt>{stopped.list}</dt>
              <dd>{step.list.title}</dd>
            </>
          )}
          <dt>{stopped.step}</dt>
          <dd>{briefSentence(step, words.changes)}</dd>
          {hasAnswer(failure) && (
            <>
              <dt>{stopped.answer}</dt>
              <dd>{failure.message}</dd>
            </>
          )}
        </dl>
      )}
      <div className={styles.buttons}>
        <PrimaryButton text={failure ? words.retry : stopped.goOn} onClick={onGoOn} />
      </div>
      <GroupProgress changes={changes} made={made} next={failure ? 'failed' : 'waiting'} words={words} />
    </section>
  );
};
