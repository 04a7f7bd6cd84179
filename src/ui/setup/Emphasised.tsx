import * as React from 'react';

type Props = { readonly text: string; readonly part: string };

/** A sentence whose most important word stands out. */
export const Emphasised: React.FC<Props> = ({ text, part }) => {
  const start = text.indexOf(part);
  if (start < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, start)}
      <strong>{part}</strong>
      {text.slice(start + part.length)}
    </>
  );
};
