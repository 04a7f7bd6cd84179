/** Text that is HTML already; everything else that a template takes in is escaped. */
export class Html {
  public constructor(public readonly text: string) {}
}

type Content = string | number | Html | readonly Html[] | false | undefined;

export const html = (parts: TemplateStringsArray, ...contents: readonly Content[]): Html =>
  new Html(parts.reduce((text, part, index) => text + written(contents[index - 1]) + part));

const written = (content: Content): string => {
  if (content === undefined || content === false) return '';
  if (content instanceof Html) return content.text;
  if (typeof content === 'object') return content.map(({ text }) => text).join('');
  return escaped(String(content));
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replace(/[&<>"']/g, character => entities[character] ?? character);

/** Data for a script of the page. `<` is written as an escape, so that no text in it can end the element. */
export const dataBlock = (id: string, data: unknown): Html =>
  html`<script type="application/json" id="${id}">${new Html(JSON.stringify(data).replace(/</g, '\\u003c'))}</script>`;
