import { dataBlock, html } from './html';

test('text blir text, hur den än är skriven', () => {
  expect(html`<p title="${`"'`}">${'<img onerror=alert(1)> & mer'}</p>`.text).toBe(
    '<p title="&quot;&#39;">&lt;img onerror=alert(1)&gt; &amp; mer</p>'
  );
});

test('HTML i HTML står kvar, och inget blir av det som saknas', () => {
  expect(html`<ul>${[html`<li>${1}</li>`, html`<li>${2}</li>`]}</ul>${undefined}${false}`.text).toBe('<ul><li>1</li><li>2</li></ul>');
});

test('data i sidan kan inte avsluta sitt element', () => {
  const block = dataBlock('data', { title: '</script><script>alert(1)</script>' }).text;
  expect(block.match(/<\/script>/g)).toHaveLength(1);
  expect(JSON.parse(/>(.*)<\/script>/.exec(block)?.[1] ?? '')).toEqual({ title: '</script><script>alert(1)</script>' });
});
