import type { DocumentChart } from '../../../review/document/documentModel';

const bar = { row: 30, above: 24 } as const;
const column = { lowest: 190, highest: 280, besides: 48, perIncident: 26 } as const;

const highestIn = (columns: readonly { readonly values: readonly number[] }[]): number =>
  Math.max(0, ...columns.map(({ values }) => values.reduce((sum, value) => sum + value, 0)));

/**
 * The height a chart wants at every width, so that its place can be kept before its code is fetched. Few incidents make
 * a low picture: a year with one a month shall not look like a disaster.
 */
export const chartHeightOf = (chart: DocumentChart): number => {
  if (chart.kind === 'bars') return bar.above + bar.row * chart.bars.length;
  return Math.min(column.highest, Math.max(column.lowest, column.besides + column.perIncident * highestIn(chart.columns)));
};
