import * as React from 'react';

import type { Plan } from '../../provisioning/change';
import type { SetupStrings } from '../../strings/setup/setupStrings';
import { countsOf } from './planGroups';
import styles from './Setup.module.scss';

type Props = { readonly plan: Plan; readonly words: SetupStrings };

/** The plan in a few numbers, set as the review's key figures are. */
export const PlanCounts: React.FC<Props> = ({ plan, words: { nouns } }) => {
  const counts = { ...countsOf(plan.changes), conflicts: plan.conflicts.length };
  const shown = (['created', 'changed', 'columns', 'views', 'groups', 'conflicts'] as const).filter(key => counts[key] > 0);
  return (
    <ul className={styles.counts}>
      {shown.map(key => (
        <li key={key}>
          <span className={styles.count}>{counts[key]}</span> <span className={styles.noun}>{nouns[key](counts[key])}</span>
        </li>
      ))}
    </ul>
  );
};
