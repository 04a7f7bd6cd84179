import type { DocumentModel, DocumentPart } from './documentModel';
import { textOfWords } from './documentModel';

const linesOfPart = (part: DocumentPart): readonly string[] => {
  switch (part.kind) {
    case 'paragraph':
    case 'line':
      return [textOfWords(part.content)];
    case 'list':
      return part.items.map(item => `• ${textOfWords(item)}`);
    case 'heading':
      return [part.text];
    case 'illustration':
      return [];
  }
};

/** The document's lines as text: headings, paragraphs, computed lines and bullets, then the footnotes. */
export const linesOf = (document: DocumentModel): readonly string[] => [
  ...document.sections.flatMap(section => [`${section.number} ${section.title}`, ...section.parts.flatMap(linesOfPart)]),
  ...document.notes.map(note => `${note.number} ${textOfWords(note.content)}`)
];
