import { expect, type Locator, type Page } from '@playwright/test';

/** What a person sees of setup, found by its words and roles. */
export const setupOn = (page: Page): Locator => page.getByRole('article', { name: 'Uppsättning' });

export const openSetup = async (page: Page): Promise<Locator> => {
  await page.locator('#web-part').getByRole('button', { name: /^(Öppna uppsättningen|Uppsättning)$/ }).first().click();
  return setupOn(page);
};

/** Waits for one of setup's pages, which has the focus when it comes. */
export const setupShows = async (page: Page, heading: string | RegExp): Promise<void> => {
  const shown = setupOn(page).getByRole('heading', { level: 3, name: heading });
  await expect(shown).toBeVisible({ timeout: 90_000 });
  await expect(shown).toBeFocused();
};

export const buttonIn = (page: Page, name: string | RegExp): Locator => setupOn(page).getByRole('button', { name });

/** Holds back what setup writes, so that a moment in the middle can be looked at. Gives what lets everything through again. */
export const holdWrites = async (page: Page): Promise<() => void> => {
  let release: () => void = () => undefined;
  const released = new Promise<void>(resolve => (release = resolve));
  await page.route('**/_api/**', async route => {
    if (route.request().method() === 'POST') await released;
    await route.continue();
  });
  return release;
};
