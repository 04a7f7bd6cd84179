import { comparable, expectedLines } from '../acceptance/kungsholmen2025';
import { figuresInText } from './expectedFigures';
import { expect, test } from './fixtures';
import { figuresOn, linesOn, panelOn, reviewShown, rowsInPanel } from './reviewOnPage';
import { siteRest } from './siteRest';

// The browser is in New York, the site on the Pacific coast, and some events lie within a minute of the Swedish New Year.
test.use({ siteName: 'kungsholmen-2025-overlap', zone: 'pacific' });

const lines = expectedLines.map(comparable);

test('på en webbplats i Stilla havets tid visas samma rader som i Stockholm', async ({ open, page }) => {
  await open({ user: 'isam' });
  const zones = await page.evaluate(() => ({
    browser: Intl.DateTimeFormat().resolvedOptions().timeZone,
    site: (window as unknown as { _spPageContextInfo: { webTimeZoneData: { Id: number } } })._spPageContextInfo.webTimeZoneData.Id
  }));
  expect(zones).toEqual({ browser: 'America/New_York', site: 13 });
  await reviewShown(page);
  expect(await linesOn(page)).toEqual(lines);
});

test('dagarna i underlaget är de som skrevs, och tiderna är svenska', async ({ open, site, siteName }) => {
  const page = await open({ user: 'isam' });
  const expected = await figuresInText(siteRest(site, 'isam', siteName));
  const openFigure = async (key: string): Promise<void> => {
    const index = expected.findIndex(figure => figure.key === key);
    await figuresOn(page).nth(index).click();
    await expect.poll(() => rowsInPanel(page)).toEqual(expected[index]?.rows);
  };

  await openFigure('trainingCoverage');
  await expect(panelOn(page).getByRole('grid')).toContainText(/28 nov(ember|\.)? 2025|2025-11-28/);
  await expect(panelOn(page).getByRole('grid')).not.toContainText(/27 nov|2025-11-27|29 nov|2025-11-29/);
  await expect(panelOn(page)).toContainText('1 januari–31 december 2025');
  await page.keyboard.press('Escape');

  // Learnt of at 23.59 on New Year's Eve in Sweden: 17.59 in the browser's zone, 14.59 in the site's.
  await openFigure('personalDataBreaches');
  const row = panelOn(page).getByRole('row').filter({ hasText: 'Blankett i fel återvinningskärl' });
  await expect(row).toContainText(/2025-12-31\s+23:59|31 dec\.? 2025\s+(kl\. )?23:59/);
});
