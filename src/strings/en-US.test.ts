import { documentEn } from './document.en-US';
import { enUS } from './en-US';
import { textOf } from './sentence';
import { svSE } from './sv-SE';

const { nis, breaches, information, training, followUp, processing } = documentEn;

test.each([
  [nis.none('MSB'), 'No NIS incident has been reported to MSB'],
  [nis.reported(1, 'MSB'), '1 NIS incident has been reported to MSB'],
  [nis.reported(2, 'MCF'), '2 NIS incidents have been reported to MCF'],
  [breaches.counted(0, 0, 'IMY'), 'No personal data breaches'],
  [breaches.counted(1, 1, 'IMY'), '1 personal data breach, which has been notified to IMY'],
  [breaches.counted(1, 0, 'IMY'), '1 personal data breach, which has not been notified to IMY'],
  [breaches.counted(2, 0, 'IMY'), '2 personal data breaches, none of which have been notified to IMY'],
  [breaches.counted(2, 1, 'IMY'), '2 personal data breaches, 1 of which has been notified to IMY'],
  [breaches.counted(21, 3, 'IMY'), '21 personal data breaches, 3 of which have been notified to IMY'],
  [information.serviceCardLosses(1, true), '1 reported loss of a service card,'],
  [information.serviceCardLosses(3, false), '3 reported losses of service cards'],
  [information.burglaries(1), '1 burglary has been reported'],
  [information.otherInformationIncidents(2), '2 other information security incidents'],
  [training.coverage(0), '0% of the administration’s employees have completed the mandatory courses in information security and data protection.'],
  [training.coverage(99.7), 'Just over 99% of the administration’s employees have completed the mandatory courses in information security and data protection.'],
  [training.coverage(100), 'All of the administration’s employees have completed the mandatory courses in information security and data protection.'],
  [followUp.done(1, 2), '1 of 2 prioritised actions from earlier reviews is done.'],
  [processing.coverage(1, 4), '1 of 4 active processing activities in the record of processing activities has a current information classification.']
])('%#: %j', (written, expected) => {
  expect(textOf(written)).toBe(expected);
});

type Leaf = { readonly path: string; readonly value: unknown };

const leavesOf = (value: unknown, path = ''): readonly Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => leavesOf(child, `${path}.${key}`))
    : [{ path, value }];

const kindsOf = (words: unknown): readonly string[] => leavesOf(words).map(({ path, value }) => `${path} ${typeof value}`);

test('engelskan har samma ord som svenskan, med lika många månader och grupper', () => {
  expect([...kindsOf(enUS)].sort()).toEqual([...kindsOf(svSE)].sort());
});

test('ingen engelsk text är tom, och ingen är kvar på svenska', () => {
  const texts = leavesOf(enUS).filter((leaf): leaf is Leaf & { readonly value: string } => typeof leaf.value === 'string');
  expect(texts.filter(({ value }) => !value.trim())).toEqual([]);
  const swedish = texts.filter(({ value }) => /[åäöÅÄÖ]|\b(och|inte|är|har|av|för)\b/.test(value));
  expect(swedish).toEqual([]);
});
