import * as React from 'react';

import { registers } from '../../registers/registers';
import type { Review } from '../../review/reviewOf';
import { problemSentence } from '../../strings/problemSentence';
import type { Strings } from '../../strings/strings';
import { rowPageOf } from '../shared/places';
import { keyOfRegister } from '../shared/registerKey';
import styles from './Review.module.scss';

type Props = { readonly review: Review; readonly strings: Strings; readonly siteUrl: string };

const UnreadNotice: React.FC<Omit<Props, 'siteUrl'>> = ({ review, strings: { page } }) => (
  <div className={styles.notice} role="status">
    <p className={styles.noticeTitle}>{page.unread.heading}</p>
    <ul>
      {review.unread.map(({ register, state, message }) => (
        <li key={register}>{page.unread[state](registers[register].title, message ?? '')}</li>
      ))}
    </ul>
  </div>
);

const ProblemNotice: React.FC<Props> = ({ review, strings, siteUrl }) => (
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

/** What could not be read or used, said before the figures that it touches. */
export const Notices: React.FC<Props> = props => (
  <>
    {props.review.unread.length > 0 && <UnreadNotice {...props} />}
    {props.review.problems.length > 0 && <ProblemNotice {...props} />}
  </>
);
