import type { RawRow } from '../registers/decode';
import type { DesiredList, DesiredView, SiteGroup } from './desiredSite';

/** A person or a group; `id` is SharePoint's number on the site. */
export type FoundPrincipal = {
  readonly id: number;
  readonly title: string;
  readonly loginName: string;
  /** SP.PrincipalType: 1 a person, 4 a security group, 8 a SharePoint group. */
  readonly type: number;
};

export const isPerson = ({ type }: FoundPrincipal): boolean => type === 1;

export type FoundGroup = {
  readonly id: number;
  readonly title: string;
  /** True when others than its members cannot see who is in it. */
  readonly onlyMembersSeeMembers: boolean;
  /** Undefined when the caller may not see them. */
  readonly members: readonly FoundPrincipal[] | undefined;
};

export type Holding = {
  readonly principal: FoundPrincipal;
  /** RoleTypeKind of every level; 0 is a level of the site's own. Limited Access (1) is left out. */
  readonly roles: readonly number[];
};

/** A row or file that does not follow its list's permissions. */
export type UniqueRow = { readonly id: number; readonly title: string; readonly holdings: readonly Holding[] };

export type FoundColumn = {
  /** Internal. */
  readonly name: string;
  readonly title: string;
  /** SharePoint's `TypeAsString`. */
  readonly type: string;
  readonly description: string;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly hidden: boolean;
  readonly defaultValue: string | undefined;
  readonly choices: readonly string[];
  /** Rows that hold a choice which the product does not know; at least so many, and counted to at most 5 000. */
  readonly rowsByUnknownChoice: ReadonlyMap<string, number>;
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** The id of the list looked up, without braces and in lower case. */
  readonly lookupList: string | undefined;
  readonly formatter: string | undefined;
  readonly shownWhen: string | undefined;
  readonly formula: string | undefined;
  readonly formulaMessage: string | undefined;
  /** Numbers only: whether thousands are set apart. */
  readonly separatesThousands: boolean | undefined;
};

export type FoundView = DesiredView & { readonly id: string };

export type FoundList = {
  /** In lower case, without braces. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Below the site, such as `Lists/Incidents`. */
  readonly address: string;
  readonly template: number;
  readonly itemCount: number;
};

export type FoundRegister = FoundList & {
  readonly versioning: boolean;
  readonly attachments: boolean;
  readonly hiddenFromSearch: boolean;
  readonly columns: readonly FoundColumn[];
  readonly views: readonly FoundView[];
  /** The list's own content type, whose form it is; `formatter` is `ClientFormCustomFormatter`. */
  readonly contentType: { readonly id: string; readonly formatter: string | undefined } | undefined;
  readonly formula: string | undefined;
  readonly formulaMessage: string | undefined;
  readonly inheritsPermissions: boolean;
  /** Undefined when the caller may not see them. */
  readonly holdings: readonly Holding[] | undefined;
  /** Rows and files with permissions of their own; undefined when they could not all be looked through. */
  readonly uniqueRows: readonly UniqueRow[] | undefined;
};

export type Right = 'manageLists' | 'managePermissions' | 'createGroups' | 'viewLists';

export type FoundCaller = FoundPrincipal & {
  readonly isSiteAdministrator: boolean;
  readonly groups: readonly number[];
  readonly rights: ReadonlySet<Right>;
};

/** A site as it is, read with the rights of the caller: what they may not see is absent. */
export type FoundSite = {
  readonly url: string;
  readonly title: string;
  readonly caller: FoundCaller;
  /** SharePoint's number of the time zone; 4 is Stockholm's. */
  readonly timeZone: { readonly id: number; readonly name: string };
  readonly siteGroups: Readonly<Record<SiteGroup, FoundGroup | undefined>>;
  /** The product's groups that are there, by title. */
  readonly groups: ReadonlyMap<string, FoundGroup>;
  readonly administrators: readonly FoundPrincipal[];
  readonly guests: readonly FoundPrincipal[];
  /** Every list that the caller sees. */
  readonly lists: readonly FoundList[];
  /** What stands at the registers' addresses, by the register's name. */
  readonly registers: ReadonlyMap<DesiredList['name'], FoundRegister>;
  /** The row of Settings as it is stored. */
  readonly settings: RawRow | undefined;
};
