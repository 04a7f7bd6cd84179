import * as React from 'react';

import { DefaultButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';

import type { FoundGroup, FoundPrincipal } from '../../provisioning/foundSite';
import type { SetupStrings } from '../../strings/setup/setupStrings';
import { StoreError } from '../../store/registerStore';
import styles from './Setup.module.scss';

type Props = {
  readonly group: FoundGroup;
  readonly description: string;
  readonly siteUrl: string;
  readonly words: SetupStrings;
  readonly addMember: (group: string, who: string) => Promise<FoundPrincipal>;
};

const isAddress = (who: string): boolean => /^\S+@\S+\.\S+$/.test(who);

const problemOf = (error: unknown, who: string, group: string, { people }: SetupStrings): string => {
  if (!(error instanceof StoreError)) return people.failed(error instanceof Error ? error.message : String(error));
  switch (error.failure) {
    case 'forbidden':
      return people.forbidden;
    case 'notFound':
      return people.groupGone(group);
    case 'invalid':
      return people.unknown(who);
    default:
      return people.failed(error.message);
  }
};

/** Who is in one of the product's groups, and a field for one more. */
export const GroupPeople: React.FC<Props> = ({ group, description, siteUrl, words, addMember }) => {
  const { people } = words;
  const [members, setMembers] = React.useState(group.members);
  const [who, setWho] = React.useState('');
  const [problem, setProblem] = React.useState<string>();
  const [said, setSaid] = React.useState('');
  const [isAdding, setAdding] = React.useState(false);

  const add = async (): Promise<void> => {
    const address = who.trim();
    setSaid('');
    if (!isAddress(address)) return setProblem(people.notAnAddress);
    setAdding(true);
    setProblem(undefined);
    try {
      const added = await addMember(group.title, address);
      const isKnown = members?.some(({ id }) => id === added.id);
      setMembers(isKnown ? members : [...(members ?? []), added]);
      setSaid(isKnown ? people.already(added.title) : people.added(added.title, group.title));
      setWho('');
    } catch (error) {
      setProblem(problemOf(error, address, group.title, words));
    }
    setAdding(false);
  };

  return (
    <li className={styles.group}>
      <div>
        <h5>{group.title}</h5>
        <p className={styles.quiet}>{description}</p>
        {members && members.length > 0 ? (
          <ul className={styles.members} aria-label={people.members(group.title)}>
            {members.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        ) : (
          <p className={styles.nobody}>{members ? people.nobody : people.hidden}</p>
        )}
      </div>
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault();
          if (!isAdding) void add();
        }}
      >
        <TextField
          type="email"
          label={people.email(group.title)}
          autoComplete="off"
          value={who}
          errorMessage={problem}
          onChange={(_, value = '') => {
            setWho(value);
            setProblem(undefined);
          }}
        />
        <div className={styles.groupTools}>
          <DefaultButton
            type="submit"
            text={isAdding ? people.adding : people.add}
            ariaLabel={people.addTo(group.title)}
            disabled={isAdding}
            allowDisabledFocus
          />
          <a
            href={`${siteUrl}/_layouts/15/people.aspx?MembershipGroupId=${group.id}`}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={people.openGroupNamed(group.title)}
          >
            {people.openGroup}
          </a>
        </div>
        <p className={styles.said} role="status">
          {said}
        </p>
      </form>
    </li>
  );
};
