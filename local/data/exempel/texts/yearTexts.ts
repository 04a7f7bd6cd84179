import type { LocalDate } from '../../../../src/registers/calendar';

/** What is written anew for each year's review. */
export type YearTexts = {
  readonly year: number;
  readonly threats: string;
  readonly swedenAndEu: string;
  /** After this day the text on Sweden and the EU must be looked at again. */
  readonly swedenAndEuBestBefore?: LocalDate;
  readonly interestedParties: string;
  readonly followUp: string;
  readonly feedback: string;
};
