import { parseBody } from './bodyText';
import { parseInline } from './inlineText';
import { fillTokens } from './tokens';

const text = (words: string) => ({ kind: 'text', text: words }) as const;

describe('ett avsnitts text', () => {
  test('delas i stycken av tomma rader, och en ensam radbrytning är ett mellanslag', () => {
    expect(parseBody('Första raden\nfortsätter.\r\n\r\nAndra stycket.\n   \n\nTredje.').parts).toEqual([
      { kind: 'paragraph', content: [text('Första raden fortsätter.')] },
      { kind: 'paragraph', content: [text('Andra stycket.')] },
      { kind: 'paragraph', content: [text('Tredje.')] }
    ]);
  });

  test('har punkter som börjar med streck eller punkt, också direkt efter ett stycke', () => {
    expect(parseBody('Inledning:\n- en\n  fortsätter\n• två\nSlut.').parts).toEqual([
      { kind: 'paragraph', content: [text('Inledning:')] },
      { kind: 'list', items: [[text('en fortsätter')], [text('två')]] },
      { kind: 'paragraph', content: [text('Slut.')] }
    ]);
  });

  test('tar inte ett tankstreck, ett minustecken eller ett bindestreck för en punkt', () => {
    expect(parseBody('– så sade han\n-5 grader').parts).toEqual([{ kind: 'paragraph', content: [text('– så sade han -5 grader')] }]);
  });

  test('har fotnoter på egna rader, som inte syns i texten', () => {
    const { parts, notes } = parseBody('Texten[^1] går vidare[^cert].\n[^1]: Första\n\n[^cert]: [Andra](https://a.example)');
    expect(parts).toEqual([
      {
        kind: 'paragraph',
        content: [text('Texten'), { kind: 'note', label: '1' }, text(' går vidare'), { kind: 'note', label: 'cert' }, text('.')]
      }
    ]);
    expect([...notes.keys()]).toEqual(['1', 'cert']);
    expect(notes.get('cert')).toEqual([{ kind: 'link', text: 'Andra', href: 'https://a.example' }]);
  });

  test('är tom när den är tom', () => {
    expect(parseBody(' \n\n ')).toEqual({ parts: [], notes: new Map() });
  });
});

describe('länkar', () => {
  test.each([
    ['https', '[IMY](https://www.imy.se/)', [{ kind: 'link', text: 'IMY', href: 'https://www.imy.se/' }]],
    ['http', 'se [a](http://a.example).', [text('se '), { kind: 'link', text: 'a', href: 'http://a.example' }, text('.')]],
    ['e-post', '[ISAM](mailto:isam@a.example)', [{ kind: 'link', text: 'ISAM', href: 'mailto:isam@a.example' }]],
    [
      'parentes i adressen',
      '[a](https://a.example/x_(y)) b',
      [{ kind: 'link', text: 'a', href: 'https://a.example/x_(y)' }, text(' b')]
    ],
    ['hakparentes före en länk', '[a [b](https://b.example)', [text('[a '), { kind: 'link', text: 'b', href: 'https://b.example' }]]
  ])('%s blir en länk', (_case, words, expected) => {
    expect(parseInline(words)).toEqual(expected);
  });

  test.each([
    '[a](javascript:alert(1))',
    '[a](JavaScript:alert(1))',
    '[a](data:text/html,x)',
    '[a](//a.example)',
    '[a](/sites/a)',
    '[a](vbscript:x)',
    '[a](https://a.example x)',
    '<img src=x onerror=alert(1)>',
    '[a] (https://a.example)'
  ])('%s förblir text', words => {
    expect(parseInline(words)).toEqual([text(words)]);
  });

  test('tusentals öppna hakparenteser läses på en gång', () => {
    const words = '['.repeat(50_000) + '[^'.repeat(50_000);
    const before = process.hrtime.bigint();
    expect(parseInline(words)).toEqual([text(words)]);
    expect(Number(process.hrtime.bigint() - before) / 1e9).toBeLessThan(2);
  });
});

describe('ord inom klammer', () => {
  const values = { year: 2025, administration: 'Kungsholmens stadsdelsförvaltning' };

  test('fylls i hur de än är skrivna', () => {
    expect(fillTokens('{år}, {Nästa år}, {FÖRVALTNING}', values)).toBe('2025, 2026, Kungsholmens stadsdelsförvaltning');
  });

  test('förblir synliga när de är okända eller saknar värde', () => {
    expect(fillTokens('{förvaltning} {nämnd}', { ...values, administration: undefined })).toBe('{förvaltning} {nämnd}');
  });

  test('ett namn med särskilda tecken skrivs som det är', () => {
    expect(fillTokens('{förvaltning}', { year: 2025, administration: '$& $1 {år}' })).toBe('$& $1 {år}');
  });
});
