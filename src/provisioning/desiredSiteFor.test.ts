import type { DesiredList } from './desiredSite';
import { desiredSiteFor } from './desiredSiteFor';

const desiredSite = desiredSiteFor(2026);

const listNamed = (title: string): DesiredList => {
  const list = desiredSite.lists.find(candidate => candidate.title === title);
  if (!list) throw new Error(title);
  return list;
};

const grantsIn = (title: string): readonly string[] =>
  listNamed(title).grants.map(({ to, role }) => `${'group' in to ? to.group : to.siteGroup} ${role}`);

test('webbplatsen har sexton register, av dem två dokumentbibliotek vid roten', () => {
  expect(desiredSite.lists).toHaveLength(16);
  expect(desiredSite.lists.filter(list => list.template === 101).map(list => list.address)).toEqual(['ReviewArchive', 'ReviewBasis']);
  expect(listNamed('Händelser').address).toBe('Lists/Incidents');
});

test('ett uppslags mål görs före listan som slår upp, eller är listan själv', () => {
  const made: string[] = [];
  for (const list of desiredSite.lists) {
    made.push(list.name);
    for (const { column } of list.columns) if (column.type === 'lookup') expect(made).toContain(column.list);
  }
});

test('ingen lista har fler index än SharePoint tillåter', () => {
  for (const list of desiredSite.lists) {
    expect(list.columns.filter(({ column }) => column.indexed).length).toBeLessThanOrEqual(20);
  }
});

test('varje lista har ägarna främst, och ingen grupp får mer än den ska', () => {
  for (const list of desiredSite.lists) {
    const [first, ...rest] = list.grants;
    expect(first).toEqual({ to: { siteGroup: 'owners' }, role: 5 });
    expect(rest.every(({ role }) => role === 2 || role === 3)).toBe(true);
  }
});

test('händelser ses bara av ägarna, ISAM och DSO', () => {
  expect(grantsIn('Händelser')).toEqual(['owners 5', 'LG ISAM 3', 'LG DSO 3']);
});

test('inställningar och publicerade genomgångar läses av alla', () => {
  for (const title of ['Inställningar', 'Publicerade genomgångar']) {
    expect(grantsIn(title)).toEqual(expect.arrayContaining(['visitors 2', 'members 2']));
  }
});

test('det som är hemligt eller halvfärdigt hålls utanför sökningen', () => {
  expect(desiredSite.lists.filter(list => list.hiddenFromSearch).map(list => list.title)).toEqual([
    'Händelser',
    'Beredda genomgångar',
    'Publicerade genomgångar',
    'Underlag'
  ]);
});

test('rubriken är obligatorisk i alla register utom åtgärder', () => {
  expect(desiredSite.lists.filter(list => list.titleColumn && !list.titleColumn.column.required).map(list => list.title)).toEqual(['Åtgärder']);
  expect(listNamed('Åtgärder').columns.some(({ column }) => column.name === 'Title')).toBe(false);
});

test('varje lista har precis en vy som öppnas först, och vyn Alla heter som SharePoint vill', () => {
  for (const list of desiredSite.lists) {
    expect({ list: list.title, opensFirst: list.views.filter(({ isDefault }) => isDefault).length }).toEqual({ list: list.title, opensFirst: 1 });
    expect(list.views.map(({ name }) => name)).toContain('AllItems');
  }
  expect(listNamed('Händelser').views.find(({ isDefault }) => isDefault)?.title).toBe('Öppna');
  expect(listNamed('Informationsklassningar').views.find(({ isDefault }) => isDefault)?.name).toBe('AllItems');
});

test('bara vyer som talar om årets rader byter fråga när året byts', () => {
  const queries = (year: number): ReadonlyMap<string, string> =>
    new Map(desiredSiteFor(year).lists.flatMap(list => list.views.map(({ title, query }) => [`${list.title}: ${title}`, query] as const)));
  const [before, after] = [queries(2026), queries(2027)];
  expect([...before].filter(([view, query]) => after.get(view) !== query).map(([view]) => view).sort()).toEqual([
    'Avsnitt: Behöver skrivas om',
    'Avsnitt: Passerat bäst före',
    'Avsnitt: Årets',
    'Genomfört arbete: Årets',
    'Händelser: Årets',
    'Informationsklassningar: Årets',
    'Risker: Årets',
    'Utbildning: Årets'
  ]);
});

test('vyer och formulär nämner bara kolumner som listan har', () => {
  const shared = ['ID', 'Modified', 'LinkTitle', 'LinkFilename'];
  for (const list of desiredSite.lists) {
    const names = [...list.columns.map(({ column }) => column.name), ...(list.titleColumn ? ['Title'] : [])];
    for (const { fields } of list.views) expect([...names, ...shared]).toEqual(expect.arrayContaining([...fields]));
    for (const { fields } of list.form) expect(names).toEqual(expect.arrayContaining([...fields]));
  }
});

test('där en regel har egna ord har fältet ingen egen övre gräns som svarar före', () => {
  const ruled = desiredSite.lists.flatMap(({ columns }) => columns.filter(({ rule }) => rule));
  expect(ruled.map(({ column }) => column.name).sort()).toEqual(['Availability', 'Confidentiality', 'Integrity', 'Quantity', 'Traceability']);
  for (const { column } of ruled) expect(column).not.toHaveProperty('max');
  expect(listNamed('Utbildning').rowRule?.formula).toBe('=[Completed]<=[Employees]');
});

test('bara klient-id saknar hjälptext, och utseendet följer med som JSON', () => {
  for (const { columns } of desiredSite.lists) {
    expect(columns.filter(({ description }) => description === '').map(({ column }) => column.name)).toEqual(['ClientId']);
    for (const { formatter } of columns) if (formatter !== undefined) expect(JSON.parse(formatter)).toHaveProperty('elmType');
  }
});

test('ISAM är informationssäkerhetssamordnare', () => {
  expect(desiredSite.groups.find(({ title }) => title === 'LG ISAM')?.description).toContain('Informationssäkerhetssamordnare');
});
