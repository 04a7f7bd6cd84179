const noBreak = '\u00a0';

export type Numbers = {
  readonly number: (value: number) => string;
  /** A whole percentage with a no-break space in Swedish. */
  readonly percent: (value: number) => string;
  readonly signed: (value: number) => string;
};

/** Rounded half up, as people do. */
export const roundHalfUp = (value: number): number => Math.floor(value + 0.5);

/** A share as a whole percentage that says 0 only of none and 100 only of all. */
export const wholePercent = (share: number): number =>
  share <= 0 || share >= 100 ? share : Math.min(99, Math.max(1, roundHalfUp(share)));

export const numbersIn = (locale: 'sv-SE' | 'en-US'): Numbers => {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const gap = locale === 'sv-SE' ? noBreak : '';
  const number = (value: number): string => plain.format(value);
  return {
    number,
    percent: value => `${number(value)}${gap}%`,
    signed: value => (value > 0 ? `+${number(value)}` : value < 0 ? `\u2212${number(-value)}` : '\u00b10')
  };
};
