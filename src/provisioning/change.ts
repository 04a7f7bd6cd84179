import type { DesiredColumn, DesiredGroup, DesiredList, DesiredView, Grant } from './desiredSite';
import type { FoundPrincipal } from './foundSite';

/** What the row of Settings says when setup makes it; people may change it afterwards. */
export type FirstSettings = { readonly title: string; readonly administration: string };

/** What of a column that is there differs from the product's. */
export type ColumnAspect =
  | 'title' | 'description' | 'required' | 'indexed' | 'unique' | 'hidden' | 'choices' | 'default' | 'limits' | 'formatter' | 'shownWhen' | 'rule' | 'thousands';

export type ListAspect = 'title' | 'purpose' | 'versioning' | 'attachments' | 'search' | 'rule';

export type ChangedColumn = {
  readonly column: DesiredColumn;
  readonly aspects: readonly ColumnAspect[];
  /** The whole list of choices after the change: the product's in order, then those that are somebody's own. */
  readonly choices?: readonly string[];
};

/**
 * One step of setup, as data: shown in words before it is made, and made as often as asked with the same result.
 * Lists are named by their ASCII name; where they are is looked up when the step is made.
 */
export type Change =
  | { readonly kind: 'createGroup'; readonly group: DesiredGroup }
  | { readonly kind: 'showMembers'; readonly group: string }
  /** Under its ASCII name, with its purpose and settings; the Swedish title comes when its columns are there (`changeList`). */
  | { readonly kind: 'createList'; readonly list: DesiredList }
  | { readonly kind: 'changeList'; readonly list: DesiredList; readonly aspects: readonly ListAspect[] }
  | { readonly kind: 'addColumns'; readonly list: DesiredList; readonly columns: readonly DesiredColumn[] }
  | { readonly kind: 'changeColumns'; readonly list: DesiredList; readonly columns: readonly ChangedColumn[] }
  | { readonly kind: 'addViews'; readonly list: DesiredList; readonly views: readonly DesiredView[] }
  | { readonly kind: 'changeViews'; readonly list: DesiredList; readonly views: readonly DesiredView[] }
  /** The form's sections; columns are named in it by the titles that they have when the step is made. */
  | { readonly kind: 'formatForm'; readonly list: DesiredList }
  /** Breaks inheritance where it is not broken, gives what is missing, and takes the caller's personal level away last. */
  | { readonly kind: 'setPermissions'; readonly list: DesiredList; readonly missing: readonly Grant[]; readonly breaksInheritance: boolean }
  /** Repairs only, never part of a plan. */
  | { readonly kind: 'revoke'; readonly list: DesiredList; readonly from: FoundPrincipal }
  | { readonly kind: 'inheritRow'; readonly list: DesiredList; readonly row: number }
  /**
   * Names the lists in `made` by the ids that they have now, and leaves the others as they are named (`registersAfter`).
   * The row of Settings is made, with the words of `first`, when it is not there.
   */
  | { readonly kind: 'writeSettings'; readonly list: DesiredList; readonly first: FirstSettings; readonly made: readonly DesiredList['name'][] }
  /** Last in every upgrade. */
  | { readonly kind: 'markVersion'; readonly version: number };

/** What stands in the way. Never forced: a person decides. */
export type Conflict =
  | { readonly kind: 'foreignAddress'; readonly list: DesiredList; readonly title: string }
  /** Another list bears the Swedish title, or the ASCII name under which a new list must be made. */
  | { readonly kind: 'titleTaken'; readonly list: DesiredList; readonly title: string; readonly address: string }
  | { readonly kind: 'wrongTemplate'; readonly list: DesiredList }
  | { readonly kind: 'columnType'; readonly list: DesiredList; readonly column: DesiredColumn; readonly found: string }
  | { readonly kind: 'lookupTarget'; readonly list: DesiredList; readonly column: DesiredColumn }
  | { readonly kind: 'choiceInUse'; readonly list: DesiredList; readonly column: DesiredColumn; readonly choice: string; readonly rows: number }
  /** Settings names the list, and it is not there: it may lie in the recycle bin, and a new one would be in its way. */
  | { readonly kind: 'listGone'; readonly list: DesiredList }
  /** Settings names the list, and the caller is not one who sees every list. */
  | { readonly kind: 'unseenList'; readonly list: DesiredList }
  /** The site was set up by a later version of the product, which this one must not touch. */
  | { readonly kind: 'laterVersion'; readonly version: number };

/** Something that differs from what setup makes, and is left as it is because somebody chose it. */
export type Kept =
  | { readonly kind: 'listTitle'; readonly list: DesiredList; readonly title: string }
  | { readonly kind: 'purpose'; readonly list: DesiredList }
  | { readonly kind: 'ownChoice'; readonly list: DesiredList; readonly column: DesiredColumn; readonly choice: string; readonly rows: number }
  | { readonly kind: 'column'; readonly list: DesiredList; readonly column: DesiredColumn; readonly aspects: readonly ColumnAspect[] }
  | { readonly kind: 'view'; readonly list: DesiredList; readonly view: DesiredView }
  | { readonly kind: 'form'; readonly list: DesiredList }
  | { readonly kind: 'ownColumns'; readonly list: DesiredList; readonly titles: readonly string[] }
  | { readonly kind: 'ownViews'; readonly list: DesiredList; readonly titles: readonly string[] };

export type Plan = {
  /** The schema version that the site says it has; undefined when it has none. */
  readonly from: number | undefined;
  readonly to: number;
  /** In the order in which they are made. */
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
  readonly kept: readonly Kept[];
};

/** What a check found beside the plan. An alarm means that somebody may see or change what they must not. */
export type Finding = {
  readonly severity: 'alarm' | 'warning';
  readonly fault: Fault;
  /** What the button beside it does; without, a person must decide. */
  readonly repair?: readonly Change[];
};

export type Fault =
  | { readonly kind: 'listGone'; readonly list: DesiredList }
  | { readonly kind: 'inherits'; readonly list: DesiredList }
  | { readonly kind: 'tooMuchAccess'; readonly list: DesiredList; readonly principal: FoundPrincipal; readonly level: 'read' | 'edit' | 'manage' }
  | { readonly kind: 'tooLittleAccess'; readonly list: DesiredList; readonly grants: readonly Grant[] }
  | { readonly kind: 'rowPermissions'; readonly list: DesiredList; readonly row: number; readonly title: string; readonly who: readonly string[] }
  | { readonly kind: 'sharingLink'; readonly list: DesiredList; readonly row: number; readonly title: string }
  | { readonly kind: 'rowsNotChecked'; readonly list: DesiredList }
  /** Who holds the list could not be seen. */
  | { readonly kind: 'permissionsNotChecked'; readonly list: DesiredList }
  | { readonly kind: 'manyOwners'; readonly count: number }
  | { readonly kind: 'guests'; readonly people: readonly FoundPrincipal[] }
  | { readonly kind: 'everyoneInGroup'; readonly group: string; readonly principal: FoundPrincipal }
  | { readonly kind: 'emptyGroup'; readonly group: string }
  | { readonly kind: 'hiddenMembers'; readonly group: string }
  | { readonly kind: 'timeZone'; readonly name: string };
