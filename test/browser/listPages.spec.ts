import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { clientOf, type Client } from '../../local/sharepoint/testing/client';
import { addCase, casesFolder, makeCases } from '../../local/workbench/testing/formattedList';
import { siteUrlOf } from '../../local/data/farm';
import { addressOf, expect, test, type Visit } from './fixtures';
import type { LocalStart } from './localStart';

test.use({ siteName: 'empty', ownSite: 'listsidor' });

const web = siteUrlOf('empty');
const pageOf = (name: string): string => `${web}${casesFolder}/${name}.aspx`;

const personOn = ({ address, url }: LocalStart, user: string): Client => {
  // Not every computer knows names below localhost outside a browser.
  const here = url(web).replace(new URL(address).hostname, '127.0.0.1');
  return clientOf(() => `${here}/_api`, user);
};

const day = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString();

test.beforeAll(async ({ site }) => {
  const admin = personOn(site, 'admin');
  await makeCases(admin, web);
  await addCase(admin, web, { Title: 'Kort borta sedan länge', State: 'Öppet', Kind: 'Förlorat kort', CardNumber: '77', Year: 2025, DueOn: inDays(-5), Cost: 12345.5 });
  await addCase(admin, web, { Title: 'Intrång i journalen', State: 'Öppet', Kind: 'Intrång', Systems: ['Journal', 'Lön & tid'], Year: 2026, DueOn: inDays(1.5) });
  await addCase(admin, web, { Title: '<img src=x onerror=alert(1)>', State: 'Öppet', Kind: 'Annat', DueOn: inDays(30) });
  await addCase(admin, web, { Title: 'Avslutat', State: 'Klart', Kind: 'Intrång', DueOn: inDays(-100) });
});

const go = async (page: Page, site: LocalStart, name: string, visit: Visit = {}, more = ''): Promise<void> => {
  await page.goto(site.url(`${addressOf('', { path: pageOf(name), user: 'admin', ...visit })}${more}`));
};

const rowsOn = async (page: Page): Promise<readonly string[]> => page.getByRole('rowheader').allInnerTexts();

const iconFontsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...document.fonts].filter(({ family }) => family.includes('FabricMDL2')).map(({ status }) => status));

test('en vy visar rätt rader, med färg, ikon och ord för det som är försenat', async ({ page, site }) => {
  await go(page, site, 'AllItems');
  await page.getByRole('navigation', { name: 'Vyer' }).getByRole('link', { name: 'Öppna ärenden' }).click();
  expect(await rowsOn(page)).toEqual(['Kort borta sedan länge', 'Intrång i journalen', '<img src=x onerror=alert(1)>']);
  const late = page.getByRole('row', { name: 'Kort borta sedan länge' }).locator('.sp-field-severity--blocked');
  await expect(late).toContainText('försenat');
  await expect(late.locator('.icon')).toHaveAttribute('aria-hidden', 'true');
  // The icon's font has come, or the sign would be an empty box.
  await expect.poll(() => iconFontsOn(page)).toEqual(['loaded']);
  await expect(page.getByRole('row', { name: 'Intrång i journalen' }).locator('.sp-field-severity--warning')).toBeVisible();
  await expect(page.getByRole('cell', { name: '2025', exact: true })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Intrång i journalen' })).toContainText('Lön & tid');
});

test('en grupperad vy har rubriker med antal', async ({ page, site }) => {
  await go(page, site, 'ByKind');
  expect((await rowsOn(page)).filter(text => text.startsWith('Slag'))).toEqual(['Slag: Annat (1)', 'Slag: Förlorat kort (1)', 'Slag: Intrång (2)']);
});

test('nästa rader nås med en länk, med samma tema', async ({ page, site }) => {
  await go(page, site, 'Pages', { theme: 'dark' });
  await page.getByRole('link', { name: 'Nästa rader' }).click();
  await expect(page).toHaveURL(/theme=dark/);
  expect(await rowsOn(page)).toEqual(['3', '4']);
});

test('formuläret visar bara de fält som gäller, medan det fylls i', async ({ page, site }) => {
  await go(page, site, 'NewForm');
  const card = page.getByLabel('Kortnummer');
  const systems = page.getByRole('group', { name: 'System' });
  const section = page.getByRole('region', { name: 'Kort eller intrång' });
  await expect(page.getByLabel('Rubrik')).toBeVisible();
  await expect(section).toBeHidden();

  await page.getByLabel('Slag').selectOption('Förlorat kort');
  await expect(card).toBeVisible();
  await expect(systems).toBeHidden();
  await expect(page.getByLabel('Känt sedan')).toBeHidden();
  await card.fill('4711');
  await expect(page.getByLabel('Känt sedan')).toBeVisible();

  await page.getByLabel('Slag').selectOption('Intrång');
  await expect(card).toBeHidden();
  await expect(systems).toBeVisible();
});

test('ISAM registrerar ett ärende, rättar det som var fel, och ser det i vyn', async ({ page, site }) => {
  await go(page, site, 'Open');
  await page.getByRole('link', { name: 'Ny', exact: true }).click();
  await page.getByLabel('Slag').selectOption('Förlorat kort');
  await page.getByLabel('Kortnummer').fill('Detta skickas inte');
  await page.getByLabel('Slag').selectOption('Intrång');
  await page.getByLabel('Lön & tid').check();
  await page.getByLabel('Känt sedan').fill('2026-07-01T12:30');
  await page.getByLabel('År').fill('1800');
  await page.getByRole('button', { name: 'Spara' }).click();

  await expect(page.getByRole('alert')).toContainText('Raden är inte sparad');
  await page.getByRole('alert').getByRole('link', { name: 'År' }).click();
  await expect(page.getByLabel('År')).toBeFocused();
  await expect(page.getByLabel('År')).toHaveValue('1800');
  await expect(page.getByLabel('År')).toHaveAccessibleDescription(/\S/);
  await expect(page.getByLabel('Lön & tid')).toBeChecked();
  await page.getByLabel('År').fill('2026');
  await page.getByLabel('Rubrik').fill('Nytt intrång');
  await page.getByRole('button', { name: 'Spara' }).click();

  await expect(page).toHaveURL(/Open\.aspx/);
  await page.getByRole('link', { name: 'Nytt intrång' }).click();
  await expect(page.getByRole('row', { name: 'Känt sedan' })).toContainText('2026-07-01 12:30');
  const { json } = await personOn(site, 'admin').get(`web/GetList('${web}${casesFolder}')/items?$filter=Title eq 'Nytt intrång'`);
  expect(json.value).toEqual([expect.objectContaining({ Systems: ['Lön & tid'], CardNumber: null, Year: 2026 })]);
});

test('en rad ändras i sitt formulär', async ({ page, site }) => {
  await go(page, site, 'DispForm', {}, '&ID=4');
  await page.getByRole('link', { name: 'Redigera' }).click();
  await expect(page.getByLabel('Läge')).toHaveValue('Klart');
  await page.getByLabel('Uppgifter har läckt').check();
  await page.getByRole('button', { name: 'Spara' }).click();
  await go(page, site, 'DispForm', {}, '&ID=4');
  await expect(page.getByRole('row', { name: 'Uppgifter har läckt' })).toContainText('Ja');
});

test.describe('utan skript', () => {
  test.use({ javaScriptEnabled: false });

  test('visas alla fält, och det som fylls i sparas', async ({ page, site }) => {
    await go(page, site, 'NewForm');
    await page.getByLabel('Rubrik').fill('Utan skript');
    await page.getByLabel('Slag').selectOption('Förlorat kort');
    await page.getByLabel('Kortnummer').fill('12');
    await page.getByRole('button', { name: 'Spara' }).click();
    await expect(page.getByRole('link', { name: 'Utan skript' })).toBeVisible();
  });
});

/** All of the page is this host's own. */
const findingsOn = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`));
};

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`axe finner inget fel i vyer och formulär i temat ${theme}, också på en smal skärm`, async ({ page, site }) => {
    for (const [name, more] of [['Open', ''], ['ByKind', ''], ['DispForm', '&ID=1'], ['EditForm', '&ID=2'], ['NewForm', '']] as const) {
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await go(page, site, name, { theme }, more);
        expect(await findingsOn(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }
    await page.getByRole('button', { name: 'Spara' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await findingsOn(page)).toEqual([]);
  });
}
