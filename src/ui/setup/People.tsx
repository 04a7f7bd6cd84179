import * as React from 'react';

import { GroupPeople } from './GroupPeople';
import styles from './Setup.module.scss';
import type { SetupHost } from './setupHost';
import type { Found } from './setupState';

type Props = { readonly found: Found; readonly host: SetupHost };

/** The product's groups with the people in them. */
export const People: React.FC<Props> = ({ found: { site }, host: { desired, administration, words, siteUrl } }) => (
  <>
    <p className={styles.quiet}>{words.people.text}</p>
    <ul className={styles.groups}>
      {desired.groups.map(({ title, description }) => {
        const group = site.groups.get(title);
        return (
          group && (
            <GroupPeople
              key={title}
              group={group}
              description={description}
              siteUrl={siteUrl}
              words={words}
              addMember={(name, who) => administration.addMember(name, who)}
            />
          )
        );
      })}
    </ul>
  </>
);
