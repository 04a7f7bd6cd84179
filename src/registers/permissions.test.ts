import { groups, permissions } from './permissions';
import { registers } from './registers';
import type { RegisterKey } from './registers';

/** ISAM, DSO, Ledning, Chef, Registrator, everyone else. */
const written: Readonly<Record<RegisterKey, string>> = {
  settings: 'edit read read read read read',
  incidents: 'edit edit none none none none',
  risks: 'edit edit read read none none',
  reviews: 'edit read edit edit none none',
  actions: 'edit read edit edit none none',
  sections: 'edit read read read none none',
  activities: 'edit read read read none none',
  classifications: 'edit read read read none none',
  processingActivities: 'edit read read read none none',
  trainingRecords: 'edit read read read none none',
  routines: 'edit read read read none none',
  roles: 'edit read read read none none',
  preparedReviews: 'edit read read read none none',
  publishedReviews: 'read read read edit read read',
  reviewArchive: 'read read read edit read none',
  reviewBasis: 'edit read none none none none'
};

test.each(Object.entries(written))('behörigheterna till %s är de beslutade', (key, levels) => {
  const given = permissions[key as RegisterKey];
  const inOrder = [
    given.infoSecCoordinator,
    given.dataProtectionOfficer,
    given.managementTeam,
    given.administrationHead,
    given.registrar,
    given.everyone
  ];
  expect(inOrder.join(' ')).toBe(levels);
});

test('varje register har behörigheter', () => {
  expect(Object.keys(permissions).sort()).toEqual(Object.keys(registers).sort());
});

test('grupperna heter som förvaltningen känner dem', () => {
  expect(Object.values(groups)).toEqual(['LG ISAM', 'LG DSO', 'LG Ledning', 'LG Chef', 'LG Registrator']);
});
