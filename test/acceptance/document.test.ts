import type { SiteRows } from '../../local/data/row';
import { kungsholmen2025 } from '../../local/data/kungsholmen2025/kungsholmen2025';
import { kungsholmen2025Overlap } from '../../local/data/kungsholmen2025Overlap/kungsholmen2025Overlap';
import { filledIn } from '../../local/data/filledIn';
import type { Instant } from '../../src/registers/calendar';
import { reviewSources } from '../../src/registers/reading';
import type { Readings, ReviewSource } from '../../src/registers/reading';
import { registers } from '../../src/registers/registers';
import { documentOf } from '../../src/review/document/documentOf';
import type { DocumentInline, DocumentModel, DocumentPart } from '../../src/review/document/documentModel';
import { textOfWords } from '../../src/review/document/documentModel';
import { linesOf } from '../../src/review/document/plainText';
import { reviewOf } from '../../src/review/reviewOf';
import { svSE } from '../../src/strings/sv-SE';
import { readingsOf } from '../builders/readings';
import { comparable, expectedHeadings, expectedLines, expectedNotes } from './kungsholmen2025';

type Keyed = { readonly key?: string };

/** Row n of a list gets the id n, as in SharePoint; a lookup finds the id by its target's key. */
const readingsFrom = (site: SiteRows): Readings => {
  const ids = {
    rowId: (list: string, key: string): number | undefined => {
      const target = (Object.keys(site) as ReviewSource[]).find(name => registers[name].name === list);
      const index = ((target ? site[target] : []) as readonly Keyed[]).findIndex(row => row.key === key);
      return index < 0 ? undefined : index + 1;
    },
    userId: (): number => 1
  };
  const rowsOf = (key: ReviewSource): readonly object[] =>
    key === 'settings'
      ? [{ id: 1, schemaVersion: 1, ...site.settings }]
      : (site[key] as readonly object[]).map((row, index) => ({ ...filledIn(key, row as never, ids), id: index + 1 }));
  return readingsOf(Object.fromEntries((Object.keys(reviewSources) as ReviewSource[]).map(key => [key, rowsOf(key)])));
};

const documentFrom = (site: SiteRows, cutOff: Instant): DocumentModel =>
  documentOf(reviewOf(readingsFrom(site), 2025, cutOff), svSE);

const inlinesOf = (part: DocumentPart): readonly DocumentInline[] => {
  if (part.kind === 'list') return part.items.flat();
  return part.kind === 'paragraph' || part.kind === 'line' ? part.content : [];
};

describe.each([
  ['åtskilda händelser', kungsholmen2025],
  ['överlappande händelser', kungsholmen2025Overlap]
])('genomgången för 2025 ur %s', (_data, site) => {
  describe.each<Instant>(['2026-11-23T12:00:00Z', '2026-01-31T12:00:00Z'])('läst till och med %s', cutOff => {
    const document = documentFrom(site, cutOff);

    test('visar exakt de fastställda raderna, i ordning, och inget annat', () => {
      const lines = linesOf({ ...document, notes: [] }).map(comparable);
      expect(lines).toEqual(expectedLines.map(comparable));
    });

    test('har fotnoterna numrerade i läsordning, var och en vid sitt ord och med sin länk', () => {
      const notes = document.notes.map(({ number, content }) => ({
        number,
        text: textOfWords(content),
        link: content.flatMap(inline => (inline.kind === 'link' ? [inline.href] : []))[0]
      }));
      expect(notes).toEqual(expectedNotes.map(({ number, text, link }) => ({ number, text, link })));
      const marks = document.sections.flatMap(({ parts }) =>
        parts.flatMap(inlinesOf).flatMap((inline, index, all) => {
          const before = all[index - 1];
          return inline.kind === 'note' && before?.kind === 'text' ? [{ number: inline.number, before: before.text }] : [];
        })
      );
      expect(marks.map(({ number }) => number)).toEqual([1, 2, 3]);
      for (const [index, { markedAfter }] of expectedNotes.entries()) expect(marks[index]?.before).toMatch(new RegExp(`${markedAfter}$`));
    });

    test('har rubriker på de nivåer som numren säger', () => {
      const headings = document.sections.flatMap(section => [
        [section.level, `${section.number} ${section.title}`],
        ...section.parts.flatMap(part => (part.kind === 'heading' ? [[part.level, part.text]] : []))
      ]);
      expect(headings).toEqual(expectedHeadings);
    });

    test('har varje siffra knuten till rader som finns', () => {
      const figures = document.sections.flatMap(({ parts }) =>
        parts.flatMap(inlinesOf).flatMap(inline => (inline.kind === 'figure' ? [inline] : []))
      );
      expect(figures.map(({ text }) => comparable(text))).toEqual(['Cirka 16 %', '1', '21', '3', '6', '2', '3', '6', '3']);
      for (const { figure } of figures) {
        const ids = site[figure.register as Exclude<ReviewSource, 'settings'>].map((_row, index) => index + 1);
        expect(figure.rows.length).toBeGreaterThan(0);
        expect(figure.rows.filter(id => !ids.includes(id))).toEqual([]);
      }
    });
  });

  test('har texten om NIS2 markerad när dess bäst före-datum har passerat, och bara den', () => {
    const pastIn = (cutOff: Instant): readonly string[] =>
      documentFrom(site, cutOff)
        .sections.filter(section => section.isPastBestBefore)
        .map(section => section.number);
    expect(pastIn('2026-01-31T12:00:00Z')).toEqual([]);
    expect(pastIn('2026-02-01T12:00:00Z')).toEqual(['1.2.2']);
  });
});

test('jämförelsen bortser från radbrytningar, fasta mellanslag och tryckets avstavning men från inget annat', () => {
  expect(comparable(' 1 NIS- incident\n har\u00a0rapporterats ')).toBe('1 NIS-incident har rapporterats');
  expect(comparable('Cirka 16\u00a0% av')).toBe(comparable('Cirka 16% av'));
  expect(comparable('förluster av tjänstekort,')).not.toBe(comparable('förluster av tjänstekort'));
});
