import { groups, permissions } from '../registers/permissions';
import type { Access, GroupKey, Holder } from '../registers/permissions';
import { registers } from '../registers/registers';
import type { RegisterKey } from '../registers/registers';
import type { AnyRegister, Column } from '../registers/schema';
import { addressOf } from '../registers/schema';

/** The schema that this version of the product makes and reads. */
export const schemaVersion = 1;

/** SharePoint's kinds of permission levels; their names are translated, their kinds are not. */
export const roleKinds = { read: 2, contribute: 3, fullControl: 5 } as const;
export type RoleKind = (typeof roleKinds)[keyof typeof roleKinds];

/** The three groups that every site has, whatever they are called there. */
export type SiteGroup = 'owners' | 'members' | 'visitors';

export type Principal = { readonly siteGroup: SiteGroup } | { readonly group: string };

export type Grant = { readonly to: Principal; readonly role: RoleKind };

export type DesiredList = {
  /** What the list is called while its address is made; ASCII, and the end of that address for ever. */
  readonly name: string;
  readonly title: string;
  /** Below the site. */
  readonly address: string;
  readonly template: 100 | 101;
  readonly hiddenFromSearch: boolean;
  /** SharePoint makes the column Title itself; this is how the register words it. */
  readonly titleColumn: Column | undefined;
  readonly columns: readonly Column[];
  readonly grants: readonly Grant[];
};

export type DesiredGroup = { readonly title: string; readonly description: string };

export type DesiredSite = { readonly groups: readonly DesiredGroup[]; readonly lists: readonly DesiredList[] };

const groupDescriptions: Readonly<Record<GroupKey, string>> = {
  infoSecCoordinator: 'Informationssäkerhetsansvariga: för registren i Ledningens genomgång',
  dataProtectionOfficer: 'Dataskyddsombud: läser registren i Ledningens genomgång och följer händelser och risker',
  managementTeam: 'Ledningsgruppen: läser genomgången och beslutar om åtgärder',
  administrationHead: 'Förvaltningens chef: fastställer genomgången',
  registrar: 'Registrator: läser det fastställda arkivet'
};

const roleOf: Readonly<Record<Exclude<Access, 'none'>, RoleKind>> = { read: roleKinds.read, edit: roleKinds.contribute };

const principalsOf = (holder: Holder): readonly Principal[] =>
  holder === 'everyone' ? [{ siteGroup: 'visitors' }, { siteGroup: 'members' }] : [{ group: groups[holder] }];

/** The owners come first, so that somebody holds the list at every moment of the change. */
const grantsOf = (key: RegisterKey): readonly Grant[] => [
  { to: { siteGroup: 'owners' }, role: roleKinds.fullControl },
  ...Object.entries(permissions[key]).flatMap(([holder, access]) =>
    access === 'none' ? [] : principalsOf(holder as Holder).map(to => ({ to, role: roleOf[access] }))
  )
];

const desiredList = (key: RegisterKey, register: AnyRegister): DesiredList => {
  const columns = Object.values(register.columns as Record<string, Column>);
  return {
    name: register.name,
    title: register.title,
    address: addressOf(register),
    template: register.kind === 'list' ? 100 : 101,
    hiddenFromSearch: register.hiddenFromSearch,
    titleColumn: columns.find(column => column.name === 'Title'),
    columns: columns.filter(column => column.name !== 'Title'),
    grants: grantsOf(key)
  };
};

/** The whole site as the product wants it, derived from the registers and their permissions. */
export const desiredSite: DesiredSite = {
  groups: Object.entries(groups).map(([key, title]) => ({ title, description: groupDescriptions[key as GroupKey] })),
  lists: Object.entries(registers).map(([key, register]) => desiredList(key as RegisterKey, register))
};
