import * as React from 'react';

const parameter = 'lg-year';

const yearIn = (search: string): number | undefined => {
  const value = new URLSearchParams(search).get(parameter);
  return value && /^\d{4}$/.test(value) ? Number(value) : undefined;
};

/** The year named by `?lg-year=2025`, and how to go to another; back and forward work. */
export const useYearInAddress = (): readonly [number | undefined, (year: number) => void] => {
  const [year, setYear] = React.useState(() => yearIn(window.location.search));

  React.useEffect(() => {
    const follow = (): void => setYear(yearIn(window.location.search));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);

  const goTo = (chosen: number): void => {
    const address = new URL(window.location.href);
    address.searchParams.set(parameter, String(chosen));
    window.history.pushState(window.history.state, '', address.toString());
    setYear(chosen);
  };
  return [year, goTo];
};
