import { columnsOf } from '../desiredSite';
import type { DesiredColumn, DesiredList } from '../desiredSite';
import { isForm } from '../formFormatter';
import type { TitleOf } from '../formFormatter';
import type { FoundRegister } from '../foundSite';
import { listWordsShipped } from '../shipped/shipped';
import type { Shipped } from '../shipped/shipped';

import type { Comparison } from './comparison';
import { nothing } from './comparison';

/**
 * The form of one list. It names columns by their titles, so that it follows when a column gets another title.
 * @param renamed the columns whose title setup changes before the form is made
 */
export const formChanges = (
  list: DesiredList,
  found: FoundRegister,
  renamed: readonly DesiredColumn[],
  shipped: readonly Shipped[]
): Comparison => {
  if (list.form.length === 0) return nothing;
  const formatter = found.contentType?.formatter;
  const ours = new Map(columnsOf(list).map(({ column }) => [column.name, column.title]));
  const theirs = new Map(found.columns.map(({ name, title }) => [name, title]));
  const byProduct: TitleOf = name => ours.get(name) ?? name;
  const now: TitleOf = name => theirs.get(name) ?? byProduct(name);
  const after: TitleOf = name => (renamed.some(({ column }) => column.name === name) ? byProduct(name) : now(name));

  if (isForm(formatter, list.form, after)) return nothing;
  const isOurs =
    !formatter ||
    isForm(formatter, list.form, byProduct) ||
    isForm(formatter, list.form, now) ||
    listWordsShipped(shipped, list.name, 'form').has(formatter);
  return isOurs ? { ...nothing, changes: [{ kind: 'formatForm', list }] } : { ...nothing, kept: [{ kind: 'form', list }] };
};
