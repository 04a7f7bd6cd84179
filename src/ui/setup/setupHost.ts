import type { Instant } from '../../registers/calendar';
import type { Administration } from '../../provisioning/administration';
import type { DesiredSite } from '../../provisioning/desiredSite';
import type { SetupStrings } from '../../strings/setup/setupStrings';
import type { SiteTheme } from '../shared/siteTheme';

/** How far something long has come. */
export type Steps = { readonly done: number; readonly of: number };

/** Everything setup asks of the page it stands on. */
export type SetupHost = {
  readonly administration: Administration;
  readonly desired: DesiredSite;
  /** Makes the row of a year's review and its standard sections. */
  readonly createReview: (year: number) => AsyncIterable<Steps>;
  /** The year that it is in Sweden. */
  readonly year: number;
  readonly words: SetupStrings;
  readonly locale: 'sv-SE' | 'en-US';
  readonly theme: SiteTheme | undefined;
  /** The site that holds the registers; absolute, without a slash at the end. */
  readonly siteUrl: string;
  readonly now: () => Instant;
  readonly onWaiting: (listener: (seconds: number) => void) => () => void;
  /** @param hasChanged whether the review must be read anew */
  readonly onClose: (hasChanged: boolean) => void;
};
