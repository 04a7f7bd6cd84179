import * as React from 'react';

import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';

import type { Conflict } from '../../provisioning/change';
import type { SetupStrings } from '../../strings/setup/setupStrings';
import styles from './Setup.module.scss';
import { StateIcon } from './StateIcon';
import { conflictSentence } from './words/conflictSentence';

type Props = { readonly conflicts: readonly Conflict[]; readonly canMakeRest: boolean; readonly words: SetupStrings };

/** What stands in the way. Setup never forces it: a person decides. */
export const ToDecide: React.FC<Props> = ({ conflicts, canMakeRest, words }) => {
  if (conflicts.length === 0) return null;
  return (
    <section className={styles.part}>
      <h4>{words.plan.conflicts(conflicts.length)}</h4>
      <MessageBar messageBarType={MessageBarType.warning} isMultiline>
        {words.plan.conflictsText} {canMakeRest && words.plan.restIsMade}
      </MessageBar>
      <ul className={styles.rows}>
        {conflicts.map(conflict => {
          const { what, todo } = conflictSentence(conflict, words);
          return (
            <li key={what} className={styles.row}>
              <StateIcon name="warning" />
              <div>
                <p>
                  <strong>{what}</strong>
                </p>
                <p className={styles.quiet}>{todo}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
