import type { Locator } from '@playwright/test';
import { farmUsers } from '../../local/data/farm';
import { expect, test, type Visit } from './fixtures';
import { linesOn, overviewOn, reviewOn, reviewShown } from './reviewOnPage';
import { buttonIn, openSetup, setupOn, setupShows } from './setupOnPage';
import { siteRest } from './siteRest';

test.use({ siteName: 'empty', ownSite: 'uppsättning' });

const emailOf = (user: NonNullable<Visit['user']>): string => farmUsers.find(({ key }) => key === user)?.email ?? '';

const newIncident = '/sites/kungsholmen/Lists/Incidents/NewForm.aspx';

test('från en tom webbplats till en siffra på sidan: ägaren sätter upp, ISAM registrerar, medarbetaren väntar', async ({ open, site, page, guard }) => {
  test.setTimeout(300_000);
  // That is what it answers about a person whom it does not know.
  guard.allow(/400 .*ensureuser/);
  const webPart = page.locator('#web-part');
  const year = new Date().getFullYear();

  await test.step('innan listorna finns säger webbdelen det, var den letade och vem som kan skapa dem', async () => {
    for (const user of ['medarbetare', 'isam'] as const) {
      await open({ user });
      await expect(webPart.getByRole('heading', { name: 'Listorna finns inte än' })).toBeVisible();
      await expect(webPart).toContainText(`På webbplatsen ${site.url('/sites/kungsholmen')} finns inga register för ledningens genomgång.`);
      await expect(webPart).toContainText('Webbplatsens ägare skapar listorna.');
      await expect(webPart.getByRole('button')).toHaveCount(0);
      expect(await webPart.innerText()).not.toMatch(/behörighet|saknas|\b0\b/);
    }
  });

  await test.step('ägaren ser planen i ord innan något händer', async () => {
    await open({ user: 'admin' });
    await openSetup(page);
    await setupShows(page, 'Det här skapas');
    await expect(setupOn(page)).toContainText(/Skapa listan Händelser med \d+ kolumner och \d vyer; läses av ISAM och DSO/);
    await expect(setupOn(page)).toContainText('Skapa listan Inställningar');
    await expect(setupOn(page)).toContainText('läses av alla på webbplatsen');
    await expect(setupOn(page)).toContainText('Webbplatsens ägare får fullständig behörighet till alla listor och kan alltså läsa Händelser.');
    await expect(setupOn(page).getByRole('listitem').filter({ hasText: /^16\s*nya listor$/ })).toBeVisible();
    expect(await siteRest(site, 'admin', 'empty').listTitles()).not.toContain('Händelser');
  });

  await test.step('namnet krävs, och listorna skapas en efter en', async () => {
    const name = setupOn(page).getByRole('textbox', { name: 'Förvaltningens namn' });
    await expect(name).toHaveValue('Kungsholmens stadsdelsförvaltning');
    await name.fill('');
    await buttonIn(page, 'Skapa listorna').click();
    await expect(setupOn(page)).toContainText('Skriv förvaltningens namn.');
    await expect(name).toBeFocused();
    await name.fill('Provförvaltningen');
    await page.keyboard.press('Enter');
    await setupShows(page, 'Arbetar');
    await expect(setupOn(page).getByRole('progressbar')).toBeVisible();
    await expect(buttonIn(page, 'Tillbaka till genomgången')).toBeDisabled();
  });

  await test.step('kvittot säger vad som gjordes och länkar till listorna', async () => {
    await setupShows(page, 'Klart');
    await expect(setupOn(page)).toContainText('5 grupper och 16 listor skapades.');
    const link = setupOn(page).getByRole('link', { name: 'Händelser', exact: true });
    expect(await link.getAttribute('href')).toBe(`${site.url('/sites/kungsholmen')}/Lists/Incidents/AllItems.aspx`);
    const titles = await siteRest(site, 'admin', 'empty').listTitles();
    expect(titles).toEqual(expect.arrayContaining(['Händelser', 'Genomgångar', 'Fastställda genomgångar']));
    expect(titles.filter(title => title === 'Händelser')).toHaveLength(1);
  });

  await test.step('ägaren lägger in personer; en okänd adress förklaras', async () => {
    const isam = setupOn(page).getByRole('textbox', { name: 'E-postadress, ny i LG ISAM' });
    await isam.fill('ingen.alls@stadsdel.example');
    await buttonIn(page, 'Lägg till i LG ISAM').click();
    await expect(setupOn(page)).toContainText('SharePoint känner inte till ingen.alls@stadsdel.example.');
    await isam.fill(emailOf('isam'));
    await page.keyboard.press('Enter');
    await expect(setupOn(page).getByRole('list', { name: 'Med i LG ISAM' })).toHaveText('Ingrid Samuelsson');
    await setupOn(page).getByRole('textbox', { name: 'E-postadress, ny i LG DSO' }).fill(emailOf('dso'));
    await buttonIn(page, 'Lägg till i LG DSO').click();
    await expect(setupOn(page).getByRole('list', { name: 'Med i LG DSO' })).toHaveText('Dag Sörensson');
    expect(await setupOn(page).getByRole('link', { name: 'Öppna i SharePoint: LG ISAM' }).getAttribute('href')).toMatch(
      /\/_layouts\/15\/people\.aspx\?MembershipGroupId=\d+$/
    );
  });

  await test.step('ägaren skapar årets genomgång och är tillbaka på sidan', async () => {
    await buttonIn(page, `Skapa genomgången för ${year}`).click();
    await expect(reviewOn(page).getByRole('heading', { level: 2, name: `Ledningens genomgång ${year}` })).toBeVisible();
    await expect(reviewOn(page)).toContainText('Provförvaltningen');
    await expect(webPart.getByRole('button', { name: 'Uppsättning' })).toBeFocused();
  });

  await test.step('ISAM registrerar en händelse i listan, och siffran står på sidan', async () => {
    await open({ user: 'isam' });
    await reviewShown(page);
    await expect(webPart.getByRole('button', { name: 'Uppsättning' })).toHaveCount(0);
    expect(await linesOn(page)).toContain('Inga personuppgiftsincidenter');

    await page.goto(site.url(`${newIncident}?user=isam`));
    const field = (name: string): Locator => page.locator(`[name="${name}"]`);
    await field('Title').fill('Brev till fel mottagare');
    await field('AwareAt').fill(`${year}-01-01T00:30`);
    await field('Kind').selectOption('Felutskick');
    await field('PersonalDataBreach').selectOption('Ja');
    await field('NisIncident').selectOption('Nej');
    await field('Source').selectOption('E-post');
    await page.getByRole('button', { name: 'Spara' }).click();
    await expect(page).not.toHaveURL(/NewForm/);

    await open({ user: 'isam' });
    await reviewShown(page);
    expect(await linesOn(page)).toContain('1 personuppgiftsincident, som inte rapporterats till IMY');
    await expect(overviewOn(page).filter({ hasText: 'personuppgiftsincident' })).toContainText('1');
  });

  await test.step('en medarbetare ser att ingen genomgång är fastställd, och ingen knapp', async () => {
    await open({ user: 'medarbetare' });
    await expect(webPart.getByRole('heading', { name: 'Ingen fastställd genomgång än' })).toBeVisible();
    await expect(webPart.getByRole('button')).toHaveCount(0);
  });

  await test.step('när ägaren kontrollerar stämmer allt utom de grupper som är tomma', async () => {
    await open({ user: 'admin' });
    await openSetup(page);
    await setupShows(page, 'Kontroll');
    await expect(setupOn(page)).toContainText('Ingen är med i LG Chef');
    await setupOn(page).getByRole('textbox', { name: 'E-postadress, ny i LG Chef' }).fill(emailOf('chef'));
    await buttonIn(page, 'Lägg till i LG Chef').click();
    await expect(setupOn(page)).toContainText('Charlotta Hellström är med i LG Chef');
    await buttonIn(page, 'Kontrollera igen').click();
    await setupShows(page, 'Kontroll');
    await expect(setupOn(page)).toContainText('Allt stämmer');
    await buttonIn(page, 'Tillbaka till genomgången').click();
    await expect(webPart.getByRole('button', { name: 'Uppsättning' })).toBeFocused();
  });
});
