import type { Strings } from '../../strings/strings';
import type { Block } from '../blocks/blockOf';
import type { Review, ReviewSection } from '../reviewOf';
import type { BodyPart } from '../text/bodyText';
import type { Inline } from '../text/inlineText';
import type { DocumentInline, DocumentModel, DocumentNote, DocumentPart, DocumentSection, Words } from './documentModel';
import { incidentParts } from './incidentParts';
import {
  activityParts,
  assessmentParts,
  classificationParts,
  followUpParts,
  priorityParts,
  processingParts,
  riskParts,
  roleParts,
  routineParts
} from './registerParts';
import { trainingParts } from './trainingParts';

const blockParts = (block: Block, section: ReviewSection, review: Review, strings: Strings): readonly DocumentPart[] => {
  switch (block.kind) {
    case 'activities':
      return activityParts(block, strings.document);
    case 'trainingCoverage':
      return trainingParts(block, strings, review.trainingTarget);
    case 'followUp':
      return followUpParts(block, strings.document);
    case 'gdprRisks':
    case 'risks':
      return riskParts(block, strings.document);
    case 'incidents':
      return incidentParts(block, strings);
    case 'classifications':
      return classificationParts(block, strings.document);
    case 'processingRegister':
      return processingParts(block, strings.document);
    case 'routines':
      return routineParts(block, strings.document);
    case 'roles':
      return roleParts(block, strings.document);
    case 'priorities':
      return priorityParts(block, strings.document, section.level);
    case 'assessment':
      return assessmentParts(block, strings.document, section.level);
  }
};

/** A mark without a text, or inside another note, stays visible, so that somebody mends it. */
const asWritten = (label: string): DocumentInline => ({ kind: 'text', text: `[^${label}]` });

/** Numbers footnotes through the whole document, in reading order. */
const noteBook = () => {
  const notes: DocumentNote[] = [];
  const resolve = (inline: Inline, section: ReviewSection, numbers: Map<string, number>): DocumentInline => {
    if (inline.kind !== 'note') return inline;
    const text = section.body.notes.get(inline.label);
    if (!text?.length) return asWritten(inline.label);
    const known = numbers.get(inline.label);
    if (known !== undefined) return { kind: 'note', number: known };
    const number = notes.length + 1;
    numbers.set(inline.label, number);
    notes.push({ number, content: text.map(part => (part.kind === 'note' ? asWritten(part.label) : part)) });
    return { kind: 'note', number };
  };
  return { notes, resolve };
};

/** A section is worth its heading when it, or a section below it, has something to say. */
const isVisible = (section: DocumentSection, all: readonly DocumentSection[]): boolean => {
  const stem = `${section.number.replace(/\.$/, '')}.`;
  return section.parts.length > 0 || all.some(other => other !== section && other.number.startsWith(stem) && other.parts.length > 0);
};

/** Applies words to a review. What stands here is what every medium shows, in this order. */
export const documentOf = (review: Review, strings: Strings): DocumentModel => {
  const { notes, resolve } = noteBook();
  const sections = review.sections.map((section): DocumentSection => {
    const numbers = new Map<string, number>();
    const words = (inlines: readonly Inline[]): Words => inlines.map(inline => resolve(inline, section, numbers));
    const bodyPart = (part: BodyPart): DocumentPart =>
      part.kind === 'paragraph'
        ? { kind: 'paragraph', content: words(part.content) }
        : { kind: 'list', items: part.items.map(words) };
    return {
      id: section.id,
      number: section.number,
      level: section.level,
      title: section.title,
      parts: [
        ...section.body.parts.map(bodyPart),
        ...section.blocks.flatMap(block => blockParts(block, section, review, strings))
      ],
      isPastBestBefore: section.isPastBestBefore,
      rewriteNeeded: section.rewriteNeeded
    };
  });
  return {
    title: strings.document.title(review.year),
    sections: sections.filter(section => isVisible(section, sections)),
    notes
  };
};
