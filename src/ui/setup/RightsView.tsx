import * as React from 'react';

import { isPerson } from '../../provisioning/foundSite';
import type { FoundSite } from '../../provisioning/foundSite';
import type { SetupStrings } from '../../strings/setup/setupStrings';
import styles from './Setup.module.scss';
import { SetupHeading } from './SetupHeading';
import type { Found } from './setupState';

type Props = { readonly found: Found; readonly words: SetupStrings };

/** The owners' names, when the caller may see them. */
const ownersOf = ({ siteGroups: { owners } }: FoundSite): readonly string[] =>
  (owners?.members ?? []).filter(isPerson).map(({ title }) => title);

/** What somebody lacks to set the site up, and whom to ask. No button, since none would work. */
export const RightsView: React.FC<Props> = ({ found: { missing, site }, words: { rights } }) => {
  const owners = ownersOf(site);
  return (
    <section>
      <SetupHeading>{rights.heading}</SetupHeading>
      <p className={styles.lead}>{rights.text}</p>
      <ul className={styles.bullets}>
        {missing.map(right => (
          <li key={right}>{rights.names[right]}</li>
        ))}
      </ul>
      <p>{owners.length > 0 ? rights.ask(owners) : rights.askOwners}</p>
    </section>
  );
};
