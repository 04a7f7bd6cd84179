import type { BlockKey } from '../../src/registers/sections';
import type { Instant } from '../../src/registers/calendar';
import { documentOf } from '../../src/review/document/documentOf';
import type { DocumentModel } from '../../src/review/document/documentModel';
import { linesOf } from '../../src/review/document/plainText';
import { reviewOf } from '../../src/review/reviewOf';
import type { Strings } from '../../src/strings/strings';
import { svSE } from '../../src/strings/sv-SE';
import type { Given } from './readings';
import { readingsOf } from './readings';
import { aSection } from './rows';

export const longAfter: Instant = '2026-11-23T12:00:00Z';

type Asked = { readonly year?: number; readonly cutOff?: Instant; readonly strings?: Strings };

/** The document of a review whose only section holds one computed part. */
export const documentWith = (block: BlockKey, given: Given, { year = 2025, cutOff = longAfter, strings = svSE }: Asked = {}): DocumentModel =>
  documentOf(
    reviewOf(readingsOf({ sections: [aSection({ reviewYear: year, blocks: [block] })], ...given }), year, cutOff),
    strings
  );

/** The lines of that part, without the section's heading. */
export const linesWith = (block: BlockKey, given: Given, asked: Asked = {}): readonly string[] =>
  linesOf(documentWith(block, given, asked)).slice(1);
