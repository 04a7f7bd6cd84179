import type { Change, Conflict, Kept } from '../change';

/** What comparing one thing came to. */
export type Comparison = {
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
  readonly kept: readonly Kept[];
};

export const nothing: Comparison = { changes: [], conflicts: [], kept: [] };

export const allOf = (parts: readonly Comparison[]): Comparison => ({
  changes: parts.flatMap(({ changes }) => changes),
  conflicts: parts.flatMap(({ conflicts }) => conflicts),
  kept: parts.flatMap(({ kept }) => kept)
});
