import { chosenKeyFigures, isYearOrEmpty, siteIn, siteUrlOf, yearOf } from './properties';

const page = 'https://kommun.sharepoint.com/sites/intranat';

test.each([
  ['/sites/kungsholmen', 'https://kommun.sharepoint.com/sites/kungsholmen'],
  ['https://kommun.sharepoint.com/sites/kungsholmen/', 'https://kommun.sharepoint.com/sites/kungsholmen'],
  ['  /sites/kungsholmen/  ', 'https://kommun.sharepoint.com/sites/kungsholmen'],
  ['/sites/kungsholmen?x=1#y', 'https://kommun.sharepoint.com/sites/kungsholmen']
])('adressen %s är en webbplats i samma miljö', (words, site) => {
  expect(siteIn(words, page)).toBe(site);
});

test.each(['https://annan.example/sites/x', 'javascript:alert(1)', 'http://', '//annan.example/sites/x'])(
  'adressen %s tas inte emot',
  words => {
    expect(siteIn(words, page)).toBeUndefined();
    expect(siteUrlOf(words, page)).toBe(page);
  }
);

test('utan adress gäller sidans egen webbplats', () => {
  expect(siteUrlOf('', page)).toBe(page);
  expect(siteUrlOf(undefined, page)).toBe(page);
});

test('år som visas först är fyra siffror eller inget', () => {
  expect(yearOf('2025')).toBe(2025);
  expect(yearOf('')).toBeUndefined();
  expect(yearOf('i år')).toBeUndefined();
  expect([isYearOrEmpty('2025'), isYearOrEmpty(''), isYearOrEmpty('25'), isYearOrEmpty('20255')]).toEqual([true, true, false, false]);
});

test('högst sex nyckeltal visas, i fast ordning', () => {
  const all = Object.fromEntries(
    ['processingCoverage', 'trainingCoverage', 'managementTraining', 'personalDataBreaches', 'nisReported', 'informationIncidents', 'actionsDone'].map(
      key => [key, true]
    )
  );
  expect(chosenKeyFigures(all)).toEqual([
    'trainingCoverage',
    'managementTraining',
    'personalDataBreaches',
    'nisReported',
    'informationIncidents',
    'actionsDone'
  ]);
});

test('den som inte har valt något får de vanliga', () => {
  expect(chosenKeyFigures({})).toBeUndefined();
  expect(chosenKeyFigures({ nisReported: false })).toBeUndefined();
});
