import type { Administration } from './administration';
import type { Change, FirstSettings, Plan } from './change';
import type { DesiredSite } from './desiredSite';
import { planOf } from './planOf';

export type SetupProgress = {
  readonly change: Change;
  /** From 0. */
  readonly index: number;
  readonly of: number;
  readonly state: 'making' | 'made';
};

/** A step that SharePoint refused; the message is SharePoint's own. A new plan goes on from there. */
export class SetupError extends Error {
  public readonly change: Change;
  /** The title of the list that the step concerns. */
  public readonly list: string | undefined;

  public constructor(change: Change, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'SetupError';
    this.change = change;
    this.list = 'list' in change ? change.list.title : undefined;
  }
}

/** Whoever asks setup to stop. */
export type Stop = { readonly aborted: boolean };

/** A new list lies as open as its site until it has permissions of its own. */
const isClosing = (change: Change, before: Change | undefined): boolean =>
  before?.kind === 'createList' && change.kind === 'setPermissions' && change.list.name === before.list.name;

/**
 * Makes the changes in order, one at a time. Asked to stop, it does so between two steps, but
 * never between a new list and the permissions that close it. After a stop or a failure the site
 * is read and planned anew: what was made is then no longer in the plan, so going on is the same as beginning.
 */
export async function* setUp(
  administration: Administration,
  desired: DesiredSite,
  changes: readonly Change[],
  stop?: Stop
): AsyncGenerator<SetupProgress, void> {
  for (const [index, change] of changes.entries()) {
    const mayStop = !isClosing(change, changes[index - 1]);
    if (stop?.aborted && mayStop) return;
    yield { change, index, of: changes.length, state: 'making' };
    if (stop?.aborted && mayStop) return;
    try {
      await administration.make(change, desired);
    } catch (cause) {
      throw new SetupError(change, cause);
    }
    yield { change, index, of: changes.length, state: 'made' };
  }
}

/** Reads, plans and makes everything at once, where nobody is there to look at the plan. @throws when something is in the way */
export const setUpSite = async (administration: Administration, desired: DesiredSite, first: FirstSettings): Promise<Plan> => {
  const plan = planOf(desired, await administration.read(desired), first);
  if (plan.conflicts.length > 0) throw new Error(`Setup is held back: ${plan.conflicts.map(({ kind }) => kind).join(', ')}`);
  for await (const step of setUp(administration, desired, plan.changes)) void step;
  return plan;
};
