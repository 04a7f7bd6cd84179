import * as React from 'react';

/** The height of the panel's heading, which stays in place while the rows scroll: the columns' names stop below it. */
export const useHeightAbove = (place: React.RefObject<HTMLElement>, width: number): number => {
  const [height, setHeight] = React.useState(0);
  React.useLayoutEffect(() => {
    const heading = place.current?.closest('.ms-Panel-scrollableContent')?.querySelector<HTMLElement>('.ms-Panel-commands');
    setHeight(heading?.offsetHeight ?? 0);
  }, [place, width]);
  return height;
};
