import { sections } from '../../registers/sections';
import { standardSectionsFor } from './standardSections';

const standard = standardSectionsFor(2026).map(({ fields }) => fields);

test('varje beräknad del står i exakt ett avsnitt', () => {
  expect(standard.flatMap(({ blocks }) => blocks).sort()).toEqual(Object.keys(sections.columns.blocks.choices).sort());
});

test('varje punkt i ISO/IEC 27001 9.3.2 och besluten enligt 9.3.3 har minst ett avsnitt', () => {
  expect(new Set(standard.flatMap(({ clauses }) => clauses))).toEqual(new Set(Object.keys(sections.columns.clauses.choices)));
});

test('avsnitten står i nummerordning, och inget nummer två gånger', () => {
  const numbers = standard.map(({ sectionNumber }) => sectionNumber);
  const byNumber = [...numbers].sort((a, b) => a.localeCompare(b, 'sv', { numeric: true }));
  expect(numbers).toEqual(byNumber);
  expect(new Set(numbers).size).toBe(numbers.length);
  const orders = standard.map(({ sortOrder }) => sortOrder ?? 0);
  expect(orders).toEqual([...orders].sort((a, b) => a - b));
});

test('årets texter är tomma och säger inte att något är fört från förra året', () => {
  const yearly = standard.filter(({ textKind }) => textKind === 'yearly');
  expect(yearly.map(({ body }) => body)).toEqual(yearly.map(() => undefined));
  expect(standard.some(({ rewriteNeeded }) => rewriteNeeded)).toBe(false);
});

test('ingen text nämner ett bestämt år eller en bestämd förvaltning', () => {
  const texts = standard.flatMap(({ title, body = '' }) => [title, body]).join('\n');
  expect(texts).not.toMatch(/\b20\d\d\b|Kungsholmen/);
  expect(texts).toContain('{förvaltning}');
  expect(texts).toContain('{år}');
});

test('rutiner, roller och övriga risker visas bara för ledningen', () => {
  const forManagement = standard.filter(({ audience }) => audience === 'management').flatMap(({ blocks }) => blocks);
  expect(forManagement).toEqual(['risks', 'routines', 'roles', 'assessment']);
});
