import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';

import { incidents } from '../registers/incidents';
import { actions } from '../registers/actions';
import { choice, date, indexed, lookup, note, number, required, text, unique, year } from '../registers/schema';
import type { Column } from '../registers/schema';
import { escapeXml, fieldXml as desiredFieldXml } from './fieldXml';
import type { ListIdOf } from './fieldXml';

const fieldXml = (column: Column, listIdOf: ListIdOf): string => desiredFieldXml({ column, description: '' }, listIdOf);

const noLists = (name: string): string => {
  throw new Error(`${name} is not known`);
};

const fieldOf = (xml: string): Element => {
  const { documentElement } = new DOMParser().parseFromString(xml, 'text/xml');
  if (!documentElement) throw new Error(xml);
  return documentElement as unknown as Element;
};

const textsOf = (field: Element, name: string): readonly string[] =>
  Array.from(field.getElementsByTagName(name)).map(node => node.textContent ?? '');

const isWritable = (value: string): boolean => escapeXml(value).length >= value.length;

test('varje ord i en kolumn kommer fram som det skrevs, vilka tecken det än har', () => {
  const words = fc.string({ minLength: 1, unit: 'grapheme' }).filter(isWritable);
  fc.assert(
    fc.property(words, words, fc.uniqueArray(words, { minLength: 1 }), (title, description, choices) => {
      const column = choice('Kind', title, Object.fromEntries(choices.map((value, index) => [`k${index}`, value])));
      const field = fieldOf(desiredFieldXml({ column, description }, noLists));
      expect(field.getAttribute('DisplayName')).toBe(title);
      expect(field.getAttribute('Description')).toBe(description);
      expect(textsOf(field, 'CHOICE')).toEqual(choices);
    })
  );
});

test.each(['\u0085', '\u2028', '\u2029'])('radslutet %j är ett vanligt tecken i ett val', lineEnd => {
  const column = choice('Kind', 'Slag', { first: `a${lineEnd}b`, second: lineEnd });
  expect(textsOf(fieldOf(fieldXml(column, noLists)), 'CHOICE')).toEqual([`a${lineEnd}b`, lineEnd]);
});

test('tecken som XML inte kan bära utelämnas i stället för att fälla hela kolumnen', () => {
  expect(escapeXml('Händel\u0000se\uD800 & <"\'>')).toBe('Händelse &amp; &lt;&quot;&apos;&gt;');
});

test('kolumnens namn är detsamma för SharePoint, REST och formulär', () => {
  const field = fieldOf(fieldXml(text('SourceReference', 'Källans referens'), noLists));
  expect(['Name', 'StaticName', 'DisplayName'].map(name => field.getAttribute(name))).toEqual([
    'SourceReference',
    'SourceReference',
    'Källans referens'
  ]);
});

test('obligatoriskt skrivs ut åt båda hållen, index och unika värden bara när de behövs', () => {
  const plain = fieldOf(fieldXml(text('Unit', 'Enhet'), noLists));
  const year = fieldOf(fieldXml(required(unique(number('ReviewYear', 'År'))), noLists));
  const day = fieldOf(fieldXml(indexed(date('DueOn', 'Klar senast')), noLists));
  const marks = (field: Element): readonly (string | null)[] =>
    ['Required', 'Indexed', 'EnforceUniqueValues'].map(name => field.getAttribute(name));
  expect(marks(plain)).toEqual(['FALSE', null, null]);
  expect(marks(year)).toEqual(['TRUE', 'TRUE', 'TRUE']);
  expect(marks(day)).toEqual(['FALSE', 'TRUE', null]);
});

test('en händelse är öppen tills någon säger annat, och ingen kan hitta på ett eget läge', () => {
  const field = fieldOf(fieldXml(incidents.columns.status, noLists));
  expect(textsOf(field, 'Default')).toEqual(['Öppen']);
  expect(textsOf(field, 'CHOICE')).toEqual(['Öppen', 'Utreds', 'Avslutad']);
  expect(field.getAttribute('FillInChoice')).toBe('FALSE');
});

test('antal börjar på ett och kan inte vara mindre', () => {
  const field = fieldOf(fieldXml(incidents.columns.quantity, noLists));
  expect(field.getAttribute('Min')).toBe('1');
  expect(field.getAttribute('Max')).toBeNull();
  expect(textsOf(field, 'Default')).toEqual(['1']);
});

test('anteckningar är ren text och ersätts när de ändras', () => {
  const field = fieldOf(fieldXml(note('Body', 'Text'), noLists));
  expect([field.getAttribute('RichText'), field.getAttribute('AppendOnly')]).toEqual(['FALSE', 'FALSE']);
});

test('dagar och ögonblick skiljs åt', () => {
  expect(fieldOf(fieldXml(actions.columns.dueOn, noLists)).getAttribute('Format')).toBe('DateOnly');
  expect(fieldOf(fieldXml(incidents.columns.awareAt, noLists)).getAttribute('Format')).toBe('DateTime');
});

test('ett uppslag pekar på listans id, och misslyckas när listan inte finns', () => {
  const column = lookup('Risk', 'Risk', 'Risks');
  expect(fieldOf(fieldXml(column, () => 'b1f6')).getAttribute('List')).toBe('{b1f6}');
  expect(() => fieldXml(column, noLists)).toThrow('Risks is not known');
});

test('klient-id syns inte i formulär', () => {
  expect(fieldOf(fieldXml(incidents.columns.clientId, noLists)).getAttribute('Hidden')).toBe('TRUE');
});

test('ett årtal visas utan mellanrum och decimaler, andra tal som webbplatsen brukar', () => {
  const marks = (column: Column): readonly (string | null)[] =>
    ['Decimals', 'CommaSeparator'].map(name => fieldOf(fieldXml(column, noLists)).getAttribute(name));
  expect(marks(year('ReviewYear', 'År'))).toEqual(['0', 'FALSE']);
  expect(marks(number('Employees', 'Antal medarbetare'))).toEqual([null, null]);
});

test('regel, villkor och utseende följer med kolumnen när den skapas', () => {
  const field = fieldOf(
    desiredFieldXml(
      {
        column: number('Availability', 'Tillgänglighet', { min: 0 }),
        description: 'Nivå 0–3',
        formatter: '{"elmType":"div"}',
        shownWhen: "=if([$Kind] == 'Lokal', 'true', 'false')",
        rule: { formula: '=[Availability]<=3', message: 'Nivå 4 hanteras inte här' }
      },
      noLists
    )
  );
  expect(field.getAttribute('CustomFormatter')).toBe('{"elmType":"div"}');
  expect(field.getAttribute('ClientValidationFormula')).toBe("=if([$Kind] == 'Lokal', 'true', 'false')");
  expect(textsOf(field, 'Validation')).toEqual(['=[Availability]<=3']);
  expect(field.getElementsByTagName('Validation')[0]?.getAttribute('Message')).toBe('Nivå 4 hanteras inte här');
});
