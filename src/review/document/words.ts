import type { Sentence } from '../../strings/sentence';
import type { Figure } from '../figure';
import type { DocumentInline, DocumentPart, Words } from './documentModel';

/** Gives a sentence's marks the figures they stand for. */
export const wordsOf = (sentence: Sentence, figures: Readonly<Record<string, Figure>>): Words =>
  sentence.map((part): DocumentInline => {
    if (typeof part === 'string') return { kind: 'text', text: part };
    const figure = figures[part.mark];
    return figure ? { kind: 'figure', text: part.text, figure } : { kind: 'text', text: part.text };
  });

export const plain = (text: string): Words => [{ kind: 'text', text }];

export const paragraph = (content: Words): DocumentPart => ({ kind: 'paragraph', content });
export const line = (content: Words): DocumentPart => ({ kind: 'line', content });
export const list = (items: readonly Words[]): readonly DocumentPart[] => (items.length > 0 ? [{ kind: 'list', items }] : []);

/** A text of several paragraphs, as people write it in a list form. */
export const paragraphsOf = (text: string): readonly DocumentPart[] =>
  text
    .split(/\n\s*\n/)
    .map(part => part.replace(/\s+/g, ' ').trim())
    .filter(part => part !== '')
    .map(part => paragraph(plain(part)));
