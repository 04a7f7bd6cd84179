import * as React from 'react';

import { DefaultButton } from '@fluentui/react/lib/Button';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';

import type { Change, Finding } from '../../provisioning/change';
import { momentIn } from '../shared/swedishDates';
import { Drift } from './Drift';
import { Findings } from './Findings';
import { KeptAsIs } from './KeptAsIs';
import { People } from './People';
import styles from './Setup.module.scss';
import { SetupHeading } from './SetupHeading';
import type { SetupHost } from './setupHost';
import type { Found } from './setupState';
import { StateIcon } from './StateIcon';
import { ToDecide } from './ToDecide';
import { isNotChecked } from './words/faultSentence';

type Props = {
  readonly found: Found;
  readonly host: SetupHost;
  /** What has just been repaired. */
  readonly repaired: string | undefined;
  readonly onRepair: (changes: readonly Change[], what: string) => void;
  readonly onCheck: () => void;
};

const named = ({ fault }: Finding): string => ('list' in fault ? `${fault.kind} ${fault.list.name}` : fault.kind);

/** Whether the site is still as setup made it, above all who may read what. */
export const CheckView: React.FC<Props> = ({ found, host, repaired, onRepair, onCheck }) => {
  const { words, strings } = host;
  const { check } = words;
  const { plan, findings, at } = found;
  const alarms = findings.filter(({ severity, fault }) => severity === 'alarm' && !isNotChecked(fault));
  const unchecked = findings.filter(({ fault }) => isNotChecked(fault));
  const warnings = findings.filter(({ severity, fault }) => severity === 'warning' && !isNotChecked(fault));
  const said = new Set(findings.map(named));
  // A list that is gone is said once, where it can be repaired.
  const conflicts = plan.conflicts.filter(conflict => !('list' in conflict && said.has(`${conflict.kind} ${conflict.list.name}`)));
  const isWell = findings.length + conflicts.length + plan.changes.length === 0;

  return (
    <section>
      <SetupHeading>{check.heading}</SetupHeading>
      {repaired && (
        <MessageBar className={styles.message} messageBarType={MessageBarType.success}>
          {check.repaired(repaired)}
        </MessageBar>
      )}
      {isWell ? (
        <div className={styles.well}>
          <StateIcon name="done" />
          <div>
            <p>
              <strong>{check.allWell}</strong>
            </p>
            <p className={styles.quiet}>{check.allWellText(momentIn(strings.locale, at))}</p>
          </div>
        </div>
      ) : (
        <p className={styles.quiet}>{check.checkedAt(momentIn(strings.locale, at))}</p>
      )}
      {alarms.length > 0 && (
        <section className={styles.part}>
          <h4>{check.alarms(alarms.length)}</h4>
          <MessageBar isMultiline messageBarType={MessageBarType.error}>
            {check.alarmsText}
          </MessageBar>
          <Findings findings={alarms} words={words} onRepair={onRepair} />
        </section>
      )}
      <ToDecide conflicts={conflicts} canMakeRest={false} words={words} />
      {unchecked.length > 0 && (
        <section className={styles.part}>
          <h4>{check.notAll}</h4>
          <Findings findings={unchecked} words={words} onRepair={onRepair} />
        </section>
      )}
      {warnings.length > 0 && (
        <section className={styles.part}>
          <h4>{check.warnings(warnings.length)}</h4>
          <Findings findings={warnings} words={words} onRepair={onRepair} />
        </section>
      )}
      {plan.changes.length > 0 && <Drift changes={plan.changes} words={words} onRepair={onRepair} />}
      <div className={styles.buttons}>
        <DefaultButton text={check.again} onClick={onCheck} />
      </div>
      <KeptAsIs kept={plan.kept} words={words} />
      <section className={styles.part}>
        <h4>{check.groups}</h4>
        <People found={found} host={host} />
      </section>
    </section>
  );
};
