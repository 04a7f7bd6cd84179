import * as React from 'react';

import type { Change } from '../../provisioning/change';
import type { SetupStrings } from '../../strings/setup/setupStrings';
import { groupsOf, stateOf, stepsMade } from './planGroups';
import styles from './Setup.module.scss';
import { StateIcon } from './StateIcon';

type Props = {
  readonly changes: readonly Change[];
  readonly made: number;
  /** How the step after those that are made stands. */
  readonly next: 'going' | 'failed' | 'waiting';
  readonly words: SetupStrings;
};

/** How far each list has come. */
export const GroupProgress: React.FC<Props> = ({ changes, made, next, words: { progress } }) => (
  <ul className={styles.progress}>
    {groupsOf(changes).map(group => {
      const state = stateOf(group, made, next);
      return (
        <li key={group.key} data-state={state}>
          <StateIcon name={state} />
          <span className={styles.name}>{group.list?.title ?? progress.site}</span>
          <span className={styles.state}>{progress.states[state]}</span>
          <span className={styles.tally}>{progress.steps(stepsMade(group, made), group.steps.length)}</span>
        </li>
      );
    })}
  </ul>
);
