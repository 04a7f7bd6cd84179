/** Chance that falls the same way every time: mulberry32, seeded. */
export type Chance = {
  /** True in so many cases of a hundred. */
  readonly happens: (percent: number) => boolean;
  readonly from: <T>(choices: readonly [T, ...T[]]) => T;
  readonly between: (low: number, high: number) => number;
};

export const chanceOf = (seed: number): Chance => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    happens: percent => next() * 100 < percent,
    from: choices => choices[Math.floor(next() * choices.length)] ?? choices[0],
    between: (low, high) => low + next() * (high - low)
  };
};
