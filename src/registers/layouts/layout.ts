import type { AnyRegister, Column, Columns } from '../schema';

type NamesWhere<C extends Columns, Shape> = {
  readonly [F in Extract<keyof C, string>]: C[F] extends Shape ? F : never;
}[Extract<keyof C, string>];

type ChoiceIs = { readonly field: string; readonly isOneOf: readonly string[] };

type ChoicesOf<C extends Column> = C extends { readonly choices: infer K } ? Extract<keyof K, string> : never;

/** One kind of test for each column of one choice, with the keys of that column. */
type ChoiceIn<C extends Columns> = {
  readonly [F in NamesWhere<C, { readonly type: 'choice' }>]: { readonly field: F; readonly isOneOf: readonly ChoicesOf<C[F]>[] };
}[NamesWhere<C, { readonly type: 'choice' }>];

/** The names that a layout may use: by default any, so that layouts of all registers fit one type. */
interface Terms {
  readonly field: string;
  readonly choice: ChoiceIs;
  readonly yesNo: string;
  /** Days and moments. */
  readonly dated: string;
  /** What lies in a year: days, moments, and numbers that are years. */
  readonly inYear: string;
}

type IsHidden = { readonly hidden: true };

/** The names in code of the columns that people meet in one register. */
interface TermsOf<R extends AnyRegister> {
  readonly field: Exclude<Extract<keyof R['columns'], string>, NamesWhere<R['columns'], IsHidden>>;
  readonly choice: ChoiceIn<R['columns']>;
  readonly yesNo: NamesWhere<R['columns'], { readonly type: 'boolean' }>;
  readonly dated: NamesWhere<R['columns'], { readonly type: 'date' | 'moment' }>;
  readonly inYear: NamesWhere<R['columns'], { readonly type: 'date' | 'moment' } | { readonly isYear: true }>;
}

/** When a field or a section of a form applies to the row that is being filled in. */
export type Condition<T extends Terms = Terms> =
  | T['choice']
  | { readonly field: T['field']; readonly isSet: boolean }
  | { readonly anyOf: readonly Condition<T>[] }
  | { readonly allOf: readonly Condition<T>[] };

/**
 * Which rows a view shows. Days are counted from the day on which the view is opened, in the site's time zone;
 * `inYear` is the year that setup was run for.
 */
export type RowFilter<T extends Terms = Terms> =
  | T['choice']
  | { readonly field: T['field']; readonly isSet: boolean }
  | { readonly field: T['yesNo']; readonly isYes: boolean }
  | { readonly field: T['dated']; readonly before: 'today'; readonly offsetDays?: number }
  | { readonly field: T['dated']; readonly from: 'today'; readonly offsetDays?: number }
  | { readonly field: T['inYear']; readonly inYear: true; readonly offsetYears?: number }
  | { readonly anyOf: readonly RowFilter<T>[] }
  | { readonly allOf: readonly RowFilter<T>[] };

export type ShownColumn<T extends Terms = Terms> = T['field'] | 'id' | 'modified' | 'fileName';

export type ViewLayout<T extends Terms = Terms> = {
  /** The end of its address; ASCII English, never changed. `AllItems` is the view that SharePoint makes itself. */
  readonly name: string;
  /** Swedish. Not used for `AllItems`, which SharePoint names in the site's language. */
  readonly title: string;
  readonly shows: readonly ShownColumn<T>[];
  readonly where?: RowFilter<T>;
  readonly orderBy?: readonly { readonly field: ShownColumn<T>; readonly descending?: true }[];
  readonly groupBy?: T['field'];
  readonly isDefault?: true;
};

export type FormSection<T extends Terms = Terms> = {
  readonly title: string;
  readonly fields: readonly T['field'][];
  /** The fields are shown when this holds; always, when absent. */
  readonly shownWhen?: Condition<T>;
};

/** A rule that SharePoint itself enforces on every way in. Columns stand in brackets by their internal names. */
export type Formula = { readonly formula: string; readonly message: string };

/** How SharePoint's own list pages and forms show a register. Readers of the review never load this. */
export type Layout<T extends Terms = Terms> = {
  /** What the list is for, one sentence. */
  readonly purpose: string;
  /** The help that stands under the field in SharePoint's form. */
  readonly descriptions: { readonly [F in T['field']]: string };
  readonly views: readonly ViewLayout<T>[];
  /** Empty where SharePoint's own order of the columns is good enough. */
  readonly form: readonly FormSection<T>[];
  /** Fields with a condition of their own, besides their section's. */
  readonly shownWhen?: { readonly [F in T['field']]?: Condition<T> };
  /** The formats in `sharepoint/assets/columns/`, by the name of their file. */
  readonly formats?: { readonly [F in T['field']]?: string };
  readonly columnRules?: { readonly [F in T['field']]?: Formula };
  readonly rowRule?: Formula;
};

/** The names of columns and choices are checked against the register's; what comes out fits one type with all others. */
export const layoutOf = <R extends AnyRegister>(_: R, layout: Layout<TermsOf<R>>): Layout => layout;
