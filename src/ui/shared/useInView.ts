import * as React from 'react';

/** True once the element has come near the visible part of the page; stays true. */
export const useInView = <E extends Element>(): readonly [boolean, React.RefObject<E>] => {
  const place = React.useRef<E>(null);
  const [isInView, setInView] = React.useState(typeof IntersectionObserver === 'undefined');

  React.useEffect(() => {
    if (isInView || !place.current) return undefined;
    const observer = new IntersectionObserver(
      entries => {
        if (entries.some(entry => entry.isIntersecting)) setInView(true);
      },
      { rootMargin: '200px' }
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isInView]);

  return [isInView, place];
};
