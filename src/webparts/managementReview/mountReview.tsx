import * as React from 'react';
import * as ReactDom from 'react-dom';

import type { Instant } from '../../registers/calendar';
import { instantAt } from '../../registers/calendar';
import type { FigureKey } from '../../review/figure';
import type { RegisterStore } from '../../store/registerStore';
import { sharePointStore } from '../../store/sharePoint/sharePointStore';
import type { Strings } from '../../strings/strings';
import { ReviewApp } from '../../ui/review/ReviewApp';
import '../../ui/review/printPage.global.scss';
import type { SiteTheme } from '../../ui/shared/siteTheme';

/** What the page gives once. */
type Page = {
  readonly pageUrl: string;
  readonly pageDigest: () => string;
  readonly instanceId: string;
  readonly strings: Strings;
};

/** What may change while the page is open. */
type Shown = {
  readonly siteUrl: string;
  readonly defaultYear: number | undefined;
  readonly keyFigures: readonly FigureKey[] | undefined;
  readonly theme: SiteTheme | undefined;
};

export type ReviewMount = { readonly show: (shown: Shown) => void; readonly unmount: () => void };

const now = (): Instant => instantAt(Date.now());

/** Puts the review into the web part's element, over SharePoint's lists. */
export const mountReview = (element: HTMLElement, { pageUrl, pageDigest, instanceId, strings }: Page): ReviewMount => {
  const stores = new Map<string, RegisterStore>();
  const listeners = new Set<(seconds: number) => void>();

  const onWaiting = (listener: (seconds: number) => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  const storeOf = (siteUrl: string): RegisterStore => {
    const known = stores.get(siteUrl);
    if (known) return known;
    const store = sharePointStore({
      siteUrl,
      fetch: (url, init) => fetch(url, { ...init, credentials: 'same-origin' }),
      pageDigest: { siteUrl: pageUrl, value: pageDigest },
      onWaiting: seconds => listeners.forEach(listener => listener(seconds))
    });
    stores.set(siteUrl, store);
    return store;
  };

  return {
    show: ({ siteUrl, ...shown }) =>
      ReactDom.render(
        <ReviewApp host={{ ...shown, store: storeOf(siteUrl), siteUrl, strings, instanceId, now, onWaiting }} />,
        element
      ),
    unmount: () => {
      ReactDom.unmountComponentAtNode(element);
    }
  };
};

export type MountReview = typeof mountReview;
