import type { Value } from './value';

/** An expression of a column's format or of a form's condition, read and found to use only what is known. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: Value }
  | { readonly kind: 'field'; readonly name: string; readonly part: string | undefined }
  | { readonly kind: 'title'; readonly name: string }
  | { readonly kind: 'special'; readonly name: Special; readonly part: string | undefined }
  | { readonly kind: 'call'; readonly operator: string; readonly operands: readonly Expression[] };

const specials = ['currentField', 'now', 'me', 'rowIndex', 'lcid'] as const;
export type Special = (typeof specials)[number];

/** What this page does not read. The sentence goes to the log; people see the plain value. */
export class Unreadable extends Error {}

/** `Field`, `Field.title` */
export const fieldNamed = (text: string): Expression => {
  const [name = '', ...parts] = text.trim().split('.');
  return { kind: 'field', name, part: onePart(parts, text) };
};

export const titleNamed = (text: string): Expression => {
  const [name = '', part] = text.trim().split('.');
  if (part !== 'DisplayName') throw new Unreadable(`[!${text}]`);
  return { kind: 'title', name };
};

/** `currentField`, `currentField.title`, `now` */
export const specialNamed = (text: string): Expression => {
  const [first, ...parts] = text.split('.');
  const name = specials.find(known => known === first);
  if (!name) throw new Unreadable(`@${text}`);
  return { kind: 'special', name, part: onePart(parts, text) };
};

const onePart = (parts: readonly string[], text: string): string | undefined => {
  if (parts.length > 1) throw new Unreadable(text);
  return parts[0];
};
