import type { Instant, LocalDate } from './calendar';

type Choices = Readonly<Record<string, string>>;

interface ColumnBase {
  /** SharePoint's internal name: ASCII English, never changed. */
  readonly name: string;
  /** The Swedish display name. */
  readonly title: string;
  readonly required?: true;
  readonly indexed?: true;
  readonly unique?: true;
  readonly hidden?: true;
}

export type TextColumn = ColumnBase & { readonly type: 'text' };
export type NoteColumn = ColumnBase & { readonly type: 'note' };
export type NumberColumn = ColumnBase & {
  readonly type: 'number';
  readonly min?: number;
  readonly max?: number;
  readonly default?: number;
  /** A year is shown without a space between thousands. */
  readonly isYear?: true;
};
export type BooleanColumn = ColumnBase & { readonly type: 'boolean' };
export type ChoiceColumn<C extends Choices = Choices> = ColumnBase & {
  readonly type: 'choice';
  readonly choices: C;
  readonly default?: Extract<keyof C, string>;
};
export type MultiChoiceColumn<C extends Choices = Choices> = ColumnBase & {
  readonly type: 'multiChoice';
  readonly choices: C;
};
export type DateColumn = ColumnBase & { readonly type: 'date' };
export type MomentColumn = ColumnBase & { readonly type: 'moment' };
export type UserColumn = ColumnBase & { readonly type: 'user' };
export type LookupColumn = ColumnBase & { readonly type: 'lookup'; readonly list: string };
export type UrlColumn = ColumnBase & { readonly type: 'url' };

export type Column =
  | TextColumn
  | NoteColumn
  | NumberColumn
  | BooleanColumn
  | ChoiceColumn
  | MultiChoiceColumn
  | DateColumn
  | MomentColumn
  | UserColumn
  | LookupColumn
  | UrlColumn;

export type Columns = Readonly<Record<string, Column>>;

export const text = (name: string, title: string): TextColumn => ({ type: 'text', name, title });

/** Plain text over several lines; never rich text, never appended. */
export const note = (name: string, title: string): NoteColumn => ({ type: 'note', name, title });

export const number = (
  name: string,
  title: string,
  limits: Pick<NumberColumn, 'min' | 'max' | 'default'> = {}
): NumberColumn => ({ type: 'number', name, title, ...limits });

export const year = (name: string, title: string): NumberColumn & { readonly isYear: true } => ({ type: 'number', name, title, isYear: true });

/** An empty value reads as no. */
export const boolean = (name: string, title: string): BooleanColumn => ({ type: 'boolean', name, title });

/** The keys are the names in code, the values the Swedish texts that SharePoint stores. */
export const choice = <const C extends Choices>(
  name: string,
  title: string,
  choices: C,
  defaultChoice?: Extract<keyof C, string>
): ChoiceColumn<C> => ({ type: 'choice', name, title, choices, ...(defaultChoice && { default: defaultChoice }) });

/** Several choices; SharePoint keeps no order among them, so they are always read in the order of definition. */
export const multiChoice = <const C extends Choices>(name: string, title: string, choices: C): MultiChoiceColumn<C> => ({
  type: 'multiChoice',
  name,
  title,
  choices
});

/** A day, stored by SharePoint as midnight in the site's time zone. */
export const date = (name: string, title: string): DateColumn => ({ type: 'date', name, title });

/** A moment, read and written in UTC. */
export const moment = (name: string, title: string): MomentColumn => ({ type: 'moment', name, title });

export const user = (name: string, title: string): UserColumn => ({ type: 'user', name, title });

export const lookup = (name: string, title: string, list: string): LookupColumn => ({ type: 'lookup', name, title, list });

export const url = (name: string, title: string): UrlColumn => ({ type: 'url', name, title });

export const required = <const C extends Column>(column: C): C & { readonly required: true } => ({
  ...column,
  required: true
});

export const indexed = <const C extends Column>(column: C): C & { readonly indexed: true } => ({
  ...column,
  indexed: true
});

/** SharePoint indexes every unique column. */
export const unique = <const C extends Column>(column: C): C & { readonly unique: true; readonly indexed: true } => ({
  ...column,
  unique: true,
  indexed: true
});

export type Link = { readonly url: string; readonly text: string };

export type ValueOf<C extends Column> = C extends { type: 'text' | 'note' }
  ? string
  : C extends { type: 'number' | 'user' | 'lookup' }
    ? number
    : C extends { type: 'boolean' }
      ? boolean
      : C extends ChoiceColumn<infer K>
        ? Extract<keyof K, string>
        : C extends MultiChoiceColumn<infer K>
          ? readonly Extract<keyof K, string>[]
          : C extends { type: 'date' }
            ? LocalDate
            : C extends { type: 'moment' }
              ? Instant
              : Link;

/** Columns that always have a value in code: required ones, and those whose emptiness means something. */
type PresentKeys<C extends Columns> = {
  [K in keyof C]: C[K] extends { required: true } | { type: 'boolean' | 'multiChoice' } ? K : never;
}[keyof C];

type Simplify<T> = { [K in keyof T]: T[K] };

type FieldsOf<C extends Columns> = Simplify<
  { readonly [K in PresentKeys<C>]: ValueOf<C[K]> } & {
    readonly [K in Exclude<keyof C, PresentKeys<C>>]?: ValueOf<C[K]>;
  }
>;

/** A rule over several columns of one row. `key` names its words in `strings`. */
export type RowRule<Item> = {
  readonly key: string;
  readonly reads: readonly (keyof Item & string)[];
  readonly holds: (item: Item) => boolean;
};

export type Register<C extends Columns = Columns> = {
  /** The end of the list's address; ASCII English, never changed. */
  readonly name: string;
  readonly title: string;
  readonly kind: 'list' | 'library';
  readonly columns: C & typeof ownColumns;
  /** Kept out of search (`NoCrawl`), because its rows are confidential or would be found beside the page they feed. */
  readonly hiddenFromSearch: boolean;
  readonly rules: readonly RowRule<never>[];
};

/** Any register, whatever its columns. */
export type AnyRegister = Register;

/** What every list of the product carries: the mark that tells a create whose answer was lost. */
const ownColumns = { clientId: { ...indexed(text('ClientId', 'Klient-id')), hidden: true } } as const;

type Options<C extends Columns> = Partial<Pick<Register, 'kind' | 'hiddenFromSearch'>> & {
  readonly rules?: readonly RowRule<FieldsOf<C>>[];
};

export const register = <const C extends Columns>(
  name: string,
  title: string,
  columns: C,
  options: Options<C> = {}
): Register<C> => ({
  name,
  title,
  kind: 'list',
  hiddenFromSearch: false,
  rules: [],
  ...options,
  columns: { ...columns, ...ownColumns }
});

type ColumnsOf<R extends AnyRegister> = R extends Register<infer C> ? C : never;

/** What a person fills in: every column by its name in code. */
export type FieldsIn<R extends AnyRegister> = FieldsOf<ColumnsOf<R>> & { readonly clientId?: string };

/** A row as the product sees it. */
export type ItemOf<R extends AnyRegister> = Simplify<{ readonly id: number } & FieldsIn<R>>;

/** The end of the address below the site: lists lie under `Lists/`, libraries at the root. */
export const addressOf = (register: AnyRegister): string =>
  register.kind === 'list' ? `Lists/${register.name}` : register.name;
