import type { Change, Plan } from './change';
import type { FoundCaller, Right } from './foundSite';

const rightFor: Readonly<Record<Change['kind'], Right>> = {
  createGroup: 'createGroups',
  showMembers: 'createGroups',
  createList: 'manageLists',
  changeList: 'manageLists',
  addColumns: 'manageLists',
  changeColumns: 'manageLists',
  addViews: 'manageLists',
  changeViews: 'manageLists',
  formatForm: 'manageLists',
  setPermissions: 'managePermissions',
  revoke: 'managePermissions',
  inheritRow: 'managePermissions',
  writeSettings: 'manageLists',
  markVersion: 'manageLists'
};

const ofAnOwner: readonly Right[] = ['manageLists', 'managePermissions', 'createGroups'];

/**
 * What the caller lacks to set the site up or to check it, known before anything is made. Who cannot see lists that were
 * made before would get a plan of the few that they do see, which is no plan: they are told what an owner has. Who may not
 * see to permissions could neither see who holds a list nor change one that is closed.
 */
export const rightsMissing = ({ changes, conflicts }: Pick<Plan, 'changes' | 'conflicts'>, caller: FoundCaller): readonly Right[] => {
  if (caller.isSiteAdministrator) return [];
  if (conflicts.some(({ kind }) => kind === 'unseenList')) return ['viewLists', ...ofAnOwner.filter(right => !caller.rights.has(right))];
  const needed = new Set<Right>(changes.length > 0 ? ['viewLists'] : []);
  for (const { kind } of changes) needed.add(rightFor[kind]);
  needed.add('managePermissions');
  return [...needed].filter(right => !caller.rights.has(right));
};
