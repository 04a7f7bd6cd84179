import type { Farm } from '../farm';

/** What is there when no farm file is named: a root site, a team site and one person of each kind. */
export const defaultFarm: Farm = {
  defaultUser: 'admin',
  users: [
    { key: 'admin', title: 'Alex Admin', email: 'admin@local.example' },
    { key: 'owner', title: 'Olivia Owner', email: 'owner@local.example' },
    { key: 'member', title: 'Max Member', email: 'member@local.example' },
    { key: 'visitor', title: 'Vera Visitor', email: 'visitor@local.example' },
    { key: 'outsider', title: 'Otto Outsider', email: 'outsider@local.example' },
  ],
  sites: [
    { url: '/', title: 'Home', timeZoneId: 4, language: 1033, owners: ['owner'], members: [], visitors: ['member', 'visitor'], siteAdmins: ['admin'] },
    { url: '/sites/team', title: 'Team', timeZoneId: 4, language: 1033, owners: ['owner'], members: ['member'], visitors: ['visitor'], siteAdmins: ['admin'] },
  ],
};
