import type { Page } from '@playwright/test';
import { findingsOn } from './axeFindings';
import { expect, test } from './fixtures';
import { buttonIn, holdWrites, openSetup, setupOn, setupShows } from './setupOnPage';

test.use({ siteName: 'empty', ownSite: 'tillgänglig uppsättning' });

// Colours are measured when they have stopped changing.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const narrow = { width: 320, height: 640 };
const wide = { width: 1280, height: 900 };

/** Nothing is wrong, wide or narrow, and a narrow screen scrolls one way only. */
const isSoundOn = async (page: Page): Promise<void> => {
  expect(await findingsOn(page)).toEqual([]);
  await page.setViewportSize(narrow);
  expect(await findingsOn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);
  await page.setViewportSize(wide);
};

test('axe finner inget fel i plan, förlopp, kvitto och kontroll, i ljust, mörkt och hög kontrast, på bred och smal skärm', async ({ open, page, guard }) => {
  test.setTimeout(300_000);
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await open({ user: 'admin', theme });
    await openSetup(page);
    await setupShows(page, 'Det här skapas');
    await isSoundOn(page);
  }
  await setupOn(page).getByRole('textbox', { name: 'Förvaltningens namn' }).fill('');
  await buttonIn(page, 'Skapa listorna').click();
  await expect(setupOn(page)).toContainText('Skriv förvaltningens namn.');
  await isSoundOn(page);

  await open({ user: 'admin', theme: 'dark' });
  await openSetup(page);
  await setupShows(page, 'Det här skapas');
  const release = await holdWrites(page);
  await buttonIn(page, 'Skapa listorna').click();
  await setupShows(page, 'Arbetar');
  await isSoundOn(page);
  await buttonIn(page, 'Avbryt').click();
  await expect(buttonIn(page, 'Stannar när steget är klart')).toBeDisabled();
  release();
  await setupShows(page, 'Avbrutet');
  await isSoundOn(page);
  await buttonIn(page, 'Fortsätt').click();
  await setupShows(page, 'Det här återstår');
  await buttonIn(page, 'Skapa listorna').click();
  await setupShows(page, 'Klart');
  await expect(buttonIn(page, /^Skapa genomgången för/)).toBeVisible();
  await isSoundOn(page);

  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await open({ user: 'admin', theme });
    await openSetup(page);
    await setupShows(page, 'Kontroll');
    await isSoundOn(page);
  }
});
