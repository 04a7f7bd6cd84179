import * as React from 'react';

import { schemaVersion } from '../../provisioning/desiredSite';
import type { Readings } from '../../registers/reading';
import type { Strings } from '../../strings/strings';
import styles from './Review.module.scss';
import type { Action } from './StateMessage';

type Props = { readonly settings: Readings['settings']; readonly strings: Strings; readonly setUp: Action | undefined };

/** Says when the lists were made by another version than the one that reads them, and who can do something about it. */
export const SchemaNotice: React.FC<Props> = ({ settings, strings, setUp }) => {
  const version = settings.state === 'read' ? settings.items[0]?.schemaVersion : undefined;
  const { setup: words } = strings.page;
  if (version === undefined || version === schemaVersion) return null;
  if (version > schemaVersion) {
    return (
      <div className={styles.notice} role="status">
        <p>{words.later}</p>
      </div>
    );
  }
  return (
    <div className={styles.notice} role="status">
      <p>
        {words.earlier} {!setUp && words.earlierAsk}
      </p>
      {setUp && (
        <button type="button" className={styles.tool} onClick={setUp.onClick}>
          {setUp.words}
        </button>
      )}
    </div>
  );
};
