import type { DesiredView } from '../desiredSite';

type ShippedColumn = {
  readonly title?: string;
  readonly description?: string;
  readonly formatter?: string;
  readonly shownWhen?: string;
  /** Choices that the version offered and a later one does not. */
  readonly retiredChoices?: readonly string[];
};

type ShippedList = {
  readonly title?: string;
  readonly purpose?: string;
  /** By internal name. */
  readonly columns?: Readonly<Record<string, ShippedColumn>>;
  readonly views?: readonly Pick<DesiredView, 'name' | 'title' | 'fields' | 'query' | 'rowLimit'>[];
  /** The form with the titles of its columns, as `ClientFormCustomFormatter`. */
  readonly form?: string;
};

/**
 * Words and looks that one version of the schema gave, where a later one gives others. What still stands exactly so has
 * been chosen by nobody and may be changed; everything else has become somebody's own.
 */
export type Shipped = { readonly version: number; readonly lists: Readonly<Record<string, ShippedList>> };

const listsIn = (shipped: readonly Shipped[], list: string): readonly ShippedList[] =>
  shipped.flatMap(({ lists }) => (Object.hasOwn(lists, list) ? [lists[list] as ShippedList] : []));

const columnsIn = (shipped: readonly Shipped[], list: string, column: string): readonly ShippedColumn[] =>
  listsIn(shipped, list).flatMap(({ columns }) => (columns && Object.hasOwn(columns, column) ? [columns[column] as ShippedColumn] : []));

const present = (values: readonly (string | undefined)[]): ReadonlySet<string> =>
  new Set(values.filter((value): value is string => value !== undefined));

export const listWordsShipped = (shipped: readonly Shipped[], list: string, word: 'title' | 'purpose' | 'form'): ReadonlySet<string> =>
  present(listsIn(shipped, list).map(given => given[word]));

export const columnWordsShipped = (
  shipped: readonly Shipped[],
  list: string,
  column: string,
  word: 'title' | 'description' | 'formatter' | 'shownWhen'
): ReadonlySet<string> => present(columnsIn(shipped, list, column).map(given => given[word]));

export const choicesRetired = (shipped: readonly Shipped[], list: string, column: string): ReadonlySet<string> =>
  new Set(columnsIn(shipped, list, column).flatMap(({ retiredChoices }) => retiredChoices ?? []));

export const viewsShipped = (shipped: readonly Shipped[], list: string): NonNullable<ShippedList['views']> =>
  listsIn(shipped, list).flatMap(({ views }) => views ?? []);
