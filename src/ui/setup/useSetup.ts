import * as React from 'react';

import type { Change } from '../../provisioning/change';
import { findingsOf } from '../../provisioning/findingsOf';
import { planOf } from '../../provisioning/planOf';
import { rightsMissing } from '../../provisioning/rightsMissing';
import { firstSettingsOf } from '../../provisioning/settingsRow';
import { SetupError, setUp } from '../../provisioning/setUp';
import { StoreError } from '../../store/registerStore';
import type { SetupHost } from './setupHost';
import type { Failure, Found, Run, SetupState } from './setupState';

export type Setup = {
  readonly state: SetupState;
  /** True once something has been made: then the review must be read anew. */
  readonly hasChanged: boolean;
  readonly read: () => void;
  /** Makes what the site lacks. @param administration the name in a row of Settings that nobody has written yet */
  readonly make: (found: Found, administration: string) => void;
  readonly repair: (found: Found, changes: readonly Change[], what: string) => void;
  readonly stop: () => void;
};

const failureOf = (error: unknown): Failure => {
  const cause = error instanceof SetupError ? error.cause : error;
  return {
    message: error instanceof Error ? error.message : String(error),
    failure: cause instanceof StoreError ? cause.failure : 'failed'
  };
};

const readSite = async ({ administration, desired, now }: SetupHost): Promise<Found> => {
  const site = await administration.read(desired);
  const plan = planOf(desired, site);
  return { site, plan, findings: findingsOf(desired, site), missing: rightsMissing(plan, site.caller), at: now() };
};

/** Reads the site when setup opens, makes what is asked for one step at a time, and reads the site again after it. */
export const useSetup = (host: SetupHost): Setup => {
  const [state, setState] = React.useState<SetupState>({ at: 'reading' });
  const [hasChanged, setChanged] = React.useState(false);
  const stopping = React.useRef<{ aborted: boolean }>();
  const isOpen = React.useRef(true);
  const show = (next: SetupState): void => {
    if (isOpen.current) setState(next);
  };

  const read = async (after: (found: Found) => SetupState): Promise<void> => {
    show({ at: 'reading' });
    try {
      show(after(await readSite(host)));
    } catch (error) {
      show({ at: 'unread', failure: failureOf(error) });
    }
  };

  const carryOut = async (run: Run): Promise<void> => {
    const stop = { aborted: false };
    stopping.current = stop;
    let made = 0;
    show({ at: 'making', run, made, isStopping: false });
    try {
      for await (const step of setUp(host.administration, host.desired, run.changes, stop)) {
        if (step.state !== 'made') continue;
        made = step.index + 1;
        if (isOpen.current) setChanged(true);
        show({ at: 'making', run, made, isStopping: stop.aborted });
      }
    } catch (error) {
      show({ at: 'stopped', run, made, failure: failureOf(error) });
      return;
    }
    if (made < run.changes.length) show({ at: 'stopped', run, made, failure: undefined });
    else await read(found => (run.repairs ? { at: 'found', found, repaired: run.repairs } : { at: 'receipt', run, found }));
  };

  const readAgain = (): void => void read(found => ({ at: 'found', found, repaired: undefined }));

  React.useEffect(() => {
    isOpen.current = true;
    readAgain();
    return () => {
      isOpen.current = false;
      if (stopping.current) stopping.current.aborted = true;
    };
  }, [host.administration, host.desired]);

  return {
    state,
    hasChanged,
    read: readAgain,
    make: ({ site, plan }, administration) => {
      const { changes } = planOf(host.desired, site, { ...firstSettingsOf(site), administration });
      void carryOut({ changes, repairs: undefined, from: plan.from, to: plan.to });
    },
    repair: ({ plan }, changes, what) => void carryOut({ changes, repairs: what, from: plan.from, to: plan.to }),
    stop: () => {
      if (stopping.current) stopping.current.aborted = true;
      setState(current => (current.at === 'making' ? { ...current, isStopping: true } : current));
    }
  };
};
