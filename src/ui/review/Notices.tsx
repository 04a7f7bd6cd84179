import * as React from 'react';

import { registers } from '../../registers/registers';
import type { DocumentSection } from '../../review/document/documentModel';
import type { Review } from '../../review/reviewOf';
import { problemSentence } from '../../strings/problemSentence';
import type { Strings } from '../../strings/strings';
import { rowPageOf } from '../shared/places';
import { keyOfRegister } from '../shared/registerKey';
import type { Anchors } from './anchors';
import { jump } from './anchors';
import styles from './Review.module.scss';

type Props = {
  readonly review: Review;
  readonly sections: readonly DocumentSection[];
  readonly strings: Strings;
  readonly siteUrl: string;
  readonly anchors: Anchors;
};

const UnreadNotice: React.FC<Pick<Props, 'review' | 'strings'>> = ({ review, strings: { page } }) => (
  <div className={styles.notice} role="status">
    <p className={styles.noticeTitle}>{page.unread.heading}</p>
    <ul>
      {review.unread.map(({ register, state, message }) => (
        <li key={register}>{page.unread[state](registers[register].title, message ?? '')}</li>
      ))}
    </ul>
  </div>
);

const ProblemNotice: React.FC<Pick<Props, 'review' | 'strings' | 'siteUrl'>> = ({ review, strings, siteUrl }) => (
  <div className={styles.notice} role="status">
    <p className={styles.noticeTitle}>{strings.page.problems.heading(review.problems.length)}</p>
    <p>{strings.page.problems.text}</p>
    <ul>
      {review.problems.map(problem => (
        <li key={`${problem.register.name} ${problem.id} ${problem.field}`}>
          {problemSentence(problem, strings)}.{' '}
          {problem.id !== undefined && (
            <a
              className={styles.link}
              href={rowPageOf(siteUrl, keyOfRegister(problem.register), problem.id)}
              target="_blank"
              rel="noopener noreferrer"
            >
              {strings.page.problems.openRow}
            </a>
          )}
        </li>
      ))}
    </ul>
  </div>
);

const reasonsOf = (section: DocumentSection, words: Strings['page']['textsToReview']): readonly string[] => [
  ...(section.isPastBestBefore ? [words.pastBestBefore] : []),
  ...(section.rewriteNeeded ? [words.rewriteNeeded] : [])
];

/** Said here and not in the text, because the document's lines are what people adopt. */
const TextNotice: React.FC<Pick<Props, 'sections' | 'strings' | 'anchors'>> = ({ sections, strings, anchors }) => {
  const words = strings.page.textsToReview;
  return (
    <details className={styles.notice}>
      <summary className={styles.noticeTitle}>{words.heading(sections.length)}</summary>
      <ul>
        {sections.map(section => (
          <li key={section.id}>
            <a href={`#${anchors.section(section.id)}`} onClick={jump}>
              {section.number} {section.title}
            </a>
            : {reasonsOf(section, words).join('; ')}
          </li>
        ))}
      </ul>
    </details>
  );
};

/** What could not be read or used, said before the figures that it touches. */
export const Notices: React.FC<Props> = props => {
  const stale = props.sections.filter(section => section.isPastBestBefore || section.rewriteNeeded);
  return (
    <>
      {props.review.unread.length > 0 && <UnreadNotice {...props} />}
      {props.review.problems.length > 0 && <ProblemNotice {...props} />}
      {stale.length > 0 && <TextNotice {...props} sections={stale} />}
    </>
  );
};
