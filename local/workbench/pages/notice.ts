import { html } from './html';
import { htmlDocument } from './document';

/** A plain page with a sentence, for an address that leads nowhere or a site that refuses. */
export const noticePage = (title: string, sentence: string): string =>
  htmlDocument({
    title,
    culture: 'sv-SE',
    theme: 'light',
    body: html`<body><main class="notice"><h1>${title}</h1><p>${sentence}</p><p><a href="/">Till Ledningens genomgång</a></p></main></body>`
  });
