import { StoreError } from '../registerStore';

/** What came back for one part of a batch: parts succeed and fail each on its own. What is no answer of SharePoint's is thrown. */
export type Answer<T> = { readonly value: T; readonly error?: undefined } | { readonly value?: undefined; readonly error: StoreError };

export const answeredAs = <T>(asked: Promise<T>): Promise<Answer<T>> =>
  asked.then(
    value => ({ value }),
    (error: unknown) => {
      if (error instanceof StoreError) return { error };
      throw error;
    }
  );

/** A part that a busy server left undone is asked for again, alone. */
export const orAlone = async <T>(part: Promise<Answer<T>>, again: () => Promise<T>): Promise<Answer<T>> => {
  const answer = await part;
  return answer.error?.failure === 'throttled' ? answeredAs(again()) : answer;
};

export const valueIn = <T>(answer: Answer<T>): T => {
  if (answer.error) throw answer.error;
  return answer.value as T;
};

/** Undefined for what is not there and for what the caller may not see; every other failure is thrown. */
export const visibleIn = <T>(answer: Answer<T>): T | undefined =>
  answer.error?.failure === 'notFound' || answer.error?.failure === 'forbidden' ? undefined : valueIn(answer);

/** The first failure of many changes; they were made in order, also those after it. */
export const requireAll = (answers: readonly Answer<unknown>[]): void => answers.forEach(valueIn);

/** For what is to be taken away or mended: what is already gone needs neither. */
export const requireUnlessGone = (answer: Answer<unknown>): void => {
  if (answer.error?.failure !== 'notFound') valueIn(answer);
};
