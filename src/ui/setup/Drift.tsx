import * as React from 'react';

import { DefaultButton } from '@fluentui/react/lib/Button';

import type { Change } from '../../provisioning/change';
import type { SetupStrings } from '../../strings/setup/setupStrings';
import { groupsOf } from './planGroups';
import styles from './Setup.module.scss';
import { StateIcon } from './StateIcon';
import { changeSentence } from './words/changeSentence';

type Props = {
  readonly changes: readonly Change[];
  readonly words: SetupStrings;
  readonly onRepair: (changes: readonly Change[], what: string) => void;
};

/** What has come to differ from what setup once made, list by list. */
export const Drift: React.FC<Props> = ({ changes, words, onRepair }) => {
  const groups = groupsOf(changes);
  const { check, progress } = words;
  return (
    <section className={styles.part}>
      <h4>{check.drift(groups.length)}</h4>
      <p className={styles.quiet}>{check.driftText}</p>
      <ul className={styles.findings}>
        {groups.map(({ key, list, steps }) => {
          const name = list?.title ?? progress.site;
          return (
            <li key={key} className={styles.row}>
              <StateIcon name="change" />
              <div>
                <p>
                  <strong>{name}</strong>
                </p>
                <ul className={styles.steps}>
                  {steps.map(({ change, index }) => (
                    <li key={index}>{changeSentence(change, words.changes)}</li>
                  ))}
                </ul>
              </div>
              <DefaultButton
                text={check.repair}
                ariaLabel={check.repairNamed(name)}
                onClick={() => onRepair(steps.map(({ change }) => change), name)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
};
