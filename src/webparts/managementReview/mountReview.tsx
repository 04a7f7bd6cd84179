import * as React from 'react';
import * as ReactDom from 'react-dom';

import type { Instant } from '../../registers/calendar';
import { instantAt } from '../../registers/calendar';
import type { FigureKey } from '../../review/figure';
import type { RegisterStore } from '../../store/registerStore';
import type { SharePointConnection } from '../../store/sharePoint/connection';
import { sharePointStore } from '../../store/sharePoint/sharePointStore';
import { loadSetupStrings } from '../../strings/setup/loadSetupStrings';
import type { Strings } from '../../strings/strings';
import { ReviewApp } from '../../ui/review/ReviewApp';
import '../../ui/review/printPage.global.scss';
import type { SetupPart } from '../../ui/review/reviewHost';
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
  /** Whether setup is offered: to those who may manage the lists. */
  readonly offersSetup: boolean;
};

export type ReviewMount = { readonly show: (shown: Shown) => void; readonly unmount: () => void };

const now = (): Instant => instantAt(Date.now());

type Site = { readonly store: RegisterStore; readonly loadSetup: () => Promise<SetupPart> };

/** Setup, its words and its hands on the site are fetched by the one who opens it, never by a reader. */
const loadSetup = async (connection: SharePointConnection, { locale }: Strings): Promise<SetupPart> => {
  const [words, { setupPartOver }] = await Promise.all([
    loadSetupStrings(locale),
    import(/* webpackChunkName: 'setup' */ './setupPart')
  ]);
  return setupPartOver(connection, words);
};

/** Puts the review into the web part's element, over SharePoint's lists. */
export const mountReview = (element: HTMLElement, { pageUrl, pageDigest, instanceId, strings }: Page): ReviewMount => {
  const sites = new Map<string, Site>();
  const listeners = new Set<(seconds: number) => void>();

  const onWaiting = (listener: (seconds: number) => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  const siteAt = (siteUrl: string): Site => {
    const known = sites.get(siteUrl);
    if (known) return known;
    const connection: SharePointConnection = {
      siteUrl,
      fetch: (url, init) => fetch(url, { ...init, credentials: 'same-origin' }),
      pageDigest: { siteUrl: pageUrl, value: pageDigest },
      onWaiting: seconds => listeners.forEach(listener => listener(seconds))
    };
    const site = { store: sharePointStore(connection), loadSetup: () => loadSetup(connection, strings) };
    sites.set(siteUrl, site);
    return site;
  };

  return {
    show: ({ siteUrl, offersSetup, ...shown }) => {
      const site = siteAt(siteUrl);
      const host = { ...shown, store: site.store, loadSetup: offersSetup ? site.loadSetup : undefined, siteUrl, strings, instanceId, now, onWaiting };
      ReactDom.render(<ReviewApp host={host} />, element);
    },
    unmount: () => {
      ReactDom.unmountComponentAtNode(element);
    }
  };
};

export type MountReview = typeof mountReview;
