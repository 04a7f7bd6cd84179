import { aPlan, aPrincipal, everyChange, everyConflict } from '../../../test/builders/setup';
import type { FoundCaller, Right } from '../../provisioning/foundSite';
import { missingRights } from './missingRights';

const aCaller = (...rights: readonly Right[]): FoundCaller => ({
  ...aPrincipal('Rut Giertz'),
  isSiteAdministrator: false,
  groups: [],
  rights: new Set(rights)
});

test('en medlem som får hantera listor men inte ser dem som finns får veta vad en ägare har', () => {
  const plan = aPlan({ from: 2, changes: [everyChange.changeViews], conflicts: [everyConflict.unseenList] });
  expect(missingRights(plan, aCaller('manageLists', 'viewLists'))).toEqual(['viewLists', 'managePermissions', 'createGroups']);
});

test('den som ser allt saknar bara det som planen kräver', () => {
  const plan = aPlan({ changes: [everyChange.createList] });
  expect(missingRights(plan, aCaller('manageLists', 'viewLists'))).toEqual([]);
  expect(missingRights(plan, aCaller('viewLists'))).toEqual(['manageLists']);
});
