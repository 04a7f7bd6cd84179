import * as React from 'react';

type Props<P> = {
  /** The same function on every render: it is called once. */
  readonly load: () => Promise<React.ComponentType<P>>;
  readonly props: P;
  readonly whenFailed: React.ReactNode;
  readonly whileLoading?: React.ReactElement;
};

/** A part of the page whose code is fetched when it is first shown; when that fails, something useful stands in its place. */
export const LazyPart = <P extends object>({ load, props, whenFailed, whileLoading }: Props<P>): React.ReactElement | null => {
  const [Part, setPart] = React.useState<React.ComponentType<P>>();
  const [hasFailed, setFailed] = React.useState(false);

  React.useEffect(() => {
    let isCurrent = true;
    load().then(
      loaded => isCurrent && setPart(() => loaded),
      () => isCurrent && setFailed(true)
    );
    return () => {
      isCurrent = false;
    };
  }, [load]);

  if (hasFailed) return <>{whenFailed}</>;
  return Part ? <Part {...props} /> : (whileLoading ?? null);
};
