import type { Instant } from '../../registers/calendar';
import type { Administration } from '../../provisioning/administration';
import type { DesiredSite } from '../../provisioning/desiredSite';
import type { RegisterStore } from '../../store/registerStore';
import type { SetupStrings } from '../../strings/setup/setupStrings';
import type { Strings } from '../../strings/strings';
import type { SiteTheme } from '../shared/siteTheme';

/** Everything setup asks of the page it stands on. */
export type SetupHost = {
  readonly administration: Administration;
  readonly desired: DesiredSite;
  readonly store: RegisterStore;
  readonly words: SetupStrings;
  readonly strings: Strings;
  readonly theme: SiteTheme | undefined;
  /** The site that holds the registers; absolute, without a slash at the end. */
  readonly siteUrl: string;
  /** Begins every element id, so that two web parts on a page do not meet. */
  readonly idPrefix: string;
  readonly now: () => Instant;
  readonly onWaiting: (listener: (seconds: number) => void) => () => void;
  /** @param hasChanged whether the review must be read anew */
  readonly onClose: (hasChanged: boolean) => void;
};
