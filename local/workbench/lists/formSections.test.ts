import { sectionsOf } from './formSections';

const fields = ['Rubrik', 'Slag', 'Kortnummer', 'År'].map(Title => ({ Title }));
const titles = (formatter: string | null): unknown => sectionsOf(formatter, fields).map(({ title, fields: inSection }) => [title, inSection.map(({ Title }) => Title)]);
const sections = [{ displayname: 'Händelsen', fields: ['Slag', 'Rubrik'] }, { displayname: 'Kort', fields: ['Kortnummer', 'Finns inte'] }];

test('fälten står i sina avsnitt, i avsnittets ordning, och de som saknar avsnitt sist', () => {
  expect(titles(JSON.stringify({ bodyJSONFormatter: JSON.stringify({ sections }) }))).toEqual([['Händelsen', ['Slag', 'Rubrik']], ['Kort', ['Kortnummer', 'År']]]);
});

test('avsnitten läses också när de inte är JSON i JSON', () => {
  expect(titles(JSON.stringify({ bodyJSONFormatter: { sections } }))).toEqual([['Händelsen', ['Slag', 'Rubrik']], ['Kort', ['Kortnummer', 'År']]]);
});

test.each([null, '', '{', '[]', '{"bodyJSONFormatter":"x"}', '{"bodyJSONFormatter":{"sections":[]}}', '{"bodyJSONFormatter":{"sections":[1,null]}}'])(
  'utan avsnitt står alla fält tillsammans: %j',
  formatter => {
    expect(titles(formatter)).toEqual([['', ['Rubrik', 'Slag', 'Kortnummer', 'År']]]);
  }
);

test('ett tomt avsnitt visas inte', () => {
  expect(titles(JSON.stringify({ bodyJSONFormatter: { sections: [{ displayname: 'Tomt', fields: [] }, { displayname: 'Allt', fields: [] }] } }))).toEqual([
    ['Allt', ['Rubrik', 'Slag', 'Kortnummer', 'År']]
  ]);
});
