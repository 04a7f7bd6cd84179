import { decode } from '../../src/registers/decode';
import type { RawRow } from '../../src/registers/decode';
import { encode } from '../../src/registers/encode';
import { registers } from '../../src/registers/registers';
import type { Column } from '../../src/registers/schema';
import { filledIn } from './filledIn';
import type { Ids } from './filledIn';
import type { FilledKey, SiteRows } from './row';
import { rowsOfSite } from './sites';

const filledKeys = (site: SiteRows): readonly FilledKey[] =>
  (Object.keys(site) as (keyof SiteRows)[]).filter((key): key is FilledKey => key !== 'settings');

const anyIds: Ids = { rowId: () => 1, userId: () => 1 };
const inUtc = { standardOffset: 0, daylightOffset: 0 };

const problemsIn = (site: SiteRows): readonly string[] =>
  filledKeys(site).flatMap(key =>
    site[key].flatMap((row, index) => {
      const raw = encode(registers[key], filledIn(key, row as never, anyIds) as never, day => `${day}T00:00:00Z`) as RawRow;
      const { damaged } = decode(registers[key], { Id: index + 1, ...raw }, inUtc);
      return (damaged?.problems ?? []).map(problem => `${key} ${index + 1}: ${problem.field} ${problem.code} ${problem.value}`);
    })
  );

const wordsIn = (site: SiteRows): readonly string[] =>
  [site.settings, ...filledKeys(site).flatMap(key => site[key] as readonly object[])]
    .flatMap(row => Object.values(row) as readonly unknown[])
    .filter((value): value is string => typeof value === 'string');

const computedWords = [
  /^Cirka /,
  /Drygt 99/,
  /medarbetare har genomfört de obligatoriska/,
  /har rapporterats till (MSB|MCF|NCSC)/,
  /personuppgiftsincident(er varav|, som)/,
  /Inga personuppgiftsincidenter/,
  /rapporter(ad|ade|at) i IA/,
  /inbrott är rapporterat|inbrott är rapporterade/,
  /rapporterad(e)? förlust(er)? av/,
  /förlust(er)? av personlig/,
  /^Informationsincidenter/,
  /^20\d\d\s*–/,
  /\d+ av \d+ klara/
];

const looksLikePersonalIdentityNumber = /\b(19|20)?\d{6}[-+]?\d{4}\b/;

describe.each(Object.entries(rowsOfSite))('%s', (_name, site) => {
  test('varje rad följer sitt registers regler', () => {
    expect(problemsIn(site)).toEqual([]);
  });

  test('ingen rad har en text eller ett fält som registret saknar', () => {
    for (const key of filledKeys(site)) {
      const columns: Readonly<Record<string, Column>> = registers[key].columns;
      const strange = site[key].flatMap(row => Object.keys(row)).filter(field => field !== 'key' && !(field in columns));
      expect({ key, strange }).toEqual({ key, strange: [] });
    }
  });

  test('ingen beräknad mening är lagrad', () => {
    expect(wordsIn(site).filter(words => computedWords.some(pattern => pattern.test(words)))).toEqual([]);
  });

  test('inget ser ut som ett personnummer', () => {
    expect(wordsIn(site).filter(words => looksLikePersonalIdentityNumber.test(words))).toEqual([]);
  });

  test('nycklarna är unika inom sitt register', () => {
    for (const key of filledKeys(site)) {
      const keys = site[key].map(row => (row as { readonly key?: string }).key).filter(Boolean);
      expect(keys).toHaveLength(new Set(keys).size);
    }
  });
});
