/** The filter language as a tree: what SharePoint understands, and no more. */
export type Literal =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'moment'; readonly value: string }
  | { readonly kind: 'guid'; readonly value: string }
  | { readonly kind: 'null' };

export type Property = { readonly kind: 'property'; readonly path: readonly string[] };

export const dateParts = ['day', 'month', 'year', 'hour', 'minute', 'second'] as const;
export type DatePart = (typeof dateParts)[number];

/** `month(Created)` */
export type PartOf = { readonly kind: 'partOf'; readonly part: DatePart; readonly of: Property };

export const comparisons = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const;
export type Comparison = (typeof comparisons)[number];

export type Condition =
  | { readonly kind: 'compare'; readonly operator: Comparison; readonly left: Property | PartOf; readonly right: Literal }
  | { readonly kind: 'startsWith' | 'contains'; readonly property: Property; readonly text: string };

/** Conditions, joined. */
export type Tree<Leaf> =
  | Leaf
  | { readonly kind: 'and' | 'or'; readonly left: Tree<Leaf>; readonly right: Tree<Leaf> }
  | { readonly kind: 'not'; readonly operand: Tree<Leaf> };

export type Filter = Tree<Condition>;
