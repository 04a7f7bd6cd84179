import type { Figure } from '../figure';

/** Running text in the reader's language. A figure shows its words and knows its rows. */
export type DocumentInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'note'; readonly number: number }
  | { readonly kind: 'figure'; readonly text: string; readonly figure: Figure };

export type Words = readonly DocumentInline[];

export type DocumentTable = {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly (string | number)[])[];
};

export type DocumentChart =
  | {
      readonly kind: 'stackedColumns';
      readonly series: readonly string[];
      readonly columns: readonly { readonly label: string; readonly values: readonly number[] }[];
    }
  | {
      readonly kind: 'bars';
      /** Values in percent. */
      readonly bars: readonly { readonly label: string; readonly value: number; readonly words: string }[];
      readonly target?: { readonly value: number; readonly words: string };
    };

export type DocumentPart =
  | { readonly kind: 'paragraph'; readonly content: Words }
  /** A computed line of an enumeration; consecutive ones stand close together. */
  | { readonly kind: 'line'; readonly content: Words }
  | { readonly kind: 'list'; readonly items: readonly Words[] }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  /** An illustration beside the text: left out where only the lines count. */
  | { readonly kind: 'illustration'; readonly id: string; readonly table: DocumentTable; readonly chart?: DocumentChart };

export type DocumentSection = {
  readonly id: number;
  readonly number: string;
  readonly level: number;
  readonly title: string;
  readonly parts: readonly DocumentPart[];
  readonly isPastBestBefore: boolean;
  readonly rewriteNeeded: boolean;
};

export type DocumentNote = { readonly number: number; readonly content: Words };

/** The review as a document: one walk makes it, and every medium (page, print, Word, text) only shows it. */
export type DocumentModel = {
  readonly title: string;
  readonly sections: readonly DocumentSection[];
  readonly notes: readonly DocumentNote[];
};

export const textOfWords = (words: Words): string =>
  words.map(inline => (inline.kind === 'note' ? '' : inline.text)).join('');
