import type { Field } from './field';
import type { Row } from './row';

/** Stands before the first row of a group. */
export interface GroupHeading {
  readonly level: number;
  readonly column: string;
  /** Empty for the rows that have no value. */
  readonly text: string;
  readonly count: number;
}

/** The columns that a view's query groups by. */
export const groupingOf = (query: string): readonly string[] => {
  const [, inner = ''] = /<GroupBy\b[^>]*>([\s\S]*?)<\/GroupBy>/i.exec(query) ?? [];
  return [...inner.matchAll(/<FieldRef\b[^>]*\bName=["'](\w+)["']/gi)].map(([, name = '']) => name);
};

export const groupHeadings = (row: Row, grouping: readonly Field[], textIn: (field: Field) => string): readonly GroupHeading[] => {
  const begins = grouping.findIndex(({ InternalName }) => row[`${InternalName}.newgroup`] === '1');
  return begins < 0
    ? []
    : grouping.slice(begins).map((field, index) => ({
        level: begins + index,
        column: field.Title,
        text: textIn(field),
        count: Number(row[`${field.InternalName}.COUNT.group`] ?? 0)
      }));
};
