import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { linesOn, overviewOn, reviewOn, reviewShown } from './reviewOnPage';

test.use({ siteName: 'exempel' });

const years = [2026, 2025, 2024, 2023] as const;

const titleOn = (page: Page): ReturnType<Page['getByRole']> => reviewOn(page).getByRole('heading', { level: 2 });

const goTo = async (page: Page, year: number): Promise<void> => {
  await page.getByRole('combobox', { name: 'År', exact: true }).selectOption(String(year));
  await expect(titleOn(page)).toHaveText(`Ledningens genomgång ${year}`);
};

test('årets genomgång visas först, och väljaren byter rubrik, adress och text utan att fråga SharePoint igen', async ({ open, page }) => {
  const asked: string[] = [];
  page.on('request', request => {
    if (request.url().includes('/_api/')) asked.push(request.method());
  });
  await open();
  await expect(titleOn(page)).toHaveText('Ledningens genomgång 2026');
  await expect(page.getByRole('combobox', { name: 'År', exact: true }).getByRole('option')).toHaveText(years.map(String));

  const shown = new Set<string>();
  for (const year of [2025, 2024, 2023, 2026]) {
    await goTo(page, year);
    expect(new URL(page.url()).searchParams.get('lg-year')).toBe(String(year));
    shown.add((await linesOn(page)).join('\n'));
  }
  expect(shown.size).toBe(years.length);
  expect(asked).toEqual(['POST']);
});

test('en länk till ett år öppnar det året, och bakåt går till det förra', async ({ open }) => {
  const page = await open({ 'lg-year': 2024 });
  await expect(titleOn(page)).toHaveText('Ledningens genomgång 2024');
  await expect(page.getByRole('combobox', { name: 'År', exact: true })).toHaveValue('2024');
  await goTo(page, 2025);
  await goTo(page, 2023);
  await page.goBack();
  await expect(titleOn(page)).toHaveText('Ledningens genomgång 2025');
  await expect(page.getByRole('combobox', { name: 'År', exact: true })).toHaveValue('2025');
  await page.goBack();
  await expect(titleOn(page)).toHaveText('Ledningens genomgång 2024');
  await page.goForward();
  await expect(titleOn(page)).toHaveText('Ledningens genomgång 2025');
});

test('ett år utan genomgång säger det och går att lämna', async ({ open }) => {
  const page = await open({ 'lg-year': 2019 });
  await expect(reviewOn(page).getByRole('heading', { name: 'Ingen genomgång för 2019' })).toBeVisible();
  await goTo(page, 2024);
  await reviewShown(page);
});

test('noll, en och flera sägs på riktig svenska', async ({ open }) => {
  const page = await open({ 'lg-year': 2023 });
  await reviewShown(page);
  expect(await linesOn(page)).toEqual(
    expect.arrayContaining([
      '0 % av förvaltningens medarbetare har genomfört de obligatoriska utbildningarna i informationssäkerhet och dataskydd.',
      'Ingen NIS-incident har rapporterats till MSB',
      '1 personuppgiftsincident, som rapporterats till IMY',
      '1 inbrott är rapporterat',
      '1 fall av skadlig kod',
      '1 övrig informationsincident',
      '1 informationsklassning har genomförts.',
      'Ingen informationsklassning är försenad för översyn.'
    ])
  );
  await goTo(page, 2024);
  expect(await linesOn(page)).toEqual(
    expect.arrayContaining([
      '12 personuppgiftsincidenter varav ingen rapporterats till IMY',
      'En enhet som räknades förra gången saknas i den här räkningen: Kultur och fritid.',
      '1 informationsklassning är försenad för översyn.'
    ])
  );
  await goTo(page, 2025);
  expect(await linesOn(page)).toContain(
    'Alla i förvaltningens ledning har genomfört de obligatoriska utbildningarna i informationssäkerhet och dataskydd.'
  );
  await goTo(page, 2026);
  expect(await linesOn(page)).toEqual(
    expect.arrayContaining([
      'Drygt 99 % av förvaltningens medarbetare har genomfört de obligatoriska utbildningarna i informationssäkerhet och dataskydd.',
      '1 NIS-incident har rapporterats till MCF',
      '1 NIS-incident har rapporterats till NCSC/CERT-SE',
      '1 förlust av personlig dator'
    ])
  );
});

test('översikten säger vad som ändrats sedan året före, när det finns ett sådant', async ({ open }) => {
  const page = await open({ 'lg-year': 2024 });
  const figure = (name: string): ReturnType<typeof overviewOn> => overviewOn(page).filter({ hasText: name });
  await expect(figure('har gått utbildningarna')).toContainText('+45\u00a0procentenheter sedan 2023');
  await expect(figure('personuppgiftsincident')).toContainText('+11 sedan 2023');
  await goTo(page, 2026);
  await expect(figure('informationsincident')).toContainText('−16 sedan 2025');
  await expect(figure('NIS-incident')).toContainText('oförändrat sedan 2025');
  await goTo(page, 2023);
  await expect(reviewOn(page).getByRole('list', { name: 'Nyckeltal' })).not.toContainText('sedan');
});

test('på en smal skärm ryms varje år utan att sidan rullar i sidled', async ({ open, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open();
  for (const year of years) {
    await goTo(page, year);
    await reviewShown(page);
    // A chart is drawn when it comes into view.
    for (const figure of await reviewOn(page).getByRole('figure').all()) await figure.scrollIntoViewIfNeeded();
    const { wide, past } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      past: [...document.querySelectorAll('#web-part *')]
        .filter(element => element.getBoundingClientRect().right > 321 && !element.closest('[role="region"]'))
        .map(element => `${element.tagName} ${element.textContent?.slice(0, 40)}`)
    }));
    expect(past, String(year)).toEqual([]);
    expect(wide, String(year)).toBe(320);
  }
});
