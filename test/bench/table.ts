import type { Measurement } from './measurement';

const verdict = ({ holds }: Measurement): string => (holds === undefined ? '' : holds ? 'holds' : 'does not hold');

/** The measurements as aligned columns, which are also rows of a Markdown table. */
export const tableOf = (measurements: readonly Measurement[]): string => {
  const rows = [
    ['What', 'Measured', 'Budget', ''],
    ...measurements.map(line => [line.what, line.measured, line.budget ?? '', verdict(line)])
  ];
  const widths = [0, 1, 2, 3].map(column => Math.max(3, ...rows.map(row => row[column]?.length ?? 0)));
  const lineOf = (cells: readonly string[], fill = ' '): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [lineOf(head), lineOf(['', '', '', ''], '-'), ...body.map(row => lineOf(row))].join('\n');
};
