import { defineConfig } from '@playwright/test';
import type { SiteOptions } from './fixtures';
import { browserFlags, browserPath } from './installedBrowser';

/** Journeys in a real browser through the built package on the local page. `npm run ship` comes first. */
export default defineConfig<object, SiteOptions>({
  testDir: __dirname,
  testMatch: '**/*.spec.ts',
  globalSetup: require.resolve('./globalSetup'),
  outputDir: '../../test-results/browser',
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Generous, since nothing waits longer than it has to: a limit that a busy computer reaches tells nothing.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    locale: 'sv-SE',
    // Neither Stockholm's zone nor UTC: a time that forgets the site's zone shows.
    timezoneId: 'America/New_York',
    trace: 'off',
    video: 'off',
    screenshot: 'off',
    launchOptions: { executablePath: browserPath(), args: [...browserFlags] }
  }
});
