import type { FoundColumn } from '../foundSite';

type InUse = { readonly choice: string; readonly rows: number };

type Choices = {
  /** The whole list after the change; undefined when nothing is to be changed. */
  readonly after: readonly string[] | undefined;
  /** Retired, but some rows hold them still. */
  readonly inUse: readonly InUse[];
  /** Somebody's own. */
  readonly own: readonly InUse[];
};

/** Choices that are missing are added in their order; the order alone is nobody's concern but those who fill in the form. */
export const choicesAfter = (
  wanted: readonly string[],
  { choices, rowsByUnknownChoice }: Pick<FoundColumn, 'choices' | 'rowsByUnknownChoice'>,
  retired: ReadonlySet<string>
): Choices => {
  const extra = choices.filter(choice => !wanted.includes(choice)).map(choice => ({ choice, rows: rowsByUnknownChoice.get(choice) ?? 0 }));
  const inUse = extra.filter(({ choice, rows }) => retired.has(choice) && rows > 0);
  const own = extra.filter(({ choice }) => !retired.has(choice));
  const stay = extra.filter(one => inUse.includes(one) || own.includes(one)).map(({ choice }) => choice);
  const isComplete = wanted.every(choice => choices.includes(choice)) && stay.length === extra.length;
  return { after: isComplete ? undefined : [...wanted, ...stay], inUse, own };
};
