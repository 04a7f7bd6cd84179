import type { Database } from './database';

export const principalKinds = { user: 1, group: 8 } as const;

/** A user or a group of a site collection; both draw their ids from one series. */
export type Principal = {
  readonly siteId: number;
  readonly id: number;
  readonly kind: number;
  readonly loginName: string;
  readonly title: string;
  readonly email: string;
  readonly siteAdmin: number;
  readonly description: string;
  readonly ownerId: number | null;
  readonly onlyMembersView: number;
  readonly membersEdit: number;
  readonly allowRequests: number;
  readonly acceptRequests: number;
  readonly requestEmail: string;
};

const columns = `site_id AS siteId, id, kind, login_name AS loginName, title, email, site_admin AS siteAdmin, description,
  owner_id AS ownerId, only_members_view AS onlyMembersView, members_edit AS membersEdit,
  allow_requests AS allowRequests, accept_requests AS acceptRequests, request_email AS requestEmail`;

export const principalsOf = (db: Database, siteId: number, kind: number): readonly Principal[] =>
  db.all<Principal>(`SELECT ${columns} FROM principals WHERE site_id = ? AND kind = ? ORDER BY id`, siteId, kind);

export const principalById = (db: Database, siteId: number, id: number): Principal | undefined =>
  db.one<Principal>(`SELECT ${columns} FROM principals WHERE site_id = ? AND id = ?`, siteId, id);

export const principalNamed = (db: Database, siteId: number, kind: number, loginName: string): Principal | undefined =>
  db.one<Principal>(`SELECT ${columns} FROM principals WHERE site_id = ? AND kind = ? AND login_name = ?`, siteId, kind, loginName);

const nextId = (db: Database, siteId: number, kind: number): number => {
  // Ids 1 to 2 belong to SharePoint itself; groups and people share what follows.
  const last = db.one<{ id: number }>('SELECT coalesce(max(id), 2) AS id FROM principals WHERE site_id = ?', siteId);
  return Math.max(last?.id ?? 2, kind === principalKinds.user ? 5 : 2) + 1;
};

export const addUser = (db: Database, siteId: number, user: { readonly loginName: string; readonly title: string; readonly email: string }): Principal => {
  const id = nextId(db, siteId, principalKinds.user);
  db.run('INSERT INTO principals (site_id, id, kind, login_name, title, email) VALUES (?, ?, 1, ?, ?, ?)', siteId, id, user.loginName, user.title, user.email);
  return required(principalById(db, siteId, id));
};

/** Without an owner given it owns itself. */
export const addGroup = (db: Database, siteId: number, title: string, ownerId?: number): Principal => {
  const id = nextId(db, siteId, principalKinds.group);
  db.run('INSERT INTO principals (site_id, id, kind, login_name, title, owner_id) VALUES (?, ?, 8, ?, ?, ?)', siteId, id, title, title, ownerId ?? id);
  return required(principalById(db, siteId, id));
};

/** What may be changed of a group; who its members are stands elsewhere. */
export type GroupSettings = Pick<
  Principal,
  'title' | 'description' | 'onlyMembersView' | 'membersEdit' | 'allowRequests' | 'acceptRequests' | 'requestEmail'
>;

export const updateGroup = (db: Database, group: Principal, change: Partial<GroupSettings>): void => {
  const { title, description, onlyMembersView, membersEdit, allowRequests, acceptRequests, requestEmail } = { ...group, ...change };
  db.run(
    `UPDATE principals SET title = ?, login_name = ?, description = ?, only_members_view = ?, members_edit = ?,
       allow_requests = ?, accept_requests = ?, request_email = ? WHERE site_id = ? AND id = ?`,
    title, title, description, onlyMembersView, membersEdit, allowRequests, acceptRequests, requestEmail, group.siteId, group.id
  );
};

export const updateUser = (db: Database, user: Principal, change: Partial<Pick<Principal, 'title' | 'email' | 'siteAdmin'>>): void => {
  const { title, email, siteAdmin } = { ...user, ...change };
  db.run('UPDATE principals SET title = ?, email = ?, site_admin = ? WHERE site_id = ? AND id = ?', title, email, siteAdmin, user.siteId, user.id);
};

export const removeGroup = (db: Database, group: Principal): void => {
  db.run('DELETE FROM memberships WHERE site_id = ? AND group_id = ?', group.siteId, group.id);
  removeAssignmentsOf(db, group);
  db.run('DELETE FROM principals WHERE site_id = ? AND id = ?', group.siteId, group.id);
};

export const removeUser = (db: Database, user: Principal): void => {
  db.run('DELETE FROM memberships WHERE site_id = ? AND user_id = ?', user.siteId, user.id);
  removeAssignmentsOf(db, user);
  db.run('DELETE FROM principals WHERE site_id = ? AND id = ?', user.siteId, user.id);
};

const removeAssignmentsOf = (db: Database, principal: Principal): void => {
  db.run(
    'DELETE FROM role_assignments WHERE principal_id = ? AND scope_id IN (SELECT id FROM scopes WHERE site_id = ?)',
    principal.id, principal.siteId
  );
};

export const setOwner = (db: Database, group: Principal, ownerId: number): void => {
  db.run('UPDATE principals SET owner_id = ? WHERE site_id = ? AND id = ?', ownerId, group.siteId, group.id);
};

export const membersOf = (db: Database, group: Principal): readonly Principal[] =>
  db.all<Principal>(
    `SELECT ${columns} FROM principals
     WHERE site_id = ? AND id IN (SELECT user_id FROM memberships WHERE site_id = ? AND group_id = ?) ORDER BY id`,
    group.siteId, group.siteId, group.id
  );

export const groupIdsOf = (db: Database, siteId: number, userId: number): readonly number[] =>
  db.all<{ id: number }>('SELECT group_id AS id FROM memberships WHERE site_id = ? AND user_id = ?', siteId, userId).map(row => row.id);

export const addMember = (db: Database, group: Principal, userId: number): void => {
  db.run('INSERT OR IGNORE INTO memberships (site_id, group_id, user_id) VALUES (?, ?, ?)', group.siteId, group.id, userId);
};

export const removeMember = (db: Database, group: Principal, userId: number): void => {
  db.run('DELETE FROM memberships WHERE site_id = ? AND group_id = ? AND user_id = ?', group.siteId, group.id, userId);
};

const required = (principal: Principal | undefined): Principal => {
  if (!principal) throw new Error('A principal that was just added is not there.');
  return principal;
};
