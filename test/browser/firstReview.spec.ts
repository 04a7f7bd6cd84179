import AxeBuilder from '@axe-core/playwright';
import { siteUrlOf } from '../../local/data/farm';
import { nodeConnection } from '../../local/data/nodeConnection';
import { seatPeople } from '../../local/data/people';
import { desiredSiteFor } from '../../src/provisioning/desiredSiteFor';
import { standardSectionsFor } from '../../src/provisioning/firstReview/standardSections';
import { setUpSite } from '../../src/provisioning/setUp';
import { sharePointAdministration } from '../../src/store/sharePoint/administration/sharePointAdministration';
import { expect, test } from './fixtures';
import type { LocalStart } from './localStart';
import { siteRest } from './siteRest';

test.use({ siteName: 'empty', ownSite: 'uppsatt men tom', contextOptions: { reducedMotion: 'reduce' } });

/** An owner has made the lists and seated the people; nobody has written a row. */
const setUp = async ({ address, url }: LocalStart): Promise<void> => {
  const here = url(siteUrlOf('empty')).replace(new URL(address).hostname, '127.0.0.1');
  const administration = sharePointAdministration(nodeConnection(here, 'admin'));
  await setUpSite(administration, desiredSiteFor(2026), { title: 'Inställningar', administration: 'Provförvaltningen' });
  await seatPeople(administration);
};

test.beforeAll(async ({ site }) => {
  test.setTimeout(180_000);
  await setUp(site);
});

test('DSO ser ett tomt år, och erbjuds inte att skapa det som bara ISAM får skriva', async ({ open, page }) => {
  const asked = page.waitForResponse(response => response.request().postData()?.includes('EffectiveBasePermissions') ?? false);
  await open({ user: 'dso', 'lg-year': 2026 });
  const webPart = page.locator('#web-part');
  await expect(webPart.getByRole('heading', { name: 'Ingen genomgång för 2026' })).toBeVisible();
  await (await asked).finished();
  await expect(webPart.getByRole('button', { name: /Skapa/ })).toHaveCount(0);
});

test('ISAM skapar genomgången för 2026 på ett tomt år, och den står sedan på sidan som utkast', async ({ open, site }) => {
  const page = await open({ user: 'isam', 'lg-year': 2026 });
  const webPart = page.locator('#web-part');
  await expect(webPart.getByRole('heading', { name: 'Ingen genomgång för 2026' })).toBeVisible();
  await expect(webPart).toContainText('Genomgången för 2026 skapas som utkast med 16 avsnitt');
  expect((await new AxeBuilder({ page }).include('#web-part').analyze()).violations).toEqual([]);

  await webPart.getByRole('button', { name: 'Skapa genomgången för 2026' }).click();
  await expect(webPart.getByRole('heading', { name: '1. Vad är Ledningens genomgång' })).toBeVisible();
  await expect(webPart).toContainText('För Provförvaltningen har stadsdelsdirektören fastställt');
  await expect(webPart.getByRole('heading', { name: '1.3 Vad har hänt inom förvaltningen under 2026' })).toBeVisible();
  await expect(webPart).toContainText('Provförvaltningen · Utkast');
  await expect(webPart.getByRole('button', { name: /Skapa/ })).toHaveCount(0);

  const isam = siteRest(site, 'isam', 'empty');
  expect(await isam.rows('reviews')).toMatchObject([{ Title: 'Ledningens genomgång 2026', ReviewYear: 2026, Status: 'Utkast' }]);
  const numbers = (await isam.rows('sections')).map(({ SectionNumber }) => SectionNumber);
  expect(numbers).toEqual(standardSectionsFor(2026).map(({ fields }) => fields.sectionNumber));
});

test('den färdiga genomgången frågar inte efter vad man får skriva, och hämtar inte standardtexterna', async ({ open, page }) => {
  const asked: string[] = [];
  page.on('request', request => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await open({ user: 'isam', 'lg-year': 2026 });
  await expect(page.locator('#web-part').getByRole('heading', { name: '1. Vad är Ledningens genomgång' })).toBeVisible();
  expect(asked.filter(request => /EffectiveBasePermissions|first-review/.test(request))).toEqual([]);
});

test('en medarbetare ser varken utkastet eller någon knapp', async ({ open }) => {
  const page = await open({ user: 'medarbetare', 'lg-year': 2026 });
  await expect(page.locator('#web-part').getByRole('heading', { name: 'Ingen fastställd genomgång än' })).toBeVisible();
  await expect(page.locator('#web-part').getByRole('button')).toHaveCount(0);
});
