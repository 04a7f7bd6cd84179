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

/**
 * The rights that the changes need and the caller lacks, known before anything is made. Who may not see to permissions
 * can neither see who holds a list nor change one that is closed: a check would say nothing, and a step would be refused.
 */
export const rightsMissing = ({ changes }: Pick<Plan, 'changes'>, caller: FoundCaller): readonly Right[] => {
  if (caller.isSiteAdministrator) return [];
  const needed = new Set<Right>(changes.length > 0 ? ['viewLists'] : []);
  for (const { kind } of changes) needed.add(rightFor[kind]);
  needed.add('managePermissions');
  return [...needed].filter(right => !caller.rights.has(right));
};
