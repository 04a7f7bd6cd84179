import { groups, permissions } from '../registers/permissions';
import type { Access, GroupKey, Holder } from '../registers/permissions';
import type { RegisterKey } from '../registers/registers';
import type { DesiredGroup, Grant, Principal, RoleKind } from './desiredSite';
import { roleKinds } from './desiredSite';

const groupDescriptions: Readonly<Record<GroupKey, string>> = {
  infoSecCoordinator: 'Informationssäkerhetssamordnare (ISAM): för registren i Ledningens genomgång',
  dataProtectionOfficer: 'Dataskyddsombud: läser registren i Ledningens genomgång och följer händelser och risker',
  managementTeam: 'Ledningsgruppen: läser genomgången och beslutar om åtgärder',
  administrationHead: 'Förvaltningens chef: fastställer genomgången',
  registrar: 'Registrator: läser det fastställda arkivet'
};

export const desiredGroups: readonly DesiredGroup[] = Object.entries(groups).map(([key, title]) => ({
  title,
  description: groupDescriptions[key as GroupKey]
}));

const roleOf: Readonly<Record<Exclude<Access, 'none'>, RoleKind>> = { read: roleKinds.read, edit: roleKinds.contribute };

const principalsOf = (holder: Holder): readonly Principal[] =>
  holder === 'everyone' ? [{ siteGroup: 'visitors' }, { siteGroup: 'members' }] : [{ group: groups[holder] }];

/** The owners come first, so that somebody holds the list at every moment of the change. */
export const grantsOf = (key: RegisterKey): readonly Grant[] => [
  { to: { siteGroup: 'owners' }, role: roleKinds.fullControl },
  ...Object.entries(permissions[key]).flatMap(([holder, access]) =>
    access === 'none' ? [] : principalsOf(holder as Holder).map(to => ({ to, role: roleOf[access] }))
  )
];
