import type { RegisterKey } from './registers';

/** The product's groups by name in code; the Swedish names are the groups' titles in SharePoint. */
export const groups = {
  infoSecCoordinator: 'LG ISAM',
  dataProtectionOfficer: 'LG DSO',
  managementTeam: 'LG Ledning',
  administrationHead: 'LG Chef',
  registrar: 'LG Registrator'
} as const;

export type GroupKey = keyof typeof groups;
export type Holder = GroupKey | 'everyone';

/** edit = Contribute (RoleTypeKind 3), read = Read (2). The built-in Edit level is never used: it may delete lists. */
export type Access = 'edit' | 'read' | 'none';

const holders = ['infoSecCoordinator', 'dataProtectionOfficer', 'managementTeam', 'administrationHead', 'registrar', 'everyone'] as const;

const access = (...levels: readonly [Access, Access, Access, Access, Access, Access]): Readonly<Record<Holder, Access>> =>
  Object.fromEntries(holders.map((holder, column) => [holder, levels[column]])) as Record<Holder, Access>;

const readByManagement = access('edit', 'read', 'read', 'read', 'none', 'none');
const editedByManagement = access('edit', 'read', 'edit', 'edit', 'none', 'none');

/**
 * Who may do what, list by list. The site's owners keep Full Control everywhere.
 * Columns: ISAM, DSO, Ledning, Chef, Registrator, everyone else.
 */
export const permissions: Readonly<Record<RegisterKey, Readonly<Record<Holder, Access>>>> = {
  settings: access('edit', 'read', 'read', 'read', 'read', 'read'),
  incidents: access('edit', 'edit', 'none', 'none', 'none', 'none'),
  risks: access('edit', 'edit', 'read', 'read', 'none', 'none'),
  reviews: editedByManagement,
  actions: editedByManagement,
  sections: readByManagement,
  activities: readByManagement,
  classifications: readByManagement,
  processingActivities: readByManagement,
  trainingRecords: readByManagement,
  routines: readByManagement,
  roles: readByManagement,
  preparedReviews: readByManagement,
  publishedReviews: access('read', 'read', 'read', 'edit', 'read', 'read'),
  reviewArchive: access('read', 'read', 'read', 'edit', 'read', 'none'),
  reviewBasis: access('edit', 'read', 'none', 'none', 'none', 'none')
};
