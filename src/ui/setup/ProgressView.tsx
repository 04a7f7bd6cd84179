import * as React from 'react';

import { DefaultButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';

import type { SetupStrings } from '../../strings/setup/setupStrings';
import { GroupProgress } from './GroupProgress';
import styles from './Setup.module.scss';
import { SetupHeading } from './SetupHeading';
import type { Run } from './setupState';
import { briefSentence } from './words/changeSentence';

type Props = {
  readonly run: Run;
  readonly made: number;
  readonly isStopping: boolean;
  /** How long SharePoint has asked us to wait. */
  readonly waiting: number | undefined;
  readonly words: SetupStrings;
  readonly onStop: () => void;
};

/** What is being made just now, and how much is left. */
export const ProgressView: React.FC<Props> = ({ run: { changes, repairs }, made, isStopping, waiting, words, onStop }) => {
  const { progress } = words;
  const now = changes[made];
  const list = now && 'list' in now ? now.list.title : progress.site;
  const step = now ? progress.now(`${list}, ${lowerFirst(briefSentence(now, words.changes))}`) : '';
  return (
    <section>
      <SetupHeading>{repairs ? progress.repairing : progress.heading}</SetupHeading>
      <ProgressIndicator
        className={styles.indicator}
        label={progress.of(made, changes.length)}
        description={waiting === undefined ? step : progress.waiting(waiting)}
        percentComplete={changes.length === 0 ? 1 : made / changes.length}
        barHeight={4}
      />
      <p className={styles.spoken} aria-live="polite">
        {isStopping ? progress.cancelling : list}
      </p>
      <div className={styles.buttons}>
        <DefaultButton text={isStopping ? progress.cancelling : progress.cancel} disabled={isStopping} onClick={onStop} />
      </div>
      <GroupProgress changes={changes} made={made} next="going" words={words} />
    </section>
  );
};

const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
