import type { Inline } from './inlineText';
import { parseInline } from './inlineText';

export type BodyPart =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] };

export type Body = {
  readonly parts: readonly BodyPart[];
  /** Footnote texts by their label in this section. */
  readonly notes: ReadonlyMap<string, readonly Inline[]>;
};

const noteLine = /^\[\^([^\]\s]+)\]:\s*(.*)$/;
const bullet = /^\s*[-•]\s+(.*)$/;

/**
 * Reads a section's text: a blank line parts paragraphs, `- ` makes a bullet, `[^1]: …` on its own line a footnote.
 * A single line break inside a paragraph is a space.
 */
export const parseBody = (text: string): Body => {
  const notes = new Map<string, readonly Inline[]>();
  const parts: BodyPart[] = [];
  let paragraph: string[] = [];
  let bullets: string[] = [];

  const flush = (): void => {
    if (paragraph.length > 0) parts.push({ kind: 'paragraph', content: parseInline(paragraph.join(' ')) });
    if (bullets.length > 0) parts.push({ kind: 'list', items: bullets.map(parseInline) });
    paragraph = [];
    bullets = [];
  };

  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const [, label, note] = noteLine.exec(line.trim()) ?? [];
    const [, item] = bullet.exec(line) ?? [];
    if (label !== undefined && note !== undefined) notes.set(label, parseInline(note));
    else if (!line.trim()) flush();
    else if (item !== undefined) {
      if (paragraph.length > 0) flush();
      bullets.push(item.trim());
    } else if (bullets.length > 0 && /^\s/.test(line)) bullets.push(`${bullets.pop() ?? ''} ${line.trim()}`);
    else {
      if (bullets.length > 0) flush();
      paragraph.push(line.trim());
    }
  }
  flush();
  return { parts, notes };
};
