import type { Locator, Page } from '@playwright/test';
import { findingsOn } from './axeFindings';
import { expect, test } from './fixtures';
import { figuresOn, overviewOn, panelOn, reviewOn, reviewShown, rowsInPanel } from './reviewOnPage';
import { siteRest } from './siteRest';

test.use({ siteName: 'kungsholmen-2025', ownSite: 'tillgänglighet' });

const drawnWithNotices = async (page: Page): Promise<void> => {
  await reviewShown(page);
  await expect(reviewOn(page).getByRole('status')).toHaveCount(2);
};

const drawn = async (page: Page): Promise<void> => {
  await reviewShown(page);
  for (const figure of await reviewOn(page).getByRole('figure').all()) {
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.locator('svg').first()).toBeVisible();
  }
};

test.describe('axe finner inget fel', () => {
  // Colours are measured when they have stopped changing.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const theme of ['light', 'dark', 'contrast', 'section'] as const) {
    test(`i temat ${theme}, i texten, ett diagram, en tabell och den öppna rutan`, async ({ open }) => {
      const page = await open({ theme });
      await drawn(page);
      await reviewOn(page).getByRole('button', { name: 'Visa som tabell' }).first().click();
      expect(await findingsOn(page)).toEqual([]);
      await figuresOn(page).filter({ hasText: '21' }).click();
      await expect.poll(async () => (await rowsInPanel(page)).length).toBe(21);
      expect(await findingsOn(page, '.ms-Panel')).toEqual([]);
    });
  }

  test('på en smal skärm, med innehållet utfällt och med den öppna rutan', async ({ open, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open();
    await drawn(page);
    await page.getByRole('button', { name: 'Innehåll' }).click();
    expect(await findingsOn(page)).toEqual([]);
    await figuresOn(page).filter({ hasText: '21' }).click();
    // Rows below the screen are drawn when they come nearer.
    await expect.poll(async () => (await rowsInPanel(page)).length).toBeGreaterThan(10);
    expect(await findingsOn(page, '.ms-Panel')).toEqual([]);
  });

  test('när ingen genomgång är fastställd', async ({ open }) => {
    const page = await open({ user: 'medarbetare', theme: 'dark' });
    await expect(page.getByRole('heading', { name: 'Ingen fastställd genomgång än' })).toBeVisible();
    expect(await findingsOn(page)).toEqual([]);
  });

  test('när en rad är skadad och ett register delvis dolt', async ({ open, site }) => {
    const admin = siteRest(site, 'admin');
    const [risk] = await admin.rows('risks');
    await admin.hide('risks', risk?.Id ?? 0);
    const id = await admin.add('incidents', {
      Title: 'Prov', AwareAt: '2025-06-02T08:00:00Z', Status: 'Öppen', Kind: 'Fishing', Quantity: 1, PersonalDataBreach: 'Nej', NisIncident: 'Nej', Source: 'IA'
    });
    for (const theme of ['light', 'dark'] as const) {
      const page = await open({ theme });
      await drawnWithNotices(page);
      expect(await findingsOn(page)).toEqual([]);
      await page.getByRole('button', { name: 'uppgift saknas', exact: true }).first().click();
      await expect(panelOn(page)).toContainText('kan inte räknas');
      expect(await findingsOn(page, '.ms-Panel')).toEqual([]);
    }
    await admin.recycle('incidents', id);
    await admin.unhide('risks', risk?.Id ?? 0);
  });

  test('när SharePoint inte svarar', async ({ open, page, guard }) => {
    guard.allow(/ERR_INTERNET_DISCONNECTED/);
    await page.route('**/_api/$batch', route => route.abort('internetdisconnected'));
    await open({ theme: 'dark' });
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await findingsOn(page)).toEqual([]);
  });
});

const tabTo = async (page: Page, wanted: Locator): Promise<void> => {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate(element => element === document.activeElement)) return;
  }
  await expect(wanted).toBeFocused();
};

test('en siffra öppnas, läses och stängs med bara tangentbordet, och markören kommer tillbaka', async ({ open, page }) => {
  await open();
  await reviewShown(page);
  for (const figure of [overviewOn(page).nth(1), figuresOn(page).filter({ hasText: '21' })]) {
    await tabTo(page, figure);
    const outline = await figure.evaluate(element => getComputedStyle(element));
    expect(outline.outlineStyle).not.toBe('none');
    expect(parseFloat(outline.outlineWidth)).toBeGreaterThanOrEqual(2);

    await page.keyboard.press('Enter');
    await expect(panelOn(page).getByRole('heading', { name: '21 personuppgiftsincidenter' })).toBeVisible();
    await expect.poll(() => panelOn(page).evaluate(panel => panel.contains(document.activeElement))).toBe(true);
    // In the grid one row takes the focus, and the arrows go on from there.
    await tabTo(page, panelOn(page).getByRole('row').nth(1));
    await page.keyboard.press('ArrowDown');
    await expect(panelOn(page).getByRole('row').nth(2)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(panelOn(page).getByRole('row').nth(2).getByRole('link', { name: /^Öppna rad \d+$/ })).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await panelOn(page).evaluate(panel => panel.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await expect(panelOn(page)).toHaveCount(0);
    await expect(figure).toBeFocused();
  }
});

test('innehållet leder till avsnitten, och markören följer med', async ({ open, page }) => {
  await open();
  await reviewShown(page);
  await page.getByRole('navigation', { name: 'Innehåll' }).getByRole('link', { name: 'Prioriterat arbete som föreslås' }).focus();
  await page.keyboard.press('Enter');
  await expect(reviewOn(page).getByRole('heading', { name: '1.4 Prioriterat arbete som föreslås' })).toBeFocused();
  await expect(reviewOn(page).getByRole('heading', { name: '1.4 Prioriterat arbete som föreslås' })).toBeInViewport();
});
