import type { RawRow } from '../registers/decode';
import type { DesiredColumn, DesiredGroup, DesiredList, Principal, RoleKind } from './desiredSite';

export type FoundList = {
  readonly id: string;
  readonly title: string;
  readonly inheritsPermissions: boolean;
};

/** Who holds what on one list; `principal` is SharePoint's number for a person or a group. */
export type Holding = { readonly principal: number; readonly roles: readonly number[] };

export type GivenRole = { readonly principal: number; readonly role: RoleKind };

export type Caller = {
  readonly principal: number;
  readonly isSiteAdministrator: boolean;
  /** The groups that the caller is known to belong to. */
  readonly groups: readonly number[];
};

/**
 * What setup asks of a site. Every method throws an error whose message is SharePoint's own.
 * Nothing here removes a list, a column or a row.
 */
export interface SiteAdministration {
  caller(): Promise<Caller>;

  /** SharePoint's number of a group; undefined when the site has none such. */
  principalOf(principal: Principal): Promise<number | undefined>;
  /** Its members can be seen by everyone on the site, so that the product can say whom to ask. */
  createGroup(group: DesiredGroup): Promise<void>;
  /** @param loginName such as `i:0#.f|membership|name@example.org` */
  addMember(group: string, loginName: string): Promise<void>;

  /** @param address below the site; titles may have been changed by an owner */
  findList(address: string): Promise<FoundList | undefined>;
  /** Makes a list under its ASCII name, which decides its address. */
  createList(list: DesiredList): Promise<void>;
  /** Gives a new list its Swedish title, versions, no attachments and its place in search. */
  settleList(id: string, list: DesiredList): Promise<void>;
  /** The internal names of a list's columns. */
  columnsOf(id: string): Promise<ReadonlySet<string>>;
  /** @param schemas field XML by internal name, created in this order */
  addColumns(id: string, schemas: ReadonlyMap<string, string>): Promise<void>;
  updateTitleColumn(id: string, column: DesiredColumn): Promise<void>;

  holdingsOf(id: string): Promise<readonly Holding[]>;
  /** Leaves only the caller on the list, personally. */
  breakInheritance(id: string): Promise<void>;
  grant(id: string, roles: readonly GivenRole[]): Promise<void>;
  revoke(id: string, given: GivenRole): Promise<void>;

  /** The single row of Settings as it is stored. */
  readSettings(): Promise<RawRow | undefined>;
  /** Writes the given columns to the row of Settings, or makes the row. */
  writeSettings(id: number | undefined, row: RawRow): Promise<void>;
}
