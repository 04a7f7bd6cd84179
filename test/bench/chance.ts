import { numbersFrom } from '../../local/data/exempel/incidents/chance';

/** Chance that falls the same way every time. */
export type Chance = {
  /** True in so many cases of a hundred. */
  readonly happens: (percent: number) => boolean;
  readonly from: <T>(choices: readonly [T, ...T[]]) => T;
  readonly between: (low: number, high: number) => number;
};

export const chanceOf = (seed: number): Chance => {
  const next = numbersFrom(seed);
  return {
    happens: percent => next() * 100 < percent,
    from: choices => choices[Math.floor(next() * choices.length)] ?? choices[0],
    between: (low, high) => low + next() * (high - low)
  };
};
