import { expect, test } from './fixtures';
import { overviewOn, reviewShown } from './reviewOnPage';
import { buttonIn, openSetup, setupOn, setupShows } from './setupOnPage';
import { siteRest } from './siteRest';

test.use({ siteName: 'kungsholmen-2025', ownSite: 'kontroll' });

const visitors = 'Kungsholmens stadsdelsförvaltning – besökare';
const registrator = 'rut.giertz@stadsdel.example';
const annan = '/sites/annan/SitePages/Ledningens-genomgang.aspx';

test('ägaren larmas om att besökare kan läsa händelserna, tar bort läsrätten och ser att den är borta', async ({ open, page, site }) => {
  const admin = siteRest(site, 'admin');
  const group = await admin.group(visitors);
  await admin.addReader('incidents', group);
  await open({ user: 'admin' });
  await openSetup(page);
  await setupShows(page, 'Kontroll');
  const alarm = `Händelser kan läsas av ${visitors}`;
  await expect(setupOn(page).getByRole('heading', { level: 4 }).first()).toHaveText('1 larm');
  await buttonIn(page, `Ta bort läsrätten: ${alarm}`).click();
  await setupShows(page, 'Kontroll');
  await expect(setupOn(page)).toContainText(`Reparerat: ${alarm}`);
  await expect(setupOn(page).getByRole('heading', { name: '1 larm' })).toHaveCount(0);
  await expect(buttonIn(page, /^Ta bort läsrätten/)).toHaveCount(0);
});

test('en rad med egna behörigheter namnges och följer sin lista igen', async ({ open, page, site }) => {
  const admin = siteRest(site, 'admin');
  const [incident] = await admin.rows('incidents');
  await admin.hide('incidents', Number(incident?.Id));
  await open({ user: 'admin' });
  await openSetup(page);
  await setupShows(page, 'Kontroll');
  const row = setupOn(page).getByRole('listitem').filter({ hasText: `Rad ${incident?.Id} ` }).last();
  await expect(row).toContainText('i Händelser har egna behörigheter');
  await row.getByRole('button', { name: /^Låt den följa listan/ }).click();
  await setupShows(page, 'Kontroll');
  await expect(setupOn(page)).toContainText(/Reparerat: Rad \d+/);
  await buttonIn(page, 'Tillbaka till genomgången').click();
  await reviewShown(page);
  await expect(overviewOn(page).filter({ hasText: 'personuppgiftsincident' })).toContainText('21');
});

test('lister från en tidigare version visas ändå, med en stilla rad och knappen för den som får', async ({ open, page, site }) => {
  const admin = siteRest(site, 'admin');
  const [settings] = await admin.rows('settings');
  await admin.change('settings', Number(settings?.Id), { SchemaVersion: 1 });
  const webPart = page.locator('#web-part');

  await open({ user: 'isam' });
  await reviewShown(page);
  await expect(webPart).toContainText('Listorna är gjorda av en tidigare version av webbdelen och behöver uppgraderas.');
  await expect(webPart).toContainText('Be webbplatsens ägare öppna uppsättningen.');
  await expect(webPart.getByRole('button', { name: /ppsättning/ })).toHaveCount(0);

  await open({ user: 'admin' });
  await reviewShown(page);
  await webPart.getByRole('button', { name: 'Öppna uppsättningen' }).click();
  await setupShows(page, 'Uppgradera till version 2');
  await buttonIn(page, 'Uppgradera till version 2').click();
  await setupShows(page, 'Klart');
  await expect(setupOn(page)).toContainText('Uppgraderat till version 2.');
  await buttonIn(page, 'Tillbaka till genomgången').click();
  await reviewShown(page);
  await expect(webPart).not.toContainText('tidigare version');
});

test('listor från en senare version rörs inte, och det står att webbdelen behöver uppdateras', async ({ open, page, site }) => {
  const admin = siteRest(site, 'admin');
  const [settings] = await admin.rows('settings');
  await admin.change('settings', Number(settings?.Id), { SchemaVersion: 99 });
  await open({ user: 'admin' });
  await reviewShown(page);
  await expect(page.locator('#web-part')).toContainText('Webbdelen behöver uppdateras i appkatalogen.');
  await openSetup(page);
  await setupShows(page, 'Webbdelen behöver uppdateras');
  expect(await setupOn(page).getByRole('button').allTextContents()).toEqual(['Tillbaka till genomgången']);
  await admin.change('settings', Number(settings?.Id), { SchemaVersion: settings?.SchemaVersion });
});

test('den som får hantera listor men inte behörigheter ser vad som saknas och vem hon frågar', async ({ open, site, page }) => {
  const admin = siteRest(site, 'admin');
  const members = await admin.group('Kungsholmens stadsdelsförvaltning – medlemmar');
  await admin.join(members, registrator);
  const [settings] = await admin.rows('settings');
  await admin.change('settings', Number(settings?.Id), { SchemaVersion: 1 });
  await open({ user: 'registrator' });
  await openSetup(page);
  await setupShows(page, 'Du har inte rätt att göra det här');
  await expect(setupOn(page).getByRole('listitem').filter({ hasText: 'hantera behörigheter' })).toBeVisible();
  await expect(setupOn(page)).toContainText(/Åsa Öberg|webbplatsens ägare/);
  expect(await setupOn(page).getByRole('button').allTextContents()).toEqual(['Tillbaka till genomgången']);
  await admin.change('settings', Number(settings?.Id), { SchemaVersion: settings?.SchemaVersion });
  await admin.leave(members, registrator);
});

test('på en annan webbplats än registrens erbjuds uppsättningen bara den som redigerar sidan', async ({ open, page }) => {
  const button = page.locator('#web-part').getByRole('button', { name: 'Uppsättning' });
  await open({ path: annan, user: 'admin' });
  await reviewShown(page);
  await expect(button).toHaveCount(0);
  await open({ path: annan, user: 'admin', mode: 'edit' });
  await reviewShown(page);
  await button.click();
  await setupShows(page, 'Kontroll');
});

test('den som läser genomgången hämtar varken uppsättningen eller dess ord', async ({ open, page }) => {
  const scripts: string[] = [];
  page.on('request', request => void (request.resourceType() === 'script' && scripts.push(request.url())));
  await open({ user: 'isam' });
  await reviewShown(page);
  expect(scripts.filter(url => /chunk\.setup/.test(url))).toEqual([]);
});

test('kontrollen nås och lämnas med bara tangentbordet, med synlig markör, och vägen tillbaka ger markören åter', async ({ open, page }) => {
  await open({ user: 'admin' });
  await reviewShown(page);
  const opener = page.locator('#web-part').getByRole('button', { name: 'Uppsättning' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await setupShows(page, 'Kontroll');
  const back = buttonIn(page, 'Tillbaka till genomgången');
  await page.keyboard.press('Shift+Tab');
  await expect(back).toBeFocused();
  const outline = await back.evaluate(element => getComputedStyle(element));
  expect(outline.outlineStyle).not.toBe('none');
  expect(parseFloat(outline.outlineWidth)).toBeGreaterThanOrEqual(2);
  await page.keyboard.press('Enter');
  await expect(opener).toBeFocused();
});
