import { expect, test } from './fixtures';
import { linesOn, panelOn, reviewOn, reviewShown } from './reviewOnPage';

test.use({ siteName: 'kungsholmen-2025', ownSite: 'åtskilda händelser' });

const computed = [
  'About 16 % of the administration’s employees have completed the mandatory courses in information security and data protection.',
  '1 NIS incident has been reported to MSB',
  '21 personal data breaches, 3 of which have been notified to IMY',
  'Information security incidents:',
  '6 phishing incidents have been reported in IA',
  '2 burglaries have been reported',
  '3 reported losses of service cards,',
  '6 losses of personal mobile phones',
  '3 losses of personal computers'
];

test('på en engelsk sida är de beräknade raderna engelska och texterna de som skrevs', async ({ open }) => {
  const page = await open({ culture: 'en-US' });
  await reviewShown(page);
  const lines = await linesOn(page);
  expect(lines.filter(line => computed.includes(line))).toEqual(computed);
  expect(lines).toContain('Offentlig förvaltning är en av de sektorer som omfattas av NIS2.');
});

test('på en engelsk sida finns inga svenska ord i det som webbdelen själv säger', async ({ open }) => {
  const page = await open({ culture: 'en-US' });
  await expect(reviewOn(page).getByRole('heading', { level: 2 })).toHaveText('Management review 2025');
  const swedish = /[åäöÅÄÖ]|\b(och|Utkast|Nyckeltal|incidenter|Skriv|Visa|Fotnot|Stäng|rader|Läst)\b/;
  const withoutName = (words: string): string => words.replace(/Kungsholmens stadsdelsförvaltning/g, '');
  for (const part of [reviewOn(page).locator('header'), reviewOn(page).getByRole('list', { name: 'Key figures' })]) {
    expect(withoutName(await part.innerText())).not.toMatch(swedish);
  }
  for (const figure of await reviewOn(page).getByRole('figure').all()) {
    await figure.scrollIntoViewIfNeeded();
    await figure.getByRole('button', { name: 'Show as table' }).click();
    await expect(figure.getByRole('button', { name: 'Show as chart' })).toBeVisible();
    expect(await figure.locator('figcaption, thead').allInnerTexts()).not.toEqual(expect.arrayContaining([expect.stringMatching(swedish)]));
  }
  const names = await reviewOn(page).locator('[aria-label]').evaluateAll(all => all.map(element => element.getAttribute('aria-label')));
  expect(names.filter(name => name && swedish.test(name))).toEqual([]);

  await reviewOn(page).getByRole('button', { name: '21', exact: true }).click();
  await expect(panelOn(page).getByRole('heading', { name: '21 personal data breaches' })).toBeVisible();
  await expect(panelOn(page)).toContainText('Read');
  await expect(panelOn(page).getByRole('button', { name: 'Close' })).toBeVisible();
  await expect(panelOn(page)).toContainText('21 rows');
});
