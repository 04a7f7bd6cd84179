import * as React from 'react';

import type { DocumentSection } from '../../review/document/documentModel';
import type { Strings } from '../../strings/strings';
import type { Anchors } from './anchors';
import { jump } from './anchors';
import styles from './Review.module.scss';

type Props = {
  readonly sections: readonly DocumentSection[];
  readonly anchors: Anchors;
  readonly strings: Strings;
  readonly idPrefix: string;
};

/** A list beside the text on wide pages; on narrow ones it opens from a button. */
export const Contents: React.FC<Props> = ({ sections, anchors, strings, idPrefix }) => {
  const [isOpen, setOpen] = React.useState(false);
  const listId = `${idPrefix}-contents`;
  return (
    <nav className={styles.contents} aria-label={strings.page.contents} lang="sv">
      <button
        type="button"
        className={styles.contentsToggle}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        {strings.page.contents}
      </button>
      <p className={styles.contentsTitle} aria-hidden="true">
        {strings.page.contents}
      </p>
      <ol id={listId} className={isOpen ? styles.contentsOpen : styles.contentsClosed}>
        {sections.map(section => (
          <li key={section.id} className={section.level < 3 ? styles.mainEntry : styles.subEntry}>
            <a href={`#${anchors.section(section.id)}`} onClick={jump}>
              <span className={styles.number}>{section.number}</span>
              <span>{section.title}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
};
