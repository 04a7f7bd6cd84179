import type { ReadRegister } from '../../registers/reading';
import type { ReviewRow } from '../../registers/reviews';
import type { SectionRow } from '../../registers/sections';
import { FirstReviewError } from './firstReviewError';
import type { FirstReviewRegister, ReviewRows } from './reviewRows';
import { standardSectionsFor } from './standardSections';
import type { StandardSection } from './standardSections';

export type FirstReviewPlan = {
  readonly year: number;
  /** The year's review; undefined while it is not made. A review that has left the draft gets no new sections. */
  readonly status: ReviewRow['status'] | undefined;
  /** How many of the standard sections are there, made by the product or written by somebody under the same number. */
  readonly present: number;
  readonly missing: readonly StandardSection[];
};

const ofYear = <T extends { readonly reviewYear: number }>({ items, damaged }: ReadRegister<T>, year: number): readonly Partial<T>[] =>
  [...items, ...damaged.map(({ sound }) => sound)].filter(row => row.reviewYear === year);

const allOf = async <K extends FirstReviewRegister>(rows: ReviewRows, key: K) => {
  const reading = await rows.list(key);
  if (reading.state !== 'read') throw new FirstReviewError({ kind: 'unread', register: key, state: reading.state }, reading.message);
  return reading;
};

const sameNumber = (one: string, other: string | undefined): boolean => {
  const bare = (number: string): string => number.trim().replace(/\.$/, '');
  return other !== undefined && bare(one) === bare(other);
};

const isThere = ({ fields }: StandardSection, rows: readonly Partial<SectionRow>[]): boolean =>
  rows.some(row => row.clientId === fields.clientId || sameNumber(fields.sectionNumber, row.sectionNumber));

/** What the year has and what it lacks. @throws FirstReviewError when not every row could be read */
export const firstReviewPlan = async (rows: ReviewRows, year: number): Promise<FirstReviewPlan> => {
  const [review] = ofYear<ReviewRow>(await allOf(rows, 'reviews'), year);
  const sections = ofYear<SectionRow>(await allOf(rows, 'sections'), year);
  const standard = standardSectionsFor(year);
  const missing = standard.filter(section => !isThere(section, sections));
  return { year, status: review && (review.status ?? 'draft'), present: standard.length - missing.length, missing };
};

const isUntouched = (row: SectionRow, { fields }: StandardSection): boolean =>
  Object.entries(fields).every(([field, value]) => JSON.stringify(row[field as keyof SectionRow]) === JSON.stringify(value));

/** Rows that two people made of the same section at the same time: all but the first, and none that somebody has written in. */
export const secondCopies = async (rows: ReviewRows, year: number): Promise<readonly number[]> => {
  const { items } = await allOf(rows, 'sections');
  return standardSectionsFor(year).flatMap(section => {
    const copies = items.filter(row => row.clientId === section.fields.clientId).sort((a, b) => a.id - b.id);
    const untouched = copies.filter(row => isUntouched(row, section));
    const kept = copies.find(row => !untouched.includes(row)) ?? copies[0];
    return untouched.filter(row => row !== kept).map(({ id }) => id);
  });
};
