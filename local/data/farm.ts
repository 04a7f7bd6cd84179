import type { Farm } from '../sharepoint/farm';

export const siteNames = ['kungsholmen-2025', 'kungsholmen-2025-overlap', 'exempel', 'empty'] as const;
export type SiteName = (typeof siteNames)[number];

/** SharePoint's ids of time zones: 4 is Stockholm's, 13 the Pacific. */
export const timeZones = { stockholm: 4, pacific: 13 } as const;

const swedish = 1053;

export const farmUsers = [
  { key: 'isam', title: 'Ingrid Samuelsson', email: 'ingrid.samuelsson@stadsdel.example' },
  { key: 'dso', title: 'Dag Sörensson', email: 'dag.sorensson@stadsdel.example' },
  { key: 'chef', title: 'Charlotta Hellström', email: 'charlotta.hellstrom@stadsdel.example' },
  { key: 'ledning', title: 'Leif Dahlin', email: 'leif.dahlin@stadsdel.example' },
  { key: 'registrator', title: 'Rut Giertz', email: 'rut.giertz@stadsdel.example' },
  { key: 'medarbetare', title: 'Mehmet Arslan', email: 'mehmet.arslan@stadsdel.example' },
  { key: 'admin', title: 'Åsa Öberg', email: 'asa.oberg@stadsdel.example' }
] as const;

export type UserKey = (typeof farmUsers)[number]['key'];

const titles: Record<SiteName, string> = {
  'kungsholmen-2025': 'Kungsholmens stadsdelsförvaltning',
  'kungsholmen-2025-overlap': 'Kungsholmens stadsdelsförvaltning',
  exempel: 'Exempelförvaltningen',
  empty: 'Kungsholmens stadsdelsförvaltning'
};

export const siteUrlOf = (name: SiteName): string => (name === 'exempel' ? '/sites/exempel' : '/sites/kungsholmen');

/** The sites and people behind one local start. A second site is there to show registers that live elsewhere. */
export const farmOf = (name: SiteName, timeZoneId: number = timeZones.stockholm): Farm => ({
  defaultUser: 'isam',
  users: farmUsers,
  sites: [
    {
      url: siteUrlOf(name),
      title: titles[name],
      timeZoneId,
      language: swedish,
      owners: ['admin'],
      members: [],
      visitors: farmUsers.filter(user => user.key !== 'admin').map(user => user.key),
      siteAdmins: ['admin']
    },
    {
      url: '/sites/annan',
      title: 'En annan webbplats',
      timeZoneId: timeZones.pacific,
      language: swedish,
      owners: ['admin'],
      members: [],
      visitors: farmUsers.filter(user => user.key !== 'admin').map(user => user.key)
    }
  ]
});
