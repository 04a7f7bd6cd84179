import type { DocumentChart } from '../../../review/document/documentModel';
import type { Strings } from '../../../strings/strings';
import { sumOf } from './columnLayout';

type Columns = Extract<DocumentChart, { kind: 'stackedColumns' }>;
type Bars = Extract<DocumentChart, { kind: 'bars' }>;

export const seriesTotals = ({ series, columns }: Columns): readonly { readonly name: string; readonly total: number }[] =>
  series.map((name, index) => ({ name, total: sumOf(columns.map(column => column.values[index] ?? 0)) }));

const columnsSummary = (chart: Columns, { page, numbers }: Strings): string => {
  const totals = chart.columns.map(column => ({ label: column.label, total: sumOf(column.values) }));
  const highest = Math.max(0, ...totals.map(column => column.total));
  const peaks = totals.filter(column => column.total === highest).map(column => column.label);
  const groups = seriesTotals(chart).map(({ name, total }) => `${name} ${numbers.number(total)}`);
  return page.chart.columns(sumOf(totals.map(column => column.total)), highest, peaks, groups);
};

const barsSummary = ({ bars, target }: Bars, { page, numbers }: Strings): string => {
  const descending = [...bars].sort((a, b) => b.value - a.value);
  const [highest, lowest] = [descending[0], descending[descending.length - 1]];
  if (!highest || !lowest) return '';
  const extremes = page.chart.bars(highest.label, highest.words, lowest.label, lowest.words);
  if (!target) return extremes;
  const reaching = bars.filter(bar => bar.value >= target.value).length;
  return `${extremes} ${page.chart.reaching(reaching, bars.length, numbers.percent(target.value))}`;
};

/** What the picture says, for those who do not see it; every number stands in the table beside it. */
export const chartSummary = (chart: DocumentChart, caption: string, strings: Strings): string =>
  `${caption}. ${chart.kind === 'bars' ? barsSummary(chart, strings) : columnsSummary(chart, strings)}`;
