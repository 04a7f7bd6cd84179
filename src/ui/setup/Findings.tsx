import * as React from 'react';

import { DefaultButton } from '@fluentui/react/lib/Button';

import type { Change, Finding } from '../../provisioning/change';
import type { SetupStrings } from '../../strings/setup/setupStrings';
import styles from './Setup.module.scss';
import { StateIcon } from './StateIcon';
import { faultSentence } from './words/faultSentence';

type Props = {
  readonly findings: readonly Finding[];
  readonly words: SetupStrings;
  readonly onRepair: (changes: readonly Change[], what: string) => void;
};

/** What a check found, each with the button that repairs it, or with what a person does about it. */
export const Findings: React.FC<Props> = ({ findings, words, onRepair }) => (
  <ul className={styles.findings}>
    {findings.map(({ severity, fault, repair }, index) => {
      const { what, todo, repair: action } = faultSentence(fault, words);
      return (
        <li key={`${index} ${what}`} className={styles.row}>
          <StateIcon name={severity === 'alarm' ? 'failed' : 'warning'} />
          <div>
            <p>
              <strong>{what}</strong>
            </p>
            {todo !== '' && <p className={styles.quiet}>{todo}</p>}
          </div>
          {repair && <DefaultButton text={action} ariaLabel={`${action}: ${what}`} onClick={() => onRepair(repair, what)} />}
        </li>
      );
    })}
  </ul>
);
