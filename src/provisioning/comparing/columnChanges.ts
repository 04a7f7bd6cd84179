import { isBuiltIn } from '../../registers/builtInNames';
import type { Column } from '../../registers/schema';
import type { ChangedColumn } from '../change';
import { columnsOf } from '../desiredSite';
import type { DesiredColumn, DesiredList } from '../desiredSite';
import type { FoundColumn, FoundRegister } from '../foundSite';
import { choicesRetired, columnWordsShipped } from '../shipped/shipped';
import type { Shipped } from '../shipped/shipped';

import { choicesAfter } from './choicesAfter';
import { columnDifferences, typeNameOf } from './columnDifferences';
import type { Comparison } from './comparison';
import { allOf, nothing } from './comparison';
import { isHalfMade } from './standing';

/** The id of the list that a lookup is to point at; undefined when it is not there yet, `held` when setup may not touch it. */
export type TargetOf = (registerName: string) => string | 'held' | undefined;

type Context = {
  readonly list: DesiredList;
  readonly found: FoundRegister;
  readonly targetOf: TargetOf;
  readonly shipped: readonly Shipped[];
};

const choicesOf = (column: Column): readonly string[] | undefined => ('choices' in column ? Object.values(column.choices) : undefined);

/** SharePoint makes the column Title itself, and words it in the site's language. */
const isPristineTitle = ({ list, found }: Context, column: FoundColumn): boolean => column.name === 'Title' && isHalfMade(list, found);

const compared = (context: Context, wanted: DesiredColumn, found: FoundColumn): Comparison => {
  const { list, shipped } = context;
  const { column } = wanted;
  if (found.type !== typeNameOf(column)) return { ...nothing, conflicts: [{ kind: 'columnType', list, column: wanted, found: found.type }] };
  if (column.type === 'lookup') {
    const target = context.targetOf(column.list);
    if (target === 'held') return nothing;
    if (target === undefined || target !== found.lookupList) return { ...nothing, conflicts: [{ kind: 'lookupTarget', list, column: wanted }] };
  }
  const differences = columnDifferences(
    wanted,
    found,
    context.found.columns,
    word => columnWordsShipped(shipped, list.name, column.name, word),
    isPristineTitle(context, found)
  );
  const choices = choicesOf(column);
  const { after, inUse, own } = choices
    ? choicesAfter(choices, found, choicesRetired(shipped, list.name, column.name))
    : { after: undefined, inUse: [], own: [] };
  const changed = differences.filter(({ isOurs }) => isOurs).map(({ aspect }) => aspect);
  const kept = differences.filter(({ isOurs }) => !isOurs).map(({ aspect }) => aspect);
  const change: ChangedColumn = { column: wanted, aspects: after ? [...changed, 'choices'] : changed, ...(after && { choices: after }) };
  return {
    changes: change.aspects.length > 0 ? [{ kind: 'changeColumns', list, columns: [change] }] : [],
    conflicts: inUse.map(({ choice, rows }) => ({ kind: 'choiceInUse', list, column: wanted, choice, rows })),
    kept: [
      ...(kept.length > 0 ? [{ kind: 'column', list, column: wanted, aspects: kept } as const] : []),
      ...own.map(({ choice, rows }) => ({ kind: 'ownChoice', list, column: wanted, choice, rows }) as const)
    ]
  };
};

const ownColumns = ({ list, found }: Context): Comparison => {
  const kind = list.template === 100 ? 'list' : 'library';
  const ours = new Set(['Title', ...list.columns.map(({ column }) => column.name)]);
  const titles = found.columns.filter(({ name }) => !ours.has(name) && !isBuiltIn(name, kind)).map(({ title }) => title);
  return titles.length > 0 ? { ...nothing, kept: [{ kind: 'ownColumns', list, titles }] } : nothing;
};

/** The columns of one list: those that are missing in one change, those that differ in another. */
export const columnChanges = (
  list: DesiredList,
  found: FoundRegister,
  targetOf: TargetOf,
  shipped: readonly Shipped[]
): Comparison => {
  const context = { list, found, targetOf, shipped };
  const byName = new Map(found.columns.map(column => [column.name, column]));
  const wanted = columnsOf(list);
  const isFree = ({ column }: DesiredColumn): boolean => column.type !== 'lookup' || targetOf(column.list) !== 'held';
  const missing = wanted.filter(one => !byName.has(one.column.name) && isFree(one));
  const { changes, conflicts, kept } = allOf(
    wanted.flatMap(one => {
      const there = byName.get(one.column.name);
      return there ? [compared(context, one, there)] : [];
    })
  );
  const changed = changes.flatMap(change => (change.kind === 'changeColumns' ? change.columns : []));
  return {
    changes: [
      ...(missing.length > 0 ? [{ kind: 'addColumns', list, columns: missing } as const] : []),
      ...(changed.length > 0 ? [{ kind: 'changeColumns', list, columns: changed } as const] : [])
    ],
    conflicts,
    kept: [...kept, ...ownColumns(context).kept]
  };
};
