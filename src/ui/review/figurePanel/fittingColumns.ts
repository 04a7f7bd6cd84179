import type { PanelColumn } from './panelColumns';

export type Fitting = {
  readonly shown: readonly PanelColumn[];
  /** Those without room; their words stand under the first column's. */
  readonly folded: readonly PanelColumn[];
};

/** Shows as many columns as have room, from the first on; the wide one takes what is left. */
export const fittingColumns = (columns: readonly PanelColumn[], width: number, padding: number): Fitting => {
  let left = width;
  const fits = columns.findIndex((column, index) => {
    left -= column.width + padding;
    return left < 0 && index > 0;
  });
  const count = fits === -1 ? columns.length : fits;
  const shown = columns.slice(0, count);
  const taken = shown.reduce((sum, column) => sum + column.width + padding, 0);
  return {
    shown: shown.map(column => (column.isWide ? { ...column, width: Math.max(60, column.width + width - taken) } : column)),
    folded: columns.slice(count)
  };
};
