import type { Problem } from '../registers/problem';
import type { Column, NumberColumn } from '../registers/schema';
import type { Strings } from './strings';

const rangeOf = ({ min, max }: Pick<NumberColumn, 'min' | 'max'>, words: Strings['problems']): string => {
  if (min !== undefined && max !== undefined) return words.between(min, max);
  return min !== undefined ? words.atLeast(min) : words.atMost(max ?? 0);
};

/** "Händelser 42: Kind 'Fishing' är inget val": the list, the row, the column by its internal name and what is wrong. */
export const problemSentence = ({ register, id, field, code, value }: Problem, { problems: words }: Strings): string => {
  const columns: Readonly<Record<string, Column>> = register.columns;
  const column = columns[field];
  const name = column?.name ?? field;
  const what =
    code === 'ruleBroken'
      ? (words.rules[field] ?? field)
      : code === 'outOfRange'
        ? words.outOfRange(name, value, rangeOf(column?.type === 'number' ? column : {}, words))
        : words[code](name, value);
  return `${words.row(register.title, id)}: ${what}`;
};
