const escaped = (cell: string): string => cell.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ');

const lineOf = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;

const withoutEmptyColumns = (head: readonly string[], rows: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const isUsed = head.map((_, column) => rows.some(row => row[column]));
  return [head, ...rows].map(row => row.filter((_, column) => isUsed[column]));
};

/** A table without the columns that no row fills. */
export const markdownTable = (titles: readonly string[], cells: readonly (readonly string[])[]): string => {
  const [head = [], ...rows] = withoutEmptyColumns(titles, cells);
  return [lineOf(head), lineOf(head.map(() => '---')), ...rows.map(lineOf)].join('\n');
};
