import * as React from 'react';

type Props = { readonly id?: string; readonly className?: string };

/** The heading of a page of setup, which takes the focus when the page comes: a reader of the screen hears what it is. */
export const SetupHeading: React.FC<Props> = ({ children, ...props }) => {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <h3 ref={heading} tabIndex={-1} {...props}>
      {children}
    </h3>
  );
};
