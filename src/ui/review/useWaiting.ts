import * as React from 'react';

import type { ReviewHost } from './reviewHost';

/** The seconds that SharePoint has last asked for; undefined while nothing is waited for. */
export const useWaiting = (onWaiting: ReviewHost['onWaiting'], isReading: boolean): number | undefined => {
  const [seconds, setSeconds] = React.useState<number>();
  React.useEffect(() => onWaiting(setSeconds), [onWaiting]);
  return isReading ? seconds : undefined;
};
