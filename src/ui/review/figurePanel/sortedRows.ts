import type { CellContext } from './cellWords';
import { sortValue } from './cellWords';
import type { PanelRow } from './panelRows';

export type Sorting = { readonly field: string; readonly isDescending: boolean };

const inSwedish = new Intl.Collator('sv-SE', { numeric: true });

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : inSwedish.compare(String(a), String(b));

/** Rows without a value come last in both directions; equal ones keep the order of their numbers. */
export const sortedRows = (
  rows: readonly PanelRow[],
  { field, isDescending }: Sorting,
  context: CellContext
): readonly PanelRow[] =>
  rows
    .map(row => ({ row, value: sortValue(row, field, context) }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined) return Number(a.value === undefined) - Number(b.value === undefined);
      return isDescending ? compare(b.value, a.value) : compare(a.value, b.value);
    })
    .map(({ row }) => row);

/** The same column again turns the order; another begins with the lowest. */
export const sortedBy = (sorting: Sorting, field: string): Sorting => ({
  field,
  isDescending: sorting.field === field && !sorting.isDescending
});
