import * as React from 'react';

import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { MessageBar } from '@fluentui/react/lib/MessageBar';
import type { ITextField } from '@fluentui/react/lib/TextField';
import { TextField } from '@fluentui/react/lib/TextField';

import type { SetupStrings } from '../../strings/setup/setupStrings';
import { KeptAsIs } from './KeptAsIs';
import { PlanCounts } from './PlanCounts';
import { groupsOf } from './planGroups';
import { PlanList } from './PlanList';
import styles from './Setup.module.scss';
import { SetupHeading } from './SetupHeading';
import { ownRegisters } from './setupState';
import type { Found } from './setupState';
import { StateIcon } from './StateIcon';
import { ToDecide } from './ToDecide';

type Props = {
  readonly found: Found;
  readonly words: SetupStrings;
  readonly administration: string;
  readonly onAdministration: (name: string) => void;
  /** True when a part has been made before. */
  readonly isRest: boolean;
  readonly onMake: () => void;
  readonly onReadAgain: () => void;
};

const longest = 255;

/** Lists that stand there without a version were begun in another tab or on another day. */
const titleOf = (found: Found, isRest: boolean, { plan: words }: SetupStrings): string => {
  const { from, to } = found.plan;
  if (isRest || (from === undefined && ownRegisters(found).size > 0)) return words.rest;
  return from === undefined ? words.first : words.upgrade(to);
};

const buttonOf = ({ plan: { from, to, conflicts } }: Found, { plan: words }: SetupStrings): string => {
  if (conflicts.length > 0) return words.makeRest;
  return from === undefined ? words.create : words.upgradeNow(to);
};

/** What would be made, in words, before anything is. */
export const PlanView: React.FC<Props> = ({ found, words, administration, onAdministration, isRest, onMake, onReadAgain }) => {
  const [problem, setProblem] = React.useState<string>();
  const field = React.useRef<ITextField>(null);
  const { plan, site } = found;
  const groups = groupsOf(plan.changes);
  const makesSettings = !site.settings;
  const newGroups = plan.changes.flatMap(change => (change.kind === 'createGroup' ? [change] : []));
  // Groups have a part of their own, and the heading says which version it will be.
  const listed = groups
    .map(group => ({ ...group, steps: group.steps.filter(({ change: { kind } }) => kind !== 'createGroup' && kind !== 'markVersion') }))
    .filter(({ steps }) => steps.length > 0);

  const make = (): void => {
    const name = administration.trim();
    const wrong = name === '' ? words.settings.missing : name.length > longest ? words.settings.tooLong : undefined;
    if (makesSettings && wrong) {
      setProblem(wrong);
      field.current?.focus();
    } else onMake();
  };

  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault();
        make();
      }}
    >
      <SetupHeading>{titleOf(found, isRest, words)}</SetupHeading>
      <p className={styles.lead}>
        {plan.from === undefined ? words.plan.firstText : words.plan.upgradeText(plan.from, plan.to)}
      </p>
      <PlanCounts plan={plan} words={words} />
      <ToDecide conflicts={plan.conflicts} canMakeRest={plan.changes.length > 0} words={words} />
      {plan.from === undefined && (
        <MessageBar isMultiline className={styles.message}>
          {words.plan.ownersRead}
        </MessageBar>
      )}
      {newGroups.length > 0 && (
        <section className={styles.part}>
          <h4>{words.plan.groupsHeading}</h4>
          <ul className={styles.plain}>
            {newGroups.map(change => (
              <li key={change.group.title} className={styles.item}>
                <StateIcon name="add" />
                <div>
                  <p>
                    <strong>{change.group.title}</strong>
                  </p>
                  <p className={styles.quiet}>{change.group.description}</p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {listed.length > 0 && (
        <section className={styles.part}>
          <h4>{words.plan.listsHeading}</h4>
          <PlanList groups={listed} words={words} />
        </section>
      )}
      <KeptAsIs kept={plan.kept} words={words} />
      {makesSettings && (
        <section className={styles.part}>
          <h4>{words.settings.heading}</h4>
          <TextField
            componentRef={field}
            className={styles.field}
            label={words.settings.name}
            description={words.settings.help}
            required
            value={administration}
            errorMessage={problem}
            onChange={(_, name = '') => {
              onAdministration(name);
              setProblem(undefined);
            }}
          />
        </section>
      )}
      <div className={styles.buttons}>
        {plan.changes.length > 0 && <PrimaryButton type="submit" text={buttonOf(found, words)} />}
        {plan.conflicts.length > 0 && <DefaultButton text={words.readAgain} onClick={onReadAgain} />}
      </div>
    </form>
  );
};
