import type { Change } from '../../provisioning/change';
import { columnsOf } from '../../provisioning/desiredSite';
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

type GroupState = 'done' | 'going' | 'waiting' | 'failed';

/** How far a group has come when so many of the plan's steps are made, in order. */
export const stateOf = ({ steps }: ChangeGroup, made: number, next: 'going' | 'failed' | 'waiting'): GroupState => {
  if (steps.every(({ index }) => index < made)) return 'done';
  if (steps.some(({ index }) => index === made)) return next;
  return 'waiting';
};

export const stepsMade = ({ steps }: ChangeGroup, made: number): number => steps.filter(({ index }) => index < made).length;

export type PlanCounts = Readonly<Record<'groups' | 'created' | 'changed' | 'columns' | 'views', number>>;

/** The columns that people meet; what the product keeps for itself is not counted. */
export const shownColumns = (list: DesiredList): number => columnsOf(list).filter(({ column }) => !column.hidden).length;

/** What a plan makes and changes, counted for a person. */
export const countsOf = (changes: readonly Change[]): PlanCounts => {
  const groups = groupsOf(changes).filter(({ list }) => list);
  const created = groups.filter(({ isNew }) => isNew);
  const sumOf = (count: (list: DesiredList) => number): number => created.reduce((sum, { list }) => sum + (list ? count(list) : 0), 0);
  return {
    groups: changes.filter(({ kind }) => kind === 'createGroup').length,
    created: created.length,
    changed: groups.filter(({ isNew, steps }) => !isNew && steps.some(({ change }) => change.kind !== 'writeSettings')).length,
    columns: sumOf(shownColumns),
    views: sumOf(({ views }) => views.length)
  };
};
