import * as React from 'react';

export type Size = { readonly width: number; readonly height: number };

/** The size an element has, from the first paint on and whenever it changes. */
export const useSize = <E extends HTMLElement>(assumed: Size): readonly [React.RefObject<E>, Size] => {
  const ref = React.useRef<E>(null);
  const [size, setSize] = React.useState(assumed);

  React.useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      // Nothing is laid out (a hidden tab, a test): what was assumed is still the best guess.
      if (width > 0) setSize(now => (now.width === width && now.height === height ? now : { width, height }));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return [ref, size];
};
