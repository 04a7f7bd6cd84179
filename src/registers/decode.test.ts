import fc from 'fast-check';

import { decode, selectOf } from './decode';
import type { RawRow } from './decode';
import { registers } from './registers';
import { register } from './schema';
import { choice, date, lookup, moment, multiChoice, note, number, required, text, url, user } from './schema';

const stockholm = { standardOffset: 60, daylightOffset: 120 };
const pacific = { standardOffset: -480, daylightOffset: -420 };
const utc = { standardOffset: 0, daylightOffset: 0 };

const incident: RawRow = {
  Id: 42,
  Title: 'Dator borttappad på tåget',
  AwareAt: '2025-12-31T23:30:00Z',
  Status: 'Öppen',
  Kind: 'Förlust av dator',
  Quantity: 1,
  PersonalDataBreach: 'Ja',
  NisIncident: 'Ej bedömd',
  Source: 'IA'
};

const problemsOf = (row: RawRow): readonly string[] =>
  (decode(registers.incidents, row, stockholm).damaged?.problems ?? []).map(
    ({ field, code, value }) => `${field} ${code}${value ? ` ${value}` : ''}`
  );

describe('en rad ur listan Händelser', () => {
  test('blir en händelse med kodens namn, tomma fält saknas och tomt ja/nej är nej', () => {
    expect(decode(registers.incidents, { ...incident, SupplementAnnounced: null, SecrecyGround: null, Unit: null }, stockholm)).toEqual({
      item: {
        id: 42,
        title: 'Dator borttappad på tåget',
        awareAt: '2025-12-31T23:30:00Z',
        status: 'open',
        kind: 'computerLoss',
        quantity: 1,
        personalDataBreach: 'yes',
        nisIncident: 'notAssessed',
        source: 'ia',
        supplementAnnounced: false,
        secrecyGround: []
      }
    });
  });

  test.each([
    ['saknad rubrik', { Title: '' }, 'title missing'],
    ['saknad kännedom', { AwareAt: null }, 'awareAt missing'],
    ['saknat antal', { Quantity: undefined }, 'quantity missing'],
    ['rubrik som är ett tal', { Title: 7 }, 'title notText 7'],
    ['för lång rubrik', { Title: 'a'.repeat(256) }, `title tooLong ${'a'.repeat(79)}…`],
    ['not som inte är text', { Details: ['a'] }, 'details notText ["a"]'],
    ['typ som inte är ett val', { Kind: 'Fishing' }, 'kind notAChoice Fishing'],
    ['val med kodens nyckel i stället för den svenska texten', { Kind: 'phishing' }, 'kind notAChoice phishing'],
    ['val som är ett ärvt namn', { Kind: 'toString' }, 'kind notAChoice toString'],
    ['flerval med ett okänt val', { SecrecyGround: ['OSL 18:8', 'OSL 1:1'] }, 'secrecyGround notAChoice ["OSL 18:8","OSL 1:1"]'],
    ['flerval som är en text', { SecrecyGround: 'OSL 18:8' }, 'secrecyGround notAChoice OSL 18:8'],
    ['ja eller nej som text', { SupplementAnnounced: 'Ja' }, 'supplementAnnounced notAChoice Ja'],
    ['antal som text', { Quantity: '2' }, 'quantity notANumber 2'],
    ['antal under ett', { Quantity: 0 }, 'quantity outOfRange 0'],
    ['negativt antal berörda', { AffectedPersons: -1 }, 'affectedPersons outOfRange -1'],
    ['uppslag som inte är ett id', { RiskId: 'Risk 1' }, 'risk notANumber Risk 1'],
    ['tidpunkt utan zon', { AwareAt: '2025-05-12T08:00:00' }, 'awareAt notAMoment 2025-05-12T08:00:00'],
    ['tidpunkt som inte finns', { AwareAt: '2025-13-40T08:00:00Z' }, 'awareAt notAMoment 2025-13-40T08:00:00Z'],
    ['tidpunkt i ord', { EndedAt: 'i går' }, 'endedAt notAMoment i går']
  ])('%s namnges', (_case, fields, problem) => {
    expect(problemsOf({ ...incident, ...fields })).toEqual([problem]);
  });

  test('behåller de sunda värdena när en rad är skadad, och säger vilka fält som inte är det', () => {
    const { damaged } = decode(registers.incidents, { ...incident, Kind: 'Fishing' }, stockholm);
    expect(damaged?.id).toBe(42);
    expect(damaged?.sound).toMatchObject({ personalDataBreach: 'yes', quantity: 1 });
    expect(damaged?.sound).not.toHaveProperty('kind');
    expect([...(damaged?.broken ?? [])]).toEqual(['kind']);
    expect(damaged?.problems[0]).toMatchObject({ register: registers.incidents, id: 42 });
  });

  test('gränserna själva är tillåtna', () => {
    expect(problemsOf({ ...incident, Quantity: 1, Title: 'a'.repeat(255) })).toEqual([]);
  });

  test('en tidpunkt med annan zon eller bråkdelar läses i UTC till sekunden', () => {
    const { item } = decode(registers.incidents, { ...incident, AwareAt: '2025-12-31T23:59:59.900+01:00' }, stockholm);
    expect(item?.awareAt).toBe('2025-12-31T22:59:59Z');
  });

  test('nycklar som __proto__ och constructor i raden lämnas', () => {
    const hostile = JSON.parse('{"__proto__": {"Kind": "Inbrott", "polluted": true}, "constructor": "x"}') as RawRow;
    const { item } = decode(registers.incidents, { ...hostile, ...incident }, stockholm);
    expect(item?.kind).toBe('computerLoss');
    expect(item).not.toHaveProperty('polluted');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('ett datum utan tid är midnatt på webbplatsen', () => {
  const countedOn = (raw: unknown, zone: typeof stockholm): unknown => {
    const row = { Id: 1, ClassifiedOn: raw };
    const { item, damaged } = decode(registers.classifications, row, zone, ['classifiedOn']);
    return item?.classifiedOn ?? damaged?.problems[0]?.code;
  };

  test.each([
    ['i Stockholm på vintern', '2025-12-30T23:00:00Z', stockholm, '2025-12-31'],
    ['i Stockholm på sommaren', '2025-06-30T22:00:00Z', stockholm, '2025-07-01'],
    ['vid Stilla havet på vintern', '2025-12-31T08:00:00Z', pacific, '2025-12-31'],
    ['vid Stilla havet på sommaren', '2025-07-01T07:00:00Z', pacific, '2025-07-01'],
    ['i UTC', '2025-12-31T00:00:00Z', utc, '2025-12-31'],
    ['en tid som ingen midnatt är läses efter normaltiden', '2025-12-31T12:00:00Z', stockholm, '2025-12-31'],
    ['sent på kvällen i UTC är nästa dag i Stockholm', '2025-12-31T23:30:00Z', stockholm, '2026-01-01']
  ])('%s', (_case, raw, zone, day) => {
    expect(countedOn(raw, zone)).toBe(day);
  });

  test.each(['2025-12-31', '31 december 2025', 'December 31, 2025', '2025-12-31T00:00:00', 46022, true])(
    '%p är inget datum, vilken zon datorn än står i',
    raw => {
      expect(countedOn(raw, stockholm)).toBe('notADate');
    }
  );
});

describe('regler och val', () => {
  const count = { Id: 7, Title: 'HR', CountedOn: '2025-11-27T23:00:00Z', Unit: 'HR', Course: 'Alla', Audience: 'Medarbetare' };

  test('fler genomförda än anställda bryter radens regel och skadar båda talen', () => {
    const { damaged } = decode(registers.trainingRecords, { ...count, Employees: 5, Completed: 6 }, stockholm);
    expect(damaged?.problems).toMatchObject([{ field: 'completedWithinEmployees', code: 'ruleBroken' }]);
    expect([...(damaged?.broken ?? [])].sort()).toEqual(['completed', 'employees']);
  });

  test('en regel prövas inte när ett av dess fält saknas', () => {
    const { damaged } = decode(registers.trainingRecords, { ...count, Employees: 'fem', Completed: 6 }, stockholm);
    expect(damaged?.problems.map(({ field, code }) => `${field} ${code}`)).toEqual(['employees notANumber']);
  });

  test('en period som slutar innan den börjar bryter genomgångens regel', () => {
    const review = { Id: 1, Title: 'A', ReviewYear: 2025, Status: 'Utkast' };
    const period = { PeriodStart: '2025-06-30T22:00:00Z', PeriodEnd: '2025-05-31T22:00:00Z' };
    expect(decode(registers.reviews, { ...review, ...period }, stockholm).damaged?.problems).toMatchObject([{ field: 'periodInOrder' }]);
    expect(decode(registers.reviews, { ...review, PeriodStart: period.PeriodStart }, stockholm).item?.periodStart).toBe('2025-07-01');
  });

  test('flerval läses i definitionens ordning, hur SharePoint än ger dem', () => {
    const blocks = (given: readonly string[]): unknown =>
      decode(registers.sections, { Id: 1, Blocks: given }, stockholm, ['blocks']).item?.blocks;
    expect(blocks(['Prioriteringar', 'Händelser', 'Genomfört arbete'])).toEqual(['activities', 'incidents', 'priorities']);
    expect(blocks([])).toEqual([]);
  });

  test('en länk behåller sina ord, och utan ord är adressen orden', () => {
    const link = (raw: unknown): unknown => {
      const { item, damaged } = decode(registers.routines, { Id: 1, Link: raw }, stockholm, ['link']);
      return item ? item.link : damaged?.problems[0]?.code;
    };
    expect(link({ Url: 'https://intranat.example/rutin', Description: 'Rutin' })).toEqual({
      url: 'https://intranat.example/rutin',
      text: 'Rutin'
    });
    expect(link({ Url: '/sites/a', Description: null })).toEqual({ url: '/sites/a', text: '/sites/a' });
    expect(link(null)).toBeUndefined();
    expect(link({ Url: 'javascript:alert(1)', Description: 'Rutin' })).toBe('notALink');
    expect(link('https://intranat.example')).toBe('notALink');
  });
});

test('bara de fält som efterfrågas läses och väljs, med RiskId för uppslag', () => {
  expect(selectOf(registers.incidents, ['kind', 'risk'])).toEqual(['Id', 'Kind', 'RiskId']);
  expect(selectOf(registers.reviews)).toContain('AdoptedById');
  expect(decode(registers.incidents, { Id: 1, Kind: 'Inbrott', Quantity: 'x' }, stockholm, ['kind'])).toEqual({
    item: { id: 1, kind: 'burglary' }
  });
});

test('vad en rad än innehåller läses den utan undantag, och varje fält är antingen sunt eller namngivet', () => {
  const everything = register('Everything', 'Allt', {
    text: required(text('Text', 'Text')),
    note: note('Note', 'Not'),
    number: number('Number', 'Tal', { min: 0, max: 3 }),
    choice: choice('Choice', 'Val', { a: 'A', b: 'B' }),
    multiChoice: multiChoice('MultiChoice', 'Flerval', { a: 'A', b: 'B' }),
    date: date('Date', 'Dag'),
    moment: moment('Moment', 'Tidpunkt'),
    user: user('User', 'Person'),
    lookup: lookup('Lookup', 'Uppslag', 'Everything'),
    url: url('Url', 'Länk')
  });
  const raw = fc.record(
    Object.fromEntries(
      ['Text', 'Note', 'Number', 'Choice', 'MultiChoice', 'Date', 'Moment', 'UserId', 'LookupId', 'Url'].map(name => [name, fc.anything()])
    ),
    { requiredKeys: [] }
  );
  fc.assert(
    fc.property(raw, row => {
      const { item, damaged } = decode(everything, { Id: 1, ...row }, stockholm);
      for (const field of Object.keys(damaged?.sound ?? {})) expect(damaged?.broken.has(field)).toBe(false);
      expect(Boolean(item)).toBe(!damaged);
    })
  );
});
