import type { DocumentChart } from '../../../review/document/documentModel';

const barRow = 28;
const aboveBars = 24;
const columns = 280;

/** The height a chart wants at every width, so that its place can be kept before its code is fetched. */
export const chartHeightOf = (chart: DocumentChart): number =>
  chart.kind === 'bars' ? aboveBars + barRow * chart.bars.length : columns;
