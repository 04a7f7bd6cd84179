import type { StoreFailure } from '../../registerStore';
import { StoreError } from '../../registerStore';

/** What came back for one part of a batch: parts succeed and fail each on its own. */
export type Answer<T> = { readonly value: T } | { readonly error: unknown };

export const answered = (asked: Promise<unknown>): Promise<Answer<unknown>> =>
  asked.then(
    value => ({ value }),
    (error: unknown) => ({ error })
  );

/** The same, where the shape of a good answer is known. */
export const answeredAs = <T>(asked: Promise<T>): Promise<Answer<T>> => answered(asked) as Promise<Answer<T>>;

export const failureOf = (error: unknown): StoreFailure | undefined => (error instanceof StoreError ? error.failure : undefined);

export const valueIn = <T>(answer: Answer<T>): T => {
  if ('error' in answer) throw answer.error;
  return answer.value;
};

/** Undefined for what is not there and for what the caller may not see; every other failure is thrown. */
export const visibleIn = <T>(answer: Answer<T>): T | undefined => {
  if ('value' in answer) return answer.value;
  const failure = failureOf(answer.error);
  if (failure === 'notFound' || failure === 'forbidden') return undefined;
  throw answer.error;
};

/** The first failure of many changes; they were made in order, also those after it. */
export const requireAll = (answers: readonly Answer<unknown>[]): void => answers.forEach(valueIn);
