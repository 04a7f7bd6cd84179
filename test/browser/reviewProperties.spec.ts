import type { Page } from '@playwright/test';
import { comparable, expectedLines } from '../acceptance/kungsholmen2025';
import { expect, rendered, test } from './fixtures';
import { linesOn, overviewOn, reviewOn, reviewShown } from './reviewOnPage';

test.use({ siteName: 'kungsholmen-2025', ownSite: 'egenskaper' });

const annan = '/sites/annan/SitePages/Ledningens-genomgang.aspx';

const openPane = async (page: Page): Promise<void> => page.getByRole('button', { name: 'Webbdelens egenskaper' }).click();

const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Spara sidan' }).click();
  await expect(page.locator('#saving-state')).toHaveText('Sidan är sparad');
};

test('året som visas först väljs i egenskaperna, sparas och gäller den som läser', async ({ open }) => {
  const page = await open({ user: 'admin', mode: 'edit' });
  await openPane(page);
  await page.getByLabel('År som visas först').fill('tjugo');
  await expect(page.getByText('Skriv ett årtal med fyra siffror, eller lämna tomt.')).toBeVisible();
  await page.getByLabel('År som visas först').fill('2024');
  await expect(reviewOn(page).getByRole('heading', { name: 'Ledningens genomgång 2024' })).toBeVisible();
  await save(page);

  await open({ user: 'isam' });
  await expect(reviewOn(page).getByRole('heading', { name: 'Ledningens genomgång 2024' })).toBeVisible();

  await open({ user: 'admin', mode: 'edit' });
  await openPane(page);
  await page.getByLabel('År som visas först').fill('');
  await expect(reviewOn(page).getByRole('heading', { name: 'Ledningens genomgång 2025' })).toBeVisible();
  await save(page);
});

test('webbplatsen med registren väljs i egenskaperna; en adress utanför miljön avvisas med en mening', async ({ open, guard }) => {
  // On the site without registers SharePoint answers "not found", part by part.
  guard.allow(/404/);
  const page = await open({ path: annan, user: 'admin', mode: 'edit' });
  await reviewShown(page);
  await openPane(page);
  const address = page.getByLabel('Webbplats med registren');
  await expect(address).toHaveValue('/sites/kungsholmen');

  await address.fill('https://annan.example/sites/kungsholmen');
  await expect(page.getByText('Skriv en adress på den här SharePoint-miljön, till exempel /sites/kungsholmen.')).toBeVisible();
  await expect.poll(() => linesOn(page)).toEqual(expectedLines.map(comparable));

  await address.fill('');
  await expect(page.locator('#web-part').getByRole('heading', { name: 'Listorna finns inte än' })).toBeVisible();
  await save(page);
  await page.reload();
  await rendered(page);
  await expect(page.locator('#web-part').getByRole('heading', { name: 'Listorna finns inte än' })).toBeVisible();

  await openPane(page);
  await address.fill('/sites/kungsholmen/');
  await reviewShown(page);
  await save(page);
  await open({ path: annan, user: 'isam' });
  await reviewShown(page);
  expect(await linesOn(page)).toEqual(expectedLines.map(comparable));
});

test('översiktens nyckeltal väljs i egenskaperna', async ({ open }) => {
  const page = await open({ user: 'admin', mode: 'edit' });
  await reviewShown(page);
  await expect(overviewOn(page)).toHaveCount(4);
  await openPane(page);
  // Fluent's box lies under its label, which is what people press.
  const pane = page.locator('#spPropertyPaneContainer');
  await pane.getByText('Informationsklassningar', { exact: true }).click();
  await expect(overviewOn(page)).toHaveCount(1);
  await expect(overviewOn(page)).toContainText('informationsklassning');
  await pane.getByText('Personuppgiftsincidenter', { exact: true }).click();
  await expect(overviewOn(page)).toHaveCount(2);
  await expect(overviewOn(page).first()).toContainText('21');
});
