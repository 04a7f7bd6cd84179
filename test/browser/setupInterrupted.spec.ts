import { expect, test } from './fixtures';
import { buttonIn, openSetup, setupOn, setupShows } from './setupOnPage';
import { siteRest } from './siteRest';

test.use({ siteName: 'empty', ownSite: 'avbruten uppsättning' });

test('uppsättningen avbryts, nekas och fortsätter, och ingenting blir gjort två gånger', async ({ open, page, site, guard }) => {
  test.setTimeout(300_000);
  guard.allow(/403/);

  await open({ user: 'admin' });
  await openSetup(page);
  await setupShows(page, 'Det här skapas');
  await setupOn(page).getByRole('textbox', { name: 'Förvaltningens namn' }).fill('Halvvägsförvaltningen');

  await test.step('den som avbryter stannar mellan två steg', async () => {
    await buttonIn(page, 'Skapa listorna').click();
    await expect(setupOn(page).getByText(/^1\d av \d+ steg klara$/)).toBeVisible();
    await buttonIn(page, 'Avbryt').click();
    await setupShows(page, 'Avbrutet');
    await expect(setupOn(page)).toContainText('Det som är gjort är kvar.');
    await buttonIn(page, 'Fortsätt').click();
    await setupShows(page, 'Det här återstår');
    await expect(setupOn(page).getByRole('textbox', { name: 'Förvaltningens namn' })).toHaveValue('Halvvägsförvaltningen');
  });

  await test.step('ett steg som SharePoint nekar namnges, och ett nytt försök går vidare', async () => {
    const refusal = { error: { code: '-2147024891, System.UnauthorizedAccessException', message: { lang: 'sv-SE', value: 'Åtkomst nekad.' } } };
    let refused = 0;
    await page.route('**/_api/**', route => {
      const { url, method } = { url: route.request().url(), method: route.request().method() };
      if (method !== 'POST' || /contextinfo/.test(url) || refused > 0) return route.continue();
      refused += 1;
      return route.fulfill({ status: 403, contentType: 'application/json', body: JSON.stringify({ 'odata.error': refusal.error }) });
    });
    await buttonIn(page, 'Skapa listorna').click();
    await setupShows(page, /Det gick inte hela vägen|Klart/);
    await expect(setupOn(page)).toContainText('Åtkomst nekad.');
    await expect(setupOn(page)).toContainText('Be webbplatsens ägare fortsätta; det som är gjort är kvar.');
    await expect(setupOn(page)).toContainText('Stannade här');
    await page.unroute('**/_api/**');
    await buttonIn(page, 'Försök igen').click();
    await setupShows(page, 'Det här återstår');
  });

  await test.step('resten görs med bara tangentbordet', async () => {
    await buttonIn(page, 'Skapa listorna').focus();
    await page.keyboard.press('Enter');
    await setupShows(page, 'Klart');
    const titles = await siteRest(site, 'admin', 'empty').listTitles();
    expect([...titles].sort()).toEqual([...new Set(titles)].sort());
    expect(titles).toContain('Händelser');
    const [settings] = await siteRest(site, 'admin', 'empty').rows('settings');
    expect(settings?.Administration).toBe('Halvvägsförvaltningen');
  });
});
