import { roundHalfUp } from './numbers';

type ShareWords = {
  readonly none: string;
  readonly underOne: string;
  readonly about: (wholePercent: number) => string;
  readonly overNinetyNine: string;
};

/** How a share of people, in percent and below 100, is said: only of nobody is "0 %" true. */
export const shareWords = (share: number, words: ShareWords): string => {
  if (share === 0) return words.none;
  if (share < 0.5) return words.underOne;
  return share >= 99.5 ? words.overNinetyNine : words.about(roundHalfUp(share));
};
