import type * as React from 'react';

import type { Instant } from '../../registers/calendar';
import type { FigureKey } from '../../review/figure';
import type { RegisterStore } from '../../store/registerStore';
import type { Strings } from '../../strings/strings';
import type { SiteTheme } from '../shared/siteTheme';

/** Setup stands in the review's place while it is open. */
export type SetupPart = React.ComponentType<{
  readonly host: ReviewHost;
  /** @param hasChanged whether the review must be read anew */
  readonly onClose: (hasChanged: boolean) => void;
}>;

/** Everything the review asks of the page it stands on. */
export type ReviewHost = {
  readonly store: RegisterStore;
  readonly strings: Strings;
  readonly theme: SiteTheme | undefined;
  /** The site that holds the registers; absolute, without a slash at the end. */
  readonly siteUrl: string;
  /** Unique among the web parts of the page: it begins every element id. */
  readonly instanceId: string;
  /** The year to open with; undefined is the latest. */
  readonly defaultYear: number | undefined;
  /** The overview's figures as somebody chose them. */
  readonly keyFigures: readonly FigureKey[] | undefined;
  /** Fetches setup, for those who may see to the lists; undefined for everybody else. The same function on every render. */
  readonly loadSetup: (() => Promise<SetupPart>) | undefined;
  readonly now: () => Instant;
  /** Tells when SharePoint has asked the store to wait. @returns how to stop listening */
  readonly onWaiting: (listener: (seconds: number) => void) => () => void;
};

