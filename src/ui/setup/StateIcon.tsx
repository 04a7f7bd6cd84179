import * as React from 'react';

import styles from './Setup.module.scss';

const shapes = {
  add: 'M8 3v10M3 8h10',
  change: 'M3 13l.8-3.2L10.5 3.1l2.4 2.4-6.7 6.7L3 13zM9 4.6L11.4 7',
  done: 'M3 8.5l3.2 3.2L13 4.8',
  going: 'M8 4.5V8l2.5 1.8M8 2.2a5.8 5.8 0 1 1 0 11.6a5.8 5.8 0 1 1 0-11.6z',
  waiting: 'M8 2.2a5.8 5.8 0 1 1 0 11.6a5.8 5.8 0 1 1 0-11.6z',
  failed: 'M4 4l8 8M12 4l-8 8',
  warning: 'M8 2.5L14.2 13.5H1.8L8 2.5zM8 6.5v3.4M8 11.6v.4'
} as const;

export type IconName = keyof typeof shapes;

type Props = { readonly name: IconName };

/** Beside words that say the same: never the only bearer of a state. */
export const StateIcon: React.FC<Props> = ({ name }) => (
  <svg className={styles.icon} data-icon={name} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={shapes[name]} />
  </svg>
);
