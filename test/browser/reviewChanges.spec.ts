import { comparable, expectedLines } from '../acceptance/kungsholmen2025';
import { expect, test } from './fixtures';
import { linesOn, overviewOn, reviewOn, reviewShown } from './reviewOnPage';
import { siteRest } from './siteRest';

test.use({ siteName: 'kungsholmen-2025', ownSite: 'ändrade rader' });

const lines = expectedLines.map(comparable);

/** The expected lines with some of them said differently. */
const linesWith = (said: Readonly<Record<string, string>>): readonly string[] => {
  expect(lines).toEqual(expect.arrayContaining(Object.keys(said)));
  return lines.map(line => said[line] ?? line);
};

const breaches = '21 personuppgiftsincidenter varav 3 rapporterats till IMY';

const aBreach = {
  Title: 'Brev till fel mottagare',
  AwareAt: '2025-06-02T08:00:00Z',
  Status: 'Avslutad',
  Kind: 'Inte en informationsincident',
  Quantity: 1,
  PersonalDataBreach: 'Ja',
  NisIncident: 'Nej',
  Source: 'IA'
};

test('en rad som läggs till, ändras och tas bort i listan syns i genomgången: 21, 22, 20 och 21 igen', async ({ open, site }) => {
  const isam = siteRest(site, 'isam');
  const reopened = async (): Promise<readonly string[]> => {
    const page = await open({ user: 'isam' });
    await reviewShown(page);
    return linesOn(page);
  };
  expect(await reopened()).toEqual(lines);

  const added = await isam.add('incidents', aBreach);
  expect(await reopened()).toEqual(linesWith({ [breaches]: '22 personuppgiftsincidenter varav 3 rapporterats till IMY' }));

  const [another] = (await isam.rows('incidents')).filter(row => row.PersonalDataBreach === 'Ja' && row.Id !== added && !row.ImyReportedAt);
  await isam.change('incidents', added, { PersonalDataBreach: 'Nej' });
  await isam.change('incidents', another?.Id ?? 0, { PersonalDataBreach: 'Nej' });
  expect(await reopened()).toEqual(linesWith({ [breaches]: '20 personuppgiftsincidenter varav 3 rapporterats till IMY' }));

  await isam.change('incidents', another?.Id ?? 0, { PersonalDataBreach: 'Ja' });
  await isam.change('incidents', added, { PersonalDataBreach: 'Ja', ImyReportedAt: '2025-06-03T08:00:00Z' });
  expect(await reopened()).toEqual(linesWith({ [breaches]: '22 personuppgiftsincidenter varav 4 rapporterats till IMY' }));

  await isam.recycle('incidents', added);
  expect(await reopened()).toEqual(lines);
});

test('en rad med ett värde som inte är ett val nämns med länk, och allt som inte beror på den visas', async ({ open, site }) => {
  const isam = siteRest(site, 'isam');
  const id = await isam.add('incidents', { ...aBreach, PersonalDataBreach: 'Nej', Kind: 'Fishing' });

  const page = await open({ user: 'isam' });
  await reviewShown(page);
  const notice = reviewOn(page).getByRole('status');
  await expect(notice).toContainText('1 uppgift i listorna behöver rättas');
  await expect(notice).toContainText(`Händelser ${id}: Kind 'Fishing' är inget val`);
  await expect(notice.getByRole('link', { name: 'Öppna raden' })).toHaveAttribute(
    'href',
    site.url(`/sites/kungsholmen/Lists/Incidents/DispForm.aspx?ID=${id}`)
  );

  const from = lines.indexOf('Informationsincidenter:');
  const to = lines.indexOf('1.4 Prioriterat arbete som föreslås');
  expect(await linesOn(page)).toEqual([...lines.slice(0, from), 'Informationsincidenter: uppgift saknas', ...lines.slice(to)]);
  await expect(overviewOn(page).filter({ hasText: 'personuppgiftsincidenter' })).toContainText('21');
  await expect(overviewOn(page).filter({ hasText: 'informationsincident' })).toContainText('uppgift saknas');

  await page.getByRole('button', { name: 'uppgift saknas', exact: true }).click();
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText(`Händelser ${id}: Kind 'Fishing' är inget val`);
  await expect(panel.getByRole('link', { name: `Öppna rad ${id}` }).first()).toBeVisible();

  await isam.recycle('incidents', id);
  await open({ user: 'isam' });
  await reviewShown(page);
  expect(await linesOn(page)).toEqual(lines);
  await expect(notice).toHaveCount(0);
});

test('markup och skript i en rubrik och en text visas som den text de är', async ({ open, site, page }) => {
  const isam = siteRest(site, 'isam');
  const [section] = (await isam.rows('sections')).filter(row => row.SectionNumber === '1.2.1');
  const { Id, Title, Body } = section ?? { Id: 0 };
  const image = '<img src=x onerror="document.title=\'hämtad\'">';
  const link = '[läs mer](javascript:alert(1))';
  page.on('dialog', dialog => {
    throw new Error(`a script ran: ${dialog.message()}`);
  });

  await isam.change('sections', Id, { Title: `Hot ${image}`, Body: `Före ${image} efter.\n\n${link}[^1]\n\n- <script>alert(2)</script>\n\n[^1]: ${link} ${image}` });
  await open({ user: 'isam' });
  await reviewShown(page);
  const shown = await linesOn(page);
  expect(shown).toEqual(expect.arrayContaining([`1.2.1 Hot ${image}`, `Före ${image} efter.`, link, '• <script>alert(2)</script>']));
  await expect(reviewOn(page).locator('[role="doc-endnotes"]')).toContainText(`${link} ${image}`);
  await expect(reviewOn(page).locator('img, script, a[href^="javascript:" i]')).toHaveCount(0);
  await expect(page).not.toHaveTitle('hämtad');

  await isam.change('sections', Id, { Title, Body });
  await open({ user: 'isam' });
  await reviewShown(page);
  expect(await linesOn(page)).toEqual(lines);
});
