import { longAfter } from '../../../test/builders/lines';
import type { Given } from '../../../test/builders/readings';
import { readingsOf, unread } from '../../../test/builders/readings';
import { aSection } from '../../../test/builders/rows';
import { svSE } from '../../strings/sv-SE';
import { reviewOf } from '../reviewOf';
import type { DocumentModel } from './documentModel';
import { textOfWords } from './documentModel';
import { documentOf } from './documentOf';
import { linesOf } from './plainText';

const documentFrom = (given: Given): DocumentModel => documentOf(reviewOf(readingsOf(given), 2025, longAfter), svSE);

describe('fotnoter', () => {
  test('numreras genom hela dokumentet i läsordning, fast varje avsnitt har sina egna märken', () => {
    const { sections, notes } = documentFrom({
      sections: [
        aSection({ body: 'Ett[^b] två[^a] ett igen[^b].\n[^a]: A\n[^b]: [B](https://b.example)', sortOrder: 1 }),
        aSection({ body: 'Tre[^a].\n\n- fyra[^x]\n\n[^a]: C\n[^x]: D', sortOrder: 2 })
      ]
    });
    expect(notes.map(({ number, content }) => [number, textOfWords(content)])).toEqual([
      [1, 'B'],
      [2, 'A'],
      [3, 'C'],
      [4, 'D']
    ]);
    const marks = sections.flatMap(({ parts }) =>
      parts.flatMap(part => (part.kind === 'paragraph' ? part.content : part.kind === 'list' ? part.items.flat() : []))
    );
    expect(marks.flatMap(inline => (inline.kind === 'note' ? [inline.number] : []))).toEqual([1, 2, 1, 3, 4]);
  });

  test('ett märke utan fotnot, med tom fotnot eller inuti en annan förblir synligt', () => {
    const { sections, notes } = documentFrom({ sections: [aSection({ body: 'A[^1] B[^2] C[^3].\n[^2]:\n[^3]: Se [^1]' })] });
    expect(linesOf({ title: '', sections, notes }).slice(1)).toEqual(['A[^1] B[^2] C.', '1 Se [^1]']);
  });

  test('ett avsnitt ser inte ett annat avsnitts fotnoter', () => {
    const { notes } = documentFrom({ sections: [aSection({ body: 'A[^1]' }), aSection({ body: 'B\n[^1]: Min' })] });
    expect(notes).toEqual([]);
  });
});

describe('avsnitt', () => {
  test('visas inte när de är tomma, om inte ett underavsnitt har något att säga', () => {
    const { sections } = documentFrom({
      sections: [
        aSection({ sectionNumber: '1.', title: 'Tom med text längre ned' }),
        aSection({ sectionNumber: '1.2', title: 'Tom' }),
        aSection({ sectionNumber: '1.3', title: 'Tom med underavsnitt' }),
        aSection({ sectionNumber: '1.3.1', body: 'Text' }),
        aSection({ sectionNumber: '1.31', title: 'Tom fast numret liknar' }),
        aSection({ sectionNumber: '2.', blocks: ['gdprRisks', 'priorities'] })
      ]
    });
    expect(sections.map(({ number }) => number)).toEqual(['1.', '1.3', '1.3.1']);
  });

  test('visas när det de skulle säga är okänt, så att ingen tror att det är tomt', () => {
    const { sections } = documentFrom({ sections: [aSection({ blocks: ['gdprRisks'] })], risks: unread('closed') });
    expect(sections).toHaveLength(1);
  });

  test('har sin nivå av numret och numret som det är skrivet', () => {
    const { sections } = documentFrom({ sections: ['1.', '1.2', '1.2.1'].map(sectionNumber => aSection({ sectionNumber, body: 'Text' })) });
    expect(sections.map(({ number, level }) => [number, level])).toEqual([
      ['1.', 1],
      ['1.2', 2],
      ['1.2.1', 3]
    ]);
  });

  test('har sin text före de beräknade delarna, som alltid står i samma ordning', () => {
    const lines = linesOf(documentFrom({ sections: [aSection({ body: 'Inledning.', blocks: ['trainingCoverage', 'incidents'] })] }));
    expect(lines[1]).toBe('Inledning.');
    expect(lines[2]).toMatch(/^Inget underlag/);
    expect(lines[3]).toMatch(/^Ingen NIS-incident/);
  });
});

test('dokumentet heter efter sitt år', () => {
  expect(documentFrom({}).title).toBe('Ledningens genomgång 2025');
});
