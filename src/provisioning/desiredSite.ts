import type { Column } from '../registers/schema';

/** The schema that this version of the product makes and reads. */
export const schemaVersion = 2;

/** SharePoint's kinds of permission levels; their names are translated, their kinds are not. */
export const roleKinds = { read: 2, contribute: 3, fullControl: 5 } as const;
export type RoleKind = (typeof roleKinds)[keyof typeof roleKinds];

/** The three groups that every site has, whatever they are called there. */
export type SiteGroup = 'owners' | 'members' | 'visitors';

export type Principal = { readonly siteGroup: SiteGroup } | { readonly group: string };

export type Grant = { readonly to: Principal; readonly role: RoleKind };

/** A rule that SharePoint enforces on every way in, in its formula language, with the words it answers. */
export type Rule = { readonly formula: string; readonly message: string };

export type DesiredColumn = {
  readonly column: Column;
  /** The help under the field; empty when there is none. */
  readonly description: string;
  /** Column formatting, as JSON text. */
  readonly formatter?: string;
  /** The condition on which SharePoint's form shows the field (`ClientValidationFormula`). */
  readonly shownWhen?: string;
  readonly rule?: Rule;
};

export type DesiredView = {
  /** The end of its address without `.aspx`; ASCII. `AllItems` is there from the start and keeps its title. */
  readonly name: string;
  readonly title: string;
  /** Internal names. */
  readonly fields: readonly string[];
  /** CAML: what stands inside `<Query>`. */
  readonly query: string;
  readonly rowLimit: number;
  readonly isDefault: boolean;
};

/** A section of the list's form, with its columns by internal name. */
export type DesiredSection = { readonly title: string; readonly fields: readonly string[] };

export type DesiredList = {
  /** What the list is called while its address is made; ASCII, and the end of that address for ever. */
  readonly name: string;
  readonly title: string;
  /** Below the site. */
  readonly address: string;
  readonly template: 100 | 101;
  readonly hiddenFromSearch: boolean;
  /** SharePoint makes the column Title itself; this is how the register words it. */
  readonly titleColumn: DesiredColumn | undefined;
  readonly columns: readonly DesiredColumn[];
  /** What the list is for; its description in SharePoint. */
  readonly purpose: string;
  readonly views: readonly DesiredView[];
  /** Empty where SharePoint's own order of the columns is good enough. */
  readonly form: readonly DesiredSection[];
  readonly rowRule?: Rule;
  readonly grants: readonly Grant[];
};

/** All columns of a list, Title first. */
export const columnsOf = ({ titleColumn, columns }: Pick<DesiredList, 'titleColumn' | 'columns'>): readonly DesiredColumn[] => [
  ...(titleColumn ? [titleColumn] : []),
  ...columns
];

/** Nobody but named groups reads it, so what single rows and files say of their readers matters. */
export const isClosed = ({ grants }: Pick<DesiredList, 'grants'>): boolean => !grants.some(({ to }) => 'siteGroup' in to && to.siteGroup !== 'owners');

export type DesiredGroup = { readonly title: string; readonly description: string };

export type DesiredSite = { readonly groups: readonly DesiredGroup[]; readonly lists: readonly DesiredList[] };
