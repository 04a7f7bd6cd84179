import type { PanelColumn } from './panelColumns';

export type Fitting = {
  readonly shown: readonly PanelColumn[];
  /** Those without room; their words stand under the first column's. */
  readonly folded: readonly PanelColumn[];
};

/** As many columns as there is room for, from the first on, which is always shown and never wider than the room. */
export const fittingColumns = (columns: readonly PanelColumn[], width: number, padding: number): Fitting => {
  let left = width;
  const without = columns.findIndex((column, index) => {
    left -= column.width + padding;
    return left < 0 && index > 0;
  });
  const count = without === -1 ? columns.length : without;
  const shown = columns.slice(0, count).map(column => ({ ...column, width: Math.min(column.width, width - padding) }));
  return { shown, folded: columns.slice(count) };
};
