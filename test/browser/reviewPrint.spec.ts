import { comparable, expectedLines } from '../acceptance/kungsholmen2025';
import { expect, test } from './fixtures';
import { footnotesOn, linesOn, reviewOn, reviewShown } from './reviewOnPage';

test.use({ siteName: 'kungsholmen-2025', ownSite: 'åtskilda händelser' });

test('på papper står genomgången ensam, med alla rader, fotnoternas adresser och tabeller i stället för knappar', async ({ open, page }) => {
  await open();
  await reviewShown(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
  await expect(page.getByRole('combobox')).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Innehåll' })).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.locator('.bar')).toBeHidden();
  await expect(reviewOn(page).getByRole('heading', { name: 'Ledningens genomgång 2025' })).toBeVisible();
  expect(await linesOn(page)).toEqual(expectedLines.map(comparable));
  await expect(footnotesOn(page).first()).toBeVisible();
  const address = await footnotesOn(page).first().getByRole('link').first().evaluate(link => getComputedStyle(link, '::after').content);
  expect(address).toContain('https://start.stockholm/');
  for (const figure of await reviewOn(page).getByRole('figure').all()) {
    await expect(figure.getByRole('table')).toBeVisible();
    await expect(figure.getByRole('button')).toBeHidden();
  }
});

test('utskriften är A4, utan tomma sidor', async ({ open, page }) => {
  await open();
  await reviewShown(page);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => `${Math.round(Number(width))} ${Math.round(Number(height))}`);
  expect(new Set(sizes)).toEqual(new Set(['595 842']));
  expect(sizes.length).toBeGreaterThanOrEqual(3);
  expect(sizes.length).toBeLessThanOrEqual(7);
});
