/** Numbers from 0 up to 1 that follow from the seed alone (mulberry32). */
export const numbersFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Chance that falls the same way every time. */
export type Chance = {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly oneOf: <T>(choices: readonly T[]) => T;
};

export const chanceFrom = (seed: number): Chance => {
  const next = numbersFrom(seed);
  const whole: Chance['whole'] = (least, most) => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    oneOf: choices => {
      const chosen = choices[whole(0, choices.length - 1)];
      if (chosen === undefined) throw new Error('Det finns inget att välja bland');
      return chosen;
    }
  };
};
