import * as React from 'react';

import styles from './Review.module.scss';

export type Action = {
  readonly words: string;
  readonly onClick: () => void;
  /** True when whoever used it has just come back. */
  readonly takesFocus?: boolean;
};

type Props = {
  readonly title: string;
  readonly texts: readonly string[];
  readonly action?: Action | undefined;
  readonly isError?: boolean;
};

/** A state of the whole web part in plain words: what it is, and what to do. */
export const StateMessage: React.FC<Props> = ({ title, texts, action, isError = false }) => (
  <div className={styles.stateMessage} role={isError ? 'alert' : 'status'}>
    <h2>{title}</h2>
    {texts.map(text => (
      <p key={text}>{text}</p>
    ))}
    {action && (
      <button type="button" className={styles.tool} autoFocus={action.takesFocus} onClick={action.onClick}>
        {action.words}
      </button>
    )}
  </div>
);
