import { expect, test as base, type Page } from '@playwright/test';
import type { SiteName } from '../../local/data/farm';
import { guardOver, type Guard } from './guard';
import { startLoaded, type ZoneName } from './loadedSite';
import type { LocalStart } from './localStart';

/** Which local site the tests of a file run against: `test.use({ siteName: 'exempel' })`. One start for each worker and site. */
export interface SiteOptions {
  readonly siteName: SiteName;
  readonly zone: ZoneName;
  /** A word of the file's own gives it a site that no other file's tests see or change. */
  readonly ownSite: string;
}

/** Who looks at which page, and how. */
export interface Visit {
  readonly path?: string;
  readonly user?: 'isam' | 'dso' | 'chef' | 'ledning' | 'registrator' | 'medarbetare' | 'admin';
  readonly culture?: 'sv-SE' | 'en-US';
  readonly theme?: 'light' | 'dark' | 'contrast' | 'section';
  readonly mode?: 'read' | 'edit';
  readonly layout?: 'article' | 'full' | 'third';
  readonly csp?: 'sharepoint';
  readonly 'lg-year'?: number;
}

interface WorkerFixtures extends SiteOptions {
  readonly site: LocalStart;
}

interface TestFixtures {
  /** Fails the test on any console error, page error, policy violation, request to another host or unknown component. */
  readonly guard: Guard;
  /** Opens a page and waits until its web part has drawn itself. Without a path: the review. */
  readonly open: (visit?: Visit) => Promise<Page>;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  siteName: ['kungsholmen-2025', { scope: 'worker', option: true }],

  zone: ['stockholm', { scope: 'worker', option: true }],
  ownSite: ['', { scope: 'worker', option: true }],

  site: [
    async ({ siteName, zone }, use) => {
      const local = await startLoaded(siteName, zone);
      await use(local);
      await local.stop();
    },
    // Example data is loaded through REST the first time.
    { scope: 'worker', timeout: 180_000 }
  ],

  guard: [
    async ({ context, site }, use) => {
      const guard = await guardOver(context, new URL(site.address).host);
      await use(guard);
      expect(guard.problems).toEqual([]);
    },
    { auto: true }
  ],

  open: async ({ page, site }, use) => {
    await use(async visit => {
      await page.goto(site.url(addressOf(new URL(site.address).pathname, visit)));
      await rendered(page);
      return page;
    });
  }
});

/** The path and query of a visit. */
export const addressOf = (review: string, { path: page = review, ...choices }: Visit = {}): string => {
  const query = new URLSearchParams(choices as unknown as Record<string, string>).toString();
  return query === '' ? page : `${page}?${query}`;
};

/** Waits until the web part has drawn itself, in the page or in a frame of it. */
export const rendered = async (page: Pick<Page, 'locator'>): Promise<void> =>
  expect(page.locator('#canvas')).toHaveAttribute('data-state', 'rendered');

export { expect };
