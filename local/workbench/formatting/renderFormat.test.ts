import fc from 'fast-check';
import type { Scope } from './evaluate';
import { iconFonts } from './icons';
import { formatOf } from './readFormat';
import { renderFormat } from './renderFormat';
import type { Value } from './value';

const scope = (currentField: Value = 'Öppen'): Scope => ({
  field: name => (name === 'Self' ? currentField : undefined),
  title: name => name,
  currentField,
  now: Date.parse('2026-11-24T11:00:00Z'),
  me: { text: 'a@b', parts: {} },
  rowIndex: 0,
  locale: { culture: 'sv-SE', timeZone: 'Europe/Stockholm' }
});

const drawn = (format: unknown, current?: Value): string | undefined => {
  const read = formatOf(JSON.stringify(format));
  return 'element' in read ? renderFormat(read.element, scope(current))?.text : undefined;
};

const problemIn = (format: unknown): string | undefined => {
  const read = formatOf(typeof format === 'string' ? format : JSON.stringify(format));
  return 'problem' in read ? read.problem : undefined;
};

test('en cell får text, klass och stil efter radens värden', () => {
  expect(drawn({
    elmType: 'div',
    style: { color: "=if(@currentField == 'Öppen', '#a80000', '')", 'font-weight': 600 },
    attributes: { class: "='sp-field-severity--' + 'low'", title: '@currentField' },
    txtContent: "=@currentField + ' nu'"
  })).toBe('<div class="sp-field-severity--low" style="color:#a80000;font-weight:600" title="Öppen">Öppen nu</div>');
});

test('en ikon är ett tecken ur ett typsnitt som finns här, och läses inte upp', () => {
  const format = formatOf(JSON.stringify({ elmType: 'span', attributes: { iconName: 'Warning' } }));
  const icon = 'element' in format ? renderFormat(format.element, scope()) : undefined;
  expect(icon?.text).toMatch(/^<span><span class="icon" style="font-family:FabricMDL2Icons[-\d]*" aria-hidden="true">\S<\/span><\/span>$/);
  expect(icon && iconFonts(icon, '/fonts/')).toMatch(/^@font-face\{font-family:FabricMDL2Icons[-\d]*;src:url\("\/fonts\/fabric-icons-[\w-]+\.woff"\)/);
  expect(drawn({ elmType: 'span', attributes: { iconName: 'IngenSådan' }, txtContent: 'text' })).toBe('<span>text</span>');
});

test('varje val i ett flerval får ett eget element', () => {
  expect(drawn({ elmType: 'div', children: [{ elmType: 'span', forEach: 'one in @currentField', txtContent: '[$one]' }] }, ['Journal', 'Lön'])).toBe(
    '<div><span>Journal</span><span>Lön</span></div>'
  );
});

test.each([
  ['https://stad.example/a?b=c', '<a href="https://stad.example/a?b=c">x</a>'],
  ['/sites/kungsholmen', '<a href="/sites/kungsholmen">x</a>'],
  ['javascript:alert(1)', '<span>x</span>'],
  [' java\nscript:alert(1)', '<span>x</span>'],
  ['//stad.example', '<span>x</span>'],
  ['/\\stad.example', '<span>x</span>'],
  ['data:text/html,x', '<span>x</span>']
])('en länk leder till en webbadress eller ingenstans: %j', (href, html) => {
  expect(drawn({ elmType: 'a', attributes: { href }, txtContent: 'x' })).toBe(html);
});

test('en bild från en annan värd blir sin text', () => {
  expect(drawn({ elmType: 'img', attributes: { src: 'https://stad.example/x.png', alt: 'Karta' } })).toBe('<span>Karta</span>');
});

test('stil som kunde hämta något eller flytta cellen faller bort, och det sägs', () => {
  const read = formatOf(JSON.stringify({ elmType: 'div', style: { position: 'fixed', color: 'red;position:fixed', 'background-color': 'url(https://stad.example)' } }));
  expect(read).toMatchObject({ notes: ['the style position'] });
  expect('element' in read && renderFormat(read.element, scope())?.text).toBe('<div></div>');
});

test.each([
  [{ elmType: 'script', txtContent: 'x' }, 'the element script'],
  [{ elmType: 'svg' }, 'the element svg'],
  [{ txtContent: 'x' }, 'the expression undefined'],
  [{ elmType: 'div', onclick: 'x' }, 'the member onclick'],
  [{ elmType: 'div', txtContent: '=getUserImage(@me)' }, 'the operator getUserImage'],
  [{ elmType: 'div', children: {} }, 'children that are not a list'],
  ['{', 'text that is not JSON'],
  ['null', 'an element that is not an object']
])('ett format som inte går att förstå säger varför: %j', (format, problem) => {
  expect(problemIn(format)).toBe(problem);
});

test('ett element som ett uttryck hittar på ger det vanliga värdet i stället', () => {
  expect(drawn({ elmType: "='scr' + 'ipt'" })).toBeUndefined();
});

const nasty = fc.oneof(fc.string(), fc.constantFrom('"><script>alert(1)</script>', "' onload='x", 'javascript:alert(1)', '</style><b>', '@currentField', '=[$Self]', "='<' + [$Self]", '&lt;', 'url(x)', '\u2028'));

const anyElement = fc.letrec<{ element: object }>(tie => ({
  element: fc.record({
    elmType: fc.constantFrom('div', 'span', 'a', 'img', 'p', 'button', '=if(true, \'a\', \'div\')'),
    txtContent: nasty,
    style: fc.dictionary(fc.constantFrom('color', 'background-color', 'width', 'position', 'x"y'), nasty),
    attributes: fc.dictionary(fc.constantFrom('class', 'href', 'src', 'title', 'role', 'iconName', 'aria-label', 'onclick', 'alt', 'target'), nasty),
    children: fc.oneof({ maxDepth: 3 }, fc.constant([]), fc.array(tie('element'), { maxLength: 3 })),
    forEach: fc.constantFrom('x in @currentField', 'x in [$Self]')
  }, { requiredKeys: ['elmType'] })
})).element;

const allowedNames = new Set(['class', 'style', 'href', 'src', 'alt', 'title', 'role', 'target', 'rel', 'aria-label', 'aria-hidden', 'aria-description']);

test('inget format och inget värde blir annat än de tillåtna elementen', () => {
  fc.assert(fc.property(anyElement, fc.oneof(nasty, fc.array(nasty)), (format, current) => {
    const text = drawn(format, current);
    if (text === undefined) return;
    // Every tag is one that the page writes, and every attribute one of those it knows.
    for (const [, name = '', rest = ''] of text.matchAll(/<\/?([^\s>]*)([^>]*)>/g)) {
      expect(['div', 'span', 'a', 'img', 'p']).toContain(name);
      const attributes = [...rest.matchAll(/ ([^\s=]+)="[^"]*"/g)];
      expect(attributes.map(([whole]) => whole).join('')).toBe(rest);
      for (const [, attribute = ''] of attributes) expect(allowedNames).toContain(attribute);
    }
    for (const [, address = ''] of text.matchAll(/ href="([^"]*)"/g)) expect(address).toMatch(/^(https?:|\/(?!\/))/);
  }), { numRuns: 500 });
});

test('vilken JSON som helst läses eller nekas, och fäller aldrig sidan', () => {
  fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), text => {
    expect(formatOf(text)).toBeDefined();
  }));
});
