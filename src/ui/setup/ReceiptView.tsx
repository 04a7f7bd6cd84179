import * as React from 'react';

import { DefaultButton } from '@fluentui/react/lib/Button';

import { LazyPart } from '../shared/LazyPart';
import { swedishYearOf } from '../shared/swedishDates';
import { People } from './People';
import { countsOf } from './planGroups';
import styles from './Setup.module.scss';
import { SetupHeading } from './SetupHeading';
import type { SetupHost } from './setupHost';
import { ownRegisters } from './setupState';
import type { Found, Run } from './setupState';
import { ToDecide } from './ToDecide';

type Props = {
  readonly run: Run;
  readonly found: Found;
  readonly host: SetupHost;
  readonly onReview: (isNew: boolean) => void;
  readonly onCheck: () => void;
};

const loadFirstReview = () =>
  import(/* webpackChunkName: 'first-review' */ '../review/firstReview/FirstReviewOffer').then(({ FirstReviewOffer }) => FirstReviewOffer);

/** What has been made, with the way there, and what a person does next. */
export const ReceiptView: React.FC<Props> = ({ run, found, host, onReview, onCheck }) => {
  const { words, strings, siteUrl, desired, store } = host;
  const year = swedishYearOf(found.at);
  const { receipt, people, firstReview } = words;
  const counts = countsOf(run.changes);
  const own = ownRegisters(found);
  const sentences = [
    run.from !== undefined && run.from !== run.to && receipt.upgraded(run.to),
    counts.groups + counts.created > 0 && receipt.made(counts.groups, counts.created),
    counts.changed > 0 && receipt.changed(counts.changed)
  ].filter(Boolean);
  return (
    <section>
      <SetupHeading>{found.plan.conflicts.length > 0 ? receipt.headingPartly : receipt.heading}</SetupHeading>
      <p className={styles.lead}>{sentences.map(sentence => `${sentence}.`).join(' ')}</p>
      <ToDecide conflicts={found.plan.conflicts} canMakeRest={false} words={words} />
      <h4>{receipt.links}</h4>
      <ul className={styles.links}>
        {desired.lists
          .filter(({ name }) => own.has(name))
          .map(({ name, title, address, template }) => (
            <li key={name}>
              <a href={`${siteUrl}/${address}/${template === 100 ? '' : 'Forms/'}AllItems.aspx`} target="_blank" rel="noopener noreferrer">
                {found.site.registers.get(name)?.title ?? title}
              </a>
            </li>
          ))}
      </ul>
      <section className={styles.part}>
        <h4>{people.heading}</h4>
        <People found={found} host={host} />
      </section>
      <section className={styles.part}>
        <h4>{firstReview.heading}</h4>
        <LazyPart
          load={loadFirstReview}
          props={{ store, strings, years: [year, year - 1], onShow: () => onReview(false), onMade: () => onReview(true) }}
          whenFailed={<p>{strings.page.failed.chunk}</p>}
        />
      </section>
      <div className={styles.buttons}>
        <DefaultButton text={words.check.button} onClick={onCheck} />
      </div>
    </section>
  );
};
