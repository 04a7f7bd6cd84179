import { expect, type Locator, type Page } from '@playwright/test';
import { comparable } from '../acceptance/kungsholmen2025';

/** What a person sees of the review, found by its words and roles. */
export const reviewOn = (page: Page): Locator => page.getByRole('article');

/** The running text: what holds the sections. */
const textOn = (page: Page): Locator => reviewOn(page).locator('div:has(> section > :is(h3, h4, h5))');

/** Said about a text, never part of it. */
const remarks = [
  'Texten kan vara inaktuell: dess bäst före-datum har passerat.',
  'Texten är förd från förra året och behöver skrivas om.'
];

export interface Heading {
  readonly tag: string;
  readonly line: string;
}

const readText = (
  root: Element
): { readonly lines: readonly string[]; readonly headings: readonly Heading[] } => {
  const lines: string[] = [];
  const headings: Heading[] = [];
  const isLeftOut = (element: Element): boolean =>
    element.matches('figure, [role="doc-endnotes"], sup') || !element.checkVisibility();
  const wordsOf = (node: Node): string => {
    if (node instanceof Element) return isLeftOut(node) ? '' : [...node.childNodes].map(wordsOf).join('');
    return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
  };
  const walk = (node: Node): void => {
    if (node instanceof Element) {
      if (isLeftOut(node)) return;
      if (node.matches('h1, h2, h3, h4, h5, h6, p, li')) {
        lines.push(`${node.matches('li') ? '• ' : ''}${wordsOf(node)}`);
        if (!node.matches('p, li')) headings.push({ tag: node.tagName.toLowerCase(), line: wordsOf(node) });
      } else node.childNodes.forEach(walk);
    } else if (node.textContent?.trim()) lines.push(node.textContent);
  };
  walk(root);
  return { lines, headings };
};

/** The visible lines of the document in reading order, without footnote marks, footnotes, charts and remarks. */
export const linesOn = async (page: Page): Promise<readonly string[]> => {
  const { lines } = await textOn(page).evaluate(readText);
  return lines.filter(line => !remarks.includes(line.trim())).map(comparable);
};

export const headingsOn = async (page: Page): Promise<readonly Heading[]> =>
  (await textOn(page).evaluate(readText)).headings.map(({ tag, line }) => ({ tag, line: comparable(line) }));

/** Waits until the review has been read and stands there. */
export const reviewShown = async (page: Page): Promise<void> => expect(textOn(page)).toBeVisible();

/** The numbers that open a panel: those of the overview and those of the sentences. */
export const overviewOn = (page: Page): Locator => reviewOn(page).getByRole('list', { name: 'Nyckeltal' }).getByRole('button');
export const figuresOn = (page: Page): Locator => textOn(page).locator('button[aria-haspopup="dialog"]');

export const panelOn = (page: Page): Locator => page.getByRole('dialog');

/** The numbers of the rows that the open panel shows. */
export const rowsInPanel = async (page: Page): Promise<readonly number[]> => {
  const words = await panelOn(page).getByRole('link', { name: /^Öppna rad \d+$/ }).allTextContents();
  return words.map(Number).sort((a, b) => a - b);
};

export const footnotesOn = (page: Page): Locator => reviewOn(page).locator('[role="doc-endnotes"] li');
export const footnoteMarksOn = (page: Page): Locator => reviewOn(page).locator('[role="doc-noteref"]');

export interface WrittenNote {
  readonly number: number;
  readonly text: string;
  readonly links: readonly string[];
}

/** The footnotes without their way back. */
export const footnotesWritten = async (page: Page): Promise<readonly WrittenNote[]> => {
  const notes = await footnotesOn(page).evaluateAll(items =>
    items.map(item => ({
      number: (item as HTMLLIElement).value,
      text: [...item.childNodes].filter(node => !(node instanceof Element && node.matches('[role="doc-backlink"]'))).map(node => node.textContent ?? '').join(''),
      links: [...item.querySelectorAll('a:not([role])')].map(link => link.getAttribute('href') ?? '')
    }))
  );
  return notes.map(note => ({ ...note, text: comparable(note.text) }));
};

/** Whether nothing of the review stands after the given part. */
export const isLastOn = (page: Page, part: Locator): Promise<boolean> =>
  part.last().evaluate(last => {
    const all = [...(last.closest('article')?.querySelectorAll('p, li, h3, h4, h5, h6, figure') ?? [])];
    return all[all.length - 1] === last;
  });
