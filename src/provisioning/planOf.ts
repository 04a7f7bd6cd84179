import type { Change, FirstSettings, Plan } from './change';
import { columnChanges } from './comparing/columnChanges';
import type { TargetOf } from './comparing/columnChanges';
import type { Comparison } from './comparing/comparison';
import { allOf } from './comparing/comparison';
import { formChanges } from './comparing/formChanges';
import { listChanges } from './comparing/listChanges';
import { permissionChanges } from './comparing/permissionChanges';
import { settingsChanges } from './comparing/settingsChanges';
import { standingOf } from './comparing/standing';
import type { Standing } from './comparing/standing';
import { viewChanges } from './comparing/viewChanges';
import type { DesiredColumn, DesiredList, DesiredSite } from './desiredSite';
import { schemaVersion } from './desiredSite';
import type { FoundRegister, FoundSite } from './foundSite';
import { firstSettingsOf, versionIn } from './settingsRow';
import type { Shipped } from './shipped/shipped';
import { upgrades, upgradesFrom } from './upgrades';

type Reachable = { readonly list: DesiredList; readonly standing: Exclude<Standing, { kind: 'held' }> };

/** A new list is closed before anything is in it; an old one that lies open is closed before anything else is done. */
const lists = (reachable: readonly Reachable[], found: FoundSite): Comparison =>
  allOf(
    reachable.map(({ list, standing }) => {
      const permissions = permissionChanges(list, standing.register, found);
      return standing.kind === 'absent' ? { ...permissions, changes: [{ kind: 'createList', list }, ...permissions.changes] } : permissions;
    })
  );

const renamedBy = ({ changes }: Comparison): readonly DesiredColumn[] =>
  changes.flatMap(change =>
    change.kind === 'changeColumns' ? change.columns.filter(({ aspects }) => aspects.includes('title')).map(({ column }) => column) : []
  );

/** The Swedish title comes when the columns are there: until then the list is known to be half made. */
const content = (list: DesiredList, register: FoundRegister, found: FoundSite, targetOf: TargetOf, shipped: readonly Shipped[]): Comparison => {
  const columns = columnChanges(list, register, targetOf, shipped);
  return allOf([
    columns,
    listChanges(list, register, found.lists, shipped),
    viewChanges(list, register, shipped),
    formChanges(list, register, renamedBy(columns), shipped)
  ]);
};

const targets = (standings: ReadonlyMap<string, Standing>): TargetOf => name => {
  const standing = standings.get(name);
  if (standing === undefined || standing.kind === 'held') return 'held';
  return standing.kind === 'ours' ? standing.register.id : undefined;
};

const groupChanges = (desired: DesiredSite, found: FoundSite): readonly Change[] =>
  desired.groups.filter(({ title }) => !found.groups.has(title)).map(group => ({ kind: 'createGroup', group }));

/**
 * A list or a column that is held back holds the version back too: the next run then takes every step anew. A title is
 * only a word: the list that bears another one is whole.
 */
const versionChanges = (desired: DesiredSite, found: FoundSite, isWhole: boolean): readonly Change[] => {
  if (!isWhole) return [];
  const from = versionIn(found.settings);
  if (from === undefined && found.registers.size === 0) return [{ kind: 'markVersion', version: schemaVersion }];
  return upgradesFrom(from).flatMap(({ to, changes }) => [...changes(desired, found), { kind: 'markVersion', version: to } as const]);
};

/**
 * Compares the site that is wanted with the one that is there. Nothing is changed by planning. The order of the changes:
 *
 * 1. groups, because permissions need them;
 * 2. every new list, closed at once (`setPermissions` stands right after its `createList`), and old ones that lie open;
 * 3. list by list, targets of lookups first: columns, the list's own settings with its Swedish title, views, form;
 * 4. the names of the lists in Settings, and last of all the version.
 *
 * Stopped after any of them (`setUp` takes a new list and its permissions as one), nothing lies open, and what is left shows when the site is compared again.
 */
export const planOf = (desired: DesiredSite, found: FoundSite, first: FirstSettings = firstSettingsOf(found)): Plan => {
  const from = versionIn(found.settings);
  const version = { from, to: schemaVersion };
  if (from !== undefined && from > schemaVersion) return { ...version, changes: [], conflicts: [{ kind: 'laterVersion', version: from }], kept: [] };

  const shipped = upgrades.map(({ replaces }) => replaces);
  const standings = new Map(desired.lists.map(list => [list.name, standingOf(list, found, shipped)]));
  const reachable = desired.lists.flatMap((list): readonly Reachable[] => {
    const standing = standings.get(list.name);
    return standing && standing.kind !== 'held' ? [{ list, standing }] : [];
  });
  const held = [...standings.values()].flatMap(standing => (standing.kind === 'held' ? [standing.conflict] : []));

  const compared = allOf([
    lists(reachable, found),
    ...reachable.map(({ list, standing }) => content(list, standing.register, found, targets(standings), shipped)),
    settingsChanges(desired, found, standings, first)
  ]);
  const isWhole = held.length === 0 && compared.conflicts.every(({ kind }) => kind === 'titleTaken');
  return {
    ...version,
    changes: [...groupChanges(desired, found), ...compared.changes, ...versionChanges(desired, found, isWhole)],
    conflicts: [...held, ...compared.conflicts],
    kept: compared.kept
  };
};
