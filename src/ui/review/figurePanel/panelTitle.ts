import type { Figure } from '../../../review/figure';
import { wholePercent } from '../../../strings/numbers';
import type { Strings } from '../../../strings/strings';

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "21 personuppgiftsincidenter". Words of a sentence that are no number ("ingen", "Cirka …") give way to the number. */
export const panelTitle = (figure: Figure, words: string, { figures, overview, numbers }: Strings): string => {
  const name = figures[figure.key].name(figure.value ?? 0);
  if (figure.state !== 'known') {
    return `${capitalised(name)}: ${figure.state === 'noBasis' ? overview.noBasis : overview.unavailable}`;
  }
  const number = figure.unit === 'percent' ? numbers.percent(wholePercent(figure.value)) : numbers.number(figure.value);
  return `${/^\d/.test(words) ? words : number} ${name}`;
};
