import { FirstReviewError } from '../../../provisioning/firstReview/firstReviewError';
import type { FirstReviewRegister } from '../../../provisioning/firstReview/reviewRows';
import { registers } from '../../../registers/registers';
import { StoreError } from '../../../store/registerStore';
import type { FirstReviewWords } from '../../../strings/firstReview/firstReviewWords';
import type { Strings } from '../../../strings/strings';

const plainFailure = (error: unknown, { page: { failed } }: Strings): string | undefined => {
  if (!(error instanceof StoreError)) return undefined;
  const { failure } = error;
  return failure === 'signedOut' || failure === 'offline' || failure === 'throttled' ? failed[failure] : undefined;
};

const saidBy = (error: unknown, words: FirstReviewWords): string | undefined => {
  const message = error instanceof Error ? error.message : String(error);
  return message ? words.said(message) : undefined;
};

const refusalTexts = (
  register: FirstReviewRegister,
  heading: string | undefined,
  reason: unknown,
  words: FirstReviewWords,
  strings: Strings
): readonly (string | undefined)[] => {
  const list = registers[register].title;
  if (reason instanceof StoreError && reason.failure === 'forbidden') return [words.forbidden(list)];
  return [heading ? words.sectionRefused(heading) : words.listRefused(list), plainFailure(reason, strings) ?? saidBy(reason, words)];
};

const textsOf = (error: unknown, words: FirstReviewWords, strings: Strings): readonly (string | undefined)[] => {
  if (!(error instanceof FirstReviewError)) return [words.couldNotRead, plainFailure(error, strings) ?? saidBy(error, words)];
  const { fault, reason, message } = error;
  switch (fault.kind) {
    case 'unread':
      return [words.couldNotRead, strings.page.unread[fault.state](registers[fault.register].title, message)];
    case 'noDraft':
      return [words.noDraft(fault.year, strings.page.status[fault.status])];
    case 'refused':
      return refusalTexts(fault.register, fault.heading, reason, words, strings);
  }
};

/** What went wrong, where, and what to do, in sentences. */
export const failureTexts = (error: unknown, words: FirstReviewWords, strings: Strings): readonly string[] =>
  textsOf(error, words, strings).filter((text): text is string => text !== undefined);
