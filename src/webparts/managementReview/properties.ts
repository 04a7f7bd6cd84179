import type { FigureKey } from '../../review/figure';

export type ManagementReviewProperties = {
  /** The site that holds the registers; empty is the page's own. */
  readonly registersSite?: string;
  readonly defaultYear?: string;
  /** Which key figures the overview shows; empty is the usual ones. */
  readonly keyFigures?: Partial<Record<FigureKey, boolean>>;
};

export const mostKeyFigures = 6;

/** The figures that make sense on their own, in the order in which they are shown. */
export const keyFigureChoices = [
  'trainingCoverage',
  'managementTraining',
  'personalDataBreaches',
  'nisReported',
  'informationIncidents',
  'actionsDone',
  'classificationsDone',
  'classificationsOverdue',
  'processingCoverage'
] as const satisfies readonly FigureKey[];

/** Undefined when nobody has chosen: then the page shows the usual ones that have something to tell. */
export const chosenKeyFigures = (chosen: ManagementReviewProperties['keyFigures']): readonly FigureKey[] | undefined => {
  const keys = keyFigureChoices.filter(key => chosen?.[key]);
  return keys.length > 0 ? keys.slice(0, mostKeyFigures) : undefined;
};

/** An address below the tenant of the page, or undefined when the words are no such address. */
export const siteIn = (words: string, pageUrl: string): string | undefined => {
  try {
    const { origin } = new URL(pageUrl);
    const site = new URL(words.trim(), `${origin}/`);
    return site.origin === origin && /^https?:$/.test(site.protocol) ? `${origin}${site.pathname}`.replace(/\/+$/, '') : undefined;
  } catch {
    return undefined;
  }
};

export const siteUrlOf = (registersSite: string | undefined, pageUrl: string): string =>
  (registersSite?.trim() && siteIn(registersSite, pageUrl)) || pageUrl;

export const isYearOrEmpty = (words: string): boolean => /^(\d{4})?$/.test(words.trim());

export const yearOf = (words: string | undefined): number | undefined =>
  words && isYearOrEmpty(words) && words.trim() ? Number(words) : undefined;
