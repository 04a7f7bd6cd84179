import type { SetupStrings } from '../../strings/setup/setupStrings';
import type { Failure } from './setupState';

/** What the one who meets a failure does about it. */
export const failureWords = ({ failure }: Failure, { stopped }: Pick<SetupStrings, 'stopped'>): string => {
  switch (failure) {
    case 'forbidden':
    case 'signedOut':
    case 'offline':
    case 'throttled':
      return stopped[failure];
    case 'conflict':
    case 'notFound':
    case 'invalid':
    case 'failed':
      return stopped.failedText;
  }
};
