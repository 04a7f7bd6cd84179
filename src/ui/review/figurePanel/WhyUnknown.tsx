import * as React from 'react';

import { Link } from '@fluentui/react/lib/Link';

import { registers } from '../../../registers/registers';
import type { Figure } from '../../../review/figure';
import type { Review } from '../../../review/reviewOf';
import { problemSentence } from '../../../strings/problemSentence';
import type { Strings } from '../../../strings/strings';
import { rowPageOf } from '../../shared/places';
import { panelStyles } from './panelStyles';

type Props = {
  readonly figure: Extract<Figure, { state: 'unavailable' }>;
  readonly review: Review;
  readonly strings: Strings;
  readonly siteUrl: string;
};

/** Why there is no number, and what to mend: a damaged row is named, a refusal is told in SharePoint's own words. */
export const WhyUnknown: React.FC<Props> = ({ figure: { because, causedBy }, review, strings, siteUrl }) => {
  const { panel, page } = strings;
  const register = registers[causedBy];
  const message = review.unread.find(unread => unread.register === causedBy)?.message;
  const problems = because === 'damaged' ? review.problems.filter(problem => problem.register === register) : [];
  return (
    <>
      <p className={panelStyles.state}>{panel.because[because](register.title)}</p>
      {message && (
        <p className={panelStyles.quiet}>
          {page.failed.other} {message}
        </p>
      )}
      {problems.length > 0 && (
        <ul className={panelStyles.problems}>
          {problems.map((problem, index) => (
            <li key={index}>
              {problemSentence(problem, strings)}
              {problem.id !== undefined && (
                <>
                  {' '}
                  <Link underline href={rowPageOf(siteUrl, causedBy, problem.id)} target="_blank" rel="noopener noreferrer">
                    {panel.openRow(problem.id)}
                  </Link>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
