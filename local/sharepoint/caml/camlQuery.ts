import type { Comparison } from '../odata/filterExpression';

/** A column as CAML names it: by internal name, else by the id of the column. */
export type CamlField = { readonly name: string | undefined; readonly id: string | undefined; readonly lookupId: boolean };

export type CamlSpan = 'day' | 'week' | 'month' | 'year';

export type CamlContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'today'; readonly offsetDays: number }
  | { readonly kind: 'now' }
  | { readonly kind: 'userId' }
  /** `<Month/>` and its kin: the week, month or year that today lies in. */
  | { readonly kind: 'span'; readonly span: CamlSpan };

export type CamlValue = {
  readonly type: string;
  readonly content: CamlContent;
  readonly includeTime: boolean;
  /** The text is in UTC; otherwise it is the site's own time, whatever zone it claims. */
  readonly storageZone: boolean;
};

export const membershipTypes = ['SPWeb.AllUsers', 'SPWeb.Users', 'SPWeb.Groups', 'SPGroup', 'CurrentUserGroups'] as const;
export type MembershipType = (typeof membershipTypes)[number];

export type CamlCondition =
  | { readonly kind: 'and' | 'or'; readonly left: CamlCondition; readonly right: CamlCondition }
  | { readonly kind: 'compare'; readonly operator: Comparison; readonly field: CamlField; readonly value: CamlValue }
  | { readonly kind: 'isNull' | 'isNotNull'; readonly field: CamlField }
  | { readonly kind: 'beginsWith' | 'contains' | 'includes' | 'notIncludes'; readonly field: CamlField; readonly value: CamlValue }
  | { readonly kind: 'in'; readonly field: CamlField; readonly values: readonly CamlValue[] }
  | { readonly kind: 'overlap'; readonly start: CamlField; readonly end: CamlField; readonly value: CamlValue }
  | { readonly kind: 'membership'; readonly type: MembershipType; readonly groupId: number | undefined; readonly field: CamlField };

export type CamlOrder = { readonly field: CamlField; readonly descending: boolean };

export type CamlGrouping = {
  readonly orders: readonly CamlOrder[];
  /** Groups are answered without their rows. */
  readonly collapse: boolean;
  readonly limit: number | undefined;
};

export const camlScopes = ['Default', 'FilesOnly', 'Recursive', 'RecursiveAll'] as const;
export type CamlScope = (typeof camlScopes)[number];

export type CamlAggregation = { readonly field: CamlField; readonly type: string };

/** What stands inside `<Query>`. */
export type CamlQuery = {
  readonly where: CamlCondition | undefined;
  readonly orderBy: readonly CamlOrder[];
  readonly groupBy: CamlGrouping | undefined;
};

export type CamlView = CamlQuery & {
  readonly viewFields: readonly CamlField[] | undefined;
  readonly rowLimit: number | undefined;
  readonly paged: boolean;
  readonly scope: CamlScope;
  readonly aggregations: readonly CamlAggregation[];
};
