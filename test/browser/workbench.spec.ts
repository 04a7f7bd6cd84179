import { expect, rendered, test } from './fixtures';

const review = '/sites/kungsholmen/SitePages/Ledningens-genomgang.aspx';
const registers = '/sites/kungsholmen/SitePages/Register.aspx';
const otherSite = '/sites/annan/SitePages/Ledningens-genomgang.aspx';

const cultures = ['sv-SE', 'en-US'] as const;
const themes = ['light', 'dark', 'contrast', 'section'] as const;

for (const culture of cultures) {
  for (const theme of themes) {
    test(`paketet visas på ${culture} i temat ${theme} utan ett enda fel i webbläsaren`, async ({ open }) => {
      const page = await open({ culture, theme });
      await expect(page.locator('html')).toHaveAttribute('lang', culture);
      await expect(page.locator('#web-part')).not.toBeEmpty();
    });
  }
}

test('sidan visas också i hela bredden och i en smal kolumn', async ({ open }) => {
  const full = await (await open({ layout: 'full' })).locator('#web-part').boundingBox();
  const third = await (await open({ layout: 'third' })).locator('#web-part').boundingBox();
  expect(full?.width).toBe(1280);
  expect(third?.width).toBeLessThan(400);
});

test('en policy som liknar SharePoints egen bryts inte heller', async ({ open }) => {
  await open({ csp: 'sharepoint' });
});

test('sidan säger sanningen om webbplatsen, personen och deras rättigheter', async ({ open, page, site }) => {
  const contextOf = async (user: 'isam' | 'admin'): Promise<Record<string, unknown>> => {
    await open({ user });
    return page.evaluate(() => (window as unknown as { _spPageContextInfo: Record<string, unknown> })._spPageContextInfo);
  };
  const isam = await contextOf('isam');
  expect(isam).toMatchObject({
    webTitle: 'Kungsholmens stadsdelsförvaltning',
    webAbsoluteUrl: site.url('/sites/kungsholmen'),
    webServerRelativeUrl: '/sites/kungsholmen',
    webLanguage: 1053,
    userDisplayName: 'Ingrid Samuelsson',
    currentUICultureName: 'sv-SE',
    webTimeZoneData: { Id: 4, Bias: -60, DaylightDate: { Month: 3, Day: 5, Hour: 2 }, StandardDate: { Month: 10, Day: 5, Hour: 3 } }
  });
  const admin = await contextOf('admin');
  expect(admin.isSiteAdmin).toBe(true);
  const low = (context: Record<string, unknown>): number => (context.webPermMasks as { Low: number }).Low;
  const editListItems = 4;
  expect([low(isam) & editListItems, low(admin) & editListItems]).toEqual([0, editListItems]);
});

test('sidans formulärnyckel gäller för den som ser sidan', async ({ open, guard }) => {
  guard.allow(/403/);
  const page = await open({ user: 'admin' });
  const statuses = await page.evaluate(async () => {
    const { _spPageContextInfo: context } = window as unknown as { _spPageContextInfo: Record<string, string> };
    const rename = (digest: string): Promise<number> =>
      fetch(`${context.webServerRelativeUrl}/_api/web`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-HTTP-Method': 'MERGE', 'If-Match': '*', 'X-RequestDigest': digest },
        body: JSON.stringify({ Description: 'Ändrad från sidan' })
      }).then(({ status }) => status);
    return [await rename(context.formDigestValue ?? ''), await rename('0xFALSK,23 Nov 2026 17:35:00 -0000')];
  });
  expect(statuses).toEqual([204, 403]);
});

test('i redigeringsläge öppnas egenskapsfönstret', async ({ open }) => {
  const page = await open({ user: 'admin', mode: 'edit' });
  await page.getByRole('button', { name: 'Webbdelens egenskaper' }).click();
  await expect(page.locator('#spPropertyPaneContainer').getByText('Ledningens genomgång').first()).toBeVisible();
});

test('det som ändras i egenskapsfönstret sparas på servern och finns kvar när sidan laddas om', async ({ open }) => {
  const page = await open({ user: 'admin', mode: 'edit' });
  const firstYear = page.getByLabel('År som visas först');
  await page.getByRole('button', { name: 'Webbdelens egenskaper' }).click();
  await firstYear.fill('2024');
  await expect(page.locator('#saving-state')).toHaveText('Ändringarna är inte sparade');
  await page.getByRole('button', { name: 'Spara sidan' }).click();
  await expect(page.locator('#saving-state')).toHaveText('Sidan är sparad');

  await page.reload();
  await rendered(page);
  await page.getByRole('button', { name: 'Webbdelens egenskaper' }).click();
  await expect(firstYear).toHaveValue('2024');

  // Other tests see the same page.
  await firstYear.fill('');
  await expect(page.locator('#saving-state')).toHaveText('Ändringarna är inte sparade');
  await page.getByRole('button', { name: 'Spara sidan' }).click();
  await expect(page.locator('#saving-state')).toHaveText('Sidan är sparad');
});

test('den som bara får läsa kan varken redigera eller spara sidan', async ({ open, guard }) => {
  guard.allow(/403/);
  const page = await open({ user: 'medarbetare', mode: 'edit' });
  await expect(page.locator('.edit-line')).toContainText('Du får läsa sidan men inte redigera den');
  await expect(page.getByRole('button', { name: 'Spara sidan' })).toHaveCount(0);

  const refusal = await page.evaluate(async path => {
    const answer = await fetch(path, { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: '{}' });
    return [answer.status, await answer.text()];
  }, review);
  expect(refusal).toEqual([403, 'Du får inte redigera den här sidan.']);
});

test('fliken i Teams talar med Teams ram', async ({ page, site }) => {
  await page.goto(site.url('/teams/Ledningens-genomgang?theme=dark'));
  const tab = page.frameLocator('#teams-frame');
  await rendered(tab);
  await expect(tab.locator('#web-part')).not.toBeEmpty();
  await expect(tab.locator('.bar')).toHaveCount(0);
});

test('en annan webbplats sida visar register som ligger i den första', async ({ open, page }) => {
  await open({ path: otherSite });
  const data = await page.locator('#page-data').textContent();
  expect(data).toContain('"registersSite":"/sites/kungsholmen"');
  await expect(page.locator('.bar')).toContainText('En annan webbplats');
});

test('sidan med register säger tydligt när paketet saknar webbdelen, och visar den annars', async ({ page, site }) => {
  await page.goto(site.url(registers));
  const missing = page.getByText('Paketet innehåller ännu ingen webbdel');
  const shown = page.locator('#canvas[data-state="rendered"]');
  await expect(missing.or(shown)).toBeVisible();
});

test('användare, språk och tema byts med vanliga länkar', async ({ open }) => {
  const page = await open();
  await page.getByText('Användare: Ingrid Samuelsson').click();
  await page.getByRole('link', { name: 'Mehmet Arslan' }).click();
  await rendered(page);
  await page.getByText('Tema: Ljust').click();
  await page.getByRole('link', { name: 'Mörkt' }).click();
  await rendered(page);
  await expect(page.locator('.bar')).toContainText('Mehmet Arslan');
  await expect(page).toHaveURL(/theme=dark/);
});

test('en lista är en tabell med listans svenska namn, och en rad har en egen sida', async ({ page, site }) => {
  await page.goto(site.url('/sites/kungsholmen/Lists/Incidents/AllItems.aspx?user=isam'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Händelser');
  const rows = page.getByRole('row');
  await expect(rows.nth(1)).toBeVisible();
  await rows.nth(1).getByRole('link').click();
  await expect(page).toHaveURL(/DispForm\.aspx\?ID=\d+/);
  await expect(page.getByRole('table', { name: 'Om raden' })).toBeVisible();
});

test('en lista som användaren inte får se visas inte för honom', async ({ page, site, guard }) => {
  guard.allow(/403/);
  const answer = await page.goto(site.url('/sites/kungsholmen/Lists/Incidents/AllItems.aspx?user=medarbetare'));
  expect(answer?.status()).toBe(403);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('SharePoint sa nej');
});

test('en okänd sida och en okänd användare sägs rent ut', async ({ page, site, guard }) => {
  guard.allow(/40[04]/);
  await page.goto(site.url('/sites/kungsholmen/SitePages/Nagot-annat.aspx'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte');
  await page.goto(site.url(`${review}?user=ingen`));
  await expect(page.getByText('Användaren "ingen" finns inte')).toBeVisible();
});
