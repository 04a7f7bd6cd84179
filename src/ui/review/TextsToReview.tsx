import * as React from 'react';

import type { DocumentSection } from '../../review/document/documentModel';
import type { Strings } from '../../strings/strings';
import type { Anchors } from './anchors';
import { jump } from './anchors';
import styles from './Review.module.scss';

type Props = { readonly sections: readonly DocumentSection[]; readonly strings: Strings; readonly anchors: Anchors };

const reasonsOf = (section: DocumentSection, words: Strings['page']['textsToReview']): readonly string[] => [
  ...(section.isPastBestBefore ? [words.pastBestBefore] : []),
  ...(section.rewriteNeeded ? [words.rewriteNeeded] : [])
];

/** Texts that time has passed. Said here and not in the text, because the document's lines are what people adopt. */
export const TextsToReview: React.FC<Props> = ({ sections, strings, anchors }) => {
  const words = strings.page.textsToReview;
  const named = sections.filter(section => reasonsOf(section, words).length > 0);
  if (named.length === 0) return null;
  return (
    <details className={styles.notice}>
      <summary className={styles.noticeTitle}>{words.heading(named.length)}</summary>
      <ul>
        {named.map(section => (
          <li key={section.id}>
            <a className={styles.link} href={`#${anchors.section(section.id)}`} onClick={jump}>
              {section.number} {section.title}
            </a>
            : {reasonsOf(section, words).join('; ')}
          </li>
        ))}
      </ul>
    </details>
  );
};
