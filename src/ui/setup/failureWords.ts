import type { SetupStrings } from '../../strings/setup/setupStrings';
import type { Failure } from './setupState';

/** Whether SharePoint said anything: a line that broke and a page to sign in on have no words of its own. */
export const hasAnswer = ({ failure }: Failure): boolean => failure !== 'offline' && failure !== 'signedOut';

/** What the one who meets a failure does about it. */
export const failureWords = ({ failure }: Failure, { stopped }: Pick<SetupStrings, 'stopped'>): string => {
  switch (failure) {
    case 'forbidden':
    case 'signedOut':
    case 'offline':
    case 'throttled':
    case 'conflict':
      return stopped[failure];
    case 'notFound':
    case 'invalid':
    case 'failed':
      return stopped.failedText;
  }
};
