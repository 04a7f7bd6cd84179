import { PermissionKind } from '@pnp/sp/security/index.js';

import { farmUsers } from '../../local/data/farm';
import { loginNameOf } from '../../local/sharepoint/farm';
import { roleKinds } from '../../src/provisioning/desiredSite';
import type { FoundSite } from '../../src/provisioning/foundSite';
import { groups, permissions } from '../../src/registers/permissions';
import type { Access, GroupKey, Holder } from '../../src/registers/permissions';
import { registers } from '../../src/registers/registers';
import type { RegisterKey } from '../../src/registers/registers';
import type { AnyRegister } from '../../src/registers/schema';
import { sharePointAdministration } from '../../src/store/sharePoint/administration/sharePointAdministration';
import type { SharePointConnection } from '../../src/store/sharePoint/connection';
import { listOf } from '../../src/store/sharePoint/rows';
import { transportOf } from '../../src/store/sharePoint/transport';
import type { IList, IWeb } from '../../src/store/sharePoint/web';
import { webOf } from '../../src/store/sharePoint/web';
import type { AdministeredFarm } from './administeredFarm';
import { administeredFarm, desired, owners, setUp } from './administeredFarm';
import { countedRequests } from './countedRequests';
import { pictureOfSite } from './pictureOfSite';

const keys = Object.keys(registers) as readonly RegisterKey[];

/** Who in the local farm stands for which holder of the permission table. */
const people: Readonly<Record<string, Holder>> = {
  isam: 'infoSecCoordinator',
  dso: 'dataProtectionOfficer',
  ledning: 'managementTeam',
  chef: 'administrationHead',
  registrator: 'registrar',
  medarbetare: 'everyone'
};

const loginOf = (key: string): string => {
  const user = farmUsers.find(candidate => candidate.key === key);
  if (!user) throw new Error(key);
  return loginNameOf(user);
};

let farm: AdministeredFarm;
let as: (user: string) => SharePointConnection;
let owner: SharePointConnection;
let web: IWeb;
let found: FoundSite;

const list = (key: RegisterKey): IList => listOf(web, owner.siteUrl, registers[key]);

beforeAll(async () => {
  farm = await administeredFarm(1);
  as = farm.emptySite();
  owner = as(owners.owner);
  web = webOf(owner.siteUrl, transportOf(owner).send);
  await setUp(owner);
  found = await sharePointAdministration(owner).read(desired);
}, 120_000);
afterAll(() => farm.stop());

test('listorna får svenska namn på engelska adresser, med versioner och utan bilagor', () => {
  for (const wanted of desired.lists) {
    expect(found.registers.get(wanted.name)).toMatchObject({
      title: wanted.title,
      address: wanted.address,
      template: wanted.template,
      description: wanted.purpose,
      versioning: true,
      attachments: false,
      hiddenFromSearch: wanted.hiddenFromSearch,
      inheritsPermissions: false
    });
  }
});

test('varje kolumn finns under sitt namn, med sin svenska rubrik, sitt krav, sin hjälptext och sitt utseende', () => {
  for (const wanted of desired.lists) {
    const columns = found.registers.get(wanted.name)?.columns ?? [];
    for (const { column, description, formatter, shownWhen, rule } of [...(wanted.titleColumn ? [wanted.titleColumn] : []), ...wanted.columns]) {
      expect(columns.find(({ name }) => name === column.name)).toMatchObject({
        title: column.title,
        description,
        required: Boolean(column.required),
        hidden: Boolean(column.hidden),
        indexed: Boolean(column.indexed),
        unique: Boolean(column.unique),
        formatter,
        shownWhen,
        formula: rule?.formula,
        formulaMessage: rule?.message
      });
    }
  }
});

test('vyerna visar det de ska, på engelska adresser och under svenska namn', () => {
  for (const wanted of desired.lists) {
    const views = found.registers.get(wanted.name)?.views ?? [];
    expect(views.map(({ name }) => name).sort()).toEqual([...new Set(['AllItems', ...wanted.views.map(({ name }) => name)])].sort());
    for (const { name, title, fields, query, rowLimit, isDefault } of wanted.views) {
      const view = views.find(candidate => candidate.name === name);
      expect({ list: wanted.name, ...view }).toMatchObject({ name, fields, query, rowLimit, isDefault, ...(name !== 'AllItems' && { title }) });
    }
  }
});

test('formulären har sina avsnitt, med kolumnernas svenska rubriker', () => {
  for (const wanted of desired.lists.filter(({ form }) => form.length > 0)) {
    const formatter = found.registers.get(wanted.name)?.contentType?.formatter ?? '';
    for (const { title } of wanted.form) expect(formatter).toContain(title);
  }
});

test('var och en kommer åt precis det som behörighetstabellen säger, och ingen kan ta bort en lista', async () => {
  const administration = sharePointAdministration(owner);
  for (const [person, holder] of Object.entries(people)) {
    if (holder !== 'everyone') await sharePointAdministration(as(owners.administrator)).addMember(groups[holder as GroupKey], loginOf(person));
  }
  expect((await administration.read(desired)).groups.get(groups.registrar)?.members?.map(({ title }) => title)).toEqual(['Rut Giertz']);
  for (const key of keys) {
    for (const [person, holder] of Object.entries(people)) {
      const mask = await list(key).getUserEffectivePermissions(loginOf(person));
      const has = (right: PermissionKind): boolean => list(key).hasPermissions(mask, right);
      const access: Access = has(PermissionKind.AddListItems) ? 'edit' : has(PermissionKind.ViewListItems) ? 'read' : 'none';
      expect({ person, key, access }).toEqual({ person, key, access: permissions[key][holder] });
      expect(has(PermissionKind.ManageLists)).toBe(false);
    }
  }
});

test('ägarna har listorna som grupp, och den som körde har ingen egen behörighet kvar', () => {
  for (const { name, address } of desired.lists) {
    const holdings = found.registers.get(name)?.holdings ?? [];
    expect({ address, own: holdings.find(({ principal }) => principal.id === found.caller.id) }).toEqual({ address, own: undefined });
    expect(holdings.find(({ principal }) => principal.id === found.siteGroups.owners?.id)?.roles).toEqual([roleKinds.fullControl]);
  }
});

test('gruppernas medlemmar syns för alla, och ingen är med för att den skapade gruppen', () => {
  for (const { title } of desired.groups) expect(found.groups.get(title)).toMatchObject({ onlyMembersSeeMembers: false, members: [] });
});

test('Inställningar vet vilka listor som har skapats, och versionen', () => {
  expect(found.settings).toMatchObject({ Administration: 'Provförvaltningen', SchemaVersion: 2 });
  const ids = Object.fromEntries([...found.registers].map(([name, { id }]) => [name, id]));
  expect(JSON.parse(String(found.settings?.Registers))).toEqual({ lists: ids });
  expect(Object.values(registers as Readonly<Record<string, AnyRegister>>).every(({ name }) => name in ids)).toBe(true);
});

test('att köra igen skriver ingenting', async () => {
  const before = await pictureOfSite(as);
  for (const user of Object.values(owners)) {
    const requests = countedRequests(as(user));
    await setUp(requests.connection);
    expect(requests.writes()).toEqual([]);
  }
  expect(await pictureOfSite(as)).toEqual(before);
});
