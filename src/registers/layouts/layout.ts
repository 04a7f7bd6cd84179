import type { AnyRegister, ChoiceColumn, Column, Columns, MultiChoiceColumn } from '../schema';

/** The names in code of a register's columns. */
export type FieldOf<R extends AnyRegister> = Extract<keyof R['columns'], string>;

type ChoicesOf<C extends Column> = C extends ChoiceColumn<infer K> | MultiChoiceColumn<infer K> ? Extract<keyof K, string> : never;

type ChoiceIs<C extends Columns> = {
  readonly [F in Extract<keyof C, string>]: C[F] extends { readonly type: 'choice' | 'multiChoice' }
    ? { readonly field: F; readonly isOneOf: readonly ChoicesOf<C[F]>[] }
    : never;
}[Extract<keyof C, string>];

/** When a field or a section of a form applies to the row that is being filled in. */
export type Condition<R extends AnyRegister> =
  | ChoiceIs<R['columns']>
  | { readonly field: FieldOf<R>; readonly isSet: boolean }
  | { readonly anyOf: readonly Condition<R>[] }
  | { readonly allOf: readonly Condition<R>[] };

/**
 * Which rows a view shows. Days are counted from the day on which the view is opened, in the site's time zone;
 * `inYear` is the year that setup was run for.
 */
export type RowFilter<R extends AnyRegister> =
  | ChoiceIs<R['columns']>
  | { readonly field: FieldOf<R>; readonly isSet: boolean }
  | { readonly field: FieldOf<R>; readonly isYes: boolean }
  | { readonly field: FieldOf<R>; readonly before: 'today'; readonly offsetDays?: number }
  | { readonly field: FieldOf<R>; readonly from: 'today'; readonly offsetDays?: number }
  | { readonly field: FieldOf<R>; readonly inYear: true; readonly offsetYears?: number }
  | { readonly anyOf: readonly RowFilter<R>[] }
  | { readonly allOf: readonly RowFilter<R>[] };

export type ViewLayout<R extends AnyRegister> = {
  /** The end of its address; ASCII English, never changed. `AllItems` is the view that SharePoint makes itself. */
  readonly name: string;
  /** Swedish. Not used for `AllItems`, which SharePoint names in the site's language. */
  readonly title: string;
  readonly shows: readonly (FieldOf<R> | 'id' | 'modified' | 'fileName')[];
  readonly where?: RowFilter<R>;
  readonly orderBy?: readonly { readonly field: FieldOf<R> | 'id' | 'modified'; readonly descending?: true }[];
  readonly groupBy?: FieldOf<R>;
  readonly isDefault?: true;
};

export type FormSection<R extends AnyRegister> = {
  readonly title: string;
  readonly fields: readonly FieldOf<R>[];
  /** The fields are shown when this holds; always, when absent. */
  readonly shownWhen?: Condition<R>;
};

/** The formats in `sharepoint/assets/columns/`, by the name of their file. */
export type ColumnFormat = string;

/** A rule that SharePoint itself enforces on every way in. Field names stand in brackets by their internal names. */
export type Formula = { readonly formula: string; readonly message: string };

/** How SharePoint's own list pages and forms show a register. Readers of the review never load this. */
export type Layout<R extends AnyRegister = AnyRegister> = {
  /** What the list is for, one sentence. */
  readonly purpose: string;
  /** The help that stands under the field in SharePoint's form. */
  readonly descriptions: { readonly [F in FieldOf<R>]?: string };
  readonly views: readonly ViewLayout<R>[];
  readonly form: readonly FormSection<R>[];
  /** Fields with a condition of their own, besides their section's. */
  readonly shownWhen?: { readonly [F in FieldOf<R>]?: Condition<R> };
  readonly formats?: { readonly [F in FieldOf<R>]?: ColumnFormat };
  readonly columnRules?: { readonly [F in FieldOf<R>]?: Formula };
  readonly rowRule?: Formula;
};

export const layoutOf = <R extends AnyRegister>(_: R, layout: Layout<R>): Layout<R> => layout;
