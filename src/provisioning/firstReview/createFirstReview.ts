import { FirstReviewError } from './firstReviewError';
import type { FirstReviewFault } from './firstReviewError';
import { firstReviewPlan, secondCopies } from './firstReviewPlan';
import type { ReviewRows } from './reviewRows';
import { markOf } from './standardSections';

/** What is being made now; `done` of `of` rows are made before it. The last one says that everything is. */
export type FirstReviewProgress = {
  readonly making?: { readonly section: string } | 'review';
  readonly done: number;
  readonly of: number;
};

const attempt = async (fault: FirstReviewFault, run: () => Promise<unknown>): Promise<void> => {
  try {
    await run();
  } catch (cause) {
    throw new FirstReviewError(fault, cause);
  }
};

/**
 * Makes the standard sections that a year lacks and then its row in Reviews. Stopped at any point, it goes on when it
 * is asked again: the row of the review is written last, so a year with sections and no review is unfinished.
 * What somebody wrote is left as it is.
 */
export async function* createFirstReview(rows: ReviewRows, year: number): AsyncGenerator<FirstReviewProgress, void> {
  const { status, missing } = await firstReviewPlan(rows, year);
  if (status !== undefined && status !== 'draft') throw new FirstReviewError({ kind: 'noDraft', year, status });
  const of = missing.length + (status ? 0 : 1);

  for (const [done, { fields }] of missing.entries()) {
    yield { making: { section: fields.sectionNumber }, done, of };
    const heading = `${fields.sectionNumber} ${fields.title}`;
    await attempt({ kind: 'refused', register: 'sections', heading }, () => rows.create('sections', fields));
  }
  await takeBackSecondCopies(rows, year);

  if (!status) {
    yield { making: 'review', done: missing.length, of };
    await makeReview(rows, year);
  }
  yield { done: of, of };
}

/** Two people may ask at once; the lists do not refuse a second section, so whoever sees one takes it back. */
const takeBackSecondCopies = async (rows: ReviewRows, year: number): Promise<void> => {
  for (const id of await secondCopies(rows, year)) {
    try {
      await rows.recycle('sections', id);
    } catch (cause) {
      // The other one may have taken it back already.
      if ((await secondCopies(rows, year)).includes(id)) {
        throw new FirstReviewError({ kind: 'refused', register: 'sections' }, cause);
      }
    }
  }
};

const makeReview = async (rows: ReviewRows, year: number): Promise<void> => {
  const clientId = markOf(year, 'review');
  const review = { title: `Ledningens genomgång ${year}`, reviewYear: year, status: 'draft', clientId } as const;
  try {
    await rows.create('reviews', review);
  } catch (cause) {
    // The list allows one review a year: somebody else may have made it meanwhile.
    if (!(await firstReviewPlan(rows, year)).status) throw new FirstReviewError({ kind: 'refused', register: 'reviews' }, cause);
  }
};
