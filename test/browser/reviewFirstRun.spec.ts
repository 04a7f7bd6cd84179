import { expect, test } from './fixtures';

test.use({ siteName: 'empty', ownSite: 'inte uppsatt' });

test('innan listorna finns säger webbdelen det, var den letade och vem som kan skapa dem', async ({ open, site }) => {
  const page = await open({ user: 'isam' });
  const webPart = page.locator('#web-part');
  await expect(webPart.getByRole('heading', { name: 'Listorna finns inte än' })).toBeVisible();
  await expect(webPart).toContainText(`På webbplatsen ${site.url('/sites/kungsholmen')} finns inga register för ledningens genomgång.`);
  await expect(webPart).toContainText('Webbplatsens ägare skapar listorna.');
  expect(await webPart.innerText()).not.toMatch(/behörighet|saknas|\b0\b/);
});
