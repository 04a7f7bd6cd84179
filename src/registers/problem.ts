import type { AnyRegister } from './schema';

export type ProblemCode =
  | 'missing'
  | 'notText'
  | 'tooLong'
  | 'notAChoice'
  | 'notANumber'
  | 'outOfRange'
  | 'notADate'
  | 'notAMoment'
  | 'notALink'
  | 'ruleBroken';

/** What is wrong with one value of one row, so that a person can find and mend it. The words are in `strings`. */
export type Problem = {
  readonly register: AnyRegister;
  readonly id: number | undefined;
  /** The column's name in code; for a broken rule the rule's key. */
  readonly field: string;
  readonly code: ProblemCode;
  /** The value as found, shortened. */
  readonly value: string;
};

const longest = 80;

export const shown = (value: unknown): string => {
  const words = typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);
  return words.length > longest ? `${words.slice(0, longest - 1)}…` : words;
};
