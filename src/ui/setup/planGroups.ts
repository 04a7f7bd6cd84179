import type { Change } from '../../provisioning/change';
import type { DesiredList } from '../../provisioning/desiredSite';

/** The steps that concern one list, or the site itself. */
export type ChangeGroup = {
  /** The list's ASCII name; empty for the site's own. */
  readonly key: string;
  readonly list: DesiredList | undefined;
  /** The steps with their places in the plan. */
  readonly steps: readonly { readonly change: Change; readonly index: number }[];
  readonly isNew: boolean;
};

const listOf = (change: Change): DesiredList | undefined => ('list' in change ? change.list : undefined);

/** Groups and lists in the order in which the plan first comes to them; the site's own steps come first. */
export const groupsOf = (changes: readonly Change[]): readonly ChangeGroup[] => {
  const groups = new Map<string, ChangeGroup>();
  changes.forEach((change, index) => {
    const list = listOf(change);
    const key = list?.name ?? '';
    const known = groups.get(key) ?? { key, list, steps: [], isNew: false };
    groups.set(key, { ...known, steps: [...known.steps, { change, index }], isNew: known.isNew || change.kind === 'createList' });
  });
  return [...groups.values()].sort((a, b) => Number(Boolean(a.list)) - Number(Boolean(b.list)));
};

export type GroupState = 'done' | 'going' | 'waiting' | 'failed';

/** How far a group has come when so many of the plan's steps are made, in order. */
export const stateOf = ({ steps }: ChangeGroup, made: number, hasFailed: boolean): GroupState => {
  if (steps.every(({ index }) => index < made)) return 'done';
  if (hasFailed && steps.some(({ index }) => index === made)) return 'failed';
  return steps.some(({ index }) => index <= made) ? 'going' : 'waiting';
};

export const stepsMade = ({ steps }: ChangeGroup, made: number): number => steps.filter(({ index }) => index < made).length;

/** What a plan makes and changes, counted for a person. */
export const countsOf = (changes: readonly Change[]): { readonly groups: number; readonly created: number; readonly changed: number } => {
  const lists = groupsOf(changes).filter(({ list }) => list);
  return {
    groups: changes.filter(({ kind }) => kind === 'createGroup').length,
    created: lists.filter(({ isNew }) => isNew).length,
    changed: lists.filter(({ isNew, steps }) => !isNew && steps.some(({ change }) => change.kind !== 'writeSettings')).length
  };
};
