import * as React from 'react';

type OnWaiting = (listener: (seconds: number) => void) => () => void;

/**
 * The seconds that SharePoint has last asked for.
 * @param during what is being waited for: when it changes the wait is over, and false waits for nothing
 */
export const useWaiting = (onWaiting: OnWaiting, during: string | false): number | undefined => {
  const [seconds, setSeconds] = React.useState<number>();
  React.useEffect(() => {
    setSeconds(undefined);
    return onWaiting(setSeconds);
  }, [onWaiting, during]);
  return during === false ? undefined : seconds;
};
