import * as React from 'react';

import { schemaVersion } from '../../provisioning/desiredSite';
import type { Readings } from '../../registers/reading';
import type { Strings } from '../../strings/strings';
import styles from './Review.module.scss';
import type { Action } from './StateMessage';

type Props = { readonly settings: Readings['settings']; readonly strings: Strings; readonly setUp: Action | undefined };

/** The version in the row that was made first, also when that row is damaged; undefined when nothing says it. */
const versionIn = ({ items, damaged }: Extract<Props['settings'], { readonly state: 'read' }>): number | undefined => {
  const rows = [...items, ...damaged.map(({ id, sound }) => ({ ...sound, id }))];
  return rows.sort((a, b) => a.id - b.id)[0]?.schemaVersion;
};

/**
 * Says when the lists were made by another version than the one that reads them, or when setup never came to write which:
 * it writes that last. And who can do something about it.
 */
export const SchemaNotice: React.FC<Props> = ({ settings, strings, setUp }) => {
  if (settings.state !== 'read') return null;
  const version = versionIn(settings);
  const { setup: words } = strings.page;
  if (version === schemaVersion) return null;
  if (version !== undefined && version > schemaVersion) {
    return (
      <div className={styles.notice} role="status">
        <p>{words.later}</p>
      </div>
    );
  }
  return (
    <div className={styles.notice} role="status">
      <p>
        {version === undefined ? words.unfinished : words.earlier} {!setUp && words.earlierAsk}
      </p>
      {setUp && (
        <button type="button" className={styles.tool} onClick={setUp.onClick}>
          {setUp.words}
        </button>
      )}
    </div>
  );
};
