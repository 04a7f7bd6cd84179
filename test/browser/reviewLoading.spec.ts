import type { Page, Route } from '@playwright/test';
import { comparable, expectedLines } from '../acceptance/kungsholmen2025';
import { expect, test } from './fixtures';
import { linesOn, reviewOn, reviewShown } from './reviewOnPage';

test.use({ siteName: 'kungsholmen-2025', ownSite: 'åtskilda händelser' });

const lines = expectedLines.map(comparable);

/** Answers the review's question to SharePoint as told, until told otherwise. */
const answering = async (page: Page): Promise<{ as(handle: (route: Route) => Promise<void>): void; readonly asked: () => number }> => {
  let handle = (route: Route): Promise<void> => route.continue();
  let asked = 0;
  await page.route('**/_api/$batch', route => {
    asked += 1;
    return handle(route);
  });
  return { as: told => (handle = told), asked: () => asked };
};

const alertOn = (page: Page): ReturnType<Page['locator']> => page.locator('#web-part').getByRole('alert');

test('medan raderna hämtas visas sidans form, och ingenting flyttar sig när texten kommer', async ({ open, page }) => {
  await page.addInitScript(() => {
    const shifts: object[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as (PerformanceEntry & { hadRecentInput: boolean; value: number; sources: readonly { node: Node | null }[] })[]) {
        if (!entry.hadRecentInput) {
          shifts.push({ value: entry.value, moved: entry.sources.map(({ node }) => (node instanceof Element ? `${node.tagName}.${node.className}` : String(node))) });
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const answers = await answering(page);
  let release = (): void => undefined;
  const released = new Promise<void>(resolve => (release = resolve));
  answers.as(async route => {
    await released;
    await route.continue();
  });

  await open();
  const skeleton = page.locator('#web-part').getByRole('status', { name: 'Läser genomgången' });
  await expect(skeleton).toBeVisible();
  const height = (await skeleton.boundingBox())?.height ?? 0;
  const headerBefore = await skeleton.locator('> div').first().boundingBox();
  expect(height).toBeGreaterThanOrEqual(page.viewportSize()?.height ?? Infinity);
  await page.evaluate(() => ((window as unknown as { shifts: object[] }).shifts.length = 0));
  release();
  await reviewShown(page);
  await expect(skeleton).toHaveCount(0);
  // Two frames later everything that belongs to this drawing has been laid out.
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(await page.evaluate(() => (window as unknown as { shifts: object[] }).shifts)).toEqual([]);
  // What replaces something else is no shift to the browser, but it is to the eye.
  expect(await reviewOn(page).locator('header').boundingBox()).toEqual(headerBefore);
});

test('ett upptaget SharePoint får den tid det ber om, och sedan visas genomgången', async ({ open, page, guard }) => {
  guard.allow(/503/);
  const answers = await answering(page);
  answers.as(route => {
    answers.as(later => later.continue());
    return route.fulfill({ status: 503, headers: { 'Retry-After': '1' }, body: '' });
  });
  await open();
  await reviewShown(page);
  expect(answers.asked()).toBe(2);
  expect(await linesOn(page)).toEqual(lines);
});

test('ett SharePoint som förblir upptaget ger en mening och en knapp, och knappen läser om', async ({ open, page, guard }) => {
  guard.allow(/503/);
  const answers = await answering(page);
  answers.as(route => route.fulfill({ status: 503, headers: { 'Retry-After': '1' }, body: '' }));
  await open();
  await expect(alertOn(page)).toContainText('Genomgången kunde inte läsas');
  await expect(alertOn(page)).toContainText('SharePoint har för mycket att göra just nu.');
  answers.as(route => route.continue());
  await alertOn(page).getByRole('button', { name: 'Försök igen' }).click();
  await reviewShown(page);
  expect(await linesOn(page)).toEqual(lines);
});

const failures: readonly (readonly [string, (route: Route) => Promise<void>, string, RegExp])[] = [
  ['utan nät', route => route.abort('internetdisconnected'), 'Det går inte att nå SharePoint just nu.', /ERR_INTERNET_DISCONNECTED/],
  [
    'med en inloggningssida i stället för svar',
    route => route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>Logga in</title>' }),
    'Du är utloggad. Logga in igen och ladda om sidan.',
    /^$/
  ],
  ['när sessionen har gått ut', route => route.fulfill({ status: 401, body: '' }), 'Du är utloggad. Logga in igen och ladda om sidan.', /401/],
  [
    'utan behörighet till webbplatsen',
    route =>
      route.fulfill({
        status: 403,
        contentType: 'application/json',
        body: JSON.stringify({ 'odata.error': { code: '-2147024891, System.UnauthorizedAccessException', message: { lang: 'sv-SE', value: 'Åtkomst nekad.' } } })
      }),
    'Du har inte behörighet till webbplatsen.',
    /403/
  ],
  [
    'när SharePoint går sönder',
    route =>
      route.fulfill({
        status: 500,
        contentType: 'application/json',
        body: JSON.stringify({ 'odata.error': { code: '-1, System.Exception', message: { lang: 'sv-SE', value: 'Ett internt fel.' } } })
      }),
    'Ett internt fel.',
    /500/
  ]
];

for (const [when, answer, sentence, expected] of failures) {
  test(`${when} säger webbdelen vad som är fel, och Försök igen hämtar genomgången`, async ({ open, page, guard }) => {
    guard.allow(expected);
    const answers = await answering(page);
    answers.as(answer);
    await open();
    await expect(alertOn(page)).toContainText('Genomgången kunde inte läsas');
    await expect(alertOn(page)).toContainText(sentence);
    await expect(page.locator('#web-part')).not.toContainText(/\bincident/);
    answers.as(route => route.continue());
    await alertOn(page).getByRole('button', { name: 'Försök igen' }).click();
    await reviewShown(page);
    await expect(alertOn(page)).toHaveCount(0);
    expect(await linesOn(page)).toEqual(lines);
  });
}
