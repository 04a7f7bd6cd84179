import * as React from 'react';

import type { Figure } from '../../../review/figure';
import type { Review } from '../../../review/reviewOf';
import type { Strings } from '../../../strings/strings';
import { momentIn } from '../../shared/swedishDates';
import { panelStyles } from './panelStyles';
import { periodWords } from './periodWords';

type Props = { readonly figure: Figure; readonly review: Review; readonly strings: Strings };

/** What the number means: how it is counted, over which days, when it was read and of how many. */
export const PanelFacts: React.FC<Props> = ({ figure, review, strings: { figures, panel, locale } }) => (
  <section aria-label={panel.definition}>
    <p className={panelStyles.definition}>{figures[figure.key].definition}</p>
    <dl className={panelStyles.facts}>
      <dt>{panel.period}</dt>
      <dd>{periodWords(review.period, locale)}</dd>
      {figure.share && (
        <>
          <dt>{panel.share}</dt>
          <dd>{panel.shareOf(figure.share.part, figure.share.whole)}</dd>
        </>
      )}
      <dt>{panel.asOf}</dt>
      <dd>{momentIn(locale, figure.asOf)}</dd>
    </dl>
  </section>
);
