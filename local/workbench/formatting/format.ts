import type { Expression } from './expression';

/** A column's `CustomFormatter`, read: elements whose every part is an expression. */
export interface FormatElement {
  readonly type: Expression;
  readonly text: Expression | undefined;
  readonly style: readonly Part[];
  readonly attributes: readonly Part[];
  readonly children: readonly FormatElement[];
  readonly repeat: Repeat | undefined;
}

export interface Part {
  readonly name: string;
  readonly value: Expression;
}

/** `"forEach": "one in @currentField"` */
export interface Repeat {
  readonly iterator: string;
  readonly over: Expression;
}

/** A format, and what of it is passed over; or why the plain value is shown instead. */
export type Format = { readonly element: FormatElement; readonly notes: readonly string[] } | { readonly problem: string };

export const elementTypes = ['div', 'span', 'a', 'img', 'p', 'button'] as const;
export type ElementType = (typeof elementTypes)[number];
