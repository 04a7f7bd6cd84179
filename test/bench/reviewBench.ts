import assert from 'node:assert/strict';

import type { Instant } from '../../src/registers/calendar';
import { decode } from '../../src/registers/decode';
import type { RawRow } from '../../src/registers/decode';
import { incidents as register } from '../../src/registers/incidents';
import { reviewSources } from '../../src/registers/reading';
import type { ItemIn, Readings } from '../../src/registers/reading';
import { sections } from '../../src/registers/sections';
import type { BlockKey } from '../../src/registers/sections';
import { documentOf } from '../../src/review/document/documentOf';
import { incidentGroups } from '../../src/review/blocks/incidents';
import type { Figures } from '../../src/review/figures/figuresOf';
import type { Review } from '../../src/review/reviewOf';
import { reviewOf } from '../../src/review/reviewOf';
import { soundAndDamaged } from '../../src/store/decodedRows';
import { svSE } from '../../src/strings/sv-SE';
import { readingsOf } from '../builders/readings';
import { aReviewRow, aSection } from '../builders/rows';
import type { Tallies } from './handWrittenLoop';
import { handWrittenLoop } from './handWrittenLoop';
import { manyIncidents } from './manyIncidents';
import type { Measurement } from './measurement';
import { duration, milliseconds, noted, timeRatio } from './measurement';
import { workOf } from './stopwatch';

const year = 2025;
const cutOff: Instant = '2026-11-23T12:00:00Z';
/** The most rows that SharePoint gives in one answer. */
const largestPage = 5_000;

const inUtc = { standardOffset: 0, daylightOffset: 0 };

/** As SharePoint gives the rows: pages of text. */
const pagesOf = (count: number): readonly string[] => {
  const rows = manyIncidents(count).map((row, index) => ({ ...row, Id: index + 1 }));
  return Array.from({ length: Math.ceil(count / largestPage) }, (_, page) =>
    JSON.stringify(rows.slice(page * largestPage, (page + 1) * largestPage))
  );
};

type Incident = ItemIn<'incidents'>;

const rowsIn = (page: string | undefined): readonly RawRow[] => JSON.parse(page ?? '[]') as readonly RawRow[];

const decoded = (rows: readonly RawRow[]): readonly Incident[] =>
  soundAndDamaged(rows.map(row => decode(register, row, inUtc, reviewSources.incidents))).items;

/** A review with every computed part in it and a year before to compare with. */
const readingsWith = (incidents: readonly Incident[]): Readings =>
  readingsOf({
    incidents,
    reviews: [aReviewRow({ reviewYear: year }), aReviewRow({ reviewYear: year - 1 })],
    sections: (Object.keys(sections.columns.blocks.choices) as BlockKey[]).map((block, index) =>
      aSection({ reviewYear: year, sectionNumber: `${index + 1}.`, blocks: [block] })
    )
  });

const talliesIn = (figures: Figures | undefined, like: Tallies): unknown =>
  Object.fromEntries(
    Object.keys(like).map(key => {
      const figure = figures?.[key as keyof Tallies];
      return [key, { value: figure?.value, rows: figure?.rows }];
    })
  );

const assertSame = (review: Review, incidents: readonly Incident[]): void => {
  const byHand = handWrittenLoop(incidents, year, cutOff);
  assert.deepEqual(talliesIn(review.figures, byHand.year), byHand.year);
  assert.deepEqual(talliesIn(review.previous, byHand.previous), byHand.previous);
  const block = review.sections.flatMap(section => section.blocks).find(one => one.kind === 'incidents');
  assert.ok(block?.kind === 'incidents');
  assert.deepEqual(
    block.months.map(month => incidentGroups.map(group => month[group])),
    byHand.months.map(month => incidentGroups.map(group => month[group]))
  );
  assert.deepEqual(block.nisByRecipient.map(({ figure }) => figure.rows), byHand.recipients.filter(rows => rows.length > 0));
};

const measured = async (count: number, turns: number): Promise<readonly Measurement[]> => {
  const incidents = decoded(pagesOf(count).flatMap(rowsIn));
  const readings = readingsWith(incidents);
  assertSame(reviewOf(readings, year, cutOff), incidents);
  const taken = await workOf(turns, {
    loop: () => handWrittenLoop(incidents, year, cutOff),
    review: () => reviewOf(readings, year, cutOff)
  });
  return [
    noted(`reviewOf / loop, ${count} rows`, `${milliseconds(taken.review)} / ${milliseconds(taken.loop)}`),
    timeRatio('  reviewOf ÷ loop', taken.review / taken.loop, { atMost: 1.5 })
  ];
};

/** All that follows upon the last page's arrival before the page may answer a key; React's part is not in it. */
const longestStretch = async (count: number, turns: number): Promise<readonly Measurement[]> => {
  const pages = pagesOf(count);
  const rows = pages.flatMap(rowsIn);
  const readings = readingsWith(decoded(rows));
  const review = reviewOf(readings, year, cutOff);
  const taken = await workOf(turns, {
    parse: () => rowsIn(pages[pages.length - 1]),
    decode: () => decoded(rows),
    review: () => reviewOf(readings, year, cutOff),
    document: () => documentOf(review, svSE)
  });
  return [
    duration(`longest stretch, ${count} rows`, taken.parse + taken.decode + taken.review + taken.document, { atMost: 50 }),
    noted('  last page parsed', milliseconds(taken.parse)),
    noted('  rows decoded', milliseconds(taken.decode)),
    noted('  reviewOf', milliseconds(taken.review)),
    noted('  documentOf', milliseconds(taken.document))
  ];
};

export const reviewBench = async (): Promise<readonly Measurement[]> => [
  ...(await measured(5_000, 100)),
  ...(await measured(20_000, 60)),
  ...(await measured(100_000, 15)),
  ...(await longestStretch(20_000, 20))
];
