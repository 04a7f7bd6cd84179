import type { Instant } from '../registers/calendar';
import type { Problem } from '../registers/problem';
import type { ItemIn, Readings, ReviewSource, UnreadRegister } from '../registers/reading';
import { levelOf } from '../registers/sections';
import { blockOf } from './blocks/blockOf';
import type { Block } from './blocks/blockOf';
import type { BlockContext } from './blocks/context';
import { inOrder, listed } from './blocks/context';
import { cutOffOf } from './cutOff';
import type { Figures } from './figures/figuresOf';
import { withoutStandings } from './figures/figuresOf';
import { figuresOfYear } from './figures/figuresOfYear';
import type { Period } from './period';
import { rowsWith } from './selection';
import type { Body } from './text/bodyText';
import { parseBody } from './text/bodyText';
import type { TokenValues } from './text/tokens';
import { fillTokens } from './text/tokens';

type Section = ItemIn<'sections'>;

export type ReviewSection = {
  readonly id: number;
  readonly number: string;
  readonly level: number;
  readonly title: string;
  readonly audience: Section['audience'];
  readonly body: Body;
  readonly blocks: readonly Block[];
  /** The text was true until a day that has passed at the cut-off. */
  readonly isPastBestBefore: boolean;
  readonly rewriteNeeded: boolean;
};

export type Review = {
  readonly year: number;
  readonly period: Period;
  readonly administration: string | undefined;
  readonly trainingTarget: number | undefined;
  readonly row: ItemIn<'reviews'> | undefined;
  readonly sections: readonly ReviewSection[];
  readonly figures: Figures;
  /** What happened the year before, when a review of that year exists. */
  readonly previous: Figures | undefined;
  /** Rows that hold a value the product cannot use. */
  readonly problems: readonly Problem[];
  readonly unread: readonly (UnreadRegister & { readonly register: ReviewSource })[];
};

/** The years that have a review or texts, newest first. */
export const yearsOf = ({ reviews, sections }: Readings): readonly number[] => {
  const years = [...rowsWith(reviews, ['reviewYear']), ...rowsWith(sections, ['reviewYear'])].map(row => row.reviewYear);
  return [...new Set(years)].sort((a, b) => b - a);
};

const reviewRowOf = (readings: Readings, year: number): ItemIn<'reviews'> | undefined =>
  rowsWith(readings.reviews, ['reviewYear', 'status']).find(row => row.reviewYear === year);

/** The same figures as that year's own review shows. */
const whatHappenedIn = (year: number, readings: Readings, cutOff: Instant): Figures =>
  withoutStandings(figuresOfYear(readings, year, cutOffOf(readings, year, cutOff)).figures);

/** A section is shown as long as it can be placed; what else is damaged in it falls back to the careful choice. */
type PlacedSection = Pick<Section, 'id' | 'title' | 'sectionNumber'> & Partial<Section>;

const sectionOf = (section: PlacedSection, context: BlockContext, tokens: TokenValues): ReviewSection => ({
  id: section.id,
  number: section.sectionNumber,
  level: levelOf(section.sectionNumber),
  title: fillTokens(section.title, tokens),
  audience: section.audience ?? 'management',
  body: parseBody(fillTokens(section.body ?? '', tokens)),
  blocks: (section.blocks ?? []).map(key => blockOf(key, context)),
  isPastBestBefore: section.bestBefore !== undefined && section.bestBefore < context.period.cutOffDay,
  rewriteNeeded: section.rewriteNeeded ?? false
});

const problemsIn = (readings: Readings): readonly Problem[] =>
  Object.values(readings).flatMap(reading =>
    reading.state === 'read' ? reading.damaged.flatMap(row => row.problems) : []
  );

const unreadIn = (readings: Readings): Review['unread'] =>
  (Object.keys(readings) as ReviewSource[]).flatMap(register => {
    const reading = readings[register];
    return reading.state === 'read' ? [] : [{ register, state: reading.state, message: reading.message }];
  });

/**
 * The review of one year, computed from the registers as they were read. Rows after `cutOff` do not count; the clock is
 * never read here.
 */
export const reviewOf = (readings: Readings, year: number, cutOff: Instant): Review => {
  const row = reviewRowOf(readings, year);
  const { period, figures } = figuresOfYear(readings, year, cutOff);
  const administration = rowsWith(readings.settings, ['administration'])[0]?.administration;
  const trainingTarget = rowsWith(readings.settings, ['trainingTarget'])[0]?.trainingTarget;
  const tokens = { year, administration };
  const context = { readings, figures, period, row };
  const ofTheYear = { reads: ['reviewYear'], holds: (section: Section) => section.reviewYear === year } as const;
  const sections = listed('sections', readings.sections, [ofTheYear], ['title', 'sectionNumber']);
  return {
    year,
    period,
    administration,
    trainingTarget,
    row,
    sections: sections.state === 'known' ? inOrder(sections.items).map(section => sectionOf(section, context, tokens)) : [],
    figures,
    previous: reviewRowOf(readings, year - 1) && whatHappenedIn(year - 1, readings, cutOff),
    problems: problemsIn(readings),
    unread: unreadIn(readings)
  };
};
