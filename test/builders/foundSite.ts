import type { DesiredColumn, DesiredList, DesiredSite, DesiredView, Principal, SiteGroup } from '../../src/provisioning/desiredSite';
import { columnsOf, roleKinds, schemaVersion } from '../../src/provisioning/desiredSite';
import { desiredSiteFor } from '../../src/provisioning/desiredSiteFor';
import { defaultOf } from '../../src/provisioning/fieldXml';
import { formFormatterOf } from '../../src/provisioning/formFormatter';
import type { FoundColumn, FoundGroup, FoundPrincipal, FoundRegister, FoundSite, FoundView, Holding } from '../../src/provisioning/foundSite';
import { typeNameOf } from '../../src/provisioning/comparing/columnDifferences';
import { settings } from '../../src/registers/settings';

export const desired: DesiredSite = desiredSiteFor(2026);

export const desiredList = (name: string): DesiredList => {
  const list = desired.lists.find(candidate => candidate.name === name);
  if (!list) throw new Error(name);
  return list;
};

export const aPerson = (id: number, title: string): FoundPrincipal => ({
  id,
  title,
  loginName: `i:0#.f|membership|${title.toLowerCase()}@example.org`,
  type: 1
});

export const owner = aPerson(7, 'Ägaren');

const siteGroupIds: Readonly<Record<SiteGroup, number>> = { owners: 1, members: 2, visitors: 3 };

const aGroup = (id: number, title: string, members: readonly FoundPrincipal[] = []): FoundGroup => ({ id, title, onlyMembersSeeMembers: false, members });

export const siteGroups: FoundSite['siteGroups'] = {
  owners: aGroup(siteGroupIds.owners, 'Ägare', [owner]),
  members: aGroup(siteGroupIds.members, 'Medlemmar'),
  visitors: aGroup(siteGroupIds.visitors, 'Besökare')
};

const groups = new Map(desired.groups.map(({ title }, index) => [title, aGroup(100 + index, title, [aPerson(200 + index, `Person${index}`)])]));

export const idOf = (list: string): string => `id-of-${list.toLowerCase()}`;

const principalOf = (to: Principal): FoundPrincipal => {
  const group = 'group' in to ? groups.get(to.group) : siteGroups[to.siteGroup];
  if (!group) throw new Error(JSON.stringify(to));
  return { id: group.id, title: group.title, loginName: group.title, type: 8 };
};

export const heldBy = (principal: FoundPrincipal, ...roles: readonly number[]): Holding => ({ principal, roles });

export const holdingsOf = (list: DesiredList): readonly Holding[] => list.grants.map(({ to, role }) => heldBy(principalOf(to), role));

export const foundColumn = ({ column, description, formatter, shownWhen, rule }: DesiredColumn): FoundColumn => ({
  name: column.name,
  title: column.title,
  type: typeNameOf(column),
  description,
  required: Boolean(column.required),
  indexed: Boolean(column.indexed),
  unique: Boolean(column.unique),
  hidden: Boolean(column.hidden),
  defaultValue: defaultOf(column),
  choices: 'choices' in column ? Object.values(column.choices) : [],
  rowsByUnknownChoice: new Map(),
  min: column.type === 'number' ? column.min : undefined,
  max: column.type === 'number' ? column.max : undefined,
  lookupList: column.type === 'lookup' ? idOf(column.list) : undefined,
  formatter,
  shownWhen,
  formula: rule?.formula,
  formulaMessage: rule?.message,
  separatesThousands: column.type === 'number' ? !column.isYear : undefined
});

export const foundView = (view: DesiredView): FoundView => ({ ...view, id: view.name, title: view.name === 'AllItems' ? 'Alla objekt' : view.title });

const titleIn = (list: DesiredList) => (name: string): string => columnsOf(list).find(({ column }) => column.name === name)?.column.title ?? name;

/** One of the product's lists as setup leaves it. */
export const foundRegister = (list: DesiredList): FoundRegister => ({
  id: idOf(list.name),
  title: list.title,
  description: list.purpose,
  address: list.address,
  template: list.template,
  itemCount: 3,
  versioning: true,
  attachments: false,
  hiddenFromSearch: list.hiddenFromSearch,
  columns: columnsOf(list).map(foundColumn),
  views: list.views.map(foundView),
  contentType: { id: '0x01', formatter: formFormatterOf(list.form, titleIn(list)) || undefined },
  formula: list.rowRule?.formula,
  formulaMessage: list.rowRule?.message,
  inheritsPermissions: false,
  holdings: holdingsOf(list),
  uniqueRows: []
});

const caller: FoundSite['caller'] = {
  ...owner,
  isSiteAdministrator: false,
  groups: [siteGroupIds.owners],
  rights: new Set(['viewLists', 'manageLists', 'managePermissions', 'createGroups'])
};

const empty: FoundSite = {
  url: 'https://example.org/sites/kungsholmen',
  title: 'Kungsholmens stadsdelsförvaltning',
  caller,
  timeZone: { id: 4, name: '(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien' },
  siteGroups,
  groups: new Map(),
  administrators: [],
  guests: [],
  lists: [],
  registers: new Map(),
  settings: undefined
};

/** A site as SharePoint delivers it, seen by its owner. */
export const anEmptySite = (fields: Partial<FoundSite> = {}): FoundSite => ({ ...empty, ...fields });

const idsByName = (lists: readonly DesiredList[]): string =>
  JSON.stringify({ lists: Object.fromEntries(lists.map(({ name }) => [name, idOf(name)])) });

export const settingsRow = (fields: Readonly<Record<string, unknown>> = {}): FoundSite['settings'] => ({
  Id: 1,
  Title: settings.title,
  Administration: empty.title,
  SchemaVersion: schemaVersion,
  Registers: idsByName(desired.lists),
  ...fields
});

/** A site that setup has been run on and nobody has touched since, seen by its owner; taken apart by `fields` and `by`. */
export const aFoundSite = (fields: Partial<FoundSite> = {}, by: (register: FoundRegister) => FoundRegister = register => register): FoundSite => {
  const registers = new Map(desired.lists.map(list => [list.name, by(foundRegister(list))]));
  return anEmptySite({ groups, registers, lists: [...registers.values()], settings: settingsRow(), ...fields });
};

/** The same with one of its lists changed; undefined takes the list away. */
export const withList = (name: string, change: (register: FoundRegister) => FoundRegister | undefined, site: FoundSite = aFoundSite()): FoundSite => {
  const register = site.registers.get(name);
  const changed = register && change(register);
  const others = [...site.registers].filter(([key]) => key !== name);
  const registers = new Map(changed ? [...site.registers].map(([key, found]) => [key, key === name ? changed : found]) : others);
  return { ...site, registers, lists: [...site.lists.filter(({ id }) => id !== register?.id), ...(changed ? [changed] : [])] };
};

export const withColumn = (list: string, column: string, change: Partial<FoundColumn>, site?: FoundSite): FoundSite =>
  withList(list, register => ({ ...register, columns: register.columns.map(one => (one.name === column ? { ...one, ...change } : one)) }), site);

export const withView = (list: string, view: string, change: Partial<FoundView>, site?: FoundSite): FoundSite =>
  withList(list, register => ({ ...register, views: register.views.map(one => (one.name === view ? { ...one, ...change } : one)) }), site);

/** A column that somebody of the förvaltning has made. */
export const anOwnColumn = (title: string): FoundColumn => ({ ...foundColumn({ column: { type: 'text', name: title, title }, description: '' }) });

export const visitors = principalOf({ siteGroup: 'visitors' });
export const members = principalOf({ siteGroup: 'members' });
export const { fullControl, read, contribute } = roleKinds;
