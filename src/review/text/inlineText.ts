/** A piece of running text. Anything that is no safe link or known mark stays the text it is. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'note'; readonly label: string };

const pattern = /\[\^([^[\]\s]+)\]|\[([^[\]]+)\]\(([^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)/g;
const safeAddress = /^(https?:\/\/|mailto:)/i;

/** Reads `[words](https://…)` and `[^1]`; links other than http(s) and mailto are left as text. */
export const parseInline = (text: string): readonly Inline[] => {
  const parts: Inline[] = [];
  let end = 0;
  const push = (words: string): void => {
    if (words) parts.push({ kind: 'text', text: words });
  };
  for (const match of text.matchAll(pattern)) {
    const [whole, label, words, href] = match;
    const isLink = words !== undefined && href !== undefined && safeAddress.test(href);
    if (label === undefined && !isLink) continue;
    push(text.slice(end, match.index));
    parts.push(label === undefined ? { kind: 'link', text: words ?? '', href: href ?? '' } : { kind: 'note', label });
    end = match.index + whole.length;
  }
  push(text.slice(end));
  return parts;
};
