import * as React from 'react';

import type { SetupStrings } from '../../strings/setup/setupStrings';
import { Emphasised } from './Emphasised';
import type { ChangeGroup } from './planGroups';
import styles from './Setup.module.scss';
import { StateIcon } from './StateIcon';
import { changeSentence, newListSentence } from './words/changeSentence';
import { editorsOf } from './words/holders';

type Props = { readonly groups: readonly ChangeGroup[]; readonly words: SetupStrings };

const NewList: React.FC<{ readonly group: ChangeGroup; readonly words: SetupStrings }> = ({ group: { list }, words }) => {
  if (!list) return null;
  const editors = editorsOf(list, words.changes);
  return (
    <li className={styles.row}>
      <StateIcon name="add" />
      <div>
        <p>
          <Emphasised text={newListSentence(list, words.changes)} part={list.title} />
        </p>
        {editors.length > 0 && <p className={styles.quiet}>{words.changes.editedBy(editors)}</p>}
      </div>
    </li>
  );
};

const ChangedList: React.FC<{ readonly group: ChangeGroup; readonly words: SetupStrings }> = ({ group, words }) => (
  <li className={styles.row}>
    <StateIcon name="change" />
    <div>
      <p>
        <strong>{group.list?.title ?? words.progress.site}</strong>
      </p>
      <ul className={styles.steps}>
        {group.steps.map(({ change, index }) => (
          <li key={index}>{changeSentence(change, words.changes)}</li>
        ))}
      </ul>
    </div>
  </li>
);

/** What is created and what is changed, list by list. */
export const PlanList: React.FC<Props> = ({ groups, words }) => (
  <ul className={styles.rows}>
    {groups.map(group =>
      group.isNew ? <NewList key={group.key} group={group} words={words} /> : <ChangedList key={group.key} group={group} words={words} />
    )}
  </ul>
);
