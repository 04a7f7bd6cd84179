import type { Change, Conflict, Fault, Kept, Plan } from '../../src/provisioning/change';
import type { DesiredColumn, DesiredList, DesiredView } from '../../src/provisioning/desiredSite';
import { roleKinds } from '../../src/provisioning/desiredSite';
import type { FoundGroup, FoundPrincipal, FoundSite } from '../../src/provisioning/foundSite';
import type { Column } from '../../src/registers/schema';
import { choice, indexed, note, number, text } from '../../src/registers/schema';
import { memorySite } from '../../src/store/memory/memorySite';
import { memoryStore } from '../../src/store/memory/memoryStore';
import { setupSv } from '../../src/strings/setup/sv-SE';
import { svSE } from '../../src/strings/sv-SE';
import type { SetupHost } from '../../src/ui/setup/setupHost';
import type { Found } from '../../src/ui/setup/setupState';

export const aColumn = (column: Column, given: Partial<DesiredColumn> = {}): DesiredColumn => ({ column, description: '', ...given });

const clientId: Column = { ...indexed(text('ClientId', 'Klient-id')), hidden: true };

export const aView = (title: string, given: Partial<DesiredView> = {}): DesiredView => ({
  name: title,
  title,
  fields: ['Title'],
  query: '',
  rowLimit: 30,
  isDefault: false,
  ...given
});

/** Händelser as setup would make it, with four columns that people meet, and two views. */
export const aDesiredList = (given: Partial<DesiredList> = {}): DesiredList => ({
  name: 'Incidents',
  title: 'Händelser',
  address: 'Lists/Incidents',
  template: 100,
  hiddenFromSearch: true,
  titleColumn: aColumn(text('Title', 'Rubrik')),
  columns: [
    aColumn(choice('Kind', 'Typ', { phishing: 'Nätfiske', other: 'Övrigt' })),
    aColumn(number('Quantity', 'Antal', { min: 1 })),
    aColumn(note('Details', 'Detaljer')),
    aColumn(clientId)
  ],
  purpose: 'Allt som har hänt',
  views: [aView('Öppna'), aView('Årets')],
  form: [],
  grants: [
    { to: { siteGroup: 'owners' }, role: roleKinds.fullControl },
    { to: { group: 'LG ISAM' }, role: roleKinds.contribute },
    { to: { group: 'LG DSO' }, role: roleKinds.contribute }
  ],
  ...given
});

export const aSettingsList = (): DesiredList =>
  aDesiredList({
    name: 'Settings',
    title: 'Inställningar',
    address: 'Lists/Settings',
    columns: [aColumn(text('Administration', 'Förvaltning'))],
    views: [],
    grants: [
      { to: { siteGroup: 'owners' }, role: roleKinds.fullControl },
      { to: { group: 'LG ISAM' }, role: roleKinds.contribute },
      { to: { group: 'LG DSO' }, role: roleKinds.read },
      { to: { siteGroup: 'visitors' }, role: roleKinds.read },
      { to: { siteGroup: 'members' }, role: roleKinds.read }
    ]
  });

export const aPrincipal = (title: string, given: Partial<FoundPrincipal> = {}): FoundPrincipal => ({
  id: title.length,
  title,
  loginName: title,
  type: 1,
  ...given
});

export const aFoundGroup = (title: string, members: FoundGroup['members'] = [], id = 7): FoundGroup => ({
  id,
  title,
  onlyMembersSeeMembers: false,
  members
});

export const aFoundSite = (given: Partial<FoundSite> = {}): FoundSite => ({
  url: 'https://kommun.example/sites/lg',
  title: 'Provförvaltningen',
  caller: { ...aPrincipal('Åsa Öberg'), isSiteAdministrator: true, groups: [], rights: new Set() },
  timeZone: { id: 4, name: '(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien' },
  siteGroups: { owners: aFoundGroup('Ägare', [aPrincipal('Åsa Öberg')]), members: undefined, visitors: undefined },
  groups: new Map([['LG ISAM', aFoundGroup('LG ISAM', [aPrincipal('Ingrid Samuelsson')])]]),
  administrators: [],
  guests: [],
  lists: [],
  registers: new Map(),
  settings: undefined,
  ...given
});

export const aPlan = (given: Partial<Plan> = {}): Plan => ({ from: undefined, to: 2, changes: [], conflicts: [], kept: [], ...given });

export const aFind = (given: Partial<Found> = {}): Found => ({
  site: aFoundSite(),
  plan: aPlan(),
  findings: [],
  missing: [],
  at: '2026-11-24T13:30:00Z',
  ...given
});

/** Setup's surroundings: rows in memory, Swedish words, and a site that nobody has asked yet. */
export const aSetupHost = (given: Partial<SetupHost> = {}): SetupHost => ({
  administration: { read: jest.fn(), make: jest.fn(), addMember: jest.fn() },
  desired: { groups: [], lists: [] },
  store: memoryStore(memorySite()),
  words: setupSv,
  strings: svSE,
  theme: undefined,
  siteUrl: 'https://kommun.example/sites/lg',
  idPrefix: 'lg-1',
  now: () => '2026-11-24T13:30:00Z',
  onWaiting: () => () => undefined,
  onClose: () => undefined,
  ...given
});

const list = aDesiredList();
const kind = list.columns[0] ?? aColumn(text('Kind', 'Typ'));

/** One of every kind; a kind that is added and not here is a compile error. */
export const everyChange: { readonly [K in Change['kind']]: Extract<Change, { readonly kind: K }> } = {
  createGroup: { kind: 'createGroup', group: { title: 'LG ISAM', description: 'För registren' } },
  showMembers: { kind: 'showMembers', group: 'LG ISAM' },
  createList: { kind: 'createList', list },
  changeList: { kind: 'changeList', list, aspects: ['versioning', 'search'] },
  addColumns: { kind: 'addColumns', list, columns: list.columns },
  changeColumns: { kind: 'changeColumns', list, columns: [{ column: kind, aspects: ['choices', 'required'] }] },
  addViews: { kind: 'addViews', list, views: list.views },
  changeViews: { kind: 'changeViews', list, views: [aView('Öppna')] },
  formatForm: { kind: 'formatForm', list },
  setPermissions: { kind: 'setPermissions', list, missing: list.grants, breaksInheritance: true },
  revoke: { kind: 'revoke', list, from: aPrincipal('Besökare') },
  inheritRow: { kind: 'inheritRow', list, row: 4 },
  writeSettings: { kind: 'writeSettings', list: aSettingsList(), first: { title: 'Inställningar', administration: 'Provförvaltningen' }, made: ['Incidents'] },
  markVersion: { kind: 'markVersion', version: 2 }
};

export const everyConflict: { readonly [K in Conflict['kind']]: Extract<Conflict, { readonly kind: K }> } = {
  foreignAddress: { kind: 'foreignAddress', list, title: 'Gamla händelser' },
  titleTaken: { kind: 'titleTaken', list, title: list.title, address: 'Lists/Handelser' },
  wrongTemplate: { kind: 'wrongTemplate', list },
  columnType: { kind: 'columnType', list, column: kind, found: 'Note' },
  lookupTarget: { kind: 'lookupTarget', list, column: kind },
  choiceInUse: { kind: 'choiceInUse', list, column: kind, choice: 'Fishing', rows: 3 },
  listGone: { kind: 'listGone', list },
  unseenList: { kind: 'unseenList', list },
  laterVersion: { kind: 'laterVersion', version: 3 }
};

export const everyKept: { readonly [K in Kept['kind']]: Extract<Kept, { readonly kind: K }> } = {
  listTitle: { kind: 'listTitle', list, title: 'Incidenter' },
  purpose: { kind: 'purpose', list },
  ownChoice: { kind: 'ownChoice', list, column: kind, choice: 'Vattenskada', rows: 1 },
  column: { kind: 'column', list, column: kind, aspects: ['description'] },
  view: { kind: 'view', list, view: aView('Öppna') },
  form: { kind: 'form', list },
  ownColumns: { kind: 'ownColumns', list, titles: ['Hus', 'Våning'] },
  ownViews: { kind: 'ownViews', list, titles: ['Min vy'] }
};

export const everyFault: { readonly [K in Fault['kind']]: Extract<Fault, { readonly kind: K }> } = {
  listGone: { kind: 'listGone', list },
  inherits: { kind: 'inherits', list },
  tooMuchAccess: { kind: 'tooMuchAccess', list, principal: aPrincipal('Besökare'), level: 'read' },
  tooLittleAccess: { kind: 'tooLittleAccess', list, grants: list.grants.slice(1) },
  rowPermissions: { kind: 'rowPermissions', list, row: 4, title: 'Dator borta', who: ['Mehmet Arslan', 'Leif Dahlin'] },
  sharingLink: { kind: 'sharingLink', list, row: 4, title: 'Dator borta' },
  rowsNotChecked: { kind: 'rowsNotChecked', list },
  permissionsNotChecked: { kind: 'permissionsNotChecked', list },
  manyOwners: { kind: 'manyOwners', count: 9 },
  guests: { kind: 'guests', people: [aPrincipal('Gäst Gästsson')] },
  everyoneInGroup: { kind: 'everyoneInGroup', group: 'LG ISAM', principal: aPrincipal('Alla utom externa användare') },
  emptyGroup: { kind: 'emptyGroup', group: 'LG DSO' },
  hiddenMembers: { kind: 'hiddenMembers', group: 'LG DSO' },
  timeZone: { kind: 'timeZone', name: '(UTC-08:00) Pacific' }
};
