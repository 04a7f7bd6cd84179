import * as React from 'react';

import type { Problem } from '../../registers/problem';
import { registers } from '../../registers/registers';
import type { Review } from '../../review/reviewOf';
import { problemSentence } from '../../strings/problemSentence';
import type { Strings } from '../../strings/strings';
import { rowPageOf } from '../shared/places';
import { keyOfRegister } from '../shared/registerKey';
import styles from './Review.module.scss';

const versionField: keyof typeof registers.settings.columns = 'schemaVersion';

/** What setup writes last. Whoever wrote it by hand would say that a site is whole which is not; SchemaNotice says what to do instead. */
const isVersion = ({ register, field }: Problem): boolean => register.name === registers.settings.name && field === versionField;

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

const ProblemNotice: React.FC<Omit<Props, 'review'> & { readonly problems: readonly Problem[] }> = ({ problems, strings, siteUrl }) => (
  <div className={styles.notice} role="status">
    <p className={styles.noticeTitle}>{strings.page.problems.heading(problems.length)}</p>
    <p>{strings.page.problems.text}</p>
    <ul>
      {problems.map(problem => (
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
export const Notices: React.FC<Props> = props => {
  const problems = props.review.problems.filter(problem => !isVersion(problem));
  return (
    <>
      {props.review.unread.length > 0 && <UnreadNotice {...props} />}
      {problems.length > 0 && <ProblemNotice {...props} problems={problems} />}
    </>
  );
};
