import type { Instant } from '../registers/calendar';
import type { ReviewSource } from '../registers/reading';

export const figureKeys = [
  'nisReported',
  'personalDataBreaches',
  'personalDataBreachesReported',
  'phishingInIa',
  'burglaries',
  'serviceCardLosses',
  'mobilePhoneLosses',
  'computerLosses',
  'phishingElsewhere',
  'misdirected',
  'unauthorisedAccess',
  'malware',
  'outages',
  'otherInformationIncidents',
  'informationIncidents',
  'trainingCoverage',
  'managementTraining',
  'classificationsDone',
  'classificationsOverdue',
  'processingCoverage',
  'actionsDue',
  'actionsDone'
] as const;

export type FigureKey = (typeof figureKeys)[number];

/** Why a figure cannot be told although somebody might expect it. */
export type Unavailability = 'closed' | 'missing' | 'trimmed' | 'failed' | 'damaged';

type FigureBase = {
  readonly key: FigureKey;
  /** rows are counted as they are, pieces by their quantity, percent of a whole. */
  readonly unit: 'rows' | 'pieces' | 'percent';
  readonly register: ReviewSource;
  readonly asOf: Instant;
  /** The ids of the rows behind the figure, in `register`. */
  readonly rows: readonly number[];
};

/** A number that can answer "which ones?". It is computed from items, never from formatted text. */
export type Figure = FigureBase &
  (
    | { readonly state: 'known'; readonly value: number; readonly share?: { readonly part: number; readonly whole: number } }
    /** Everything could be read and there is nothing to count from: never 0 % and never NaN. */
    | { readonly state: 'noBasis'; readonly value?: undefined; readonly share?: undefined }
    | {
        readonly state: 'unavailable';
        readonly value?: undefined;
        readonly share?: undefined;
        readonly because: Unavailability;
        readonly causedBy: ReviewSource;
      }
  );
