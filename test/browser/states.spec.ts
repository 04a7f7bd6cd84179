import { comparable, expectedLines } from '../acceptance/kungsholmen2025';
import { expect, test, type Visit } from './fixtures';
import { linesOn, overviewOn, reviewOn, reviewShown } from './reviewOnPage';
import { siteRest } from './siteRest';

test.use({ siteName: 'kungsholmen-2025', ownSite: 'behörighet' });

const lines = expectedLines.map(comparable);

const coverage = lines.find(line => line.startsWith('Cirka 16 %')) ?? '';

const lineAfter = (line: string): string => lines[lines.indexOf(line) + 1] ?? '';

/** The lines with every line between two of them, the first included, replaced. */
const linesWhere = (first: string, next: string, said: readonly string[]): readonly string[] => [
  ...lines.slice(0, lines.indexOf(first)),
  ...said,
  ...lines.slice(lines.indexOf(next))
];

const withoutReview: readonly (readonly [NonNullable<Visit['user']>, string])[] = [
  ['ledning', 'ledningen'],
  ['chef', 'förvaltningschefen'],
  ['registrator', 'registratorn'],
  ['medarbetare', 'en medarbetare']
];

for (const [user, person] of withoutReview) {
  test(`${person} ser att ingen genomgång är fastställd, och inte en enda siffra`, async ({ open }) => {
    const page = await open({ user });
    const webPart = page.locator('#web-part');
    await expect(webPart.getByRole('heading', { name: 'Ingen fastställd genomgång än' })).toBeVisible();
    expect(await webPart.innerText()).not.toMatch(/\d|incident|procent|%|saknas/i);
    await expect(webPart.getByRole('button')).toHaveCount(0);
  });
}

test('den som bara får läsa en del av händelserna ser att uppgift saknas, aldrig en del av summan', async ({ open, site }) => {
  const admin = siteRest(site, 'admin');
  const [breach] = (await admin.rows('incidents')).filter(row => row.PersonalDataBreach === 'Ja');
  await admin.hide('incidents', breach?.Id ?? 0);

  const page = await open({ user: 'isam' });
  await reviewShown(page);
  await expect(reviewOn(page).getByRole('status')).toContainText('Händelser: du får inte läsa alla rader, så inga summor visas.');
  expect(await linesOn(page)).toEqual(
    linesWhere('1 NIS-incident har rapporterats till MSB', '1.4 Prioriterat arbete som föreslås', [
      'NIS-incidenter: uppgift saknas',
      'Personuppgiftsincidenter: uppgift saknas',
      'Informationsincidenter: uppgift saknas'
    ])
  );
  for (const name of ['personuppgiftsincident', 'NIS-incident', 'informationsincident']) {
    const figure = overviewOn(page).filter({ hasText: name });
    await expect(figure).toContainText('uppgift saknas');
    expect(await figure.innerText()).not.toMatch(/\d/);
  }
  await page.getByRole('button', { name: 'uppgift saknas', exact: true }).first().click();
  await expect(page.getByRole('dialog')).toContainText('Du får inte läsa alla rader i listan Händelser, så siffran kan inte räknas.');
  await expect(page.getByRole('dialog').getByRole('row')).toHaveCount(0);

  await admin.unhide('incidents', breach?.Id ?? 0);
  await open({ user: 'isam' });
  await reviewShown(page);
  expect(await linesOn(page)).toEqual(lines);
});

test('ett stängt register sägs vara stängt, och resten av genomgången visas', async ({ open, site }) => {
  const admin = siteRest(site, 'admin');
  const group = await admin.group('LG DSO');
  await admin.removeReader('activities', group);

  const page = await open({ user: 'dso' });
  await reviewShown(page);
  await expect(reviewOn(page).getByRole('status')).toHaveText(
    'Alla uppgifter kunde inte läsasGenomfört arbete: du har inte behörighet att läsa listan.'
  );
  const heading = '1.3 Vad har hänt inom förvaltningen under 2025 gällande informationssäkerhet och dataskydd';
  expect(await linesOn(page)).toEqual(linesWhere(lineAfter(heading), coverage, ['Genomfört arbete: uppgift saknas']));

  await admin.addReader('activities', group);
  await open({ user: 'dso' });
  await reviewShown(page);
  expect(await linesOn(page)).toEqual(lines);
});

test('ett register som ingen längre har sägs saknas, och varken vara stängt eller tomt', async ({ open, site }) => {
  const admin = siteRest(site, 'admin');
  const [settings] = await admin.rows('settings');
  const { lists } = JSON.parse(String(settings?.Registers)) as { readonly lists: Readonly<Record<string, string>> };
  const left = Object.fromEntries(Object.entries(lists).filter(([name]) => name !== 'TrainingRecords'));
  const recycled = await admin.recycleList('trainingRecords');
  await admin.change('settings', settings?.Id ?? 0, { Registers: JSON.stringify({ lists: left }) });

  const page = await open({ user: 'isam' });
  await reviewShown(page);
  await expect(reviewOn(page).getByRole('status')).toHaveText(
    'Alla uppgifter kunde inte läsasUtbildning: listan finns inte. Webbplatsens ägare kan skapa den.'
  );
  expect(await linesOn(page)).toEqual(
    linesWhere(coverage, '1.3.1 Risker som identifierats i GDPR-årsrapport', [
      'Andel medarbetare som har genomfört de obligatoriska utbildningarna: uppgift saknas'
    ])
  );
  await expect(reviewOn(page).getByText(/\b0\s%/)).toHaveCount(0);

  await admin.restore(recycled);
  await admin.change('settings', settings?.Id ?? 0, { Registers: settings?.Registers });
  await open({ user: 'isam' });
  await reviewShown(page);
  expect(await linesOn(page)).toEqual(lines);
});

test('den som inte får läsa inställningarna ser att genomgången är stängd för henne', async ({ open, site }) => {
  const admin = siteRest(site, 'admin');
  const visitors = await admin.group('Kungsholmens stadsdelsförvaltning – besökare');
  await admin.removeReader('settings', visitors);
  const page = await open({ user: 'medarbetare' });
  const webPart = page.locator('#web-part');
  await expect(webPart.getByRole('heading', { name: 'Du har inte tillgång till genomgången' })).toBeVisible();
  await expect(webPart).toContainText('Be webbplatsens ägare om läsbehörighet.');
  await admin.addReader('settings', visitors);
  await open({ user: 'medarbetare' });
  await expect(webPart.getByRole('heading', { name: 'Ingen fastställd genomgång än' })).toBeVisible();
});
