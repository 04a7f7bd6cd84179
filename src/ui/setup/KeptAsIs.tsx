import * as React from 'react';

import type { Kept } from '../../provisioning/change';
import type { SetupStrings } from '../../strings/setup/setupStrings';
import styles from './Setup.module.scss';
import { keptSentence } from './words/conflictSentence';

type Props = { readonly kept: readonly Kept[]; readonly words: SetupStrings };

/** What differs from the product's own and is left, folded away: it asks nothing of anybody. */
export const KeptAsIs: React.FC<Props> = ({ kept, words }) => {
  if (kept.length === 0) return null;
  return (
    <details className={styles.kept}>
      <summary>{words.plan.kept(kept.length)}</summary>
      <p className={styles.quiet}>{words.plan.keptText}</p>
      <ul>
        {kept.map((one, index) => (
          <li key={index}>{keptSentence(one, words)}</li>
        ))}
      </ul>
    </details>
  );
};
